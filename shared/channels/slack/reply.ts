import type {
  BuiltReply,
  ReplyAdapter,
  ReplyAnswer,
  ReplyCall,
  ReplyDraft,
  ReplyOutcome,
} from '../reply.ts';
import { isObject } from '../read-payload.ts';
import { escapeText } from './text.ts';
import { cannot, retryAfter } from '../reply.ts';

const API = 'https://slack.com/api';
/** What Slack recommends; it takes 40,000 and cuts the rest off without a word. */
const MAX_LENGTH = 4_000;
const POST_ID = /^([^:]+):(\d{1,12}\.\d{1,6})$/;

const RETRY = new Set(['ratelimited', 'rate_limited', 'service_unavailable']);
/** Slack says of these that part of the work may have been done, and takes no idempotency key. */
const UNKNOWN = new Set(['internal_error', 'fatal_error', 'request_timeout']);

/** Replies in the thread of the post, or in a direct message to its author. */
export const slackReply: ReplyAdapter = {
  maxLength: { public: MAX_LENGTH, private: MAX_LENGTH },
  count: (text) => escapeText(text).length,
  build: buildReply,
  classify,
};

function buildReply(draft: ReplyDraft): BuiltReply {
  const { text, to, visibility } = draft;
  if (text.trim() === '') return cannot('empty', 'The reply holds no text.');
  const length = slackReply.count(text, visibility);
  if (length > MAX_LENGTH) {
    return cannot('too_long', `${length} characters; Slack recommends up to ${MAX_LENGTH}.`);
  }
  const place = readPlace(draft);
  if (place === undefined) return cannot('by_hand_only', 'The post names no channel of Slack.');
  if (visibility === to.visibility) {
    const thread = place.isDirect ? place.parentTs : (place.parentTs ?? place.ts);
    return { can: true, call: postMessage(draft, place.channel, thread) };
  }
  if (visibility === 'public') {
    return cannot('no_public_replies', 'A private message cannot be answered in public.');
  }
  if (!/^[UW][A-Z0-9]+$/.test(to.authorId)) {
    return cannot('no_private_replies', 'The author is no user of Slack.');
  }
  return {
    can: true,
    call: call(draft, 'conversations.open', { users: to.authorId }),
    next: (answer) => {
      const channel = isObject(answer) && isObject(answer['channel']) ? answer['channel']['id'] : 0;
      return typeof channel === 'string' ? postMessage(draft, channel, undefined) : undefined;
    },
  };
}

/** Where the answered post stands; `undefined` when its id is not of ours. */
function readPlace({ to }: ReplyDraft) {
  const [, channel, ts] = POST_ID.exec(to.postId) ?? [];
  if (channel === undefined || ts === undefined) return undefined;
  const parentTs = POST_ID.exec(to.parentPostId ?? '')?.[2];
  return { channel, ts, parentTs, isDirect: channel.startsWith('D') };
}

function postMessage(draft: ReplyDraft, channel: string, thread: string | undefined): ReplyCall {
  return call(draft, 'chat.postMessage', {
    channel,
    text: escapeText(draft.text),
    ...(thread === undefined ? {} : { thread_ts: thread }),
  });
}

function call({ apiBaseUrl, token }: ReplyDraft, method: string, body: object): ReplyCall {
  return {
    method: 'POST',
    url: `${apiBaseUrl ?? API}/${method}`,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json; charset=utf-8',
    },
    body: JSON.stringify(body),
  };
}

/** Slack answers 200 also when it refuses: `ok` and `error` say which. */
function classify({ status, headers, body }: ReplyAnswer): ReplyOutcome {
  if (status === undefined) return { outcome: 'unknown' };
  const { ok, error, ts, channel } = isObject(body) ? body : {};
  const code = typeof error === 'string' ? error : undefined;
  if (status === 429 || status === 503 || (code !== undefined && RETRY.has(code))) {
    return retryAfter(headers['retry-after']);
  }
  if (status >= 500 || (code !== undefined && UNKNOWN.has(code))) return { outcome: 'unknown' };
  if (ok === true) {
    return typeof ts === 'string' && typeof channel === 'string'
      ? { outcome: 'posted', postId: `${channel}:${ts}` }
      : { outcome: 'posted' };
  }
  if (code !== undefined) return { outcome: 'never', code };
  if (status >= 400) return { outcome: 'never', code: `http_${status}` };
  return { outcome: 'unknown' };
}
