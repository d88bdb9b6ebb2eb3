import { SECOND } from '../../../shared/time.ts';
import { numericId } from './ids.ts';
import { changeOf, signAsMeta } from './meta.ts';
import type { Network, SimulatedPost } from './network.ts';

const ROOT = '18000000000000001';

/**
 * A reply to a post of ours, or a deletion. Threads tells of no edits: such a one comes as a reply
 * with the same id.
 */
export const simulateThreads: Network = (post, secret, nowMs) => {
  const ownerId = post.connection.ownAuthorIds[0] ?? '78901';
  const values = [
    changeOf(post) === 'deleted'
      ? { field: 'delete', value: deletionOf(post, ownerId, nowMs) }
      : { field: 'replies', value: replyOf(post, ownerId) },
  ];
  const delivery = {
    app_id: '123456',
    topic: 'moderate',
    target_id: changeOf(post) === 'deleted' ? ownerId : ROOT,
    time: Math.floor(nowMs / SECOND),
    subscription_id: numericId(`subscription ${post.connection.id}`),
    has_uid_field: false,
    values,
  };
  return signAsMeta(delivery, secret);
};

function replyOf(post: SimulatedPost, ownerId: string) {
  const username = post.author.replaceAll(/[^\w.]/g, '_').toLowerCase();
  return {
    id: post.postId,
    username,
    text: post.text,
    media_type: 'TEXT_POST',
    permalink: `https://www.threads.com/@${username}/post/${post.postId}`,
    replied_to: { id: post.parentId ?? ROOT },
    root_post: { id: ROOT, owner_id: ownerId, username: 'brand' },
    timestamp: instantOf(post.createdAtMs),
  };
}

function deletionOf(post: SimulatedPost, ownerId: string, nowMs: number) {
  const deletedAt = instantOf(nowMs);
  return { id: post.postId, owner: { owner_id: ownerId }, deleted_at: deletedAt };
}

/** The offset has no colon, and seconds no fraction. */
function instantOf(atMs: number): string {
  return new Date(atMs).toISOString().replace(/\.\d+Z$/, '+0000');
}
