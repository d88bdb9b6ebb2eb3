import type { Answer, ConnectionSecret, InboundRequest } from '../channel.ts';
import { equalTexts } from '../hmac.ts';

/**
 * Meta's challenges are short numbers; only such are echoed, because an echo of markup is an
 * attack.
 */
const CHALLENGE = /^[A-Za-z0-9]{1,200}$/;

/**
 * Answers Meta's verification of a callback URL: the bare challenge when our word is right, else
 * 403.
 */
export function answerSubscription({ query }: InboundRequest, secret: ConnectionSecret): Answer {
  const challenge = query['hub.challenge'] ?? '';
  const word = secret.verifyToken ?? '';
  const known = word.length > 0 && equalTexts(query['hub.verify_token'] ?? '', word);
  if (query['hub.mode'] === 'subscribe' && known && CHALLENGE.test(challenge)) {
    return { status: 200, contentType: 'text/plain', body: challenge };
  }
  return {
    status: 403,
    contentType: 'text/plain',
    body: 'Expected hub.mode=subscribe, our hub.verify_token and a hub.challenge of letters and digits.',
  };
}
