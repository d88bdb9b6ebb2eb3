import { createHash } from 'node:crypto';
import type { ConnectionSecret, InboundRequest, Verdict } from '../channel.ts';
import { equalBytes } from '../hmac.ts';
import { isProbe } from './handshake.ts';

/** Zalo repeats a delivery for about 12 hours with its first time: nothing tighter keeps those. */
export const BACK_SECONDS = 24 * 60 * 60;
/** How far ahead of our clock theirs may be. */
export const AHEAD_SECONDS = 10 * 60;

const HEADER = 'x-zevent-signature';
const SIGNATURE = /^mac=([0-9a-f]{64})$/;
const TIMESTAMP = /^\d{1,16}$/;

/**
 * Checks `mac=` + hex SHA-256 (no HMAC) of app id, bytes on the wire, the body's `timestamp` and OA
 * secret key, one after the other. The app id is the configured one: that of the body is its
 * sender's to choose. The body must be JSON, or a digit of the time could move into it.
 */
export function verifyZalo(
  request: InboundRequest,
  secret: ConnectionSecret,
  nowMs: number,
): Verdict {
  const header = request.headers[HEADER];
  if (header === undefined) {
    const detail = `Missing header: ${HEADER}.`;
    return isProbe(request)
      ? { ok: true }
      : { ok: false, status: 400, reason: 'signature_missing', detail };
  }
  const signature = Buffer.from(SIGNATURE.exec(header)?.[1] ?? '', 'hex');
  const { timestamp = '', appId } = readSigned(request.body);
  const expectedAppId = secret.appId ?? '';
  const message = Buffer.concat([Buffer.from(expectedAppId), request.body, Buffer.from(timestamp)]);
  const fits = fitsAny(secret.signing, signature, message);
  const isOurs = expectedAppId !== '' && (appId === undefined || appId === expectedAppId);
  if (!fits || !isOurs || !TIMESTAMP.test(timestamp)) {
    return refuse('signature_wrong', 'The signature does not fit app id, body and timestamp.');
  }
  const ageSeconds = (nowMs - Number(timestamp)) / 1_000;
  if (ageSeconds > BACK_SECONDS || ageSeconds < -AHEAD_SECONDS) {
    const found = ageSeconds > 0 ? 'too old' : 'too new';
    return refuse(
      'timestamp_outside',
      `timestamp is ${found}: allowed are 24 hours back, 10 minutes ahead.`,
    );
  }
  return { ok: true };
}

/** All keys are tried, whichever fits; an empty one never does. */
function fitsAny(keys: readonly string[], signature: Uint8Array, message: Uint8Array): boolean {
  return keys
    .filter((key) => key.length > 0)
    .map((key) => equalBytes(signature, createHash('sha256').update(message).update(key).digest()))
    .includes(true);
}

/** The two fields that are signed besides the body; none of a body that is no JSON object. */
function readSigned(body: Uint8Array): { readonly timestamp?: string; readonly appId?: string } {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    if (typeof value !== 'object' || value === null) return {};
    const { timestamp, app_id: appId } = { timestamp: undefined, app_id: undefined, ...value };
    return {
      ...(isScalar(timestamp) ? { timestamp: String(timestamp) } : {}),
      ...(isScalar(appId) ? { appId: String(appId) } : {}),
    };
  } catch {
    // Nothing is proven, so the caller refuses it; the parser's message would quote it.
    return {};
  }
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function refuse(reason: string, detail: string): Verdict {
  return { ok: false, status: 401, reason, detail };
}
