import type { ChannelEvent, IgnoredReason, Post } from '../channel.ts';
import { handlesWithDotsIn } from '../meta/fields.ts';
import { optional } from '../optional.ts';
import { ignored, isObject, readKnown } from '../read-payload.ts';
import { messageSchema } from './schema.ts';
import type { Contact, Content, Message } from './schema.ts';

/** The number that a message came to or, as an echo, went out from. */
export type Line = {
  readonly phoneNumberId: string;
  readonly contacts: readonly Contact[];
  readonly ownAuthorIds: readonly string[];
};

/** What is said, of whichever type; an edit may leave everything out. */
type Said = { readonly [Name in keyof Content]?: Content[Name] | undefined };

const MEDIA = new Set(['image', 'video', 'audio', 'voice', 'document', 'sticker']);
const TEXTS = new Set(['text', 'button', 'interactive', 'location', 'contacts', 'order']);
/** Without a file, and still more than words. */
const ATTACHED = new Set(['contacts', 'location', 'unsupported']);
const OTHERS = new Map<string, IgnoredReason>([
  ['reaction', 'reaction'],
  // The customer changed their number or their keys.
  ['system', 'profile_change'],
  ['request_welcome', 'not_a_post'],
]);

/** The event of one message of a customer, or of one that our own staff sent (`isEcho`). */
export function readMessage(item: unknown, line: Line, isEcho: boolean): ChannelEvent {
  const type = isObject(item) ? item['type'] : undefined;
  if (typeof type !== 'string') return ignored('unknown_shape');
  const reason = OTHERS.get(type);
  if (reason !== undefined) return ignored(reason);
  const isContent = TEXTS.has(type) || MEDIA.has(type) || type === 'unsupported';
  if (!isContent && type !== 'edit' && type !== 'revoke') return ignored('unknown_shape');
  const message = readKnown(messageSchema, item, 'messages');
  const { edit, revoke, timestamp: atMs } = message;
  if (type === 'revoke') {
    if (revoke === undefined) return ignored('unknown_shape');
    return { kind: 'deleted', postId: revoke.original_message_id, deletedAtMs: atMs };
  }
  if (type === 'edit' && edit === undefined) return ignored('unknown_shape');
  const post = postOf(message, line, isEcho);
  if (isEcho || line.ownAuthorIds.includes(post.author.id)) return { kind: 'echo', post };
  return type === 'edit' ? { kind: 'edited', post, editedAtMs: atMs } : { kind: 'posted', post };
}

/** An edit is a message of its own that names the one it replaces: that one's id is the post's. */
function postOf(message: Message, line: Line, isEcho: boolean): Post {
  const { edit, context } = message;
  const postId = edit?.original_message_id ?? message.id;
  const content: Said = edit === undefined ? message : (edit.message ?? {});
  const author = isEcho ? ourselves(message, line) : customerOf(message, line, postId);
  const customerId = isEcho ? (message.to_user_id ?? message.to ?? 'unknown') : author.id;
  const text = textOf(content);
  return {
    postId,
    author,
    text,
    createdAtMs: message.timestamp,
    visibility: 'private',
    conversationId: `dm:${line.phoneNumberId}:${customerId}`,
    ...optional({ parentPostId: context?.id ?? undefined }),
    addressed: true,
    handles: handlesWithDotsIn(text),
    attachmentCount: hasAttachment(content.type) ? 1 : 0,
  };
}

function ourselves({ from }: Message, { phoneNumberId }: Line): Post['author'] {
  return { id: from ?? phoneNumberId };
}

/**
 * The user id (`CC.…`) where there is one, for it stays when a number changes or is hidden; else
 * the number. A contact is the author's when it has the same number or user id, or when the message
 * names nobody and there is but one.
 */
function customerOf(message: Message, { contacts }: Line, postId: string): Post['author'] {
  const { from, from_user_id: userId } = message;
  const isNamed = from != null || userId != null;
  const contact = isNamed
    ? contacts.find(
        (each) =>
          (userId != null && each.user_id === userId) || (from != null && each.wa_id === from),
      )
    : contacts.length === 1
      ? contacts[0]
      : undefined;
  const id = userId ?? contact?.user_id ?? from ?? contact?.wa_id ?? `unknown:${postId}`;
  const { name, username } = contact?.profile ?? {};
  return {
    id,
    ...optional({ name: name ?? undefined, handle: username?.replace(/^@/, '') || undefined }),
  };
}

function textOf(content: Said): string {
  const { text, image, video, document, button, interactive, location, order } = content;
  const { button_reply: pressed, list_reply: chosen, nfm_reply: filledIn } = interactive ?? {};
  const place = [location?.name, location?.address].filter((part) => part != null);
  return (
    text?.body ??
    image?.caption ??
    video?.caption ??
    document?.caption ??
    button?.text ??
    pressed?.title ??
    chosen?.title ??
    filledIn?.body ??
    order?.text ??
    place.join(', ')
  );
}

/** What WhatsApp cannot show us (a poll, a view-once) is still something that was sent. */
function hasAttachment(type: string | undefined): boolean {
  return type !== undefined && (MEDIA.has(type) || ATTACHED.has(type));
}
