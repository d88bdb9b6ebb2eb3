import { createHash } from 'node:crypto';
import type { ConnectionSecret, InboundRequest, Verdict } from '../channel.ts';
import { equalBytes } from '../hmac.ts';
import { openSealed, sealedIn } from './seal.ts';

/** Both ways. WeChat comes again within 15 seconds, or never. */
export const TOLERANCE_SECONDS = 5 * 60;

const SIGNATURE = /^[0-9a-f]{40}$/;
const TIMESTAMP = /^\d{1,12}$/;
/** Too short to hold the beginning of a sealed text: whole blocks of it are 64 characters. */
const NONCE = /^[\w-]{1,40}$/;

type Refused = Extract<Verdict, { ok: false }>;

/**
 * Checks SHA-1 of the sorted token, timestamp and nonce. It says nothing of the body: that is
 * proven by `msg_signature`, which has the sealed text among what is sorted. A connection with an
 * EncodingAESKey takes sealed bodies only, so that nobody steps down to the unsealed mode.
 */
export function verifyWechat(
  request: InboundRequest,
  secret: ConnectionSecret,
  nowMs: number,
): Verdict {
  const signed = readQuery(request);
  const sealedMode = (secret.encryption ?? []).length > 0;
  const name = sealedMode ? 'msg_signature' : 'signature';
  const given = request.query[name];
  if (signed === undefined || given === undefined) {
    const detail = `Missing query parameters: timestamp, nonce or ${name}.`;
    return { ok: false, status: 400, reason: 'signature_missing', detail };
  }
  const fits = fitsAny(request, secret);
  const [timestamp] = signed;
  if (!fits || !TIMESTAMP.test(timestamp)) {
    const over = sealedMode ? 'timestamp, nonce and the sealed body' : 'timestamp and nonce';
    return refuse('signature_wrong', `The signature does not fit token, ${over}.`);
  }
  const ageSeconds = nowMs / 1_000 - Number(timestamp);
  if (Math.abs(ageSeconds) > TOLERANCE_SECONDS) {
    const found = ageSeconds > 0 ? 'too old' : 'too new';
    return refuse('timestamp_outside', `timestamp is ${found}: allowed are 5 minutes both ways.`);
  }
  return { ok: true };
}

/** Opens the sealed part whose signature fits; an unsealed body is the same as it came. */
export function unsealWechat(
  request: InboundRequest,
  secret: ConnectionSecret,
): Uint8Array | Refused {
  if ((secret.encryption ?? []).length === 0) return request.body;
  const sealed = findSealed(request, secret);
  const opened = sealed === undefined ? undefined : openSealed(sealed, secret);
  return opened ?? refuse('seal_wrong', 'No EncodingAESKey opens the body for our app id.');
}

/** What is signed in every mode; absent when incomplete. */
export function readQuery({ query }: InboundRequest): readonly [string, string] | undefined {
  const { timestamp, nonce } = query;
  return timestamp === undefined || nonce === undefined ? undefined : [timestamp, nonce];
}

/**
 * Whether a signature is SHA-1 of any active token and the parts, sorted and put together. Every
 * token is tried, whichever fits; an empty one never does. Time and nonce are held to their form,
 * because nothing stands between the parts.
 */
export function fitsSignature(
  secret: ConnectionSecret,
  given: string,
  [timestamp = '', nonce = '', ...sealed]: readonly string[],
): boolean {
  const signature = Buffer.from(SIGNATURE.test(given) ? given : '', 'hex');
  const fits = [secret.verifyToken ?? '', ...secret.signing]
    .filter((token) => token.length > 0)
    .map((token) => equalBytes(signature, digestOf([token, timestamp, nonce, ...sealed])))
    .includes(true);
  return fits && TIMESTAMP.test(timestamp) && NONCE.test(nonce);
}

function digestOf(parts: readonly string[]): Buffer {
  // By UTF-16 units, as WeChat sorts ASCII.
  return createHash('sha1').update(parts.toSorted().join('')).digest();
}

/** In the safe mode a sealed part has to fit, or else the query alone. */
function fitsAny(request: InboundRequest, secret: ConnectionSecret): boolean {
  if ((secret.encryption ?? []).length > 0) return findSealed(request, secret) !== undefined;
  return fitsSignature(secret, request.query['signature'] ?? '', readQuery(request) ?? []);
}

function findSealed(request: InboundRequest, secret: ConnectionSecret): string | undefined {
  const given = request.query['msg_signature'] ?? '';
  const signed = readQuery(request) ?? [];
  const sealed = sealedIn(request.body);
  // A body without a sealed part costs a digest too.
  return (sealed.length === 0 ? [''] : sealed).find((part) =>
    fitsSignature(secret, given, [...signed, part]),
  );
}

function refuse(reason: string, detail: string): Refused {
  return { ok: false, status: 401, reason, detail };
}
