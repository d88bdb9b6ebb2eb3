import type { BuiltReply, ReplyAdapter, ReplyAnswer, ReplyDraft, ReplyOutcome } from '../reply.ts';
import { isObject } from '../read-payload.ts';
import { readPostId } from './post-id.ts';
import { cannot, retryAfter } from '../reply.ts';

const API = 'https://api.telegram.org';
const MAX_LENGTH = 4_096;

/** What Telegram says in words, as stable codes; anything else is named by its status. */
const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [/blocked by the user/i, 'blocked_by_user'],
  [/initiate conversation/i, 'never_started'],
  [/user is deactivated/i, 'user_deactivated'],
  [/was kicked|not a member/i, 'not_in_chat'],
  [/chat not found/i, 'chat_not_found'],
  [/topic_closed/i, 'topic_closed'],
  [/repl(?:y|ied) not found/i, 'post_not_found'],
  [/too long/i, 'too_long'],
];

/** Replies in the chat of the post, or in private to an author who has written to the bot. */
export const telegramReply: ReplyAdapter = {
  maxLength: { public: MAX_LENGTH, private: MAX_LENGTH },
  // In UTF-16 units, as Telegram counts its entities: never fewer than it counts characters.
  count: (text) => text.length,
  build: buildReply,
  classify,
};

function buildReply(draft: ReplyDraft): BuiltReply {
  const { text, to, visibility } = draft;
  if (text.trim() === '') return cannot('empty', 'The reply holds no text.');
  if (text.length > MAX_LENGTH) {
    return cannot('too_long', `${text.length} characters; Telegram takes up to ${MAX_LENGTH}.`);
  }
  const place = readPostId(to.postId);
  if (place === undefined) return cannot('by_hand_only', 'The post names no chat of Telegram.');
  if (visibility === to.visibility) {
    const { chatId, messageId, businessId } = place;
    return send(draft, {
      chat_id: chatId,
      reply_parameters: { message_id: messageId, allow_sending_without_reply: true },
      ...(businessId === undefined ? {} : { business_connection_id: businessId }),
    });
  }
  if (visibility === 'public') {
    return cannot('no_public_replies', 'A private message cannot be answered in public.');
  }
  if (!/^\d+$/.test(to.authorId) || draft.lastPrivateAtMs === undefined) {
    return cannot('no_private_replies', 'A bot may write only to people who have written to it.');
  }
  return send(draft, { chat_id: to.authorId });
}

function send({ apiBaseUrl, token, text }: ReplyDraft, target: object): BuiltReply {
  return {
    can: true,
    call: {
      method: 'POST',
      // Telegram takes the token in the path only: this address is never to be logged.
      url: `${apiBaseUrl ?? API}/bot${token}/sendMessage`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...target, text }),
    },
  };
}

/** Telegram has no idempotency key: what failed on its side may have been sent. */
function classify({ status, headers, body }: ReplyAnswer): ReplyOutcome {
  if (status === undefined) return { outcome: 'unknown' };
  const { ok, result, description, parameters } = isObject(body) ? body : {};
  const hints = isObject(parameters) ? parameters : {};
  if (status === 429 || status === 503) {
    return retryAfter(hints['retry_after'] ?? headers['retry-after']);
  }
  if (status >= 500) return { outcome: 'unknown' };
  if (status < 300) {
    if (ok !== true) return { outcome: 'unknown' };
    const postId = postIdOf(result);
    return postId === undefined ? { outcome: 'posted' } : { outcome: 'posted', postId };
  }
  if (status === 401) return { outcome: 'never', code: 'token_revoked' };
  if (hints['migrate_to_chat_id'] !== undefined) return { outcome: 'never', code: 'chat_moved' };
  const words = typeof description === 'string' ? description : '';
  const code = REFUSALS.find(([pattern]) => pattern.test(words))?.[1];
  return { outcome: 'never', code: code ?? `http_${status}` };
}

/** Only where the id does not depend on the connection, which an answer does not name. */
function postIdOf(result: unknown): string | undefined {
  if (!isObject(result) || !isObject(result['chat'])) return undefined;
  const { id, type } = result['chat'];
  const { message_id: messageId } = result;
  if (type !== 'supergroup' && type !== 'channel') return undefined;
  return `${String(id)}:${String(messageId)}`;
}
