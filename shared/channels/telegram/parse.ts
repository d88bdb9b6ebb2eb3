import type { ChannelEvent, IgnoredReason, ParserAdapter, ParserInput } from '../channel.ts';
import { ignored, isObject, readKnown } from '../read-payload.ts';
import { attachmentsOf, isOurs, readPost } from './parse-post.ts';
import { chatKey } from './post-id.ts';
import { businessConnectionSchema, deletedBusinessSchema, messageSchema } from './schema.ts';

/**
 * One update a request, its kind named by the key beside `update_id`. Telegram tells of no
 * deletions but those in chats of a business account.
 */
export const telegramParser: ParserAdapter = { parse: parseUpdate };

const IGNORED: Readonly<Record<string, IgnoredReason>> = {
  message_reaction: 'reaction',
  message_reaction_count: 'reaction',
  my_chat_member: 'platform_status',
  chat_boost: 'reaction',
  removed_chat_boost: 'reaction',
  chat_member: 'not_a_post',
  chat_join_request: 'not_a_post',
  callback_query: 'not_a_post',
  inline_query: 'not_a_post',
  chosen_inline_result: 'not_a_post',
  shipping_query: 'not_a_post',
  pre_checkout_query: 'not_a_post',
  purchased_paid_media: 'not_a_post',
  poll: 'not_a_post',
  poll_answer: 'not_a_post',
};

function parseUpdate(input: ParserInput): ChannelEvent[] {
  const { payload } = input;
  if (!isObject(payload) || !('update_id' in payload)) return [ignored('unknown_shape')];
  const kind = Object.keys(payload).find((key) => key !== 'update_id') ?? '';
  const value = payload[kind];
  switch (kind) {
    case 'message':
    case 'channel_post':
    case 'business_message':
      return [readMessage(kind, value, input)];
    case 'edited_message':
    case 'edited_channel_post':
    case 'edited_business_message':
      return [readEdit(kind, value, input)];
    case 'deleted_business_messages':
      return readDeletions(value, input);
    case 'business_connection':
      return [readBusinessConnection(value, input)];
    default:
      return [
        ignored((Object.hasOwn(IGNORED, kind) ? IGNORED[kind] : undefined) ?? 'unknown_shape'),
      ];
  }
}

/** People who come and go, pinned messages and the like hold neither text nor attachment. */
function readMessage(kind: string, value: unknown, input: ParserInput): ChannelEvent {
  const message = readKnown(messageSchema, value, kind);
  const attachmentCount = isObject(value) ? attachmentsOf(value) : 0;
  if (message.text == null && message.caption == null && attachmentCount === 0) {
    return ignored('not_a_post');
  }
  const post = readPost(message, attachmentCount, input);
  if (isOurs(message, input)) return { kind: 'echo', post };
  // The copy that a channel's discussion group gets of each of its posts.
  if (message.is_automatic_forward === true) return ignored('repost');
  return { kind: 'posted', post };
}

function readEdit(kind: string, value: unknown, input: ParserInput): ChannelEvent {
  const event = readMessage(kind, value, input);
  if (event.kind !== 'posted') return event;
  const { edit_date: editDate } = readKnown(messageSchema, value, kind);
  // A place that moves on the map is edited every few seconds and says nothing new.
  if (isObject(value) && value['location'] !== undefined) return ignored('not_a_post');
  const editedAtMs = editDate == null ? input.receivedAtMs : editDate * 1_000;
  return { kind: 'edited', post: event.post, editedAtMs };
}

function readDeletions(value: unknown, input: ParserInput): ChannelEvent[] {
  const deleted = readKnown(deletedBusinessSchema, value, 'deleted_business_messages');
  const key = chatKey(input.connectionId, deleted.chat, deleted.business_connection_id);
  if (deleted.message_ids.length === 0) return [ignored('not_a_post')];
  return deleted.message_ids.map((id) => ({
    kind: 'deleted',
    postId: `${key}:${id}`,
    deletedAtMs: input.receivedAtMs,
  }));
}

/**
 * A business account that switches our bot off takes its chats away from us. Anybody's may have
 * switched it on.
 */
function readBusinessConnection(
  value: unknown,
  { ownAuthorIds, receivedAtMs }: ParserInput,
): ChannelEvent {
  const connection = readKnown(businessConnectionSchema, value, 'business_connection');
  if (connection.is_enabled) return ignored('platform_status');
  if (ownAuthorIds.length > 0 && !ownAuthorIds.includes(connection.user.id)) {
    return ignored('other_account');
  }
  return { kind: 'accessRevoked', accountId: connection.user.id, revokedAtMs: receivedAtMs };
}
