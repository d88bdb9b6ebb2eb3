import { createHash } from 'node:crypto';
import type { BuiltReply, ReplyAdapter, ReplyAnswer, ReplyDraft, ReplyOutcome } from '../reply.ts';
import { isObject } from '../read-payload.ts';
import { cannot, retryAfter } from '../reply.ts';

const API = 'https://api.line.me';
/** In UTF-16 units. */
const MAX_LENGTH = 5_000;
/** Who, which group or which room: one letter and 32 hex digits. */
const TARGET = /^[UCR][0-9a-f]{32}$/;

/**
 * Replies by push: a reply token lasts a minute, and people take longer. A push counts against the
 * account's monthly quota; one to somebody who has blocked us is answered 200 and dropped.
 */
export const lineReply: ReplyAdapter = {
  maxLength: { public: 0, private: MAX_LENGTH },
  count: (text) => text.length,
  build: buildReply,
  classify,
};

function buildReply(draft: ReplyDraft): BuiltReply {
  const { text, to, visibility, token, apiBaseUrl, replyId } = draft;
  if (text.trim() === '') return cannot('empty', 'The reply holds no text.');
  if (visibility === 'public') return cannot('no_public_replies', 'LINE has no public posts.');
  if (text.length > MAX_LENGTH) {
    return cannot('too_long', `${text.length} characters; LINE takes up to ${MAX_LENGTH}.`);
  }
  const target = [to.conversationId, to.authorId].find((id) => id !== undefined && TARGET.test(id));
  if (target === undefined) return cannot('by_hand_only', 'The post names nobody to write to.');
  return {
    can: true,
    call: {
      method: 'POST',
      url: `${apiBaseUrl ?? API}/v2/bot/message/push`,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'x-line-retry-key': retryKeyOf(replyId),
      },
      body: JSON.stringify({ to: target, messages: [{ type: 'text', text }] }),
    },
  };
}

/** The same UUID for the same reply: within 24 hours LINE sends it once, however often we ask. */
function retryKeyOf(replyId: string): string {
  const hex = createHash('sha256').update(replyId).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`];
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** What broke may be repeated: the retry key sees to it that nothing is sent twice. */
function classify({ status, headers, body }: ReplyAnswer): ReplyOutcome {
  if (status === undefined) return { outcome: 'retry' };
  const { message, sentMessages } = isObject(body) ? body : {};
  if (status < 300 || status === 409) {
    const sent: unknown = Array.isArray(sentMessages) ? sentMessages[0] : undefined;
    const id = isObject(sent) ? sent['id'] : undefined;
    return typeof id === 'string' ? { outcome: 'posted', postId: id } : { outcome: 'posted' };
  }
  if (status === 429 && typeof message === 'string' && /monthly limit/i.test(message)) {
    return { outcome: 'never', code: 'monthly_limit' };
  }
  if (status === 429 || status >= 500) {
    return retryAfter(headers['retry-after']);
  }
  return { outcome: 'never', code: `http_${status}` };
}
