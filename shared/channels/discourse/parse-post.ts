import type { ParserInput, Post } from '../channel.ts';
import { optional } from '../optional.ts';
import { handlesIn } from '../read-payload.ts';
import { plainText } from './plain-text.ts';
import type { DiscoursePost } from './schema.ts';

/**
 * The post; the title of a topic stands before its first post's words, because it may be all that
 * is said. The forum is ours, so that whatever is written in it is addressed to us.
 */
export function readPost(known: DiscoursePost, input: ParserInput): Post {
  const { connectionId, headers, receivedAtMs } = input;
  const { username, user_id: userId, name, reply_to_user: parent } = known;
  const body = known.raw ?? plainText(known.cooked ?? '');
  const title = known.post_number === 1 ? (known.topic_title ?? '') : '';
  const text = title === '' ? body : `${title}\n\n${body}`;
  return {
    postId: `${connectionId}:${known.id}`,
    author: {
      id: `${connectionId}:${userId ?? `@${username}`}`,
      handle: username,
      ...optional({ name: name || undefined }),
    },
    text,
    createdAtMs: known.created_at ?? known.updated_at ?? receivedAtMs,
    visibility: known.topic_archetype === 'private_message' ? 'private' : 'public',
    conversationId: `${connectionId}:topic:${known.topic_id}`,
    ...optional({
      parentAuthorId: parent?.id == null ? undefined : `${connectionId}:${parent.id}`,
      permalink: permalinkOf(known, headers['x-discourse-instance']),
    }),
    addressed: true,
    handles: handlesIn(text),
    attachmentCount: known.cooked?.match(/(?:href|src)="[^"]*\/uploads\//g)?.length ?? 0,
    ...(userId?.startsWith('-') === true ? { stated: { authorKind: 'bot' } } : {}),
  };
}

/** The forum's address comes in a header that is not signed: it is shown and never called. */
function permalinkOf(known: DiscoursePost, instance: string | undefined): string | undefined {
  if (instance === undefined || !/^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(instance)) {
    return undefined;
  }
  const slug = encodeURIComponent(known.topic_slug || '-');
  const base = `${instance.replace(/\/$/, '')}/t/${slug}/${known.topic_id}`;
  return known.post_number == null ? base : `${base}/${known.post_number}`;
}
