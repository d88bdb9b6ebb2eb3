import type { ChannelEvent, ParsedEvent, ParserAdapter, ParserInput } from '../channel.ts';
import { ignored, isObject, readEach, readKnown } from '../read-payload.ts';
import { readChat, readDirectMessage, readLegacyPost, readPost } from './parse-post.ts';
import {
  accountActivitySchema,
  activitySchema,
  deletionSchema,
  legacyDeletionSchema,
  revocationSchema,
} from './schema.ts';

/**
 * One endpoint takes four shapes of X, told apart by their top-level keys: the X Activity API
 * (`data.event_type`), the Account Activity API (`for_user_id`, `user_event`), the filtered stream
 * (`matching_rules`) and the status of a replay.
 */
export const xParser: ParserAdapter = { parse: parseX };

const ACTIVITY_IGNORED = [
  ['post.repost.', 'repost'],
  ['chat.', 'encrypted'],
  ['like.', 'reaction'],
  ['follow.', 'reaction'],
  ['profile.', 'profile_change'],
] as const;

function parseX(input: ParserInput): ParsedEvent[] {
  const { payload } = input;
  if (!isObject(payload)) return [ignored('unknown_shape')];
  if ('replay_job_status' in payload) return [ignored('platform_status')];
  const { data } = payload;
  if (isObject(data) && 'event_type' in data) return [...parseActivity(data, input)];
  if ('matching_rules' in payload) {
    return [readPost(data, payload['includes'], { ...input, addressed: false })];
  }
  if ('for_user_id' in payload || 'user_event' in payload)
    return parseAccountActivity(payload, input);
  return [ignored('unknown_shape')];
}

function parseActivity(data: Record<string, unknown>, input: ParserInput): ParsedEvent[] {
  const activity = readKnown(activitySchema, data, 'data');
  const { event_type: type, payload, includes, filter } = activity;
  if (isOfOthers(filter?.user_id, input)) return [ignored('other_account')];
  switch (type) {
    case 'post.mention.create':
    case 'post.reply.create':
    case 'post.quote.create':
    case 'post.create':
      return [readPost(payload, includes, { ...input, addressed: true })];
    case 'post.delete': {
      const { id } = readKnown(deletionSchema, payload, 'payload');
      return [{ kind: 'deleted', postId: id, deletedAtMs: input.receivedAtMs }];
    }
    case 'dm.received':
    case 'dm.sent':
      return readMessages(payload, input);
    case 'chat.received':
    case 'chat.sent':
      return [readChat(payload, input)];
    case 'oauth.revoke':
      return [readRevocation(payload, input)];
    default: {
      const known = ACTIVITY_IGNORED.find(([prefix]) => type.startsWith(prefix));
      return [ignored(known?.[1] ?? 'unknown_shape')];
    }
  }
}

/**
 * Whether a delivery is for an account that is not of this connection: one app's secret signs for
 * every account that is subscribed with it. Without ids of ours nothing can be told apart.
 */
function isOfOthers(accountId: string | undefined, { ownAuthorIds }: ParserInput): boolean {
  return accountId !== undefined && ownAuthorIds.length > 0 && !ownAuthorIds.includes(accountId);
}

function readMessages(payload: unknown, input: ParserInput): ParsedEvent[] {
  const messages = isObject(payload) ? payload['direct_message_events'] : undefined;
  if (!isObject(payload) || !Array.isArray(messages) || messages.length === 0) {
    return [ignored('unknown_shape')];
  }
  return readEach(messages, (message) => readDirectMessage(message, payload['users'], input));
}

/** It comes without a filter, for everybody who ever gave our app access. */
function readRevocation(payload: unknown, input: ParserInput): ChannelEvent {
  const revoked = readKnown(revocationSchema, payload, 'payload');
  if (isOfOthers(revoked.user_id, input)) return ignored('other_account');
  return {
    kind: 'accessRevoked',
    accountId: revoked.user_id,
    revokedAtMs: revoked.date_time ?? input.receivedAtMs,
  };
}

function parseAccountActivity(payload: Record<string, unknown>, input: ParserInput): ParsedEvent[] {
  const { for_user_id: account } = readKnown(accountActivitySchema, payload, 'body');
  if (isOfOthers(account, input)) return [ignored('other_account')];
  const events = Object.entries(payload).flatMap(([key, value]) => {
    if (key === 'user_event') return [readUserEvent(value, input)];
    if (!key.endsWith('_events') || !Array.isArray(value)) return [];
    return readEach(value, (item) => readAccountEvent(key, item, { payload, input }));
  });
  return events.length === 0 ? [ignored('unknown_shape')] : events;
}

function readAccountEvent(
  key: string,
  item: unknown,
  { payload, input }: { readonly payload: Record<string, unknown>; readonly input: ParserInput },
): ChannelEvent {
  switch (key) {
    case 'tweet_create_events':
      return readLegacyPost(item, input);
    case 'tweet_delete_events': {
      const { status, timestamp_ms: atMs } = readKnown(legacyDeletionSchema, item, key);
      return { kind: 'deleted', postId: status.id, deletedAtMs: atMs ?? input.receivedAtMs };
    }
    case 'direct_message_events':
      return readDirectMessage(item, payload['users'], input);
    case 'direct_message_indicate_typing_events':
    case 'direct_message_mark_read_events':
      return ignored('not_a_post');
    case 'favorite_events':
    case 'follow_events':
    case 'block_events':
    case 'mute_events':
      return ignored('reaction');
    default:
      return ignored('unknown_shape');
  }
}

function readUserEvent(value: unknown, input: ParserInput): ChannelEvent {
  const revoke = isObject(value) ? value['revoke'] : undefined;
  if (!isObject(revoke)) return ignored('unknown_shape');
  const source = isObject(revoke['source']) ? revoke['source'] : {};
  return readRevocation({ ...source, date_time: revoke['date_time'] }, input);
}
