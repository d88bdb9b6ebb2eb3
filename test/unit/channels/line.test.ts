import { createHmac } from 'node:crypto';
import { validateSignature } from '@line/bot-sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineReceiver } from '../../../shared/channels/line/receiver.ts';
import { T0 } from '../../support/cases.ts';
import { kindsOf, parse } from '../../support/parse.ts';
import { request } from '../../support/sign.ts';

const KEY = 'test-line-channel-secret';
const HEADER = 'x-line-signature';

function sign(body: Buffer, key = KEY): Record<string, string> {
  return { [HEADER]: createHmac('sha256', key).update(body).digest('base64') };
}
const sender = { receiver: lineReceiver, secret: { signing: [KEY] }, sign };

describe('verifyLine', () => {
  it.each([
    ['t7Hn4ZDHqs6e+wdvI5TyQIvzie0DmMUmuXEBqyyE/tM=', true],
    ['t7Hn4ZDHqs6e+wdvi5TyQIvzie0DmMUmuXEBqyyE/tM=', false],
    ['t7Hn4ZDHqs6e-wdvI5TyQIvzie0DmMUmuXEBqyyE_tM=', false],
    ['', false],
  ])('judges the published vector %s', (signature, ok) => {
    const asked = request('{"hello":"world"}', { [HEADER]: signature });
    expect(lineReceiver.verify(asked, { signing: ['test_secret'] }, T0).ok).toBe(ok);
  });

  it('agrees with the verifier of LINE', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, right) => {
        const body = Buffer.from(bytes);
        const headers = sign(body, right ? KEY : 'other');
        const ours = lineReceiver.verify(request(body, headers), sender.secret, T0).ok;
        expect([ours, validateSignature(body, KEY, headers[HEADER] ?? '')]).toEqual([right, right]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('answers a verification without queueing it, and nothing else', () => {
    const answer = (body: string) => lineReceiver.answer?.(request(body), sender.secret);

    expect(answer('{"destination":"U123","events":[]}')).toEqual({
      answer: lineReceiver.accepted,
      queued: false,
    });
    for (const other of ['{"events":[{}]}', '{}', 'null', '[]', '{']) {
      expect(answer(other)).toBeUndefined();
    }
  });
});

const USER = `U${'0a'.repeat(16)}`;
const GROUP = `C${'0b'.repeat(16)}`;
const message = {
  type: 'message',
  mode: 'active',
  timestamp: 1_763_626_530_123,
  replyToken: 'once',
  webhookEventId: '01A',
  deliveryContext: { isRedelivery: false },
  source: { type: 'user', userId: USER },
  message: { type: 'text', id: '468789577898262530', text: 'parcel @brand lost 😡' },
};
const inGroup = { ...message, source: { type: 'group', groupId: GROUP, userId: USER } };
const delivery = (...events: unknown[]) => ({ destination: 'U123', events });
const holding = (change: object) => ({ ...inGroup, message: { ...message.message, ...change } });

describe('parse of line', () => {
  it('reads a message; redelivered it is the same post', () => {
    const [event] = parse('line', delivery(message));
    const again = { ...message, deliveryContext: { isRedelivery: true } };

    expect(event).toEqual({
      kind: 'posted',
      post: {
        postId: '468789577898262530',
        author: { id: USER },
        text: 'parcel @brand lost 😡',
        createdAtMs: 1_763_626_530_123,
        visibility: 'private',
        conversationId: USER,
        addressed: true,
        handles: ['brand'],
        attachmentCount: 0,
      },
    });
    expect(parse('line', delivery(again))).toEqual([event]);
  });

  it('takes a group message without a person, and one that names us for addressed', () => {
    const nameless = { ...inGroup, source: { type: 'group', groupId: GROUP } };
    const mention = { mentionees: [{ type: 'user', index: 0, length: 6, isSelf: true }] };

    expect(parse('line', delivery(nameless, holding({ mention, quotedMessageId: '9' })))).toEqual([
      expect.objectContaining({
        post: expect.objectContaining({
          author: { id: 'unknown:468789577898262530' },
          addressed: false,
          conversationId: GROUP,
        }) as unknown,
      }),
      expect.objectContaining({
        post: expect.objectContaining({ addressed: true, parentPostId: '9' }) as unknown,
      }),
    ]);
  });

  it('gives an edit and an unsend the id of their post', () => {
    const edit = { ...inGroup, type: 'messageEdited', timestamp: 1_763_626_600_000 };
    const unsend = {
      type: 'unsend',
      timestamp: 1_763_626_700_000,
      source: inGroup.source,
      unsend: { messageId: '468789577898262530' },
    };

    expect(parse('line', delivery(edit, unsend))).toMatchObject([
      {
        kind: 'edited',
        editedAtMs: 1_763_626_600_000,
        post: { postId: '468789577898262530' },
      },
      { kind: 'deleted', postId: '468789577898262530', deletedAtMs: 1_763_626_700_000 },
    ]);
  });

  it('gives one event for each, in order', () => {
    const events = [
      { type: 'follow' },
      holding({ type: 'image', text: undefined }),
      { ...message, source: { type: 'user', userId: 'U123' } },
      holding({ type: 'hologram' }),
      { ...message, replyToken: 'f'.repeat(32) },
      { type: 'botSuspended', timestamp: 1 },
      { type: 'undefined' },
      { type: 'module' },
      7,
    ];

    expect(kindsOf(parse('line', delivery(...events)))).toEqual([
      'not_a_post',
      'posted',
      'echo',
      'unknown_shape',
      'platform_status',
      'accessRevoked',
      'unknown_shape',
      'platform_status',
      'unknown_shape',
    ]);
    expect(kindsOf(parse('line', delivery()))).toEqual(['platform_status']);
    expect(kindsOf(parse('line', { hello: 1 }))).toEqual(['unknown_shape']);
  });
});
