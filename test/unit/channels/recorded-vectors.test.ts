import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../shared/policy/configuration.ts';
import type { ConnectionSecret, InboundRequest } from '../../../shared/channels/channel.ts';
import { readProof } from '../../../shared/channels/standard-webhooks/proof.ts';
import { SECOND } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';
import { RECEIVERS } from '../../support/receivers.ts';
import {
  HAS_RECORDINGS,
  RECORDED,
  bytesIfKept,
  bytesOf,
  fill,
  vectorsIn,
} from '../../support/recordings.ts';
import { request } from '../../support/sign.ts';
import { vendorsOfPage } from '../../support/vendors-page.ts';

type Vector = Readonly<Record<string, unknown>>;
/** A vector as a delivery, under its own secret and at its own time. */
type Sent = {
  readonly channel: Channel;
  readonly secret: ConnectionSecret;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: InboundRequest['query'];
  readonly nowMs?: number;
  readonly vendor?: string;
};

/** How each folder's vectors are sent; a folder or a kind of vector that stands not here fails. */
const SENT: Readonly<Record<string, (vector: Vector) => Sent>> = {
  slack: (vector) => ({
    channel: 'slack',
    secret: { signing: [fill('{secret}', vector)] },
    body: fill('{body}', vector),
    headers: {
      'x-slack-request-timestamp': fill('{timestamp}', vector),
      'x-slack-signature': fill('{expected}', vector),
    },
    nowMs: Number(vector['timestamp']) * SECOND,
  }),
  line: (vector) => ({
    channel: 'line',
    secret: { signing: [fill('{secret}', vector)] },
    body: fill('{body}', vector),
    headers: { 'x-line-signature': fill('{expected}', vector) },
  }),
  telegram: (vector) => ({
    channel: 'telegram',
    secret: { signing: [fill('{configured_secret_token}', vector)] },
    body: '{}',
    headers: headerOf(fill('{header}', vector)),
  }),
  discourse: (vector) => ({
    channel: 'discourse',
    secret: { signing: [fill('{secret}', vector)] },
    body: fill('{body}', vector),
    headers: { 'x-discourse-event-signature': fill('{expected}', vector) },
  }),
  zalo: (vector) => ({
    channel: 'zalo',
    secret: {
      signing: [fill('{oa_secret_key}', vector)],
      appId: fill('{app_id}', vector),
    },
    body: fill('{body}', vector),
    headers: { 'x-zevent-signature': fill('{expected}', vector) },
    nowMs: Number(vector['timestamp']),
  }),
  'standard-webhooks': (vector) => ({
    channel: 'standard-webhooks',
    secret: { signing: [fill('{secret|publicKey}', vector)] },
    body: fill('{body}', vector),
    headers: lowerCase(vector['headers']),
    nowMs: Number(fill('{headers.webhook-timestamp}', vector)) * SECOND,
  }),
  'listening-vendors': (vector) => ({
    channel: 'standard-webhooks',
    secret: { signing: [fill('{secret}', vector)] },
    body: bytesOf(`listening-vendors/${fill('{bodyFile}', vector)}`),
    headers: lowerCase(vector['headers']),
    vendor: fill('{name}', vector).split(' ')[0]?.toLowerCase() ?? '',
  }),
  wechat: (vector) => {
    const expected = vector['expected_fixture'];
    const from =
      typeof expected === 'string'
        ? (JSON.parse(bytesOf(`wechat/${expected}`).toString('utf8')) as Vector)
        : vector;
    const isSealed = vector['body_fixture'] !== undefined;
    const signature = fill('{msg_signature|expected}', from);
    return {
      channel: 'wechat',
      secret: {
        signing: [fill('{token}', from)],
        ...(isSealed ? { encryption: [fill('{encodingAESKey}', from)] } : {}),
        appId: fill('{appid|id}', from),
      },
      body: isSealed ? bytesOf(`wechat/${fill('{body_fixture}', vector)}`) : '{}',
      query: {
        timestamp: fill('{timestamp}', from),
        nonce: fill('{nonce}', from),
        ...(isSealed ? { msg_signature: signature } : { signature }),
      },
      nowMs: Number(from['timestamp']) * SECOND,
    };
  },
};

/** Vectors of the fact sheets whose bodies are recordings; their last line end is not signed. */
const SHEETS = [
  [
    'whatsapp',
    'message_text_official_doc.json',
    'test-wa-app-secret',
    '9f17e430cb561e52b6d1343bce00303330379e9ad3d405b30e7aff3ac8db0adf',
  ],
  [
    'threads',
    'replies_live_2026-09-01_array.json',
    'test-threads-app-secret',
    '566c3658d0cdc571ec45cd59b1ba47052580b514ca39b1da474511ca3ecdcd1e',
  ],
] as const;

