import type { Answer, ConnectionSecret, InboundRequest } from '../channel.ts';
import { hmacSha256 } from '../hmac.ts';

/** X's tokens are short; a longer one is somebody else's. */
const MAX_TOKEN_LENGTH = 256;

/**
 * Answers X's challenge-response check with the token's HMAC under the present client secret, or
 * the
 * consumer secret where no client secret is set. A token that reads as a JSON object or list is
 * refused: signing it would hand out the signature of a forged delivery.
 * @see https://docs.x.com/x-api/webhooks/introduction
 */
export function answerChallenge(request: InboundRequest, secret: ConnectionSecret): Answer {
  const token = request.query['crc_token'];
  if (token === undefined || token === '') {
    return refuse('Missing the query parameter crc_token.');
  }
  if (token.length > MAX_TOKEN_LENGTH || !/^[\w+/=.:~-]+$/.test(token)) {
    return refuse(
      'crc_token is not a token of X: expected up to 256 of A-Z a-z 0-9 _ + / = . : ~ -',
    );
  }
  const key = [...(secret.oauth2 ?? []), ...secret.signing].find((item) => item.length > 0);
  if (key === undefined) return refuse('No key is set.');
  const digest = hmacSha256(key, token).toString('base64');
  return {
    status: 200,
    contentType: 'application/json',
    body: JSON.stringify({ response_token: `sha256=${digest}` }),
  };
}

function refuse(detail: string): Answer {
  return { status: 400, contentType: 'application/json', body: JSON.stringify({ detail }) };
}
