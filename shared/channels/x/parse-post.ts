import type * as z from 'zod';
import type { ChannelEvent, Post } from '../channel.ts';
import { optional } from '../optional.ts';
import { handlesIn, ignored, readKnown } from '../read-payload.ts';
import {
  chatSchema,
  directMessageSchema,
  includesSchema,
  legacyPostSchema,
  postSchema,
  usersByIdSchema,
} from './schema.ts';

/** Whose posts are echoes, and who the delivery was for. */
export type Ours = { readonly ownAuthorIds: readonly string[] };

/**
 * X says so when it does not know the language; the others of its `q…` codes stand for no language.
 */
const NO_LANGUAGE = /^(und|zxx|art|q[a-z]{2})$/;

/** The event of a v2 post, as the X Activity API and the filtered stream bring it. */
export function readPost(
  payload: unknown,
  includes: unknown,
  context: Ours & { readonly addressed: boolean },
): ChannelEvent {
  const post = readKnown(postSchema, payload, 'payload');
  if (post.referenced_tweets?.some(({ type }) => type === 'retweeted') === true) {
    return ignored('repost');
  }
  const author = includesSchema.parse(includes).find(({ id }) => id === post.author_id);
  const parent = post.referenced_tweets?.find(({ type }) => type === 'replied_to');
  const [firstId] = post.edit_history_tweet_ids ?? [];
  const text = post.note_tweet?.text ?? post.text;
  const handle = author?.username;
  const read: Post = {
    // Every edit is a new post of X; the first id is the one that stays.
    postId: firstId ?? post.id,
    author: { id: post.author_id, ...optional({ handle, name: author?.name }) },
    text,
    createdAtMs: post.created_at,
    visibility: 'public',
    ...optional({
      conversationId: post.conversation_id,
      parentPostId: post.in_reply_to_tweet_id ?? parent?.id,
      parentAuthorId: post.in_reply_to_user_id,
      language: languageOf(post.lang),
    }),
    addressed: context.addressed,
    handles: namesOf(
      post.entities?.mentions?.map(({ username }) => username),
      text,
    ),
    permalink: permalinkOf(handle, post.id),
    attachmentCount: post.attachments?.media_keys?.length ?? 0,
  };
  if (context.ownAuthorIds.includes(post.author_id)) return { kind: 'echo', post: read };
  if (firstId === undefined || firstId === post.id) return { kind: 'posted', post: read };
  return { kind: 'edited', post: read, editedAtMs: post.created_at };
}

/** The event of a post of the Account Activity API. */
export function readLegacyPost(payload: unknown, { ownAuthorIds }: Ours): ChannelEvent {
  const post = readKnown(legacyPostSchema, payload, 'tweet_create_events');
  if (post.retweeted_status !== undefined) return ignored('repost');
  const { id_str: authorId, screen_name: handle, name } = post.user;
  const text = post.extended_tweet?.full_text ?? post.text;
  const read: Post = {
    postId: post.id_str,
    author: { id: authorId, ...optional({ handle, name }) },
    text,
    createdAtMs: post.created_at,
    visibility: 'public',
    ...optional({
      parentPostId: post.in_reply_to_status_id_str ?? undefined,
      parentAuthorId: post.in_reply_to_user_id_str ?? undefined,
      language: languageOf(post.lang ?? undefined),
    }),
    addressed: true,
    handles: namesOf(
      post.entities?.user_mentions?.map((mention) => mention.screen_name),
      text,
    ),
    permalink: permalinkOf(handle, post.id_str),
    attachmentCount: post.extended_entities?.media?.length ?? 0,
  };
  return ownAuthorIds.includes(authorId)
    ? { kind: 'echo', post: read }
    : { kind: 'posted', post: read };
}

/** The event of a direct message, in either API; `users` names the people in it. */
export function readDirectMessage(
  payload: unknown,
  users: unknown,
  { ownAuthorIds }: Ours,
): ChannelEvent {
  const message = readKnown(directMessageSchema, payload, 'direct_message_events');
  const { sender_id: senderId, target, message_data: data } = message.message_create;
  const sender: z.output<typeof usersByIdSchema>[string] | undefined =
    usersByIdSchema.parse(users)[senderId];
  const pair = [senderId, target.recipient_id].toSorted();
  const read: Post = {
    postId: message.id,
    author: {
      id: senderId,
      ...optional({ handle: sender?.username ?? sender?.screen_name, name: sender?.name }),
    },
    text: data.text,
    createdAtMs: message.created_timestamp,
    visibility: 'private',
    conversationId: `dm:${pair.join(':')}`,
    addressed: true,
    handles: handlesIn(data.text),
    attachmentCount: data.attachment === undefined ? 0 : 1,
  };
  return ownAuthorIds.includes(senderId)
    ? { kind: 'echo', post: read }
    : { kind: 'posted', post: read };
}

/**
 * The event of an encrypted message. Only the people in the chat can read it: to us it is something
 * without words that somebody sent.
 */
export function readChat(payload: unknown, { ownAuthorIds }: Ours): ChannelEvent {
  const message = readKnown(chatSchema, payload, 'payload');
  const post: Post = {
    postId: message.id,
    author: { id: message.sender_id },
    text: '',
    createdAtMs: message.created_at_msec,
    visibility: 'private',
    ...optional({ conversationId: message.conversation_id }),
    addressed: true,
    handles: [],
    attachmentCount: 1,
  };
  return { kind: ownAuthorIds.includes(message.sender_id) ? 'echo' : 'posted', post };
}

function languageOf(code: string | undefined): string | undefined {
  return code === undefined || NO_LANGUAGE.test(code) ? undefined : code;
}

function namesOf(listed: readonly string[] | undefined, text: string): string[] {
  return [...new Set([...(listed ?? []), ...handlesIn(text)])];
}

function permalinkOf(handle: string | undefined, postId: string): string {
  return handle !== undefined && /^\w{1,50}$/.test(handle)
    ? `https://x.com/${handle}/status/${postId}`
    : `https://x.com/i/web/status/${postId}`;
}
