import type { Answer, ConnectionSecret, InboundRequest } from '../channel.ts';
import { equalTexts } from '../hmac.ts';

/**
 * Meta's challenges are short numbers; only such are echoed, because an echo of markup is an
 * attack.
 */
const CHALLENGE = /^[A-Za-z0-9]{1,200}$/;

/** Codes that `answerCallback` gives out. */
const ERASURE_CODE = /^[0-9a-f]{32}$/;

/**
 * Answers Meta's verification of a callback URL: the bare challenge when our word is right, else
 * 403. A person who comes with the code of their deletion is told in plain words where it stands;
 * nothing is looked up, so the answer is the same for every code.
 */
export function answerMetaGet({ query }: InboundRequest, secret: ConnectionSecret): Answer {
  const code = query['erasure'];
  if (code !== undefined && ERASURE_CODE.test(code)) {
    return {
      status: 200,
      contentType: 'text/plain',
      body: `Requests for deletion that Meta passes on are handed to our privacy team. The code of yours is ${code}; name it when you ask us about it.`,
    };
  }
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
