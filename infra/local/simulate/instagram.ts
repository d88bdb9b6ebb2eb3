import { SECOND } from '../../../shared/time.ts';
import { numericId } from './ids.ts';
import { messagingOf, signAsMeta } from './meta.ts';
import type { Network } from './network.ts';

/** The medium of the account that everybody comments on. */
const MEDIUM = '17900000000000001';

/**
 * A comment on a medium of the account, or a message, its edit or its withdrawal. Comments on
 * Instagram cannot be edited, and nobody is told of their deletion: such a one comes as it first
 * was.
 */
export const simulateInstagram: Network = (post, secret, nowMs) => {
  const accountId = post.connection.ownAuthorIds[0] ?? '17841400000000001';
  if (post.private === true) {
    const item = messagingOf(post, { from: numericId(post.author), to: accountId, nowMs });
    const entry = [{ id: accountId, time: nowMs, messaging: [item] }];
    return signAsMeta({ object: 'instagram', entry }, secret);
  }
  const value = {
    id: post.postId,
    from: { id: numericId(post.author), username: post.author.replaceAll(/[^\w.]/g, '_') },
    text: post.text,
    media: { id: MEDIUM, media_product_type: 'FEED' },
    ...(post.parentId === undefined ? {} : { parent_id: post.parentId }),
  };
  // Comments have no time of their own.
  const time = Math.floor(post.createdAtMs / SECOND);
  const entry = [{ id: accountId, time, changes: [{ field: 'comments', value }] }];
  return signAsMeta({ object: 'instagram', entry }, secret);
};
