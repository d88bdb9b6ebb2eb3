import { createCipheriv, createHash } from 'node:crypto';
import { decrypt, encrypt, getSignature } from '@wecom/crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulateWechat } from '../../../infra/local/simulate/wechat.ts';
import type { ConnectionSecret, InboundRequest } from '../../../shared/channels/channel.ts';
import { wechatReceiver } from '../../../shared/channels/wechat/receiver.ts';
import { openSealed } from '../../../shared/channels/wechat/seal.ts';
import { SECOND } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';
import { request } from '../../support/sign.ts';

const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
// Its last character has bits left over, which a strict decoder would refuse.
const OLD_KEY = 'ZyXwVuTsRqPoNmLkJiHgFeDcBa9876543210zyxwvuR';
const APP = 'wx0123456789abcdef';
const PLAIN = { signing: ['AAAAA'], verifyToken: 'AAAAA' };
const SAFE = { ...PLAIN, encryption: [KEY], appId: APP };
const STAMP = String(Math.floor(T0 / SECOND));
const NONCE = '486452656';
const sha1 = (...parts: string[]) =>
  createHash('sha1').update(parts.toSorted().join('')).digest('hex');
const asked = (body: string | Buffer, query: InboundRequest['query']): InboundRequest => ({
  ...request(body, { 'content-type': 'text/xml' }),
  query: { timestamp: STAMP, nonce: NONCE, ...query },
});
const safe = (sealed: string, token = 'AAAAA', query = {}) =>
  asked(`<xml><Encrypt><![CDATA[${sealed}]]></Encrypt></xml>`, {
    encrypt_type: 'aes',
    msg_signature: getSignature(token, STAMP, NONCE, sealed),
    ...query,
  });
/** 16 bytes, length, message, app id, and padding up to whole blocks of 32, never none. */
function sealByHand(message: string, encodingKey: string): string {
  const key = Buffer.from(`${encodingKey}=`, 'base64');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(message));
  const whole = Buffer.concat([
    Buffer.from('sixteen.of.them.'),
    length,
    Buffer.from(message),
    Buffer.from(APP),
  ]);
  const padding = 32 - (whole.byteLength % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([whole, Buffer.alloc(padding, padding)]);
  return Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64');
}
const verify = (from: InboundRequest, secrets: ConnectionSecret = SAFE, nowMs = T0) =>
  wechatReceiver.verify(from, secrets, nowMs);
const opened = (from: InboundRequest, secrets: ConnectionSecret = SAFE) => {
  const body = wechatReceiver.unseal?.(from, secrets);
  return body instanceof Uint8Array ? Buffer.from(body).toString() : body;
};

