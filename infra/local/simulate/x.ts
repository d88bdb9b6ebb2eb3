import { createHmac } from 'node:crypto';
import { listOf, parseObject, textOf } from '../json.ts';
import { numericId } from './ids.ts';
import type { Network, SignedRequest, SimulatedPost } from './network.ts';

/**
 * The X Activity API: one event a request, signed with the app's client secret. An edit is a new
 * post that names the first; a deletion comes by Account Activity.
 */
export const simulateX: Network = (post, secret, nowMs) => {
  if (post.type?.endsWith('.deleted') === true) return signedOf(deletionOf(post, nowMs), secret);
  const isEdit = post.type?.endsWith('.edited') === true;
  const postId = isEdit ? numericId(`edit ${post.postId} ${post.text}`) : post.postId;
  const authorId = numericId(post.author);
  const us = post.connection.ownAuthorIds[0] ?? '1111111111111111111';
  const createdAt = new Date(isEdit ? nowMs : post.createdAtMs).toISOString();
  const payload = post.private
    ? {
        direct_message_events: [
          {
            type: 'message_create',
            id: post.postId,
            created_timestamp: String(post.createdAtMs),
            message_create: {
              sender_id: authorId,
              target: { recipient_id: us },
              message_data: { text: post.text },
            },
          },
        ],
        users: {
          [authorId]: {
            data: { id: authorId, username: handleOf(post.author), name: post.author },
          },
        },
      }
    : {
        id: postId,
        author_id: authorId,
        text: post.text,
        created_at: createdAt,
        conversation_id: post.parentId ?? post.postId,
        edit_history_tweet_ids: isEdit ? [post.postId, postId] : [postId],
        ...(post.parentId === undefined
          ? {}
          : { referenced_tweets: [{ type: 'replied_to', id: post.parentId }] }),
        lang: post.language ?? 'und',
      };
  const delivery = {
    data: {
      event_uuid: numericId(`event ${postId}`),
      event_type: post.private ? 'dm.received' : 'post.mention.create',
      filter: { user_id: us },
      payload,
      includes: { users: [{ id: authorId, username: handleOf(post.author), name: post.author }] },
    },
  };
  return signedOf(delivery, secret);
};

function deletionOf({ connection, author, postId }: SimulatedPost, nowMs: number): object {
  const status = { id: postId, user_id: numericId(author) };
  return {
    for_user_id: connection.ownAuthorIds[0] ?? '1111111111111111111',
    tweet_delete_events: [{ status, timestamp_ms: String(nowMs) }],
  };
}

function signedOf(delivery: object, secret: string): SignedRequest {
  const body = Buffer.from(JSON.stringify(delivery));
  const { oauth2, signing } = parseObject(secret);
  const [key] = [...listOf(oauth2), ...listOf(signing)].map(textOf);
  const signature = createHmac('sha256', key ?? '')
    .update(body)
    .digest('base64');
  return {
    headers: {
      'content-type': 'application/json',
      'x-twitter-webhooks-signature-oauth2': `sha256=${signature}`,
    },
    body,
  };
}

function handleOf(author: string): string {
  return author.replaceAll(/\W/g, '_').slice(0, 15);
}
