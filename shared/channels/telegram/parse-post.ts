import type { ParserInput, Post } from '../channel.ts';
import { optional } from '../optional.ts';
import { handlesIn } from '../read-payload.ts';
import { chatKey } from './post-id.ts';
import type { Chat, TelegramMessage } from './schema.ts';

type Input = Pick<ParserInput, 'connectionId' | 'ownAuthorIds'>;
type Sender = Pick<TelegramMessage, 'from' | 'sender_chat'>;

/** What a message may hold besides text; a message with neither is a service message. */
const ATTACHMENTS = [
  'photo',
  'document',
  'video',
  'voice',
  'audio',
  'sticker',
  'video_note',
  'animation',
  'location',
  'venue',
  'contact',
  'poll',
  'story',
  'paid_media',
  'checklist',
];

/** How many attachments a message has: albums come as one message for each. */
export function attachmentsOf(raw: Record<string, unknown>): number {
  return ATTACHMENTS.some((name) => raw[name] !== undefined) ? 1 : 0;
}

/** Who wrote: in channels, and for admins who hide, the chat itself stands for its author. */
function senderId(sender: Sender | null | undefined): string | undefined {
  return sender?.sender_chat?.id ?? sender?.from?.id;
}

export function isOurs(message: TelegramMessage, { ownAuthorIds }: Input): boolean {
  const id = senderId(message);
  return (
    message.sender_business_bot !== undefined || (id !== undefined && ownAuthorIds.includes(id))
  );
}

/** The post of a message, edited or not, in any kind of chat. */
export function readPost(message: TelegramMessage, attachmentCount: number, input: Input): Post {
  const { chat, message_id: messageId, reply_to_message: parent } = message;
  const key = chatKey(input.connectionId, chat, message.business_connection_id ?? undefined);
  const postId = `${key}:${messageId}`;
  const text = message.text ?? message.caption ?? '';
  const people = [...(message.entities ?? []), ...(message.caption_entities ?? [])].flatMap(
    ({ user }) => (user == null ? [] : [user]),
  );
  const parentAuthorId = senderId(parent);
  const { ownAuthorIds } = input;
  return {
    postId,
    author: authorOf(message, postId),
    text,
    createdAtMs: message.date * 1_000,
    visibility: visibilityOf(message),
    conversationId: message.message_thread_id == null ? key : `${key}/${message.message_thread_id}`,
    ...optional({
      parentPostId: parent == null ? undefined : `${key}:${parent.message_id}`,
      parentAuthorId,
      permalink: permalinkOf(chat, messageId),
    }),
    addressed:
      chat.type === 'private' ||
      ownAuthorIds.includes(chat.id) ||
      (parentAuthorId !== undefined && ownAuthorIds.includes(parentAuthorId)) ||
      people.some(({ id }) => ownAuthorIds.includes(id)),
    handles: [
      ...new Set([...handlesIn(text), ...people.flatMap(({ username }) => username ?? [])]),
    ],
    attachmentCount,
    ...(message.sender_chat == null && message.from?.is_bot === true
      ? { stated: { authorKind: 'bot' } }
      : {}),
  };
}

function authorOf({ from, sender_chat: chat }: Sender, postId: string): Post['author'] {
  if (chat != null) {
    const { id, username, title } = chat;
    return { id, ...optional({ handle: username ?? undefined, name: title ?? undefined }) };
  }
  const names = [from?.first_name, from?.last_name].filter((name) => name != null && name !== '');
  const name = names.length === 0 ? undefined : names.join(' ');
  return {
    id: from?.id ?? `unknown:${postId}`,
    ...optional({ handle: from?.username ?? undefined, name }),
  };
}

/**
 * A group or channel with a name can be read by everybody, and so can comments right below a post
 * of a channel with a name.
 */
function visibilityOf({ chat, reply_to_message: parent }: TelegramMessage): Post['visibility'] {
  if (chat.type === 'private') return 'private';
  const channel = parent?.is_automatic_forward === true ? parent.sender_chat : undefined;
  return (chat.username ?? channel?.username) == null ? 'private' : 'public';
}

/** Telegram supplies no link; private groups have one that opens for their members. */
function permalinkOf({ id, type, username }: Chat, messageId: string): string | undefined {
  if (type !== 'supergroup' && type !== 'channel') return undefined;
  if (username != null && /^\w{1,64}$/.test(username))
    return `https://t.me/${username}/${messageId}`;
  return id.startsWith('-100') ? `https://t.me/c/${id.slice(4)}/${messageId}` : undefined;
}
