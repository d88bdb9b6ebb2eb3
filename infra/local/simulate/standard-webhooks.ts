import { createHmac } from 'node:crypto';
import { SECOND } from '../../../shared/time.ts';
import { listOf, parseObject, textOf } from '../json.ts';
import type { Network } from './network.ts';

/**
 * Our generic schema in the Standard Webhooks envelope; the signature's time is the present one.
 */
export const simulateStandardWebhooks: Network = (post, secret, nowMs) => {
  const createdAt = new Date(post.createdAtMs).toISOString();
  const body = Buffer.from(
    JSON.stringify({
      type: post.type ?? 'mention.posted',
      timestamp: createdAt,
      data: {
        id: post.postId,
        author: { id: post.author, handle: post.author, name: post.author },
        text: post.text,
        created_at: createdAt,
        url: `https://forum.example.com/p/${post.postId}`,
        visibility: post.private === true ? 'private' : 'public',
        ...(post.parentId === undefined ? {} : { parent_id: post.parentId }),
        ...(post.language === undefined ? {} : { language: post.language }),
        ...(post.rating === undefined ? {} : { rating: post.rating }),
        ...(post.triage === undefined ? {} : { triage: post.triage }),
      },
    }),
  );
  const [key = ''] = listOf(parseObject(secret)['signing']).map(textOf);
  const id = `msg_${post.postId}`;
  const timestamp = String(Math.floor(nowMs / SECOND));
  const signature = createHmac('sha256', Buffer.from(key.replace(/^whsec_/, ''), 'base64'))
    .update(`${id}.${timestamp}.`)
    .update(body)
    .digest('base64');
  return {
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    },
    body,
  };
};
