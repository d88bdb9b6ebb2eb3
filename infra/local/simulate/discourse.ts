import { createHmac } from 'node:crypto';
import { listOf, parseObject, textOf } from '../json.ts';
import { numericId } from './ids.ts';
import type { Network, SimulatedPost } from './network.ts';

const TOPIC = 15;

/** One event about a post of the forum, named in headers, signed with the webhook's secret. */
export const simulateDiscourse: Network = (post, secret, nowMs) => {
  const event = eventOf(post);
  const createdAt = new Date(post.createdAtMs).toISOString();
  const now = new Date(nowMs).toISOString();
  const about = {
    name: post.author,
    username: post.author.replaceAll(/\W/g, '_').slice(0, 20) || 'somebody',
    created_at: createdAt,
    updated_at: event === 'post_edited' ? now : createdAt,
    deleted_at: event === 'post_destroyed' ? now : null,
    raw: post.text,
    post_number: 2,
    post_type: 1,
    topic_id: TOPIC,
    topic_slug: 'order-problems',
    topic_title: 'Order problems',
    topic_archetype: post.private === true ? 'private_message' : 'regular',
    version: event === 'post_edited' ? 2 : 1,
  };
  // Ids are numbers, longer than a JavaScript number holds: they are written as they are.
  const ids = `"id":${post.postId},"user_id":${numericId(post.author)}`;
  const body = Buffer.from(`{"post":{${ids},${JSON.stringify(about).slice(1)}}`);
  const [key = ''] = listOf(parseObject(secret)['signing']).map(textOf);
  const signature = createHmac('sha256', key).update(body).digest('hex');
  return {
    headers: {
      'content-type': 'application/json',
      'x-discourse-instance': 'https://forum.example.com',
      'x-discourse-event-id': numericId(`event ${event} ${post.postId} ${nowMs}`),
      'x-discourse-event-type': 'post',
      'x-discourse-event': event,
      'x-discourse-event-signature': `sha256=${signature}`,
    },
    body,
  };
};

function eventOf({ type }: SimulatedPost): string {
  if (type?.endsWith('.deleted') === true) return 'post_destroyed';
  return type?.endsWith('.edited') === true ? 'post_edited' : 'post_created';
}
