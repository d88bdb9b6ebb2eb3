import type { ConnectionSecret, InboundRequest, Verdict } from '../channel.ts';
import { fitsAnyKey } from '../hmac.ts';

const LEGACY_HEADER = 'x-twitter-webhooks-signature';
const OAUTH2_HEADER = 'x-twitter-webhooks-signature-oauth2';
const SIGNATURE = /^sha256=([A-Za-z0-9+/]{43}=)$/;

/**
 * Checks `sha256=` + base64 HMAC-SHA256 of the raw body. Where X sends the newer header and we hold
 * a
 * client secret, that one decides and the older header is not looked at: nobody may downgrade it.
 * X signs no time, so a replay is caught by its post id alone.
 */
export function verifyX(request: InboundRequest, secret: ConnectionSecret): Verdict {
  const clientSecrets = (secret.oauth2 ?? []).filter((key) => key.length > 0);
  const newer = request.headers[OAUTH2_HEADER];
  const [header, keys] =
    newer !== undefined
      ? // An app without a client secret signs this header with its consumer secret.
        ([newer, clientSecrets.length > 0 ? clientSecrets : secret.signing] as const)
      : ([request.headers[LEGACY_HEADER], secret.signing] as const);
  if (header === undefined) {
    return {
      ok: false,
      status: 400,
      reason: 'signature_missing',
      detail: `Missing header: ${LEGACY_HEADER} or ${OAUTH2_HEADER}.`,
    };
  }
  const encoded = SIGNATURE.exec(header)?.[1];
  const signature = Buffer.from(encoded ?? '', 'base64');
  // A second spelling of the same bytes is a changed header.
  const canonical = signature.toString('base64') === encoded;
  if (fitsAnyKey(keys, signature, request.body) && canonical) return { ok: true };
  return {
    ok: false,
    status: 401,
    reason: 'signature_wrong',
    detail: 'The signature does not fit the body.',
  };
}
