import { HOUR, MINUTE } from '../../time.ts';
import { isObject } from '../read-payload.ts';
import type { BuiltReply, ReplyAdapter, ReplyAnswer, ReplyDraft, ReplyOutcome } from '../reply.ts';
import { cannot } from '../reply.ts';

const API = 'https://api.weixin.qq.com';
/** In bytes of UTF-8. */
const MAX_BYTES = 2_048;
/** Since the person last wrote; five messages fit into it, which WeChat counts. */
const WINDOW_MS = 48 * HOUR;

/** Busy, or a token that lasts 2 hours and is renewed elsewhere. */
const RETRY = new Set([-1, 40_001, 40_014, 42_001]);

/** A customer-service message to the person; an Official Account has no public place. */
export const wechatReply: ReplyAdapter = {
  maxLength: { public: 0, private: MAX_BYTES },
  count: (text) => Buffer.byteLength(text),
  build: buildReply,
  classify,
};

function buildReply(draft: ReplyDraft): BuiltReply {
  const { text, to, visibility, nowMs, token, apiBaseUrl = API } = draft;
  if (visibility === 'public') return cannot('no_public_replies', 'WeChat has messages only.');
  if (text.trim() === '') return cannot('empty', 'The reply holds no text.');
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES) {
    return cannot('too_long', `${bytes} bytes; WeChat takes up to ${MAX_BYTES}.`);
  }
  const lastAtMs = Math.max(draft.lastPrivateAtMs ?? 0, to.createdAtMs);
  if (nowMs - lastAtMs > WINDOW_MS) {
    return cannot(
      'window_closed',
      'The person last wrote more than 48 hours ago; WeChat allows 48.',
    );
  }
  return {
    can: true,
    call: {
      method: 'POST',
      // WeChat takes the token in the address alone: it must not be logged.
      url: `${apiBaseUrl}/cgi-bin/message/custom/send?access_token=${encodeURIComponent(token)}`,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      // As UTF-8: WeChat shows \u escapes as they stand.
      body: JSON.stringify({ touser: to.authorId, msgtype: 'text', text: { content: text } }),
    },
  };
}

/** WeChat answers 200 also when it refuses: `errcode` says which. It gives the message no id. */
function classify({ status, body }: ReplyAnswer): ReplyOutcome {
  if (status === undefined) return { outcome: 'unknown' };
  if (status === 429 || status === 503) return { outcome: 'retry' };
  if (status >= 500) return { outcome: 'unknown' };
  const code = isObject(body) ? body['errcode'] : undefined;
  if (code === 0) return { outcome: 'posted' };
  if (typeof code === 'number') {
    return RETRY.has(code)
      ? { outcome: 'retry', afterMs: MINUTE }
      : { outcome: 'never', code: `errcode_${code}` };
  }
  return status >= 400 ? { outcome: 'never', code: `http_${status}` } : { outcome: 'unknown' };
}
