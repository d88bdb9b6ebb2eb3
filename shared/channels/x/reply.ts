import { SECOND } from '../../time.ts';
import { isObject } from '../read-payload.ts';
import type { BuiltReply, ReplyAdapter, ReplyAnswer, ReplyDraft, ReplyOutcome } from '../reply.ts';
import { weightedLength } from './weighted-length.ts';
import { cannot } from '../reply.ts';

const API = 'https://api.x.com';
/** By X's own count; more only for accounts with Premium. */
const MAX_PUBLIC = 280;
const MAX_PRIVATE = 10_000;
const USED_UP = 'usage-capped';
const ID = /^\d{1,19}$/;

/** A reply below the post, or a direct message to its author. */
export const xReply: ReplyAdapter = {
  maxLength: { public: MAX_PUBLIC, private: MAX_PRIVATE },
  count: (text, visibility) => (visibility === 'public' ? weightedLength(text) : text.length),
  build: buildReply,
  classify,
};

function buildReply(draft: ReplyDraft): BuiltReply {
  const { text, to, visibility } = draft;
  if (text.trim() === '') return cannot('empty', 'The reply holds no text.');
  const length = xReply.count(text, visibility);
  const allowed = xReply.maxLength[visibility];
  if (length > allowed) {
    return cannot('too_long', `${length} characters by X’s count; X takes up to ${allowed}.`);
  }
  if (visibility === 'private') {
    if (!ID.test(to.authorId)) return cannot('no_private_replies', 'The author has no id of X.');
    return call(draft, `/2/dm_conversations/with/${to.authorId}/messages`, { text });
  }
  if (to.visibility === 'private') {
    return cannot('no_public_replies', 'A direct message cannot be answered in public.');
  }
  if (!to.addressed) {
    return cannot(
      'not_summoned',
      'The post neither names us nor quotes us; X lets only Enterprise customers reply to it.',
    );
  }
  if (!ID.test(to.postId)) return cannot('by_hand_only', 'The post has no id of X.');
  return call(draft, '/2/tweets', { text, reply: { in_reply_to_tweet_id: to.postId } });
}

function call({ token, apiBaseUrl = API }: ReplyDraft, path: string, body: object): BuiltReply {
  return {
    can: true,
    call: {
      method: 'POST',
      url: `${apiBaseUrl}${path}`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    },
  };
}

/** X takes no idempotency key, so that a call which broke in the middle may have been posted. */
function classify(answer: ReplyAnswer): ReplyOutcome {
  const { status, headers, body, nowMs } = answer;
  if (status === undefined) return { outcome: 'unknown' };
  const code = codeOf(body);
  // What was paid for is used up, which X also tells as too many requests: no waiting mends it.
  if (status === 429 && code !== USED_UP) {
    const resetMs = Number(headers['x-rate-limit-reset'] ?? Number.NaN) * SECOND;
    return resetMs > nowMs ? { outcome: 'retry', afterMs: resetMs - nowMs } : { outcome: 'retry' };
  }
  if (status >= 500) return status === 503 ? { outcome: 'retry' } : { outcome: 'unknown' };
  if (status >= 400) return { outcome: 'never', code: code ?? `http_${status}` };
  const data = isObject(body) && isObject(body['data']) ? body['data'] : {};
  const postId = data['id'] ?? data['dm_event_id'];
  if (status >= 200 && status < 300) {
    return typeof postId === 'string' ? { outcome: 'posted', postId } : { outcome: 'posted' };
  }
  return { outcome: 'unknown' };
}

/** The last word of a problem's `type`: `https://api.x.com/2/problems/usage-capped`. */
function codeOf(body: unknown): string | undefined {
  const type = isObject(body) ? body['type'] : undefined;
  const word = typeof type === 'string' ? type.split('/').at(-1) : undefined;
  return word !== undefined && /^[a-z][a-z-]{1,60}$/.test(word) ? word : undefined;
}
