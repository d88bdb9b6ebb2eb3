import type * as z from 'zod';
import type { ChannelEvent, IgnoredReason, ParserAdapter, ParserInput } from '../channel.ts';
import { ignored, isObject, readKnown } from '../read-payload.ts';
import { isOurs, readPost, slackPostId } from './parse-post.ts';
import type { Ours } from './parse-post.ts';
import {
  changeSchema,
  deletionSchema,
  envelopeSchema,
  messageSchema,
  msOfTs,
  revokedTokensSchema,
} from './schema.ts';

/**
 * The Events API: one event a request. An `app_mention` and the `message` that is the same post
 * come with different event ids; both give the id `<channel>:<ts>`.
 */
export const slackParser: ParserAdapter = { parse: (input) => [parseSlack(input)] };

/** Subtypes by which a person or a bot says something. */
const SAID = new Set(['', 'file_share', 'thread_broadcast', 'me_message', 'bot_message']);

const IGNORED: readonly (readonly [RegExp, IgnoredReason])[] = [
  [/^(reaction|star|pin)_/, 'reaction'],
  [/^(user_|team_join$|dnd_)/, 'profile_change'],
  [/^(app_|grid_|scope_|tokens_)/, 'platform_status'],
  [/^(member|channel|group|im|mpim|file|team|emoji|subteam|link|bookmark)_/, 'not_a_post'],
];

function parseSlack(input: ParserInput): ChannelEvent {
  const { payload, receivedAtMs } = input;
  if (!isObject(payload)) return ignored('unknown_shape');
  const { type: outer, event } = payload;
  if (outer === 'url_verification' || outer === 'app_rate_limited') {
    return ignored('platform_status');
  }
  if (outer !== 'event_callback' || !isObject(event)) return ignored('unknown_shape');
  const { type } = event;
  if (typeof type !== 'string') return ignored('unknown_shape');
  const envelope = readKnown(envelopeSchema, payload, 'body');
  const ours = oursOf(envelope, input);
  if (type === 'message') return readMessage(event, ours, receivedAtMs);
  if (type === 'app_mention') return readSaid(event, { ...ours, isMention: true });
  const revokedAtMs = envelope.event_time == null ? receivedAtMs : envelope.event_time * 1_000;
  const { team_id: teamId, context_team_id: contextTeamId } = envelope;
  const accountId = teamId?.trim() || contextTeamId?.trim() || input.connectionId;
  if (type === 'app_uninstalled') return { kind: 'accessRevoked', accountId, revokedAtMs };
  if (type === 'tokens_revoked') {
    const { tokens } = readKnown(revokedTokensSchema, event, 'event');
    // People's own tokens come and go; ours is the bot's.
    if ((tokens.bot ?? []).length === 0) return ignored('platform_status');
    return { kind: 'accessRevoked', accountId, revokedAtMs };
  }
  return ignored(IGNORED.find(([pattern]) => pattern.test(type))?.[1] ?? 'unknown_shape');
}

function readMessage(
  event: Record<string, unknown>,
  ours: Ours,
  receivedAtMs: number,
): ChannelEvent {
  const subtype = typeof event['subtype'] === 'string' ? event['subtype'] : '';
  if (SAID.has(subtype)) return readSaid(event, ours);
  if (subtype === 'message_changed') return readChange(event, ours);
  if (subtype === 'ekm_access_denied') return ignored('encrypted');
  if (subtype !== 'message_deleted') return ignored('not_a_post');
  const deletion = readKnown(deletionSchema, event, 'event');
  const at = deletion.event_ts ?? deletion.ts;
  return {
    kind: 'deleted',
    postId: slackPostId(deletion.channel, deletion.deleted_ts),
    deletedAtMs: at == null ? receivedAtMs : msOfTs(at),
  };
}

function readSaid(event: unknown, ours: Ours): ChannelEvent {
  const message = readKnown(messageSchema, event, 'event');
  const post = readPost(message, ours);
  return { kind: isOurs(message, ours) ? 'echo' : 'posted', post };
}

/** Slack tells of a change also when it has only added a preview: then no word is different. */
function readChange(event: unknown, ours: Ours): ChannelEvent {
  const change = readKnown(changeSchema, event, 'event');
  const { channel, channel_type: channelType, message: raw, previous_message: before } = change;
  const changedAtMs = msOfTs(change.event_ts ?? change.ts);
  if (raw.subtype === 'tombstone') {
    return {
      kind: 'deleted',
      postId: slackPostId(channel, raw.ts),
      deletedAtMs: changedAtMs,
    };
  }
  if (!SAID.has(raw.subtype ?? '')) return ignored('not_a_post');
  const known = { ...raw, channel, channel_type: channelType };
  const message = readKnown(messageSchema, known, 'event.message');
  const isSame = before != null && (before.text ?? '') === (message.text ?? '');
  if (isSame || (before == null && message.edited == null)) return ignored('not_a_post');
  const post = readPost(message, ours);
  if (isOurs(message, ours)) return { kind: 'echo', post };
  const editedAtMs = message.edited == null ? changedAtMs : msOfTs(message.edited.ts);
  return { kind: 'edited', post, editedAtMs };
}

/** The bot user of this installation and the app itself are ours, whatever is configured. */
function oursOf(envelope: z.output<typeof envelopeSchema>, { ownAuthorIds }: ParserInput): Ours {
  const bots = (envelope.authorizations ?? []).flatMap(({ user_id: id, is_bot: isBot }) =>
    isBot === true && id != null && id !== '' ? [id] : [],
  );
  const app = envelope.api_app_id ?? '';
  const ids = new Set([...ownAuthorIds, ...bots, ...(app === '' ? [] : [app])]);
  return { ids, isMention: false };
}
