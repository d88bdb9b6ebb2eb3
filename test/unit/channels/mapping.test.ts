import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mappingSchema, proofSchema } from '../../../shared/channels/standard-webhooks/mapping.ts';
import { readProof } from '../../../shared/channels/standard-webhooks/proof.ts';
import { standardWebhooksParser } from '../../../shared/channels/standard-webhooks/parse.ts';
import { standardWebhooksReceiver } from '../../../shared/channels/standard-webhooks/receiver.ts';
import { T0 } from '../../support/cases.ts';
import { readable } from '../../support/parse.ts';
import { request } from '../../support/sign.ts';
import { VENDORS } from '../../support/vendors.ts';

const KEY = 'a-secret-of-the-vendor-0123456789';
const parse = (mapping: unknown, payload: unknown) =>
  standardWebhooksParser.parse({
    connectionId: 'main',
    payload,
    headers: {},
    ownAuthorIds: [],
    receivedAtMs: T0,
    mapping: mappingSchema.parse(mapping),
  });
const read = (mapping: unknown, payload: unknown) => readable(parse(mapping, payload));
const plain = { fields: { id: 'id', text: 'text', created_at: 'at' } };
const post = { id: 7, text: 'late again', at: '2026-11-22T09:10:00Z' };
const messagesOf = (mapping: unknown) =>
  mappingSchema
    .safeParse(mapping)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('applyMapping', () => {
  it.each(VENDORS)('reads a delivery of $name as configured', ({ mapping, body, expected }) => {
    const events = read(mapping, body);

    expect(events).toMatchObject(expected);
    expect(events).toHaveLength(expected.length);
  });

  it.each([
    ['iso', '2026-11-22T10:10:00+01:00', 1_795_338_600_000],
    ['iso', '2026-11-22 09:10:00.000', 1_795_338_600_000],
    ['iso', '2026-11-22', 1_795_305_600_000],
    ['epochSeconds', 1_795_338_600, 1_795_338_600_000],
    ['epochSeconds', '1795338600', 1_795_338_600_000],
    ['epochMilliseconds', 1_795_338_600_000, 1_795_338_600_000],
  ])('takes a time in %s: %s', (format, at, createdAtMs) => {
    const fields = { ...plain.fields, created_at: { path: 'at', format } };

    expect(read({ fields }, { ...post, at })).toMatchObject([{ post: { createdAtMs } }]);
  });

  it.each([{ constant: 'received' }, { path: 'none', default: 'received' }])(
    'takes the time of the delivery where the vendor names none: %j',
    (rule) => {
      const fields = { ...plain.fields, created_at: rule };

      expect(read({ fields }, post)).toMatchObject([{ post: { createdAtMs: T0 } }]);
    },
  );

  it('goes from item and body, by pointer, to the first that holds something', () => {
    const fields = {
      ...plain.fields,
      'author.handle': { path: ['a.none', '/a/b.c', 'id'] },
      channel: '$.vendor.0',
      language: { path: 'lang', values: { English: 'en' } },
      addressed: { constant: true },
    };
    const body = { vendor: ['reddit'], list: [{ ...post, a: { 'b.c': 'noor' }, lang: 'ENGLISH' }] };

    expect(read({ items: 'list', fields }, body)).toMatchObject([
      {
        post: {
          postId: 'main:reddit:7',
          author: { id: 'main:reddit:noor', handle: 'noor' },
          language: 'en',
          addressed: true,
        },
      },
    ]);
  });

  it('names field, finding and what is allowed when a delivery does not fit, and no value', () => {
    const fail = (payload: object) => () => read(plain, payload);

    expect(fail({ ...post, at: 'canary' })).toThrow(
      'Mapping of created_at: found a text that is none at at, allowed: a time of ISO 8601',
    );
    expect(fail({ ...post, text: { canary: 1 } })).toThrow('found an object at text');
    expect(fail({ ...post, id: '' })).toThrow('Mapping of id: found nothing at id');
    expect(fail({ ...post, at: 'canary' })).not.toThrow(/canary/);
  });

  it('lets the good posts of a batch go on, and says of each other one why not', () => {
    const batch = [post, { ...post, id: 8, at: 'canary' }, 9, { ...post, id: 10, text: undefined }];
    const body = { list: [...batch, { ...post, id: 11 }] };
    const events = parse({ items: 'list', ...plain }, body);

    expect(events).toMatchObject([
      { kind: 'posted', post: { postId: 'main::7' } },
      { kind: 'unreadable', error: { code: 'mapping_unfit', details: { fields: ['created_at'] } } },
      { kind: 'ignored', reason: 'unknown_shape' },
      { kind: 'unreadable', error: { code: 'mapping_unfit', details: { fields: ['text'] } } },
      { kind: 'posted', post: { postId: 'main::11' } },
    ]);
    expect(JSON.stringify(events)).not.toContain('canary');
    expect(parse({ items: 'list', ...plain }, { list: [] })).toEqual([
      { kind: 'ignored', reason: 'not_a_post' },
    ]);
    expect(() =>
      parse({ items: 'list', ...plain }, { list: Array.from({ length: 1_001 }, () => post) }),
    ).toThrow('found 1001 posts at list, allowed: up to 1000');
  });
});

