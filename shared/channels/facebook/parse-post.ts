import type { Post } from '../channel.ts';
import { httpsOnly } from '../meta/fields.ts';
import type { EntryContext } from '../meta/fields.ts';
import { optional } from '../optional.ts';
import { handlesIn } from '../read-payload.ts';
import type { ChangeValue } from './schema.ts';

/** Begins the id of a review: its story's number alone could be that of a post. */
export const RATING_PREFIX = 'rating:';

/** The id that stays through edits; `undefined` where the change names none. */
export function postIdOf(item: string, value: ChangeValue): string | undefined {
  if (item === 'comment') return value.comment_id ?? undefined;
  if (item !== 'rating') return value.post_id ?? undefined;
  const storyId = value.open_graph_story_id ?? undefined;
  return storyId === undefined ? undefined : `${RATING_PREFIX}${storyId}`;
}

/** A post or comment on the Page, or one that names it. */
export function readPost(postId: string, value: ChangeValue, entry: EntryContext): Post {
  // The parent of a post is itself, and that of a top-level comment the post.
  const parentId = value.parent_id ?? value.post_id ?? undefined;
  const text = value.message ?? '';
  return {
    postId,
    author: authorOf(postId, value),
    text,
    createdAtMs: createdAtMsOf(value, entry),
    visibility: isHidden(value) ? 'private' : 'public',
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
 * better ones state no more than their valence, because praise may hold a complaint.
 */
export function readReview(postId: string, value: ChangeValue, entry: EntryContext): Post {
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

function createdAtMsOf(value: ChangeValue, entry: EntryContext): number {
  return value.created_time ?? entry.atMs;
}

function isHidden({ published, is_published: isPublished }: ChangeValue): boolean {
  return published === 0 || published === false || isPublished === false;
}

function permalinkOf(postId: string, value: ChangeValue): string {
  const given = httpsOnly(value.permalink_url ?? value.post?.permalink_url);
  return given ?? `https://www.facebook.com/${encodeURIComponent(postId)}`;
}

function attachmentsOf(value: ChangeValue): number {
  const single = [value.photo, value.video, value.link].filter((part) => part !== undefined).length;
  return Math.max(single, value.photos?.length ?? 0, value.photo_ids?.length ?? 0);
}
