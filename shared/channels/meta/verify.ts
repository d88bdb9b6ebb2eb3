import type { ConnectionSecret, InboundRequest, Verdict } from '../channel.ts';
import { fitsAnyKey } from '../hmac.ts';
import { isForm, verifySignedRequest } from './signed-request.ts';

const HEADER = 'x-hub-signature-256';
const SIGNATURE = /^sha256=([0-9a-f]{64})$/;

/**
 * Checks Meta's `sha256=` + hex HMAC-SHA256 of the bytes on the wire under the app secret; a form is
 * Meta's callback instead, and proves itself by its `signed_request`. The older SHA-1 header alone
 * is never enough. Meta signs no time, so a replay is caught by its post id.
 */
export function verifyMeta(request: InboundRequest, secret: ConnectionSecret): Verdict {
  if (isForm(request)) return verifySignedRequest(request, secret);
  const header = request.headers[HEADER];
  if (header === undefined) {
    return {
      ok: false,
      status: 400,
      reason: 'signature_missing',
      detail: `Missing header: ${HEADER}.`,
    };
  }
  const signature = Buffer.from(SIGNATURE.exec(header)?.[1] ?? '', 'hex');
  if (fitsAnyKey(secret.signing, signature, request.body)) return { ok: true };
  return {
    ok: false,
    status: 401,
    reason: 'signature_wrong',
    detail: 'The signature does not fit the body.',
  };
}
