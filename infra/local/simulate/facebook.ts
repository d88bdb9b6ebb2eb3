import { createHmac } from 'node:crypto';
import { SECOND } from '../../../shared/time.ts';
import { listOf, parseObject, textOf } from '../json.ts';
import { numericId } from './ids.ts';
import type { Network } from './network.ts';

/** The post of the Page that everybody comments on. */
const PAGE_POST = '100000000000001';

/** Id of a comment as Meta writes it: the post's and the comment's own. */
export function facebookCommentId(postId: string): string {
  return `${PAGE_POST}_${postId}`;
}

/**
 * A Page webhook: one comment on a post of the Page, in Meta's escaped form, signed with the app
 * secret.
 */
export const simulateFacebook: Network = (post, secret) => {
  const pageId = post.connection.ownAuthorIds[0] ?? '1234567890321';
  const rootId = `${pageId}_${PAGE_POST}`;
  const seconds = Math.floor(post.createdAtMs / SECOND);
  const delivery = {
    object: 'page',
    entry: [
      {
        id: pageId,
        time: seconds,
        changes: [
          {
            field: 'feed',
            value: {
              item: 'comment',
              verb: 'add',
              comment_id: facebookCommentId(post.postId),
              post_id: rootId,
              parent_id: post.parentId ?? rootId,
              from: { id: numericId(post.author), name: post.author },
              message: post.text,
              created_time: seconds,
            },
          },
        ],
      },
    ],
  };
  const body = Buffer.from(escapeAsMeta(JSON.stringify(delivery)));
  const [key = ''] = listOf(parseObject(secret)['signing']).map(textOf);
  const signature = createHmac('sha256', key).update(body).digest('hex');
  return {
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` },
    body,
  };
};

/** Meta writes everything beyond ASCII, and slashes, escaped. */
function escapeAsMeta(json: string): string {
  return json
    .replaceAll('/', '\\/')
    .replaceAll(
      /[\u0080-\uffff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
