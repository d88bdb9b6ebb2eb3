import type { ChannelEvent, IgnoredReason, ParserAdapter, ParserInput, Post } from '../channel.ts';
import { optional } from '../optional.ts';
import { handlesIn, isObject, readKnown } from '../read-payload.ts';
import { changeSchema, deliverySchema, valueSchema } from './schema.ts';
import type { ChangeValue } from './schema.ts';

/** Page webhooks: every change of every entry gives one event, in the order of the payload. */
export const facebookParser: ParserAdapter = { parse: parsePage };

/** What a change belongs to. */
type Entry = {
  readonly pageId: string;
  readonly atMs: number;
  readonly ownAuthorIds: readonly string[];
};

const POST_ITEMS = new Set(['post', 'status', 'photo', 'video', 'share', 'album', 'link']);
const REMOVALS = new Set(['remove', 'delete']);
const EDITS = new Set(['edit', 'edited', 'update']);

function parsePage(input: ParserInput): ChannelEvent[] {
  const { payload, ownAuthorIds, receivedAtMs } = input;
  if (!isObject(payload) || !('entry' in payload)) return [ignored('unknown_shape')];
  const delivery = readKnown(deliverySchema, payload, 'delivery');
  const events = delivery.entry.flatMap((entry) => {
    const atMs = entry.time === undefined ? receivedAtMs : toMs(entry.time);
    const context = { pageId: entry.id, atMs, ownAuthorIds };
    return (entry.changes ?? [undefined]).map((change) =>
      delivery.object === 'page' ? readChange(change, context) : readStatus(change, context),
    );
  });
  return events.length === 0 ? [ignored('unknown_shape')] : events;
}

/** Permission changes put their verb beside the field, without a value. */
function readStatus(change: unknown, { pageId, atMs }: Entry): ChannelEvent {
  if (!isObject(change)) return ignored('unknown_shape');
  if (change['verb'] === 'revoked') {
    return { kind: 'accessRevoked', accountId: pageId, revokedAtMs: atMs };
  }
  return ignored('platform_status');
}

function readChange(change: unknown, entry: Entry): ChannelEvent {
  const known = changeSchema.safeParse(change);
  if (!known.success || known.data.value === undefined) return ignored('unknown_shape');
  const { field } = known.data;
  if (field !== 'feed' && field !== 'mention' && field !== 'ratings')
    return ignored('unknown_shape');
  if (!entry.ownAuthorIds.includes(entry.pageId)) return ignored('other_account');
  const value = readKnown(valueSchema, known.data.value, field);
  const item = value.item ?? '';
  const verb = (value.verb ?? '').toLowerCase();
  if (item === 'reaction' || item === 'like') return ignored('reaction');
  if (verb === 'hide' || verb === 'unhide') return ignored('visibility_change');
  const isPost = item === 'comment' || item === 'rating' || POST_ITEMS.has(item);
  if (!isPost) return ignored('unknown_shape');
  const postId = postIdOf(item, value);
  if (postId === undefined) return ignored('unknown_shape');
  if (REMOVALS.has(verb)) return { kind: 'deleted', postId, deletedAtMs: entry.atMs };
  const post =
    item === 'rating' ? readReview(postId, value, entry) : readPost(postId, value, entry);
  if (post.author.id === entry.pageId || entry.ownAuthorIds.includes(post.author.id)) {
    return { kind: 'echo', post };
  }
  if (!EDITS.has(verb)) return { kind: 'posted', post };
  const { edited_time: editedTime } = value;
  return { kind: 'edited', post, editedAtMs: editedTime == null ? entry.atMs : toMs(editedTime) };
}

function postIdOf(item: string, value: ChangeValue): string | undefined {
  if (item === 'comment') return value.comment_id ?? undefined;
  if (item !== 'rating') return value.post_id ?? undefined;
  const storyId = value.open_graph_story_id ?? undefined;
  return storyId === undefined ? undefined : `rating:${storyId}`;
}

function readPost(postId: string, value: ChangeValue, entry: Entry): Post {
  // The parent of a post is itself, and that of a top-level comment the post.
  const parentId = value.parent_id ?? value.post_id ?? undefined;
  const text = value.message ?? '';
  return {
    postId,
    author: authorOf(postId, value),
    text,
    createdAtMs: createdAtMsOf(value, entry),
    visibility: value.published === 0 || value.published === false ? 'private' : 'public',
    ...optional({
      conversationId: value.post_id ?? undefined,
      parentPostId: parentId === postId ? undefined : parentId,
    }),
    addressed: true,
    handles: handlesIn(text),
    permalink: permalinkOf(postId, value),
    attachmentCount: attachmentsOf(value),
  };
}

/**
 * A review of the Page. Stars of 1 or 2, or "doesn't recommend", state a failing by themselves;
 * better
 * ones state no more than their valence, because praise may hold a complaint.
 */
function readReview(postId: string, value: ChangeValue, entry: Entry): Post {
  const recommends = value.recommendation_type?.toUpperCase();
  const rating =
    value.rating ?? (recommends === 'POSITIVE' ? 5 : recommends === 'NEGATIVE' ? 1 : undefined);
  const negative = recommends === 'NEGATIVE' || (rating !== undefined && rating <= 2);
  const text = value.review_text ?? '';
  const name = value.reviewer_name ?? undefined;
  return {
    postId,
    author: { id: value.reviewer_id ?? `unknown:${postId}`, ...optional({ name }) },
    text,
    createdAtMs: createdAtMsOf(value, entry),
    visibility: 'public',
    addressed: true,
    handles: handlesIn(text),
    attachmentCount: attachmentsOf(value),
    ...optional({ rating }),
    ...(negative ? { stated: { issue: 'yes', valence: 'negative' } } : {}),
  };
}

/**
 * Meta leaves the author out where the person's settings say so: then each post is its own author.
 */
function authorOf(postId: string, value: ChangeValue): Post['author'] {
  const id = value.from?.id ?? value.sender_id ?? `unknown:${postId}`;
  return { id, ...optional({ name: value.from?.name ?? value.sender_name ?? undefined }) };
}

function createdAtMsOf(value: ChangeValue, entry: Entry): number {
  return value.created_time == null ? entry.atMs : toMs(value.created_time);
}

function permalinkOf(postId: string, value: ChangeValue): string {
  const given = value.permalink_url ?? value.post?.permalink_url ?? undefined;
  if (given !== undefined && given.startsWith('https://')) return given;
  return `https://www.facebook.com/${encodeURIComponent(postId)}`;
}

function attachmentsOf(value: ChangeValue): number {
  const single = [value.photo, value.video, value.link].filter((part) => part !== undefined).length;
  return Math.max(single, value.photos?.length ?? 0, value.photo_ids?.length ?? 0);
}

function toMs(seconds: number): number {
  return Math.round(seconds * 1_000);
}

function ignored(reason: IgnoredReason): ChannelEvent {
  return { kind: 'ignored', reason };
}
