import { createHmac } from 'node:crypto';
import { numericId } from '../../../infra/local/simulate/ids.ts';
import { NETWORKS } from '../../../infra/local/simulate/networks.ts';
import type { SignedRequest } from '../../../infra/local/simulate/network.ts';
import { listOf, parseObject, textOf } from '../../../infra/local/json.ts';
import type { ChannelEvent, Post } from '../../../shared/channels/channel.ts';
import { handlesIn } from '../../../shared/channels/read-payload.ts';
import type { ConnectionConfiguration } from '../../../shared/policy/configuration.ts';
import { optional } from '../../../shared/channels/optional.ts';
import type { StatedInputs } from '../../../shared/triage/inputs.ts';
import { SECOND } from '../../../shared/time.ts';

/** One thing that a network says of one post. */
export type Words = {
  readonly kind: 'posted' | 'edited' | 'deleted';
  /** `complaint` states an issue; only the generic schema has nouns. */
  readonly noun: 'complaint' | 'mention' | 'review';
  readonly postId: string;
  /** A name; networks make ids of it. */
  readonly author: string;
  readonly text: string;
  readonly atMs: number;
  readonly createdAtMs: number;
  readonly parentId?: string;
  readonly private?: boolean;
  readonly rating?: number;
  readonly stated?: StatedInputs;
};

/** One webhook. A network signs each attempt anew. */
export type Delivery = {
  readonly connection: ConnectionConfiguration;
  readonly words: Words;
  /** A known shape that lacks what it must hold: no retry mends it. */
  readonly poison: boolean;
};

/** The id that we know an author by. */
export function authorIdOf(connection: ConnectionConfiguration, author: string): string {
  return connection.channel === 'standard-webhooks'
    ? scoped(connection, author)
    : numericId(author);
}

/** The id that we know a post by: Facebook names comments with the post that they stand under. */
export function storedIdOf(connection: ConnectionConfiguration, postId: string): string {
  const { channel } = connection;
  if (channel === 'standard-webhooks') return scoped(connection, postId);
  return channel === 'facebook' ? `100000000000001_${postId}` : postId;
}

/** Ids of the generic schema are each sender's own. */
function scoped({ id }: ConnectionConfiguration, own: string): string {
  return `${id}::${own}`;
}

/** The signed request of a delivery. */
export function requestOf(delivery: Delivery, secret: string, nowMs: number): SignedRequest {
  const { connection, words } = delivery;
  if (connection.channel !== 'standard-webhooks') {
    const { channel } = connection;
    const { parentId, private: isPrivate, rating, ...rest } = words;
    // The Page's messages and reviews have ids of their own; here all of its posts are comments.
    const kind = channel === 'facebook' ? {} : optional({ private: isPrivate, rating });
    const parent = parentId === undefined ? {} : { parentId: storedIdOf(connection, parentId) };
    return NETWORKS[channel]({ connection, ...rest, ...kind, ...parent }, secret, nowMs);
  }
  const body = Buffer.from(JSON.stringify(payloadOf(delivery)));
  const [key = ''] = listOf(parseObject(secret)['signing']).map(textOf);
  const id = `msg_${words.postId}_${words.kind}_${words.atMs}`;
  const timestamp = String(Math.floor(nowMs / SECOND));
  const signature = createHmac('sha256', Buffer.from(key.replace(/^whsec_/, ''), 'base64'))
    .update(`${id}.${timestamp}.`)
    .update(body)
    .digest('base64');
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
  return { headers, body };
}

function payloadOf({ words, poison }: Delivery): object {
  const { kind, noun, postId, author, text, atMs, createdAtMs, parentId, rating, stated } = words;
  const iso = (instantMs: number) => new Date(instantMs).toISOString();
  if (kind === 'deleted') {
    return {
      type: `${noun}.deleted`,
      timestamp: iso(atMs),
      data: { id: postId, deleted_at: iso(atMs) },
    };
  }
  return {
    type: `${noun}.${kind}`,
    timestamp: iso(atMs),
    data: {
      id: postId,
      ...(poison ? {} : { author: { id: author, handle: author } }),
      text,
      created_at: iso(createdAtMs),
      addressed: true,
      visibility: words.private === true ? 'private' : 'public',
      ...(kind === 'edited' ? { edited_at: iso(atMs) } : {}),
      ...(parentId === undefined ? {} : { parent_id: parentId }),
      ...(rating === undefined ? {} : { rating }),
      ...(stated === undefined ? {} : { triage: stated }),
    },
  };
}

/** What a parser makes of a delivery of the generic schema, without the way over JSON. */
export function eventOf({ connection, words }: Delivery): ChannelEvent {
  const { kind, noun, postId, author, text, atMs, createdAtMs, parentId, rating, stated } = words;
  const storedId = storedIdOf(connection, postId);
  if (kind === 'deleted') return { kind, postId: storedId, deletedAtMs: atMs };
  const all = { ...(noun === 'complaint' ? { issue: 'yes' as const } : {}), ...stated };
  const post: Post = {
    postId: storedId,
    author: { id: authorIdOf(connection, author), handle: author },
    text,
    createdAtMs,
    visibility: words.private === true ? 'private' : 'public',
    ...(parentId === undefined ? {} : { parentPostId: storedIdOf(connection, parentId) }),
    ...(rating === undefined ? {} : { rating }),
    addressed: true,
    handles: handlesIn(text),
    attachmentCount: 0,
    ...(Object.keys(all).length === 0 ? {} : { stated: all }),
  };
  if (connection.ownAuthorIds.includes(author)) return { kind: 'echo', post };
  return kind === 'edited' ? { kind, post, editedAtMs: atMs } : { kind, post };
}
