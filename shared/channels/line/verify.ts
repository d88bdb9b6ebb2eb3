import type { ConnectionSecret, InboundRequest, Verdict } from '../channel.ts';
import { fitsAnyKey } from '../hmac.ts';

const HEADER = 'x-line-signature';

/**
 * Checks LINE's base64 HMAC-SHA256 of the bytes on the wire under the channel secret. LINE signs no
 * time, so a replay is caught by its post id.
 */
export function verifyLine(request: InboundRequest, secret: ConnectionSecret): Verdict {
  const header = request.headers[HEADER];
  if (header === undefined) {
    const detail = `Missing header: ${HEADER}.`;
    return { ok: false, status: 400, reason: 'signature_missing', detail };
  }
  const bytes = Buffer.from(header, 'base64');
  // A second spelling of the same bytes is a changed header.
  const signature = bytes.toString('base64') === header ? bytes : Buffer.alloc(0);
  if (fitsAnyKey(secret.signing, signature, request.body)) return { ok: true };
  const detail = 'The signature does not fit the body.';
  return { ok: false, status: 401, reason: 'signature_wrong', detail };
}
