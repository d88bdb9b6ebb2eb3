import type {
  ChannelEvent,
  IgnoredReason,
  ParsedEvent,
  ParserAdapter,
  ParserInput,
  Post,
} from '../channel.ts';
import { optional } from '../optional.ts';
import { handlesIn, ignored, isObject, readEach, readKnown } from '../read-payload.ts';
import {
  deliverySchema,
  eventSchema,
  messageEventSchema,
  suspensionSchema,
  unsendSchema,
} from './schema.ts';
import type { MessageEvent, Source } from './schema.ts';

/**
 * Every event of a delivery, in its order; a redelivered one gives the same post. What the bot or
 * our people write is not delivered, so an echo is rare.
 */
export const lineParser: ParserAdapter = { parse: parseLine };

const ATTACHED = new Set(['image', 'video', 'audio', 'file', 'location', 'sticker']);

/** Reply tokens of the events that old verification requests hold. */
const DUMMY = /^(?:0{32}|f{32})$/;

const IGNORED: ReadonlyMap<string, IgnoredReason> = new Map<string, IgnoredReason>([
  ['follow', 'not_a_post'],
  ['unfollow', 'not_a_post'],
  ['join', 'not_a_post'],
  ['leave', 'not_a_post'],
  ['memberJoined', 'not_a_post'],
  ['memberLeft', 'not_a_post'],
  ['postback', 'not_a_post'],
  ['accountLink', 'not_a_post'],
  ['beacon', 'not_a_post'],
  ['videoPlayComplete', 'not_a_post'],
  ['membership', 'not_a_post'],
  ['delivery', 'not_a_post'],
  ['botResumed', 'platform_status'],
  ['activated', 'platform_status'],
  ['deactivated', 'platform_status'],
  ['module', 'platform_status'],
]);

function parseLine(input: ParserInput): ParsedEvent[] {
  const { payload } = input;
  if (!isObject(payload) || !('events' in payload)) return [ignored('unknown_shape')];
  const { destination, events } = readKnown(deliverySchema, payload, 'delivery');
  // The console's verification request.
  if (events.length === 0) return [ignored('platform_status')];
  const accountId = destination?.trim() || input.connectionId;
  return readEach(events, (event) => readEvent(event, accountId, input));
}

function readEvent(event: unknown, accountId: string, input: ParserInput): ChannelEvent {
  const known = eventSchema.safeParse(event);
  if (!known.success) return ignored('unknown_shape');
  const { type } = known.data;
  switch (type) {
    case 'message':
    case 'messageEdited':
      return readMessage(readKnown(messageEventSchema, event, type), type, input);
    case 'unsend': {
      const { unsend, timestamp } = readKnown(unsendSchema, event, type);
      return { kind: 'deleted', postId: unsend.messageId, deletedAtMs: timestamp };
    }
    case 'botSuspended': {
      const { timestamp } = readKnown(suspensionSchema, event, type);
      return { kind: 'accessRevoked', accountId, revokedAtMs: timestamp };
    }
    default:
      return ignored(IGNORED.get(type) ?? 'unknown_shape');
  }
}

function readMessage(event: MessageEvent, type: string, input: ParserInput): ChannelEvent {
  const { message, source, timestamp, replyToken } = event;
  if (DUMMY.test(replyToken ?? '')) return ignored('platform_status');
  if (message.type !== 'text' && !ATTACHED.has(message.type)) return ignored('unknown_shape');
  const post = postOf(event, input);
  if (source.userId != null && input.ownAuthorIds.includes(source.userId)) {
    return { kind: 'echo', post };
  }
  if (type === 'message') return { kind: 'posted', post };
  // LINE names the time of the edit only; edits may come out of order, the latest one counts.
  return { kind: 'edited', post, editedAtMs: timestamp };
}

/** All of LINE is private; in a group or room it is addressed to us when it names us. */
function postOf({ message, source, timestamp }: MessageEvent, input: ParserInput): Post {
  const { id: postId } = message;
  const text = message.text ?? [message.title, message.address].filter(Boolean).join(', ');
  const named = message.mention?.mentionees ?? [];
  return {
    postId,
    author: { id: source.userId ?? `unknown:${postId}` },
    text,
    createdAtMs: timestamp,
    visibility: 'private',
    ...optional({
      conversationId: conversationOf(source),
      parentPostId: message.quotedMessageId ?? undefined,
    }),
    addressed:
      source.type === 'user' ||
      named.some(
        ({ userId, isSelf }) =>
          isSelf === true || (userId != null && input.ownAuthorIds.includes(userId)),
      ),
    handles: handlesIn(text),
    attachmentCount: ATTACHED.has(message.type) ? 1 : 0,
  };
}

/** Where a reply goes: ids of people, groups and rooms start with U, C and R and never meet. */
function conversationOf({ groupId, roomId, userId }: Source): string | undefined {
  return groupId ?? roomId ?? userId ?? undefined;
}
