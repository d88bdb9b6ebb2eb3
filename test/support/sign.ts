import { createHmac, generateKeyPairSync, sign as signBytes } from 'node:crypto';
import type { InboundRequest } from '../../shared/channels/channel.ts';

/** A POST with the given headers, as the gateway would hand it over. */
export function request(
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): InboundRequest {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    query: {},
    address: 'https://redress.example.com/webhooks/connection',
    body: typeof body === 'string' ? Buffer.from(body) : body,
  };
}

export const X_SECRETS = {
  signing: ['test-x-consumer-secret'],
  oauth2: ['test-x-oauth2-client-secret'],
};
export const META_SECRETS = { signing: ['test-meta-app-secret'], verifyToken: 'our-word' };
export const STANDARD_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

export function signX(body: string | Uint8Array, key: string): string {
  return `sha256=${createHmac('sha256', key).update(body).digest('base64')}`;
}

export function signMeta(body: string | Uint8Array, key: string): string {
  return `sha256=${createHmac('sha256', key).update(body).digest('hex')}`;
}

/** Standard Webhooks headers for one attempt. */
export function signStandard(
  body: string | Uint8Array,
  attempt: { readonly id: string; readonly timestamp: string; readonly secret?: string },
): Record<string, string> {
  const { id, timestamp, secret = STANDARD_SECRET } = attempt;
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const digest = createHmac('sha256', key)
    .update(`${id}.${timestamp}.`)
    .update(body)
    .digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${digest}` };
}

/** An Ed25519 pair whose public half is a `whpk_` secret, and its signer. */
export function ed25519Sender() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return {
    secret: `whpk_${raw.toString('base64')}`,
    sign: (message: string) =>
      `v1a,${signBytes(null, Buffer.from(message), privateKey).toString('base64')}`,
  };
}
