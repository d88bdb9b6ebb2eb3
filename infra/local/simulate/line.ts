import { createHash, createHmac } from 'node:crypto';
import { listOf, parseObject, textOf } from '../json.ts';
import { numericId } from './ids.ts';
import type { Network, SimulatedPost } from './network.ts';

const US = 'U00000000000000000000000000000000';

/** Ids of people and groups: a letter and 32 hex digits, always the same for the same name. */
export function lineId(letter: 'U' | 'C', name: string): string {
  return letter + createHash('sha256').update(name).digest('hex').slice(0, 32);
}

/**
 * One event: a message to the account, or in a group where the post is to be public (LINE itself
 * knows nothing public). Signed with the channel secret.
 */
export const simulateLine: Network = (post, secret, nowMs) => {
  const body = Buffer.from(
    JSON.stringify({
      destination: post.connection.ownAuthorIds[0] ?? US,
      events: [
        {
          ...contentOf(post, nowMs),
          mode: 'active',
          source:
            post.private === true
              ? { type: 'user', userId: lineId('U', post.author) }
              : { type: 'group', groupId: lineId('C', 'g'), userId: lineId('U', post.author) },
          webhookEventId: `01${numericId(`event ${post.type ?? ''} ${post.postId}`)}`,
          deliveryContext: { isRedelivery: false },
        },
      ],
    }),
  );
  const [key = ''] = listOf(parseObject(secret)['signing']).map(textOf);
  const signature = createHmac('sha256', key).update(body).digest('base64');
  return {
    headers: { 'content-type': 'application/json', 'x-line-signature': signature },
    body,
  };
};

function contentOf(post: SimulatedPost, nowMs: number) {
  if (post.type?.endsWith('.deleted') === true) {
    return { type: 'unsend', timestamp: nowMs, unsend: { messageId: post.postId } };
  }
  const isEdit = post.type?.endsWith('.edited') === true;
  return {
    type: isEdit ? 'messageEdited' : 'message',
    timestamp: isEdit ? nowMs : post.createdAtMs,
    replyToken: numericId(`token ${post.postId}`),
    message: {
      type: 'text',
      id: post.postId,
      text: post.text,
      ...(post.parentId === undefined ? {} : { quotedMessageId: post.parentId }),
    },
  };
}
