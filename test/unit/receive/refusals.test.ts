import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RECEIVERS } from '../../support/receivers.ts';
import { decodeEnvelope, readBody } from '../../../shared/queue/decode-delivery.ts';
import { HOUR, SECOND } from '../../../shared/time.ts';
import { OWN_MARKUP } from '../../lab/hostile/own-markup.ts';
import { HALF_PAIRS, OWN_STRINGS } from '../../lab/hostile/own-strings.ts';
import { T0 } from '../../support/cases.ts';
import { STANDARD_SECRET, signStandard } from '../../support/sign.ts';
import { PROOFS, receiveHarness } from './receive-harness.ts';
import type { Asked } from './receive-harness.ts';

const CHANNELS = [
  ['x', RECEIVERS.x.maxBodyBytes],
  ['f', RECEIVERS.facebook.maxBodyBytes],
  ['s', RECEIVERS['standard-webhooks'].maxBodyBytes],
] as const;
/** Largest request that Lambda takes. */
const SIX_MB = 6 * 1_048_576;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('threat: oversized body', () => {
  it.each(CHANNELS)('%s takes its limit and not a byte more, signed or not', async (id, limit) => {
    const { ask, sent } = receiveHarness();
    const status = async (length: number, signed: boolean) => {
      const body = Buffer.alloc(length, ' ');
      const headers = signed ? PROOFS[id](body) : {};
      return (await ask(id, body, { headers, base64: true })).statusCode;
    };

    expect([200, 202]).toContain(await status(limit, true));
    expect(sent).toHaveLength(1);
    expect(await status(limit + 1, true)).toBe(413);
    expect(await status(SIX_MB, true)).toBe(413);
    expect(await status(SIX_MB, false)).toBe(413);
    expect(sent).toHaveLength(1);
  });

  it.each(CHANNELS)('%s unpacks nothing: no content-encoding is taken', async (id) => {
    const { ask, sent } = receiveHarness();
    const bomb = gzipSync(Buffer.alloc(SIX_MB));

    for (const encoding of ['gzip', 'GZIP', 'br', 'deflate', 'zstd', 'gzip, identity', 'x', '']) {
      const headers = { ...PROOFS[id](bomb), 'content-encoding': encoding };
      expect((await ask(id, bomb, { headers, base64: true })).statusCode).toBe(415);
    }
    expect(sent).toEqual([]);
  });
});

describe('threat: XML', () => {
  it.each(CHANNELS)('is no type that %s speaks', async (id) => {
    const { ask, sent } = receiveHarness();
    const body = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>';

    for (const type of ['text/xml', 'application/xml', 'application/soap+xml', 'image/svg+xml']) {
      const headers = { ...PROOFS[id](body), 'Content-Type': type };
      expect((await ask(id, body, { headers })).statusCode).toBe(415);
    }
    expect(sent).toEqual([]);
  });
});

describe('threat: SQS character set', () => {
  it('every string is printable ASCII on the queue and the same bytes behind it', async () => {
    const { ask, sent } = receiveHarness();
    const strings = [...OWN_STRINGS, ...OWN_MARKUP, ...HALF_PAIRS.map(([text]) => text)];
    const bodies = strings.flatMap((text) => [
      Buffer.from(JSON.stringify(text)),
      Buffer.from(text),
    ]);

    for (const body of bodies) {
      const { statusCode } = await ask('x', body, { headers: PROOFS.x(body), base64: true });
      expect(statusCode).toBe(200);
    }
    const back = await Promise.all(
      sent.map((message) =>
        readBody(decodeEnvelope(message).body, () => Promise.reject(new Error('no object'))),
      ),
    );

    expect(sent.filter((message) => !/^[\x20-\x7e]+$/.test(message))).toEqual([]);
    expect(
      bodies.filter((body, at) => Buffer.compare(body, back[at] ?? Buffer.alloc(0)) !== 0),
    ).toEqual([]);
  });
});

