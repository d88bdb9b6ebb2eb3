import type { BuiltReply, ReplyAdapter, ReplyAnswer, ReplyDraft, ReplyOutcome } from '../reply.ts';
import { isObject } from '../read-payload.ts';
import { cannot, retryAfter } from '../reply.ts';

/** Discourse's own defaults, in characters; a forum may set others. */
const MAX_LENGTH = 32_000;
const MIN_LENGTH = { public: 20, private: 10 } as const;

/** Replies in the topic of the post, as our account (`accountId`, its name at the forum). */
export const discourseReply: ReplyAdapter = {
  maxLength: { public: MAX_LENGTH, private: MAX_LENGTH },
  // In code points, as Ruby counts.
  count: (text) => Array.from(text).length,
  build: buildReply,
  classify,
};

function buildReply(draft: ReplyDraft): BuiltReply {
  const { text, to, visibility, apiBaseUrl } = draft;
  const length = discourseReply.count(text.trim(), visibility);
  if (length === 0) return cannot('empty', 'The reply holds no text.');
  if (length > MAX_LENGTH) {
    return cannot('too_long', `${length} characters; the forum takes up to ${MAX_LENGTH}.`);
  }
  if (length < MIN_LENGTH[visibility]) {
    const least = MIN_LENGTH[visibility];
    return cannot('by_hand_only', `${length} characters; the forum wants at least ${least}.`);
  }
  const topicId = /:topic:(\d{1,15})$/.exec(to.conversationId ?? '')?.[1];
  if (topicId === undefined || apiBaseUrl === undefined) {
    return cannot('by_hand_only', 'Needed are the topic of the post and the address of the forum.');
  }
  if (visibility !== to.visibility) {
    return visibility === 'public'
      ? cannot('no_public_replies', 'A private message cannot be answered in public.')
      : cannot('by_hand_only', 'A private message to the author is begun in the forum itself.');
  }
  return {
    can: true,
    call: {
      method: 'POST',
      url: `${apiBaseUrl.replace(/\/$/, '')}/posts.json`,
      headers: { ...keyHeaders(draft), 'content-type': 'application/json' },
      body: JSON.stringify({ raw: text, topic_id: Number(topicId) }),
    },
  };
}

/** A key for one account alone needs no name beside it; one for all accounts does. */
function keyHeaders({ token, accountId }: ReplyDraft): Record<string, string> {
  return { 'api-key': token, ...(accountId === undefined ? {} : { 'api-username': accountId }) };
}

/**
 * A gateway that gives up may have passed the reply on; if it has, sending it again is refused as
 * too similar.
 */
function classify({ status, headers, body }: ReplyAnswer): ReplyOutcome {
  if (status === undefined) return { outcome: 'unknown' };
  const { extras, errors, action, error_type: errorType } = isObject(body) ? body : {};
  if (status === 429 || (status >= 502 && status <= 504)) {
    const wait = isObject(extras) ? extras['wait_seconds'] : undefined;
    return retryAfter(wait ?? headers['retry-after']);
  }
  if (status >= 500) return { outcome: 'unknown' };
  // The forum's moderators have to let it through first; it is there, and not to be sent again.
  if (status < 300) return action === 'enqueued' ? { outcome: 'unknown' } : { outcome: 'posted' };
  if (Array.isArray(errors) && errors.some((each) => /too similar/i.test(String(each)))) {
    return { outcome: 'unknown' };
  }
  const code = typeof errorType === 'string' ? errorType : `http_${status}`;
  return { outcome: 'never', code };
}
