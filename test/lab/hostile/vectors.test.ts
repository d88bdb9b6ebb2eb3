import { isUtf8 } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { fitsEd25519 } from '../../../shared/channels/ed25519.ts';
import { facebookReceiver } from '../../../shared/channels/facebook/receiver.ts';
import { equalBytes, hmacSha256 } from '../../../shared/channels/hmac.ts';
import { standardWebhooksReceiver } from '../../../shared/channels/standard-webhooks/receiver.ts';
import { xReceiver } from '../../../shared/channels/x/receiver.ts';
import { request } from '../../support/sign.ts';
import { sharedCorpus } from './corpora.ts';
import type { Vector } from './corpora.ts';
import { OWN_ED25519, OWN_HEADERS, OWN_HMAC } from './own-vectors.ts';

const SIGNED_AT_MS = 1_795_000_000_000;
const DIGEST_BYTES = 32;

const shared = sharedCorpus();
if (shared === undefined) {
  console.info('hostile: REDRESS_CORPORA is not set: own vectors run, 0 shared ones');
}

/** A shortened code is none to us, right or wrong: every network sends the whole of it. */
const isWhole = ({ signature }: Vector) => signature.byteLength === DIGEST_BYTES;
/** Secrets of X and Meta are text. */
const isText = ({ key }: Vector) => key.byteLength > 0 && isUtf8(key);

/** Vectors whose verdict is not theirs. */
function misjudged(vectors: readonly Vector[], fits: (vector: Vector) => boolean): string[] {
  return vectors.filter((each) => fits(each) !== each.valid).map(({ name }) => name);
}

function fitsX({ key, message, signature }: Vector): boolean {
  const header = { 'x-twitter-webhooks-signature': `sha256=${signature.toString('base64')}` };
  return xReceiver.verify(request(message, header), { signing: [key.toString()] }, 0).ok;
}

function fitsMeta({ key, message, signature }: Vector): boolean {
  const header = { 'x-hub-signature-256': `sha256=${signature.toString('hex')}` };
  return facebookReceiver.verify(request(message, header), { signing: [key.toString()] }, 0).ok;
}

describe.each([
  ['own', { hmac: OWN_HMAC, ed25519: OWN_ED25519 }],
  ['shared', shared],
])('%s signature vectors', (name, set) => {
  const skip = set === undefined;
  const { hmac, ed25519 } = set ?? { hmac: [], ed25519: [] };

  it.skipIf(skip)('of HMAC-SHA256 verify when they are right and never else', () => {
    const whole = hmac.map((each) => ({ ...each, valid: each.valid && isWhole(each) }));
    const fits = ({ key, message, signature }: Vector) =>
      equalBytes(signature, hmacSha256(key, message));

    expect(misjudged(whole, fits)).toEqual([]);
    const texts = whole.filter(isText);
    expect(misjudged(texts, fitsX)).toEqual([]);
    expect(misjudged(texts, fitsMeta)).toEqual([]);
    console.info(`hostile: ${hmac.length} HMAC vectors (${name}), ${texts.length} with text keys`);
  });

  it.skipIf(skip)('of Ed25519 verify when they are right and never else', () => {
    const fits = ({ key, message, signature }: Vector) => fitsEd25519(key, signature, message);

    expect(misjudged(ed25519, fits)).toEqual([]);
    console.info(`hostile: ${ed25519.length} Ed25519 vectors (${name})`);
  });
});

describe('headers of Standard Webhooks', () => {
  const verify = (key: string, body: string, signature: string) =>
    standardWebhooksReceiver.verify(
      request(body, {
        'webhook-id': 'msg_own',
        'webhook-timestamp': '1795000000',
        'webhook-signature': signature,
      }),
      { signing: [key] },
      SIGNED_AT_MS,
    ).ok;

  it.each(OWN_HEADERS)('fit under %s and no other key, version or spelling', (key, body, right) => {
    const [version = '', encoded = ''] = right.split(',');
    const others = OWN_HEADERS.map(([other]) => other).filter((other) => other !== key);
    const spellings = [
      encoded,
      `${version}=${encoded}`,
      `${version},${encoded.replace(/=+$/, '')}.`,
      `${version},${Buffer.from(encoded, 'base64').toString('hex')}`,
      `${version},${encoded},`,
      `${version.toUpperCase()},${encoded}`,
      `${version},,${encoded}`,
      `v0,${encoded}`,
      `v2,${encoded}`,
      `${version === 'v1' ? 'v1a' : 'v1'},${encoded}`,
      `${version},`,
      '',
      ' ',
    ];

    expect(verify(key, body, right)).toBe(true);
    expect(verify(key, body, `v0,x ${right} v9,y`)).toBe(true);
    expect(others.filter((other) => verify(other, body, right))).toEqual([]);
    expect(spellings.filter((spelling) => verify(key, body, spelling))).toEqual([]);
    expect(verify(key, `${body} `, right)).toBe(false);
  });
});