describe('threat: log injection', () => {
  it('no field of a request can make, break or enter a log line', async () => {
    const { ask, lines } = receiveHarness();
    const hostile = [
      '\n{"level":"ERROR","message":"forged-line"}\n',
      '\r\nforged-line',
      '\u001b[2Jforged-line',
      '\u2028forged-line\u2029',
      '\u202eforged-line',
      '%0aforged-line',
      `forged-line${'x'.repeat(1_000_000)}`,
      ...OWN_MARKUP.map((text) => `${text} forged-line`),
    ];

    for (const text of hostile) {
      await ask(text, text);
      await ask('x', text, { method: text });
      await ask('x', text, { query: text, headers: { [text.slice(0, 100)]: text } });
      await ask('f', text, { headers: { 'x-hub-signature-256': text, 'Content-Type': text } });
      await ask('s', text, { headers: { ...PROOFS.s(text), 'webhook-id': text } });
      await ask('x', text, { headers: PROOFS.x(text) });
    }
    const written = lines.flatMap((chunk) => chunk.trimEnd().split('\n'));

    expect(written.length).toBeGreaterThan(hostile.length * 6);
    expect(written.map((line) => typeof JSON.parse(line))).toEqual(written.map(() => 'object'));
    expect(written.filter((line) => line.includes('forged-line'))).toEqual([]);
  });
});

describe('threat: enumeration and flooding', () => {
  const REQUESTS = 10_000;
  const stale = signStandard('{}', {
    id: 'msg_1',
    timestamp: String(Math.floor((T0 - HOUR) / SECOND)),
    secret: STANDARD_SECRET,
  });
  const bad: readonly (readonly [id: string, options: Asked, status: number])[] = [
    ['nobody', {}, 404],
    ['__proto__', {}, 404],
    ['constructor', { headers: PROOFS.x('{}') }, 404],
    ['x\u0000', { headers: PROOFS.x('{}') }, 404],
    ['', {}, 404],
    ['x', { method: 'PUT' }, 405],
    ['s', { method: 'GET' }, 405],
    ['x', { headers: { 'Content-Type': 'text/plain' } }, 415],
    ['x', {}, 400],
    ['f', {}, 400],
    ['s', { headers: { 'webhook-id': '1' } }, 400],
    ['x', { headers: { 'x-twitter-webhooks-signature': 'sha256=' } }, 401],
    ['x', { headers: PROOFS.x('{ }') }, 401],
    ['f', { headers: PROOFS.f('{ }') }, 401],
    ['s', { headers: PROOFS.s('{ }') }, 401],
    ['s', { headers: stale }, 401],
    ['f', { method: 'GET', query: 'hub.mode=subscribe&hub.challenge=1' }, 403],
    ['x', { method: 'GET', query: 'crc_token=%7B%7D' }, 400],
  ];

  it('10,000 bad requests put nothing on a queue or in a bucket', async () => {
    const { ask, sent, stored } = receiveHarness();
    const wrong: unknown[] = [];

    for (let at = 0; at < REQUESTS; at += 1) {
      const [id, options, status] = bad[at % bad.length] ?? ['nobody', {}, 404];
      const { statusCode } = await ask(id, '{}', options);
      if (statusCode !== status) wrong.push([id, options, statusCode]);
    }

    expect(wrong).toEqual([]);
    expect([sent.length, stored.size]).toEqual([0, 0]);
  });

  it('an unknown path has one answer, whatever is asked of it', async () => {
    const { ask } = receiveHarness();
    const answers = await Promise.all(
      ['nobody', '__proto__', 'redress', 'X', 'x '.repeat(100)].flatMap((id) =>
        ['{}', 'x'.repeat(1_000)].map((body) => ask(id, body, { headers: PROOFS.x(body) })),
      ),
    );

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('receive knows no table', () => {
    const folder = new URL('../../../functions/receive/', import.meta.url);
    const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

    expect(sources.join('\n')).not.toMatch(/shared\/store|dynamodb/i);
  });
});
