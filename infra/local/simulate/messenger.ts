import { numericId } from './ids.ts';
import { messagingOf, signAsMeta } from './meta.ts';
import type { Network } from './network.ts';

/** A message to a Page, its edit or its withdrawal; always private. */
export const simulateMessenger: Network = (post, secret, nowMs) => {
  const pageId = post.connection.ownAuthorIds[0] ?? '1234567890321';
  const item = messagingOf(post, { from: numericId(post.author), to: pageId, nowMs });
  const entry = [{ id: pageId, time: nowMs, messaging: [item] }];
  return signAsMeta({ object: 'page', entry }, secret);
};
