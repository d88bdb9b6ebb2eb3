import type * as z from 'zod';
import type { ChannelEvent, ParserAdapter, ParserInput, Post } from '../channel.ts';
import { optional } from '../optional.ts';
import { handlesIn, ignored, isObject, readEach, readKnown } from '../read-payload.ts';
import { itemsOf, mapItem } from './apply-mapping.ts';
import { EVENT_TYPE } from './mapped-fields.ts';
import { deletedSchema, envelopeSchema, postedSchema } from './schema.ts';

/**
 * The generic schema: `<noun>.posted`, `<noun>.edited` and `<noun>.deleted`, where the noun is
 * mention, complaint, review, message or the source's own. `complaint` states an issue.
 */
export const standardWebhooksParser: ParserAdapter = {
  parse: (input) => {
    const { payload: body, mapping, receivedAtMs } = input;
    if (mapping === undefined) return [parseStandard(input)];
    const items = itemsOf(body, mapping);
    if (items.length === 0) return [ignored('not_a_post')];
    return readEach(items, (item) =>
      parseStandard({ ...input, payload: mapItem({ item, body, receivedAtMs }, mapping) }),
    );
  },
};

function parseStandard(input: ParserInput): ChannelEvent {
  const { payload, ownAuthorIds, receivedAtMs } = input;
  if (!isObject(payload)) return ignored('unknown_shape');
  const { type } = payload;
  const [, noun, verb] = EVENT_TYPE.exec(typeof type === 'string' ? type : '') ?? [];
  if (noun === undefined) return ignored('unknown_shape');
  const { timestamp } = readKnown(envelopeSchema, payload, 'body');
  const happenedAtMs = timestamp ?? receivedAtMs;
  if (verb === 'deleted') {
    const deleted = readKnown(deletedSchema, payload['data'], 'data');
    const deletedAtMs = deleted.deleted_at ?? happenedAtMs;
    return { kind: 'deleted', postId: scopedId(input, deleted), deletedAtMs };
  }
  const data = readKnown(postedSchema, payload['data'], 'data');
  const { author, channel, edited_at: editedAtMs } = data;
  const post = postOf(data, noun, input);
  const names = [author.id, `${channel ?? ''}:${author.id}`];
  if (names.some((name) => ownAuthorIds.includes(name))) return { kind: 'echo', post };
  if (verb === 'edited') return { kind: 'edited', post, editedAtMs: editedAtMs ?? happenedAtMs };
  return { kind: 'posted', post };
}

function postOf(data: z.output<typeof postedSchema>, noun: string, input: ParserInput): Post {
  const { author, channel } = data;
  const scoped = (id: string) => scopedId(input, { id, channel });
  const stated = {
    ...(noun === 'complaint' ? { issue: 'yes' as const } : {}),
    ...optional(data.triage ?? {}),
  };
  return {
    postId: scoped(data.id),
    author: {
      id: scoped(author.id),
      ...optional({ handle: author.handle ?? undefined, name: author.name ?? undefined }),
    },
    text: data.text,
    createdAtMs: data.created_at,
    visibility: data.visibility,
    ...optional({
      conversationId: data.thread_id ?? undefined,
      parentPostId: data.parent_id == null ? undefined : scoped(data.parent_id),
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
}

/**
 * A sender's ids are its own: they start with the connection, so that no sender reaches the posts
 * and authors of another, and with the network's name where one connection carries several.
 */
function scopedId(
  { connectionId }: ParserInput,
  { id, channel = '' }: { readonly id: string; readonly channel?: string | undefined },
): string {
  return `${connectionId}:${channel}:${id}`;
}
