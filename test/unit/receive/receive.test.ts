import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeEnvelope, readBody } from '../../../shared/queue/decode-delivery.ts';
import { T0 } from '../../support/cases.ts';
import { META_SECRETS, X_SECRETS, signMeta, signX } from '../../support/sign.ts';
import { PROOFS, receiveHarness } from './receive-harness.ts';

const HEADER = 'x-twitter-webhooks-signature-oauth2';
const CANARY = 'canary-of-a-customer';
const signedX = PROOFS.x;

describe('makeReceive', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('queues what a proven sender sends, byte for byte, and answers as the platform wants', async () => {
    const { ask, sent } = receiveHarness();
    const body = JSON.stringify({ text: `grüße 😡 \uFFFE ${CANARY}` });

    const answer = await ask('x', body, { headers: signedX(body) });
    const envelope = decodeEnvelope(sent[0] ?? '');
    const bytes = await readBody(envelope.body, () => Promise.reject(new Error('no object')));

    expect(answer).toMatchObject({ statusCode: 200, body: '{}' });
    expect(envelope).toMatchObject({
      connectionId: 'x',
      deliveryId: 'request-1',
      receivedAtMs: T0,
    });
    expect(Buffer.from(bytes).toString('utf8')).toBe(body);
    expect(sent[0]).toMatch(/^[\x20-\x7e]+$/);
  });

  it('keeps bytes that are no UTF-8, and takes base64 from the gateway', async () => {
    const { ask, sent } = receiveHarness();
    const body = Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x7d]);

    const answer = await ask('x', body, { headers: signedX(body), base64: true });
    const bytes = await readBody(decodeEnvelope(sent[0] ?? '').body, () =>
      Promise.reject(new Error('none')),
    );

    expect(answer.statusCode).toBe(200);
    expect(Buffer.from(bytes)).toEqual(body);
  });

  it('gzips what would not fit, and puts aside what still does not', async () => {
    const { ask, sent, stored } = receiveHarness();
    const soft = Buffer.alloc(2_000_000, 'é😡 again and again ');
    const hard = Buffer.from(
      Array.from({ length: 2_000_000 }, (_, at) => (at * 7_919 + (at >> 3) * 31) % 251),
    );

    for (const body of [soft, hard]) {
      const headers = { 'x-hub-signature-256': signMeta(body, META_SECRETS.signing[0] ?? '') };
      expect((await ask('f', body, { headers, base64: true })).statusCode).toBe(200);
    }
    const bodies = await Promise.all(
      sent.map(async (message) =>
        readBody(decodeEnvelope(message).body, async (key) => stored.get(key) ?? Buffer.alloc(0)),
      ),
    );

    expect(sent.every((message) => message.length < 1_048_576)).toBe(true);
    expect(bodies.map((bytes, at) => Buffer.compare(bytes, at === 0 ? soft : hard))).toEqual([
      0, 0,
    ]);
  });

  it.each([
    ['an unknown connection', 'nope', { method: 'POST' }, 404],
    ['a method that it does not take', 'x', { method: 'DELETE' }, 405],
    ['a GET where no network asks', 's', { method: 'GET' }, 405],
    ['a HEAD where no network asks', 's', { method: 'HEAD' }, 405],
    ['a type that is not JSON', 'x', { headers: { 'Content-Type': 'text/xml' } }, 415],
    ['a compressed body', 'x', { headers: { 'content-encoding': 'gzip' } }, 415],
    ['no signature', 'x', {}, 400],
    ['a wrong signature', 'x', { headers: { [HEADER]: 'sha256=AAAA' } }, 401],
    [
      'a repeated signature',
      'x',
      { headers: { [HEADER]: `${signX('{}', 'a')},${signX('{}', 'a')}` } },
      401,
    ],
  ])('refuses %s, says why, and queues nothing', async (_name, id, options, status) => {
    const { ask, sent } = receiveHarness();

    const answer = await ask(id, '{}', options);

    expect(answer.statusCode).toBe(status);
    expect(JSON.parse(answer.body ?? '')).toMatchObject({
      status,
      detail: expect.stringMatching(/\w+/),
    });
    expect(sent).toEqual([]);
  });

  it.each([
    ['nesting of 10,000 levels', '['.repeat(10_000)],
    ['no JSON at all', 'hello'],
    ['keys that could reach a prototype', '{"__proto__":{"polluted":true}}'],
  ])('takes %s from a proven sender: triage parks what it cannot read', async (_name, body) => {
    const { ask, sent } = receiveHarness();

    expect((await ask('x', body, { headers: signedX(body) })).statusCode).toBe(200);
    expect(sent).toHaveLength(1);
  });

  it('answers 503 with a time to come again when the fault is ours', async () => {
    const unset = receiveHarness({});
    const down = receiveHarness();
    down.failQueue();

    const answers = [
      await unset.ask('x', '{}', { headers: signedX('{}') }),
      await down.ask('x', '{}', { headers: signedX('{}') }),
    ];

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([503, 503]);
    expect(answers[0]?.headers).toMatchObject({ 'retry-after': '30' });
  });

  it('answers the handshakes of both networks that make one', async () => {
    const { ask, sent } = receiveHarness();
    const query = 'hub.mode=subscribe&hub.verify_token=our-word&hub.challenge=42';

    expect(await ask('f', '', { method: 'GET', query })).toMatchObject({
      statusCode: 200,
      body: '42',
    });
    expect((await ask('x', '', { method: 'GET', query: 'crc_token=abc' })).body).toContain(
      'response_token',
    );
    const head = await ask('x', '', { method: 'HEAD', query: 'crc_token=abc' });
    expect(head.statusCode).toBe(200);
    expect(sent).toEqual([]);
  });

  it('threat: secrets, R-25: writes none of them and no word of a customer into logs and metrics', async () => {
    const { ask, lines } = receiveHarness();
    const body = JSON.stringify({ text: CANARY });

    await ask('x', body, { headers: signedX(body) });
    await ask('x', body, { headers: { [HEADER]: 'sha256=AAAA' }, query: `q=${CANARY}` });
    const all = lines.join('\n');

    expect(all).toContain('delivery_accepted');
    expect(all).toContain('delivery_refused');
    expect(all).not.toContain(CANARY);
    expect(all).not.toContain(X_SECRETS.oauth2[0]);
    expect(all).not.toContain(signX(body, X_SECRETS.oauth2[0] ?? '').slice(7));
  });
});
