import type { ConnectionSecret, InboundRequest, Verdict } from '../channel.ts';
import { fitsAnyKey } from '../hmac.ts';

/** Both ways, as Slack's own SDKs judge it; every attempt is signed anew. */
export const TOLERANCE_SECONDS = 5 * 60;

const SIGNATURE_HEADER = 'x-slack-signature';
const TIMESTAMP_HEADER = 'x-slack-request-timestamp';
const SIGNATURE = /^v0=([0-9a-f]{64})$/;
const TIMESTAMP = /^\d{1,12}$/;

/**
 * Checks Slack's `v0=` + hex HMAC-SHA256 of `v0:timestamp:body` under the app's signing secret,
 * and that the signed time is within 5 minutes of ours. The `token` in the body proves nothing.
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function verifySlack(
  request: InboundRequest,
  secret: ConnectionSecret,
  nowMs: number,
): Verdict {
  const header = request.headers[SIGNATURE_HEADER];
  const timestamp = request.headers[TIMESTAMP_HEADER];
  if (header === undefined || timestamp === undefined) {
    const missing = [SIGNATURE_HEADER, TIMESTAMP_HEADER].filter(
      (name) => request.headers[name] === undefined,
    );
    const detail = `Missing headers: ${missing.join(', ')}.`;
    return { ok: false, status: 400, reason: 'signature_missing', detail };
  }
  const message = Buffer.concat([Buffer.from(`v0:${timestamp}:`), request.body]);
  const signature = Buffer.from(SIGNATURE.exec(header)?.[1] ?? '', 'hex');
  // Digits only: otherwise a colon could move from one part of the signed text into the next.
  if (!fitsAnyKey(secret.signing, signature, message) || !TIMESTAMP.test(timestamp)) {
    return refuse('signature_wrong', 'The signature does not fit timestamp and body.');
  }
  const ageSeconds = nowMs / 1_000 - Number(timestamp);
  if (Math.abs(ageSeconds) <= TOLERANCE_SECONDS) return { ok: true };
  const found = ageSeconds > 0 ? 'too old' : 'too new';
  return refuse(
    'timestamp_outside',
    `${TIMESTAMP_HEADER} is ${found}: allowed are 5 minutes both ways.`,
  );
}

function refuse(reason: string, detail: string): Verdict {
  return { ok: false, status: 401, reason, detail };
}
