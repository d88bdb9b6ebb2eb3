import type { ConnectionSecret, InboundRequest, Verdict } from '../channel.ts';
import { fitsEd25519 } from '../ed25519.ts';
import { equalBytes, hmacSha256 } from '../hmac.ts';

/** Both ways; senders sign each attempt anew, so retries are not caught by it. */
export const TOLERANCE_SECONDS = 5 * 60;

const PREFIXES = ['webhook', 'svix'] as const;
const SECRET_PREFIX = 'whsec_';
const PUBLIC_KEY_PREFIX = 'whpk_';
/** Signatures looked at in one header; senders send one per active key. */
const MAX_SIGNATURES = 10;
const TIMESTAMP = /^\d{1,12}$/;

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
  const { id, timestamp, signatures } = signed;
  const message = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), request.body]);
  const fits = fitsAny(signatures, secret.signing, message);
  // Otherwise a full stop could move from one part of the signed text into the next.
  if (id.includes('.') || !TIMESTAMP.test(timestamp)) {
    const detail = 'webhook-id holds no full stop, webhook-timestamp digits only.';
    return refuse('signature_wrong', detail);
  }
  if (!fits) return refuse('signature_wrong', 'No signature fits id, timestamp and body.');
  const ageSeconds = nowMs / 1_000 - Number(timestamp);
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

/**
 * Every digest is made before any signature is looked at, so that the time of an answer depends on
 * the length of the message alone.
 */
function fitsAny(signatures: string, keys: readonly string[], message: Buffer): boolean {
  const digests = bytesAfter(SECRET_PREFIX, keys).map((key) => hmacSha256(key, message));
  const publicKeys = bytesAfter(PUBLIC_KEY_PREFIX, keys);
  return signatures
    .split(' ')
    .slice(0, MAX_SIGNATURES)
    .flatMap((entry) => {
      const comma = entry.indexOf(',');
      const version = entry.slice(0, comma);
      const signature = readBase64(entry.slice(comma + 1));
      if (version === 'v1') return digests.map((digest) => equalBytes(signature, digest));
      if (version !== 'v1a') return [];
      return publicKeys.map((key) => fitsEd25519(key, signature, message));
    })
    .includes(true);
}

/** The keys of one kind as bytes; an empty one never verifies. */
function bytesAfter(prefix: string, keys: readonly string[]): Buffer[] {
  return keys
    .filter((key) => key.startsWith(prefix))
    .map((key) => Buffer.from(key.slice(prefix.length), 'base64'))
    .filter((bytes) => bytes.byteLength > 0);
}

/** No bytes for a second spelling of the same ones: that is a changed header. */
function readBase64(encoded: string): Buffer {
  const bytes = Buffer.from(encoded, 'base64');
  return bytes.toString('base64') === encoded ? bytes : Buffer.alloc(0);
}

function refuse(reason: string, detail: string): Verdict {
  return { ok: false, status: 401, reason, detail };
}