describe('mappingSchema', () => {
  it.each([
    [{ fields: { ...plain.fields, author: 'a' } }, 'fields: found author, allowed: type, id, '],
    [{ ...plain, itmes: 'a' }, ': found itmes, allowed: items, fields'],
    [{ fields: { ...plain.fields, id: 'a..b' } }, 'fields.id: found "a..b", allowed: a path as '],
    [{ fields: { ...plain.fields, id: { paths: 'a' } } }, 'found an object of paths, allowed: a p'],
    [{ fields: { text: 'a', created_at: 'b' } }, 'fields.id: found nothing, allowed: a path as '],
    [
      { fields: { ...plain.fields, 'triage.valence': { path: 's', values: { bad: 'angry' } } } },
      'fields.triage.valence.values.bad: found "angry", allowed: positive, neutral, negative',
    ],
    [
      { fields: { ...plain.fields, visibility: { constant: 'open' } } },
      'fields.visibility.constant: found "open", allowed: public, private',
    ],
    [
      { fields: { ...plain.fields, created_at: { path: 't', default: '2026-11-22' } } },
      'fields.created_at.default: found "2026-11-22", allowed: received',
    ],
    [
      { fields: { ...plain.fields, text: { path: 't', format: 'iso' } } },
      'fields.text.format: found a format, allowed: only for created_at',
    ],
  ])('says of %j what was found and what is allowed', (mapping, message) => {
    expect(messagesOf(mapping).join('\n')).toContain(message);
  });
});

describe('verifyProof', () => {
  const body = Buffer.from('{"id":"evt-1","text":"café"}');
  const digest = (algorithm: string, encoding: 'hex' | 'base64') =>
    createHmac(algorithm, KEY).update(body).digest(encoding);
  const verify = (configured: unknown, headers: Record<string, string>, query = {}) => {
    const asked = { ...request(body, headers), query };
    const proof = readProof(proofSchema.parse(configured));
    return standardWebhooksReceiver.verify(
      asked,
      { signing: ['the-next-secret-0000', KEY] },
      T0,
      proof,
    );
  };

  it.each([
    [{ kind: 'hmac', header: 'x-a' }, digest('sha256', 'hex')],
    [
      { kind: 'hmac', header: 'x-a', algorithm: 'sha1', prefix: 'sha1=' },
      `sha1=${digest('sha1', 'hex')}`,
    ],
    [{ kind: 'hmac', header: 'x-a', encoding: 'base64' }, digest('sha256', 'base64')],
    [{ kind: 'header', header: 'x-a', prefix: 'Bearer ' }, `Bearer ${KEY}`],
  ])('takes %j, current and previous secret, and no changed bit', (configured, right) => {
    expect(verify(configured, { 'x-a': right })).toEqual({ ok: true });
    expect(verify(configured, {})).toMatchObject({ status: 400 });
    for (let at = 0; at < right.length * 8; at += 1) {
      const wrong = Buffer.from(right);
      wrong.writeUInt8(wrong.readUInt8(at >> 3) ^ (1 << (at % 8)), at >> 3);
      expect(verify(configured, { 'x-a': wrong.toString('latin1') })).toMatchObject({
        status: 401,
      });
    }
  });

  it('takes a secret in the address, and none that could be guessed', () => {
    const proof = { kind: 'query', parameter: 'key' } as const;
    const short = { ...request(body), query: { key: 'short' } };

    expect(verify(proof, {}, { key: KEY })).toEqual({ ok: true });
    expect(verify(proof, {}, { key: `${KEY}x` })).toMatchObject({ status: 401 });
    expect(standardWebhooksReceiver.verify(short, { signing: ['short'] }, T0, proof)).toMatchObject(
      { status: 401 },
    );
  });

  it('reads the proofs that the schema lets pass and no others', () => {
    expect(readProof({ kind: 'hmac', header: 'x-a', encoding: 'base32' })).toBeUndefined();
    expect(readProof({ kind: 'hmac', header: 'X A' })).toBeUndefined();
    expect(readProof({ kind: 'none' })).toBeUndefined();
    expect(readProof(undefined)).toBeUndefined();
  });
});
