import type { ChannelEvent, ParsedEvent, ParserAdapter, ParserInput, Post } from '../channel.ts';
import { handlesWithDotsIn, httpsOnly } from '../meta/fields.ts';
import { readShared } from '../meta/parse-delivery.ts';
import { optional } from '../optional.ts';
import { ignored, isObject, readEach, readKnown } from '../read-payload.ts';
import { changeSchema, deletionSchema, deliverySchema, postSchema } from './schema.ts';
import type { ThreadsPost } from './schema.ts';

/** Threads' webhooks: every value of a delivery gives one event, in the order of the payload. */
export const threadsParser: ParserAdapter = { parse: parseThreads };

type Delivery = {
  readonly targetId: string | undefined;
  readonly atMs: number;
  readonly ownAuthorIds: readonly string[];
};

/** A repost is its own kind of medium; it says nothing of its own. */
const REPOST = 'REPOST_FACADE';
const NO_ATTACHMENT = new Set(['TEXT_POST', REPOST]);

function parseThreads(input: ParserInput): readonly ParsedEvent[] {
  const { payload, ownAuthorIds, receivedAtMs } = input;
  if (!isObject(payload)) return [ignored('unknown_shape')];
  const shared = readShared(payload, input);
  if (shared !== undefined) return shared;
  if (!('values' in payload)) return [ignored('unknown_shape')];
  const { target_id: targetId, time, values } = readKnown(deliverySchema, payload, 'delivery');
  const delivery = { targetId: targetId ?? undefined, atMs: time ?? receivedAtMs, ownAuthorIds };
  const changes: readonly unknown[] = Array.isArray(values) ? values : [values];
  const events = readEach(changes, (change) => readChange(change, delivery));
  return events.length === 0 ? [ignored('unknown_shape')] : events;
}

function readChange(change: unknown, delivery: Delivery): ChannelEvent {
  const known = changeSchema.safeParse(change);
  if (!known.success) return ignored('unknown_shape');
  const { field, value } = known.data;
  if (field === 'delete') return readDeletion(value, delivery);
  if (field !== 'replies' && field !== 'mentions' && field !== 'publish') {
    return ignored('unknown_shape');
  }
  const post = readKnown(postSchema, value, field);
  // A reply is sent for its root's owner, everything else for the account in `target_id`.
  const ownerId = post.root_post?.owner_id ?? undefined;
  if (!isForUs([delivery.targetId, field === 'replies' ? ownerId : undefined], delivery)) {
    return ignored('other_account');
  }
  if (post.media_type === REPOST) return ignored('repost');
  const read = postOf(post, delivery);
  const isOurs = field === 'publish' || isOwnName(post, delivery);
  return { kind: isOurs ? 'echo' : 'posted', post: read };
}

/** Only posts of our own are reported as deleted; others' deletions are not. */
function readDeletion(value: unknown, delivery: Delivery): ChannelEvent {
  const { id, owner, deleted_at: atMs } = readKnown(deletionSchema, value, 'delete');
  if (!isForUs([delivery.targetId, owner?.owner_id ?? undefined], delivery)) {
    return ignored('other_account');
  }
  return { kind: 'deleted', postId: id, deletedAtMs: atMs ?? delivery.atMs };
}

function isForUs(
  accounts: readonly (string | undefined)[],
  { ownAuthorIds }: Pick<Delivery, 'ownAuthorIds'>,
): boolean {
  return accounts.some((id) => id !== undefined && ownAuthorIds.includes(id));
}

/** Authors are told by name alone: ours stands in the connection, or is that of our root post. */
function isOwnName(
  { username, root_post: root }: ThreadsPost,
  { ownAuthorIds }: Delivery,
): boolean {
  if (username == null) return false;
  if (ownAuthorIds.includes(username)) return true;
  const isOurRoot = root?.owner_id != null && ownAuthorIds.includes(root.owner_id);
  return isOurRoot && username === root.username;
}

/** Threads gives authors no id; their name, which only they can hold, stands for one. */
function postOf(post: ThreadsPost, delivery: Delivery): Post {
  const { id, username, root_post: root, media_type: media } = post;
  const text = post.text ?? '';
  const handle = username ?? undefined;
  return {
    postId: id,
    author: { id: handle ?? `unknown:${id}`, ...optional({ handle }) },
    text,
    createdAtMs: post.timestamp ?? delivery.atMs,
    visibility: 'public',
    ...optional({
      conversationId: root?.id ?? undefined,
      parentPostId: post.replied_to?.id ?? undefined,
      permalink: httpsOnly(post.permalink),
    }),
    addressed: true,
    handles: handlesWithDotsIn(text),
    attachmentCount: media == null || NO_ATTACHMENT.has(media) ? 0 : 1,
  };
}
