import type { ConnectionSecret, InboundRequest, Verdict } from '../channel.ts';
import { fitsAnyKey } from '../hmac.ts';
import { parseJson } from '../json.ts';

const FORM = 'application/x-www-form-urlencoded';
const FIELD = 'signed_request';
const ALGORITHM = 'HMAC-SHA256';

/** Meta's forms hold one field of some hundred bytes; more is not read before it is proven. */
const MAX_FORM_BYTES = 16_384;

/** Both base64 alphabets, with or without padding; 43 digits are the 32 bytes of a signature. */
const SIGNED = /^([\w+/-]{43})=?\.([\w+/-]{1,16000}={0,2})$/;

/** Whether the request is one of Meta's forms: a deletion or a deauthorisation, never an event. */
export function isForm({ headers }: InboundRequest): boolean {
  return headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() === FORM;
}

/**
 * Checks a `signed_request`: HMAC-SHA256 of its second half, the text as it was received, under the
 * app secret, and the algorithm that it names. It proves the fields in it and nothing besides: the
 * query of the request is not signed.
 * @see https://developers.facebook.com/docs/facebook-login (data deletion callback)
 */
export function verifySignedRequest(request: InboundRequest, secret: ConnectionSecret): Verdict {
  const found = findSignedRequest(request.body);
  if (found === undefined) {
    const detail = `Missing form field: one ${FIELD} of two parts in base64.`;
    return { ok: false, status: 400, reason: 'signature_missing', detail };
  }
  const fits = fitsAnyKey(secret.signing, found.signature, found.payload);
  const algorithm = fits ? claimsOf(found.payload)?.['algorithm'] : undefined;
  if (typeof algorithm === 'string' && algorithm.toUpperCase() === ALGORITHM) return { ok: true };
  const detail = fits
    ? `Allowed algorithm: ${ALGORITHM}.`
    : `The signature does not fit the ${FIELD}.`;
  return { ok: false, status: 401, reason: 'signature_wrong', detail };
}

/** What a proven `signed_request` says; `undefined` when there is none to read. */
export function readClaims({ body }: InboundRequest): Record<string, unknown> | undefined {
  const found = findSignedRequest(body);
  return found === undefined ? undefined : claimsOf(found.payload);
}

function findSignedRequest(
  body: Uint8Array,
): { readonly signature: Uint8Array; readonly payload: string } | undefined {
  if (body.byteLength > MAX_FORM_BYTES) return undefined;
  const fields = new URLSearchParams(Buffer.from(body).toString('latin1')).getAll(FIELD);
  // A plus sign that was not escaped is read as a blank; base64 has none.
  const [, code, payload] = SIGNED.exec(fields[0]?.replaceAll(' ', '+') ?? '') ?? [];
  if (fields.length !== 1 || code === undefined || payload === undefined) return undefined;
  const signature = Buffer.from(code, 'base64url');
  // The last digit has two bits to spare: only the one spelling that leaves them empty is taken.
  const spelled = code.replaceAll('+', '-').replaceAll('/', '_');
  return signature.toString('base64url') === spelled ? { signature, payload } : undefined;
}

function claimsOf(payload: string): Record<string, unknown> | undefined {
  try {
    const claims = parseJson(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims)
      ? { ...claims }
      : undefined;
  } catch {
    // Not JSON: whoever asks refuses it, and the text is the sender's.
    return undefined;
  }
}
