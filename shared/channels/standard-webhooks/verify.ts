import { createPublicKey, verify as verifySignature } from 'node:crypto';
import type { ConnectionSecret, InboundRequest, Verdict } from '../channel.ts';
import { equalBytes, hmacSha256 } from '../hmac.ts';

/** Both ways; senders sign each attempt anew, so retries are not caught by it. */
export const TOLERANCE_SECONDS = 5 * 60;

const PREFIXES = ['webhook', 'svix'] as const;
const SECRET_PREFIX = 'whsec_';
const PUBLIC_KEY_PREFIX = 'whpk_';
/** Signatures looked at in one header; senders send one per active key. */
const MAX_SIGNATURES = 10;
/** What DER puts before the 32 bytes of an Ed25519 public key (RFC 8410). */
const ED25519_DER_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

type Signed = { readonly id: string; readonly timestamp: string; readonly signatures: string };

/**
 * Checks `id.timestamp.body` against any signature of the list under any active key: `v1` by
 * HMAC-SHA256 (`whsec_` secrets), `v1a` by Ed25519 (`whpk_` public keys). Unknown versions are
 * skipped.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function verifyStandard(
  request: InboundRequest,
  secret: ConnectionSecret,
  nowMs: number,
): Verdict {
  const signed = readHeaders(request);
  if ('missing' in signed) {
    const detail = `Missing headers: ${signed.missing.join(', ')}.`;
    return { ok: false, status: 400, reason: 'signature_missing', detail };
  }
  if (signed.id.includes('.') || !/^\d{1,12}$/.test(signed.timestamp)) {
    return refuse(
      'signature_wrong',
      'webhook-id holds no full stop, webhook-timestamp digits only.',
    );
  }
  const message = Buffer.concat([Buffer.from(`${signed.id}.${signed.timestamp}.`), request.body]);
  if (!fits(signed.signatures, secret.signing, message)) {
    return refuse('signature_wrong', 'No signature fits id, timestamp and body.');
  }
  const ageSeconds = nowMs / 1_000 - Number(signed.timestamp);
  if (Math.abs(ageSeconds) > TOLERANCE_SECONDS) {
    const found = ageSeconds > 0 ? 'too old' : 'too new';
    return refuse(
      'timestamp_outside',
      `webhook-timestamp is ${found}: allowed are 5 minutes both ways.`,
    );
  }
  return { ok: true };
}

function readHeaders({
  headers,
}: InboundRequest): Signed | { readonly missing: readonly string[] } {
  const prefix =
    PREFIXES.find((candidate) => headers[`${candidate}-id`] !== undefined) ?? 'webhook';
  const names = ['id', 'timestamp', 'signature'].map((part) => `${prefix}-${part}`);
  const [id, timestamp, signatures] = names.map((name) => headers[name]);
  if (id === undefined || timestamp === undefined || signatures === undefined) {
    return { missing: names.filter((name) => headers[name] === undefined) };
  }
  return { id, timestamp, signatures };
}

function fits(signatures: string, keys: readonly string[], message: Buffer): boolean {
  const listed = signatures.split(' ').slice(0, MAX_SIGNATURES);
  return listed.flatMap((entry) => keys.map((key) => fitsOne(entry, key, message))).includes(true);
}

function fitsOne(entry: string, key: string, message: Buffer): boolean {
  const comma = entry.indexOf(',');
  const [version, encoded] = [entry.slice(0, comma), entry.slice(comma + 1)];
  const signature = Buffer.from(encoded, 'base64');
  if (signature.toString('base64') !== encoded) return false;
  if (version === 'v1' && key.startsWith(SECRET_PREFIX)) {
    const bytes = Buffer.from(key.slice(SECRET_PREFIX.length), 'base64');
    return bytes.byteLength > 0 && equalBytes(signature, hmacSha256(bytes, message));
  }
  if (version === 'v1a' && key.startsWith(PUBLIC_KEY_PREFIX)) {
    return fitsPublicKey(
      signature,
      Buffer.from(key.slice(PUBLIC_KEY_PREFIX.length), 'base64'),
      message,
    );
  }
  return false;
}

function fitsPublicKey(signature: Buffer, publicKey: Buffer, message: Buffer): boolean {
  if (publicKey.byteLength !== 32 || signature.byteLength !== 64) return false;
  const der = Buffer.concat([ED25519_DER_HEAD, publicKey]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return verifySignature(null, message, key, signature);
}

function refuse(reason: string, detail: string): Verdict {
  return { ok: false, status: 401, reason, detail };
}
