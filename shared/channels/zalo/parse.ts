import type { ChannelEvent, IgnoredReason, ParserAdapter, ParserInput, Post } from '../channel.ts';
import { optional } from '../optional.ts';
import { handlesIn, ignored, isObject, readKnown } from '../read-payload.ts';
import { accountSchema, feedbackSchema, messageEventSchema } from './schema.ts';

/**
 * One event a request, told apart by `event_name`: what a person sends, what is sent in our name
 * (from the console too), the judgement after a notice. Zalo tells of no edits and no deletions.
 */
export const zaloParser: ParserAdapter = { parse: parseZalo };

/** Start of `conversationId` where the author is anonymous: the reply needs it. */
export const ANONYMOUS = 'anonymous:';

const IGNORED: readonly (readonly [string, IgnoredReason])[] = [
  ['follow', 'reaction'],
  ['unfollow', 'reaction'],
  ['user_click_', 'reaction'],
  ['user_received_message', 'not_a_post'],
  ['user_seen_message', 'not_a_post'],
  ['user_submit_info', 'profile_change'],
  ['add_user_to_tag', 'platform_status'],
];

function parseZalo(input: ParserInput): ChannelEvent[] {
  const { payload } = input;
  const name = isObject(payload) ? payload['event_name'] : undefined;
  if (typeof name !== 'string') return [ignored('unknown_shape')];
  // Group chats: their shape is not documented, and a message of theirs is not private.
  if (name.includes('_group_')) return [ignored('unknown_shape')];
  if (name.startsWith('user_send_') || name.startsWith('anonymous_send_')) {
    return [readMessage(payload, input, { byUs: false })];
  }
  if (name.startsWith('oa_send_')) return [readMessage(payload, input, { byUs: true })];
  if (name === 'user_feedback') return [readFeedback(payload, input)];
  const known = IGNORED.find(([start]) => name.startsWith(start));
  if (known === undefined) return [ignored('unknown_shape')];
  const account = accountSchema.safeParse(payload).data?.oa_id;
  return [ignored(isOfOthers(account, input) ? 'other_account' : known[1])];
}

function readMessage(
  payload: unknown,
  input: ParserInput,
  { byUs }: { readonly byUs: boolean },
): ChannelEvent {
  const { sender, recipient, message, timestamp } = readKnown(messageEventSchema, payload, 'body');
  const [account, person] = byUs ? [sender.id, recipient.id] : [recipient.id, sender.id];
  if (isOfOthers(account, input)) return ignored('other_account');
  const text = message.text ?? '';
  const anonymous = message.conversation_id ?? undefined;
  const post: Post = {
    postId: message.msg_id,
    author: { id: sender.id },
    text,
    createdAtMs: timestamp,
    visibility: 'private',
    conversationId:
      anonymous === undefined ? `dm:${account}:${person}` : `${ANONYMOUS}${anonymous}`,
    ...optional({ parentPostId: message.quote_msg_id ?? undefined }),
    addressed: true,
    handles: handlesIn(text),
    attachmentCount: message.attachments?.length ?? 0,
  };
  return byUs ? { kind: 'echo', post } : { kind: 'posted', post };
}

/** The shape is known from samples alone: what does not fit is of another one. */
function readFeedback(payload: unknown, input: ParserInput): ChannelEvent {
  const read = feedbackSchema.safeParse(payload);
  if (!read.success) return ignored('unknown_shape');
  const { message, sender, timestamp, oa_id: account } = read.data;
  if (isOfOthers(account, input)) return ignored('other_account');
  // `msg_id` is that of the notice.
  const postId = `feedback:${message.msg_id}`;
  const text = message.note ?? '';
  return {
    kind: 'posted',
    post: {
      postId,
      author: { id: sender?.id ?? `unknown:${postId}` },
      text,
      createdAtMs: message.submit_time ?? timestamp,
      visibility: 'private',
      addressed: true,
      handles: handlesIn(text),
      rating: message.rate,
      attachmentCount: 0,
    },
  };
}

/** One app's secret signs for every account that is linked with it. */
function isOfOthers(account: string | undefined, { ownAuthorIds }: ParserInput): boolean {
  return account !== undefined && ownAuthorIds.length > 0 && !ownAuthorIds.includes(account);
}