describe('verifyWechat', () => {
  it('accepts the published vector of the plain mode, current or previous token', () => {
    const signature = '899cf89e464efb63f54ddac96b0a0a235f53aa78';
    const from = asked('<xml/>', { timestamp: '1714037059', signature });
    const atMs = 1_714_037_059 * SECOND;

    expect(verify(from, PLAIN, atMs)).toEqual({ ok: true });
    expect(verify(from, { signing: ['new', 'AAAAA'], verifyToken: 'new' }, atMs).ok).toBe(true);
    expect(verify(from, { signing: [''], verifyToken: '' }, atMs).ok).toBe(false);
    expect(verify(from, PLAIN, atMs + 300 * SECOND).ok).toBe(true);
    expect(verify(from, PLAIN, atMs + 301 * SECOND)).toMatchObject({ reason: 'timestamp_outside' });
    expect(verify(from, PLAIN, atMs - 301 * SECOND)).toMatchObject({ reason: 'timestamp_outside' });
    expect(verify(asked('<xml/>', {}), PLAIN)).toMatchObject({ status: 400 });
  });

  it('lets nobody step down from the safe mode', () => {
    const plain = asked('<xml></xml>', { signature: sha1('AAAAA', STAMP, NONCE) });

    expect(verify(plain, PLAIN).ok).toBe(true);
    expect(verify(plain)).toMatchObject({ status: 400 });
    expect(verify({ ...plain, query: { ...plain.query, msg_signature: 'x' } }).ok).toBe(false);
  });

  it('agrees with @wecom/crypto on 1,000 random bodies', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (message) => {
        const text = message.toWellFormed();
        const sealed = encrypt(KEY, text, APP);
        expect(verify(safe(sealed))).toEqual({ ok: true });
        expect(opened(safe(sealed))).toBe(text);
        expect(decrypt(KEY, sealed).message).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  it('opens by the previous key, for our app alone, and in JSON', () => {
    const sealed = encrypt(OLD_KEY, 'hello', APP);
    const json = { ...safe(sealed), body: Buffer.from(JSON.stringify({ Encrypt: sealed })) };

    expect(opened(safe(sealed), { ...SAFE, encryption: [KEY, OLD_KEY] })).toBe('hello');
    expect(opened(json, { ...SAFE, encryption: [OLD_KEY] })).toBe('hello');
    expect(opened(safe(sealed))).toMatchObject({ reason: 'seal_wrong' });
    expect(opened(safe(encrypt(KEY, 'hello', 'wx-other')))).toMatchObject({ reason: 'seal_wrong' });
    expect(openSealed('AAAA', SAFE)).toBeUndefined();
  });

  it('opens what is sealed as the documents have it, whatever the padding comes to', () => {
    for (let length = 0; length < 32; length += 1) {
      const text = '在'.repeat(5) + 'a'.repeat(length);
      const sealed = sealByHand(text, OLD_KEY);
      expect(verify(safe(sealed), { ...SAFE, encryption: [OLD_KEY] })).toEqual({ ok: true });
      expect(opened(safe(sealed), { ...SAFE, encryption: [OLD_KEY] })).toBe(text);
    }
  });

  it('finds the sealed part behind one that a person typed into the open part', () => {
    const sealed = encrypt(KEY, 'hello', APP);
    const typed = '<Content><![CDATA[<Encrypt>AAAAAAAA</Encrypt>]]></Content>';
    const both = `<xml>${typed}<Encrypt><![CDATA[${sealed}]]></Encrypt></xml>`;

    expect(opened({ ...safe(sealed), body: Buffer.from(both) })).toBe('hello');
  });
});

describe('answerEcho', () => {
  const ask = (query: InboundRequest['query'], secrets = SAFE) =>
    wechatReceiver.handshake?.({ ...asked('', query), method: 'GET' }, secrets);
  const signature = sha1('AAAAA', STAMP, NONCE);

  it('gives echostr back as it came, and opened where it is sealed', () => {
    const sealed = encrypt(KEY, '4375120948345356249', APP);
    const seal = { echostr: sealed, msg_signature: getSignature('AAAAA', STAMP, NONCE, sealed) };
    const echo = { status: 200, contentType: 'text/plain', body: '4375120948345356249' };

    expect(ask({ signature, echostr: '4375120948345356249' })).toEqual(echo);
    expect(ask(seal)).toEqual(echo);
  });

  it('opens no message for anybody, and echoes no markup', () => {
    const sealed = encrypt(KEY, '<xml>a message</xml>', APP);
    const seal = { echostr: sealed, msg_signature: getSignature('AAAAA', STAMP, NONCE, sealed) };

    expect(ask(seal)?.status).toBe(400);
    expect(ask({ ...seal, msg_signature: signature })?.status).toBe(401);
    expect(ask({ signature, echostr: '<b>1</b>' })?.status).toBe(400);
    expect(ask({ signature: sha1('B', STAMP, NONCE), echostr: '1' })?.status).toBe(401);
    expect(ask({ signature })?.status).toBe(400);
  });

  it('takes what the simulated network sends, in both modes', () => {
    const connection = { id: 'w', ownAuthorIds: ['gh_1'] };
    const said = { connection, author: 'wei', text: '快递 ]]> 呢', postId: '77', createdAtMs: T0 };
    for (const secrets of [PLAIN, SAFE]) {
      const { headers, query, body } = simulateWechat(said, JSON.stringify(secrets), T0);
      const from = { ...request(body, headers), query: query ?? {} };
      expect(verify(from, secrets)).toEqual({ ok: true });
      expect(opened(from, secrets)).toContain('<MsgId>77</MsgId>');
    }
  });
});
