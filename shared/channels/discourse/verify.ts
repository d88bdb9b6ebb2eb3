import type { ConnectionSecret, InboundRequest, Verdict } from '../channel.ts';
import { fitsAnyKey } from '../hmac.ts';

const HEADER = 'x-discourse-event-signature';
const SIGNATURE = /^sha256=([0-9a-f]{64})$/;

/**
 * Checks Discourse's `sha256=` + hex HMAC-SHA256 of the bytes on the wire under the webhook's
 * secret; a webhook without a secret sends no header. Neither a time nor the name of the event is
 * signed, so a replay is caught by its post id.
 */
export function verifyDiscourse(request: InboundRequest, secret: ConnectionSecret): Verdict {
  const header = request.headers[HEADER];
  if (header === undefined) {
    const detail = `Missing header: ${HEADER}.`;
    return { ok: false, status: 400, reason: 'signature_missing', detail };
  }
  const signature = Buffer.from(SIGNATURE.exec(header)?.[1] ?? '', 'hex');
  if (fitsAnyKey(secret.signing, signature, request.body)) return { ok: true };
  const detail = 'The signature does not fit the body.';
  return { ok: false, status: 401, reason: 'signature_wrong', detail };
}
