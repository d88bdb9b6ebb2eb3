import type { ConnectionSecret, InboundRequest, ParticularAnswer } from '../channel.ts';
import { hmacSha256Hex } from '../hmac.ts';
import { isForm, readClaims } from './signed-request.ts';

/** What stands in the `object` of a callback that was opened; no webhook of Meta's has it. */
export const CALLBACK_OBJECT = 'signed_request';

/** Parameter of our address, which a person writes into the app's settings at Meta. */
const CALLBACK_PARAMETER = 'callback';
const DEAUTHORIZE = /^deauthori[sz]e$/;

/** 128 bits: nobody guesses one, and it is no whole signature of anything. */
const CODE_LENGTH = 32;

/**
 * Meta wants an address where the person can look, and a code. The code is a digest over who asked
 * and when, so that the same request has the same code each time and nothing is stored. What is
 * digested has a colon, which no signed text of Meta's begins with: the code signs nothing else.
 */
export function answerCallback(
  request: InboundRequest,
  secret: ConnectionSecret,
): ParticularAnswer | undefined {
  if (!isForm(request) || isDeauthorization(request)) return undefined;
  const { user_id: userId, issued_at: issuedAt } = readClaims(request) ?? {};
  const [key] = secret.signing;
  if (userId === undefined || issuedAt === undefined || key === undefined) return undefined;
  const digest = hmacSha256Hex(key, `erasure:${JSON.stringify([userId, issuedAt])}`);
  const code = digest.slice(0, CODE_LENGTH);
  return {
    queued: true,
    answer: {
      status: 200,
      contentType: 'application/json',
      body: JSON.stringify({ url: `${request.address}?erasure=${code}`, confirmation_code: code }),
    },
  };
}

/**
 * A proven callback as JSON, with the one thing of its query that `parse` needs and without the
 * access token that some carry; every other body as it is.
 */
export function openCallback(request: InboundRequest): Uint8Array {
  if (!isForm(request)) return request.body;
  const { user_id, issued_at } = readClaims(request) ?? {};
  const callback = isDeauthorization(request) ? 'deauthorize' : 'delete';
  return Buffer.from(JSON.stringify({ object: CALLBACK_OBJECT, callback, user_id, issued_at }));
}

function isDeauthorization({ query }: InboundRequest): boolean {
  return DEAUTHORIZE.test(query[CALLBACK_PARAMETER] ?? '');
}
