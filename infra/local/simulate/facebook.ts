import { SECOND } from '../../../shared/time.ts';
import { numericId } from './ids.ts';
import { changeOf, messagingOf, signAsMeta } from './meta.ts';
import type { Network, SimulatedPost } from './network.ts';

/** The post of the Page that everybody comments on. */
const PAGE_POST = '100000000000001';
const VERBS = { new: 'add', edited: 'edited', deleted: 'remove' } as const;

/** Id of a comment as Meta writes it: the post's and the comment's own. */
export function facebookCommentId(postId: string): string {
  return `${PAGE_POST}_${postId}`;
}

/** A Page webhook: a comment on a post of the Page, a review where it has stars, or a message. */
export const simulateFacebook: Network = (post, secret, nowMs) => {
  const pageId = post.connection.ownAuthorIds[0] ?? '1234567890321';
  if (post.private === true) {
    const item = messagingOf(post, { from: numericId(post.author), to: pageId, nowMs });
    const entry = [{ id: pageId, time: nowMs, messaging: [item] }];
    return signAsMeta({ object: 'page', entry }, secret);
  }
  const time = Math.floor((changeOf(post) === 'new' ? post.createdAtMs : nowMs) / SECOND);
  const change =
    post.rating === undefined
      ? { field: 'feed', value: commentOf(post, pageId, nowMs) }
      : { field: 'ratings', value: reviewOf(post) };
  return signAsMeta({ object: 'page', entry: [{ id: pageId, time, changes: [change] }] }, secret);
};

function commentOf(post: SimulatedPost, pageId: string, nowMs: number) {
  const rootId = `${pageId}_${PAGE_POST}`;
  const how = changeOf(post);
  return {
    item: 'comment',
    verb: VERBS[how],
    comment_id: facebookCommentId(post.postId),
    post_id: rootId,
    parent_id: post.parentId ?? rootId,
    from: { id: numericId(post.author), name: post.author },
    ...(how === 'deleted' ? {} : { message: post.text }),
    created_time: Math.floor(post.createdAtMs / SECOND),
    ...(how === 'edited' ? { edited_time: Math.floor(nowMs / SECOND) } : {}),
  };
}

function reviewOf(post: SimulatedPost) {
  const how = changeOf(post);
  return {
    item: 'rating',
    verb: how === 'edited' ? 'edit' : VERBS[how],
    open_graph_story_id: post.postId,
    reviewer_id: numericId(post.author),
    ...(how === 'deleted'
      ? {}
      : { reviewer_name: post.author, rating: post.rating, review_text: post.text }),
    created_time: Math.floor(post.createdAtMs / SECOND),
  };
}
