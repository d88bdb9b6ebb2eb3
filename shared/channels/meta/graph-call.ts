import type { BuiltReply, ReplyCall, ReplyDraft } from '../reply.ts';
import { DAY } from '../../time.ts';
import { cannot } from '../reply.ts';

/** Meta retires a version about two years after it came out (v26.0: 2026). */
const GRAPH_VERSION = 'v26.0';
const GRAPH = 'https://graph.facebook.com';

/** Free words within a day of the person's last message; a person's answer within seven. */
const WINDOW_MS = DAY;
const HUMAN_WINDOW_MS = 7 * DAY;

/** A call of the Graph API; the token never stands in an address, where it would be logged. */
export function graphCall(
  { token, apiBaseUrl = GRAPH }: Pick<ReplyDraft, 'token' | 'apiBaseUrl'>,
  path: readonly string[],
  body: object,
): ReplyCall {
  const base = apiBaseUrl.replace(/\/$/, '');
  return {
    method: 'POST',
    url: [base, GRAPH_VERSION, ...path.map(encodeURIComponent)].join('/'),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

/** Why the text cannot be sent whatever it answers; `undefined` when it can. */
export function refuseText(
  text: string,
  {
    found,
    allowed,
    unit,
  }: { readonly found: number; readonly allowed: number; readonly unit: string },
): BuiltReply | undefined {
  if (text.trim() === '') return cannot('empty', 'The reply has no words.');
  if (found <= allowed) return undefined;
  return cannot('too_long', `Found ${found} ${unit}, allowed: ${allowed}.`);
}

/**
 * An answer in a conversation of Messenger or Instagram. Meta lets a person (not a program) answer
 * until the seventh day, if the app has the feature *Human Agent*.
 */
export function answerInPrivate(draft: ReplyDraft): BuiltReply {
  const { to, nowMs, lastPrivateAtMs, text, replyId, accountId = 'me' } = draft;
  if (to.authorId.startsWith('unknown:')) {
    return cannot('by_hand_only', 'The network does not say who wrote this.');
  }
  const ageMs = nowMs - (lastPrivateAtMs ?? to.createdAtMs);
  if (ageMs > HUMAN_WINDOW_MS) {
    return cannot('window_closed', 'The last private message is older than 7 days.');
  }
  const kind =
    ageMs > WINDOW_MS
      ? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }
      : { messaging_type: 'RESPONSE' };
  const body = {
    recipient: { id: to.authorId },
    ...kind,
    message: { text, metadata: replyId },
  };
  return { can: true, call: graphCall(draft, [accountId, 'messages'], body) };
}

/** The one private message that Meta allows to the author of a public comment or post. */
export function answerCommentInPrivate(
  draft: ReplyDraft,
  recipient: { readonly comment_id: string } | { readonly post_id: string },
): BuiltReply {
  const { to, nowMs, privateReplySent, text, replyId, accountId = 'me' } = draft;
  if (privateReplySent === true) {
    return cannot('already_replied_in_private', 'One private reply per comment is allowed.');
  }
  if (nowMs - to.createdAtMs > HUMAN_WINDOW_MS) {
    return cannot('window_closed', 'The comment is older than 7 days.');
  }
  const body = { recipient, message: { text, metadata: replyId } };
  return { can: true, call: graphCall(draft, [accountId, 'messages'], body) };
}
