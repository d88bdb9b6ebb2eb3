import type { ChannelEvent, ParserAdapter, ParserInput, Post } from '../channel.ts';
import { optional } from '../optional.ts';
import { handlesIn, isObject, readKnown } from '../read-payload.ts';
import { deletedSchema, envelopeSchema, postedSchema } from './schema.ts';

/**
 * The generic schema: `<noun>.posted`, `<noun>.edited` and `<noun>.deleted`, where the noun is
 * mention, complaint, review, message or the source's own. `complaint` states an issue.
 */
export const standardWebhooksParser: ParserAdapter = { parse: parseStandard };

const EVENT_TYPE = /^([a-z][a-z0-9_-]{0,63})\.(posted|edited|deleted)$/;

function parseStandard({ payload, ownAuthorIds, receivedAtMs }: ParserInput): ChannelEvent[] {
  if (!isObject(payload)) return [{ kind: 'ignored', reason: 'unknown_shape' }];
  const { type } = payload;
  const [, noun, verb] = EVENT_TYPE.exec(typeof type === 'string' ? type : '') ?? [];
  if (noun === undefined) return [{ kind: 'ignored', reason: 'unknown_shape' }];
  const { timestamp } = readKnown(envelopeSchema, payload, 'body');
  const happenedAtMs = timestamp ?? receivedAtMs;
  if (verb === 'deleted') {
    const deleted = readKnown(deletedSchema, payload['data'], 'data');
    const deletedAtMs = deleted.deleted_at ?? happenedAtMs;
    return [{ kind: 'deleted', postId: postIdOf(deleted.id, deleted.channel), deletedAtMs }];
  }
  const { post, editedAtMs } = readPost(payload['data'], noun);
  const [own, plain] = [post.author.id, post.author.id.slice(post.author.id.indexOf(':') + 1)];
  if (ownAuthorIds.includes(own) || ownAuthorIds.includes(plain)) return [{ kind: 'echo', post }];
  if (verb === 'edited') return [{ kind: 'edited', post, editedAtMs: editedAtMs ?? happenedAtMs }];
  return [{ kind: 'posted', post }];
}

function readPost(value: unknown, noun: string): { post: Post; editedAtMs: number | undefined } {
  const data = readKnown(postedSchema, value, 'data');
  const { author, channel } = data;
  const stated = {
    ...(noun === 'complaint' ? { issue: 'yes' as const } : {}),
    ...optional(data.triage ?? {}),
  };
  const post: Post = {
    postId: postIdOf(data.id, channel),
    author: {
      id: postIdOf(author.id, channel),
      ...optional({ handle: author.handle ?? undefined, name: author.name ?? undefined }),
    },
    text: data.text,
    createdAtMs: data.created_at,
    visibility: data.visibility,
    ...optional({
      conversationId: data.thread_id ?? undefined,
      parentPostId: data.parent_id == null ? undefined : postIdOf(data.parent_id, channel),
      parentAuthorId: data.parent_author_id ?? undefined,
      language: data.language ?? undefined,
      permalink: data.url ?? undefined,
      rating: data.rating ?? undefined,
    }),
    addressed: data.addressed || data.visibility === 'private',
    handles: [...new Set([...(data.handles ?? []), ...handlesIn(data.text)])],
    attachmentCount: data.attachments.length,
    ...(Object.keys(stated).length === 0 ? {} : { stated }),
  };
  return { post, editedAtMs: data.edited_at ?? undefined };
}

/** One connection may carry several networks; their ids are told apart by the network's name. */
function postIdOf(id: string, channel: string | undefined): string {
  return channel === undefined ? id : `${channel}:${id}`;
}
