import type { ChannelEvent, IgnoredReason, Post } from '../channel.ts';
import { optional } from '../optional.ts';
import { ignored, isObject, readKnown } from '../read-payload.ts';
import { handlesWithDotsIn } from './fields.ts';
import type { EntryContext } from './fields.ts';
import { messagingSchema } from './messaging-schema.ts';
import type { Messaging } from './messaging-schema.ts';

/** Keys of events that are no message, and what they are. */
const OTHERS = new Map<string, IgnoredReason>(
  Object.entries({
    reaction: 'reaction',
    read: 'not_a_post',
    delivery: 'not_a_post',
    typing: 'not_a_post',
    optin: 'not_a_post',
    referral: 'not_a_post',
    account_linking: 'not_a_post',
    'policy-enforcement': 'platform_status',
    policy_enforcement: 'platform_status',
    pass_thread_control: 'platform_status',
    take_thread_control: 'platform_status',
    request_thread_control: 'platform_status',
    app_roles: 'platform_status',
  } as const),
);

/** Items of an entry's `messaging` (ours) and `standby` (another app has the conversation). */
export function messagingOf(entry: Record<string, unknown>): unknown[] {
  return [entry['messaging'], entry['standby']].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
}

/**
 * The event of one item. The id of a message never changes, so its edits and its withdrawal name
 * the same post; the conversation is the pair that talks.
 */
export function readMessaging(item: unknown, inbox: EntryContext): ChannelEvent {
  if (!isObject(item)) return ignored('unknown_shape');
  if (!('message' in item) && !('message_edit' in item) && !('postback' in item)) {
    const known = Object.keys(item).find((key) => OTHERS.has(key)) ?? '';
    return ignored(OTHERS.get(known) ?? 'unknown_shape');
  }
  const {
    message,
    message_edit: edit,
    postback,
    ...about
  } = readKnown(messagingSchema, item, 'messaging');
  if (isOfOthers(message?.is_echo === true, about, inbox)) return ignored('other_account');
  const atMs = about.timestamp ?? inbox.atMs;
  if (message?.is_deleted === true) {
    return { kind: 'deleted', postId: message.mid, deletedAtMs: atMs };
  }
  if (message !== undefined) {
    const post = postOf(message.mid, message.text, { about, inbox, message });
    const isOurs = message.is_echo === true || message.is_self === true;
    return { kind: isOurs || isOwn(post.author.id, inbox) ? 'echo' : 'posted', post };
  }
  if (edit !== undefined) {
    const post = postOf(edit.mid, edit.text, { about, inbox });
    if (isOwn(post.author.id, inbox)) return { kind: 'echo', post };
    return { kind: 'edited', post, editedAtMs: atMs };
  }
  // A button that was pressed says its title; older ones have no id and cannot be told apart.
  if (postback?.mid == null) return ignored('not_a_post');
  return { kind: 'posted', post: postOf(postback.mid, postback.title, { about, inbox }) };
}

type Parties = Pick<Messaging, 'sender' | 'recipient' | 'timestamp'>;

/**
 * Instagram knows an account by two ids, one in the entry and one in its messages: either may be
 * the one that the connection names.
 */
function isOfOthers(isEcho: boolean, { sender, recipient }: Parties, inbox: EntryContext): boolean {
  const us = isEcho ? sender : recipient;
  return ![inbox.accountId, us?.id].some((id) => id !== undefined && isNamed(id, inbox));
}

function isNamed(id: string, { ownAuthorIds }: EntryContext): boolean {
  return ownAuthorIds.includes(id);
}

function isOwn(id: string, inbox: EntryContext): boolean {
  return id === inbox.accountId || isNamed(id, inbox);
}

function postOf(
  postId: string,
  text: string | null | undefined,
  {
    about: { sender, recipient, timestamp },
    inbox,
    message,
  }: {
    readonly about: Parties;
    readonly inbox: EntryContext;
    readonly message?: Messaging['message'];
  },
): Post {
  const authorId = sender?.id ?? `unknown:${postId}`;
  const words = text ?? '';
  const replyTo = message?.reply_to;
  const attachments = message?.attachments?.length ?? 0;
  // What Meta cannot show us is still something that was sent.
  const hidden = message?.is_unsupported === true ? 1 : 0;
  return {
    postId,
    author: { id: authorId },
    text: words,
    createdAtMs: timestamp ?? inbox.atMs,
    visibility: 'private',
    conversationId: `dm:${[authorId, recipient?.id ?? inbox.accountId].toSorted().join(':')}`,
    ...optional({ parentPostId: replyTo?.mid ?? replyTo?.story?.id ?? undefined }),
    addressed: true,
    handles: handlesWithDotsIn(words),
    attachmentCount: Math.max(attachments, hidden),
  };
}
