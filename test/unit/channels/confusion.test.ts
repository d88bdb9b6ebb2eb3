import { createHmac, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { InboundRequest } from '../../../shared/channels/channel.ts';
import { facebookReceiver } from '../../../shared/channels/facebook/receiver.ts';
import { standardWebhooksReceiver } from '../../../shared/channels/standard-webhooks/receiver.ts';
import { xReceiver } from '../../../shared/channels/x/receiver.ts';
import { SECOND } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';
import {
  META_SECRETS,
  STANDARD_SECRET,
  X_SECRETS,
  ed25519Sender,
  request,
  signMeta,
  signStandard,
  signX,
} from '../../support/sign.ts';

const BODY = '{"text":"caf\u00e9 \ud83d\ude21 \\u0040brand","n":1.0}';
const [X_KEY = '', META_KEY = ''] = [X_SECRETS.oauth2[0], META_SECRETS.signing[0]];
const STAMP = String(Math.floor(T0 / SECOND));
const digest = (algorithm: string, key: string, encoding: 'hex' | 'base64' | 'base64url') =>
  createHmac(algorithm, key).update(BODY).digest(encoding);

const verifyX = (headers: Record<string, string>, secrets = X_SECRETS as { signing: string[] }) =>
  xReceiver.verify(request(BODY, headers), secrets, T0).ok;
const verifyMeta = (header: string, secrets: { signing: string[] } = META_SECRETS) =>
  facebookReceiver.verify(request(BODY, { 'x-hub-signature-256': header }), secrets, T0).ok;
const verifyStandard = (headers: Record<string, string>, key = STANDARD_SECRET) =>
  standardWebhooksReceiver.verify(request(BODY, headers), { signing: [key] }, T0).ok;

/** What stands around a right header, or instead of one. */
function aside(right: string): string[] {
  const [kind = ''] = right.split(/[=,]/);
  const around = [`,${right}`, `${right},`, `${right}\n`, `${right},${right}`, `v0,${right}`];
  const instead = ['none', 'null', '', ' ', ',', '=', kind, `${kind}=`, `${kind},`, `${kind}=none`];
  return [...around, ...instead];
}

describe('threat: algorithm and version confusion', () => {
  it('x takes sha256 in base64 as X writes it, and no other spelling of it', () => {
    const right = signX(BODY, X_KEY);
    const code = right.slice('sha256='.length);
    const wrong = [
      code,
      `SHA256=${code}`,
      `sha1=${digest('sha1', X_KEY, 'base64')}`,
      `sha256=${digest('sha1', X_KEY, 'base64')}`,
      `sha512=${digest('sha512', X_KEY, 'base64')}`,
      `sha256=${digest('sha512', X_KEY, 'base64')}`,
      `sha256=${digest('sha256', X_KEY, 'hex')}`,
      `sha256=${digest('sha256', X_KEY, 'base64url')}`,
      ...aside(right),
    ];
    const judge = (header: string) => verifyX({ 'x-twitter-webhooks-signature-oauth2': header });

    expect(judge(right)).toBe(true);
    expect(wrong.filter(judge)).toEqual([]);
  });

  it('facebook takes sha256 in small hex digits as Meta writes it, and no other spelling', () => {
    const right = signMeta(BODY, META_KEY);
    const code = right.slice('sha256='.length);
    const wrong = [
      code,
      `sha256=${code.toUpperCase()}`,
      `Sha256=${code}`,
      `sha1=${digest('sha1', META_KEY, 'hex')}`,
      `sha256=${digest('sha1', META_KEY, 'hex')}`,
      `sha256=${digest('sha512', META_KEY, 'hex')}`,
      `sha256=${digest('sha256', META_KEY, 'base64')}`,
      `sha256=0x${code}`,
      `sha256=${code}${code}`,
      ...aside(right),
    ];

    expect(verifyMeta(right)).toBe(true);
    expect(wrong.filter((header) => verifyMeta(header))).toEqual([]);
  });

  it('standard-webhooks takes each version under keys of its own kind only', () => {
    const attempt = { id: 'msg_1', timestamp: STAMP };
    const right = signStandard(BODY, attempt);
    const code = (right['webhook-signature'] ?? '').slice('v1,'.length);
    const sender = ed25519Sender();
    const named = (signature: string) => ({ ...right, 'webhook-signature': signature });
    // Who knows the public key could make this one, if it passed for a secret.
    const publicKey = sender.secret.slice('whpk_'.length);
    const forged = signStandard(BODY, { ...attempt, secret: `whsec_${publicKey}` });
    const wrong = [
      code,
      `v1=${code}`,
      `V1,${code}`,
      `v1a,${code}`,
      `v0,${code}`,
      `v2,${code}`,
      `v1, ${code}`,
      `v1,${code},v1,${code}`,
      `v1,${Buffer.from(code, 'base64').toString('hex')}`,
      ...aside(`v1,${code}`),
      `v1,${'v1,'.repeat(50)}`,
    ];

    expect(verifyStandard(right)).toBe(true);
    expect(wrong.filter((signature) => verifyStandard(named(signature)))).toEqual([]);
    expect(verifyStandard(forged, sender.secret)).toBe(false);
    expect(verifyStandard(right, STANDARD_SECRET.toUpperCase())).toBe(false);
    expect(verifyStandard(right, STANDARD_SECRET.replace('whsec_', ''))).toBe(false);
    expect(verifyStandard(named(sender.sign(`msg_1.${STAMP}.${BODY}`)), sender.secret)).toBe(true);
    expect(verifyStandard(named(sender.sign(`msg_1.${STAMP}.${BODY}`)))).toBe(false);
  });

  it('standard-webhooks mixes no headers of two prefixes, and looks at ten signatures at most', () => {
    const right = signStandard(BODY, { id: 'msg_1', timestamp: STAMP });
    const asSvix = Object.fromEntries(
      Object.entries(right).map(([name, value]) => [name.replace('webhook', 'svix'), value]),
    );
    const { 'webhook-id': id = '', 'webhook-signature': signature = '' } = right;
    const many = Array.from({ length: 10 }, () => `v1,${randomBytes(32).toString('base64')}`);

    expect(verifyStandard(asSvix)).toBe(true);
    expect(verifyStandard({ ...asSvix, 'webhook-id': id })).toBe(false);
    expect(verifyStandard({ ...asSvix, ...right, 'webhook-signature': 'v1,AAAA' })).toBe(false);
    const after = { ...right, 'webhook-signature': [...many, signature].join(' ') };
    expect(verifyStandard(after)).toBe(false);
  });

  it('an empty or missing secret never verifies, on any channel', () => {
    const empty = (signing: string[]) => [
      verifyX({ 'x-twitter-webhooks-signature': signX(BODY, '') }, { signing }),
      verifyMeta(signMeta(BODY, ''), { signing }),
      ...signing.map((key) =>
        verifyStandard(
          signStandard(BODY, { id: 'msg_1', timestamp: STAMP, secret: 'whsec_' }),
          key,
        ),
      ),
    ];

    expect(empty([])).not.toContain(true);
    expect(empty([''])).not.toContain(true);
    expect(empty(['whsec_'])).not.toContain(true);
    expect(empty(['whpk_'])).not.toContain(true);
  });
});

describe('threat: raw body', () => {
  const senders: Record<string, (body: string | Uint8Array) => (asked: InboundRequest) => boolean> =
    {
      x: (body) => {
        const header = { 'x-twitter-webhooks-signature-oauth2': signX(body, X_KEY) };
        return ({ body: asked }) => xReceiver.verify(request(asked, header), X_SECRETS, T0).ok;
      },
      facebook: (body) => {
        const header = { 'x-hub-signature-256': signMeta(body, META_KEY) };
        return ({ body: asked }) =>
          facebookReceiver.verify(request(asked, header), META_SECRETS, T0).ok;
      },
      'standard-webhooks': (body) => {
        const headers = signStandard(body, { id: 'msg_1', timestamp: STAMP });
        const secrets = { signing: [STANDARD_SECRET] };
        return ({ body: asked }) =>
          standardWebhooksReceiver.verify(request(asked, headers), secrets, T0).ok;
      },
    };

  it.each(Object.entries(senders))('%s: the same JSON written otherwise is refused', (_, sign) => {
    const fits = sign(BODY);
    const others = [
      JSON.stringify(JSON.parse(BODY)),
      JSON.stringify(JSON.parse(BODY), undefined, 1),
      '{"n":1.0,"text":"caf\u00e9 \ud83d\ude21 \\u0040brand"}',
      BODY.replace('\\u0040', '@'),
      BODY.replace('\u00e9', '\\u00e9'),
      BODY.replace('\u00e9', 'e\u0301'),
      ` ${BODY}`,
      `${BODY}\n`,
      `\uFEFF${BODY}`,
      BODY.replace(':', ': '),
      '',
      Buffer.from(BODY, 'utf16le'),
      Buffer.from(BODY, 'latin1'),
    ];

    expect(fits(request(BODY))).toBe(true);
    expect(others.filter((body) => fits(request(body)))).toEqual([]);
  });

  it.each(Object.entries(senders))('%s: bytes that are no UTF-8 count bit for bit', (_, sign) => {
    const bytes = Buffer.from([0x7b, 0x22, 0xff, 0xc3, 0x28, 0x00, 0x22, 0x7d]);
    const fits = sign(bytes);

    expect(fits(request(bytes))).toBe(true);
    expect(fits(request(Buffer.from(bytes.toString('utf8'))))).toBe(false);
    expect(fits(request(Buffer.from(bytes.toString('latin1'))))).toBe(false);
  });
});
