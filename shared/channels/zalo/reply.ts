import { DAY, MINUTE } from '../../time.ts';
import { isObject } from '../read-payload.ts';
import type { BuiltReply, ReplyAdapter, ReplyAnswer, ReplyDraft, ReplyOutcome } from '../reply.ts';
import { ANONYMOUS } from './parse.ts';
import { cannot } from '../reply.ts';

const API = 'https://openapi.zalo.me';
const MAX_LENGTH = 2_000;
/**
 * Since the person last wrote. Eight messages within 48 hours are free; the later ones are paid.
 */
const WINDOW_MS = 7 * DAY;

/** The token is renewed elsewhere, every 25 hours. */
const TOKEN_EXPIRED = -216;
const RATE_LIMITED = -32;
const UNAVAILABLE = -100;

/** A consultation message to the person; Zalo has no public place. */
export const zaloReply: ReplyAdapter = {
  maxLength: { public: 0, private: MAX_LENGTH },
  count: (text) => text.length,
  build: buildReply,
  classify,
};

function buildReply(draft: ReplyDraft): BuiltReply {
  const { text, to, visibility, nowMs, token, apiBaseUrl = API } = draft;
  if (visibility === 'public') return cannot('no_public_replies', 'Zalo has messages only.');
  if (text.trim() === '') return cannot('empty', 'The reply holds no text.');
  if (text.length > MAX_LENGTH) {
    return cannot('too_long', `${text.length} characters; Zalo takes up to ${MAX_LENGTH}.`);
  }
  if (to.authorId.startsWith('unknown:')) {
    return cannot('no_private_replies', 'Zalo does not say who wrote this.');
  }
  const lastAtMs = Math.max(draft.lastPrivateAtMs ?? 0, to.createdAtMs);
  if (nowMs - lastAtMs > WINDOW_MS) {
    return cannot('window_closed', 'The person last wrote more than 7 days ago; Zalo allows 7.');
  }
  const anonymous = to.conversationId?.startsWith(ANONYMOUS) === true ? to.conversationId : '';
  const recipient =
    anonymous === ''
      ? { user_id: to.authorId }
      : { anonymous_id: to.authorId, conversation_id: anonymous.slice(ANONYMOUS.length) };
  return {
    can: true,
    call: {
      method: 'POST',
      url: `${apiBaseUrl}/v3.0/oa/message/cs`,
      headers: { access_token: token, 'content-type': 'application/json' },
      body: JSON.stringify({ recipient, message: { text } }),
    },
  };
}

/** Zalo answers 200 also when it refuses: `error` says which. It takes no idempotency key. */
function classify({ status, body }: ReplyAnswer): ReplyOutcome {
  if (status === undefined) return { outcome: 'unknown' };
  if (status === 429 || status === 503) return { outcome: 'retry' };
  if (status >= 500) return { outcome: 'unknown' };
  const { error, data } = isObject(body) ? body : {};
  if (error === 0) {
    const postId = isObject(data) ? data['message_id'] : undefined;
    return typeof postId === 'string' ? { outcome: 'posted', postId } : { outcome: 'posted' };
  }
  if (error === TOKEN_EXPIRED || error === RATE_LIMITED || error === UNAVAILABLE) {
    return { outcome: 'retry', afterMs: MINUTE };
  }
  if (typeof error === 'number') return { outcome: 'never', code: `error_${error}` };
  return status >= 400 ? { outcome: 'never', code: `http_${status}` } : { outcome: 'unknown' };
}
