import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionIdOf, readMentionId } from '../../../shared/desk-api/mention-id.ts';
import { CHANNELS } from '../../../shared/policy/configuration.ts';
import { mentionKey, mentionQueueKeys, readMentionKey } from '../../../shared/store/keys.ts';

const ref = fc.record({
  channel: fc.constantFrom(...CHANNELS),
  postId: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 512 }),
});

describe('mentionIdOf', () => {
  it('is safe in an address and read back to the same mention', () => {
    fc.assert(
      fc.property(ref, (mention) => {
        const id = mentionIdOf(mention);

        expect(id).toMatch(/^[\w-]+$/);
        expect(readMentionId(id)).toEqual(mention);
      }),
    );
  });

  it('reads nothing from text that it never gives', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readMentionId(text);

        expect(read === undefined || mentionIdOf(read) === text).toBe(true);
      }),
    );
    const id = mentionIdOf({ channel: 'x', postId: '1' });
    for (const other of ['', `${id}=`, `${id}A`, Buffer.from('fax 1').toString('base64url')]) {
      expect(readMentionId(other)).toBeUndefined();
    }
  });
});

describe('the keys of a mention', () => {
  it('are read back, and fit an index however long the network’s ids are', () => {
    fc.assert(
      fc.property(ref, (mention) => {
        expect(readMentionKey(mentionKey(mention))).toEqual(mention);
      }),
    );
    const long = { channel: 'x', postId: '漢'.repeat(512) } as const;
    const { queueSk } = mentionQueueKeys({ ...long, receivedAtMs: 0 }, 'THANK');
    // DynamoDB takes 1,024 bytes in a sort key.
    expect(Buffer.byteLength(queueSk)).toBeLessThan(1_024);
  });

  it('name nothing but mentions', () => {
    for (const pk of ['POST#fax#1', 'POST#x#', 'CUSTOMER#x#1', 'POST#x']) {
      expect(readMentionKey({ pk })).toBeUndefined();
    }
  });
});
