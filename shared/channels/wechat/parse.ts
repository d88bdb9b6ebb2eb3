import type * as z from 'zod';
import { SECOND } from '../../time.ts';
import type { ChannelEvent, IgnoredReason, ParserAdapter, ParserInput } from '../channel.ts';
import { handlesIn, ignored, isObject, readKnown } from '../read-payload.ts';
import { readWechat } from './read.ts';
import { envelopeSchema, eventSchema, messageSchema } from './schema.ts';

/**
 * One message or event a request. A message is known by `MsgId`; an event has none and makes no
 * post. WeChat tells of no edits, no deletions, and of nothing that is sent in our name.
 */
export const wechatParser: ParserAdapter = { parse: parseWechat, read: readWechat };

const MESSAGES = new Set(['text', 'image', 'voice', 'video', 'shortvideo', 'location', 'link']);

const IGNORED: Readonly<Record<string, IgnoredReason>> = {
  subscribe: 'reaction',
  unsubscribe: 'reaction',
  scan: 'reaction',
  click: 'reaction',
  view: 'reaction',
  location: 'not_a_post',
  templatesendjobfinish: 'platform_status',
  masssendjobfinish: 'platform_status',
  kf_create_session: 'platform_status',
  kf_close_session: 'platform_status',
  kf_switch_session: 'platform_status',
  user_info_modified: 'profile_change',
};

/** A person takes their data back, or their account ends: what is theirs has to go. */
const ERASURES = new Set(['user_authorization_revoke', 'user_authorization_cancellation']);

function parseWechat(input: ParserInput): ChannelEvent[] {
  const { payload, ownAuthorIds } = input;
  if (!isObject(payload) || typeof payload['MsgType'] !== 'string')
    return [ignored('unknown_shape')];
  const { MsgType: type, ToUserName: account } = readKnown(envelopeSchema, payload, 'body');
  if (ownAuthorIds.length > 0 && !ownAuthorIds.includes(account)) return [ignored('other_account')];
  if (type === 'event') return [readEvent(payload)];
  if (!MESSAGES.has(type)) return [ignored('unknown_shape')];
  return [readMessage(readKnown(messageSchema, payload, 'body'))];
}

function readMessage(message: z.output<typeof messageSchema>): ChannelEvent {
  const { FromUserName: authorId, ToUserName: account, MsgType: type } = message;
  const text = textOf(message);
  return {
    kind: 'posted',
    post: {
      postId: message.MsgId.trim(),
      author: { id: authorId },
      text,
      createdAtMs: message.CreateTime * SECOND,
      visibility: 'private',
      conversationId: `dm:${account}:${authorId}`,
      addressed: true,
      handles: handlesIn(text),
      attachmentCount: type === 'text' ? 0 : 1,
    },
  };
}

/** What the person wrote, said (as WeChat heard it) or named. */
function textOf(message: z.output<typeof messageSchema>): string {
  switch (message.MsgType) {
    case 'text':
      return message.Content ?? '';
    case 'voice':
      return message.Recognition ?? '';
    case 'location':
      return message.Label ?? '';
    case 'link':
      return [message.Title, message.Description, message.Url]
        .filter((part) => part != null && part !== '')
        .join('\n');
    default:
      return '';
  }
}

function readEvent(payload: unknown): ChannelEvent {
  const { Event: name, FromUserName, OpenID, CreateTime } = readKnown(eventSchema, payload, 'body');
  if (ERASURES.has(name)) {
    return {
      kind: 'erasureAsked',
      userId: OpenID ?? FromUserName,
      askedAtMs: CreateTime * SECOND,
    };
  }
  const known = name.toLowerCase();
  return ignored(
    Object.hasOwn(IGNORED, known) ? (IGNORED[known] ?? 'unknown_shape') : 'unknown_shape',
  );
}