function verdictOf({ channel, secret, body, headers, query, nowMs = T0, vendor }: Sent) {
  const connection = vendorsOfPage().find(({ id }) => id === vendor);
  if (vendor !== undefined && connection === undefined) throw new Error(`no proof of ${vendor}`);
  const asked = { ...request(body, { ...headers }), query: query ?? {} };
  const { verify } = RECEIVERS[channel];
  return { asked, verdict: verify(asked, secret, nowMs, readProof(connection?.proof)) };
}

/** The same delivery with one letter of its proof, or of its body, another one. */
function forged(sent: Sent): Sent[] {
  const other = (text: string) =>
    text.slice(0, -3) + (text.at(-3) === 'a' ? 'b' : 'a') + text.slice(-2);
  const wrong = (proofs: object = {}) =>
    Object.entries(proofs).map(([name, value]) => ({ ...proofs, [name]: other(String(value)) }));
  const changed = Buffer.concat([Buffer.from(sent.body), Buffer.from(' ')]);
  const coversBody = sent.channel !== 'telegram' && sent.query === undefined;
  return [
    ...wrong(sent.headers).map((headers) => ({ ...sent, headers })),
    ...wrong(sent.query).map((query) => ({ ...sent, query })),
    ...(coversBody ? [{ ...sent, body: changed }] : []),
  ];
}

describe.skipIf(!HAS_RECORDINGS)('recorded vectors', () => {
  const vectors = HAS_RECORDINGS
    ? RECORDED.flatMap((folder) =>
        vectorsIn(folder).map((vector, at) => ({ folder, vector, name: `${folder} ${at}` })),
      )
    : [];

  it('are all judged', () => {
    expect(vectors.length).toBeGreaterThan(15);
    expect(vectors.filter(({ folder }) => SENT[folder] === undefined)).toEqual([]);
  });

  it.each(vectors)('$name verifies, and nothing near it does', ({ folder, vector }) => {
    const sent = SENT[folder]?.(vector);
    if (sent === undefined) throw new Error(`nobody judges the vectors of ${folder}`);

    expect(verdictOf(sent).verdict.ok).toBe(vector['expect'] !== 'reject');
    expect(forged(sent).filter((each) => verdictOf(each).verdict.ok)).toEqual([]);
    if (vector['must_fail'] !== undefined) {
      const headers = { 'x-line-signature': fill('{must_fail}', vector) };
      expect(verdictOf({ ...sent, headers }).verdict.ok).toBe(false);
    }
    if (vector['oldSecret'] !== undefined) {
      const secret = { signing: [fill('{oldSecret}', vector)] };
      expect(verdictOf({ ...sent, secret }).verdict.ok).toBe(true);
    }
  });

  it.each(vectors.filter(({ vector }) => vector['body_fixture'] !== undefined))(
    '$name opens to what was sealed',
    ({ folder, vector }) => {
      const sent = SENT[folder]?.(vector);
      if (sent === undefined) throw new Error(`nobody judges the vectors of ${folder}`);
      const opened = RECEIVERS.wechat.unseal?.(verdictOf(sent).asked, sent.secret);
      const text = opened instanceof Uint8Array ? Buffer.from(opened).toString('utf8') : '';
      const expected = vector['expected_fixture'];

      if (typeof expected !== 'string') expect(text).toContain(vector['decrypted_content']);
      else {
        const { plaintext } = JSON.parse(bytesOf(`wechat/${expected}`).toString()) as Vector;
        expect(text).toBe(plaintext);
      }
    },
  );

  for (const [channel, file, key, hex] of SHEETS) {
    const kept = bytesIfKept(`${channel}/${file}`);
    if (HAS_RECORDINGS && kept === undefined) {
      console.info(`recordings: ${channel}/${file} is not kept: its vector is not judged`);
    }
    it.skipIf(kept === undefined)(`the vector over ${channel}/${file} verifies`, () => {
      const whole = kept ?? Buffer.alloc(0);
      const headers = { 'x-hub-signature-256': `sha256=${hex}` };
      const verify = (body: Uint8Array) =>
        verdictOf({ channel, secret: { signing: [key] }, body, headers }).verdict.ok;

      expect([verify(whole.subarray(0, -1)), verify(whole)]).toEqual([true, false]);
    });
  }
});

function lowerCase(headers: unknown): Record<string, string> {
  const entries = Object.entries((headers ?? {}) as Record<string, string>);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

/** `Name: value`, as a vector writes it; none where it has none. */
function headerOf(line: string): Record<string, string> {
  const [name = '', value] = line.split(': ');
  return value === undefined ? {} : { [name.toLowerCase()]: value };
}
