import type { ChannelEvent, ParserAdapter, ParserInput } from '../channel.ts';
import { ignored } from '../meta/fields.ts';
import { messagingOf, readMessaging } from '../meta/messaging.ts';
import { readShared } from '../meta/parse-delivery.ts';
import { isObject, readKnown } from '../read-payload.ts';
import { postIdOf, readPost, readReview } from './parse-post.ts';
import type { Entry } from './parse-post.ts';
import { changeSchema, deliverySchema, valueSchema } from './schema.ts';

/**
 * Page webhooks: every change and every message of every entry gives one event, in the order of the
 * payload. Meta sends both to the one address that an app has for its Pages.
 */
export const facebookParser: ParserAdapter = { parse: parsePage };

const POST_ITEMS = new Set([
  'post',
  'status',
  'photo',
  'video',
  'share',
  'album',
  'link',
  'note',
  'event',
  'milestone',
  'offer',
]);
const REACTIONS = new Set(['reaction', 'like']);
const REMOVALS = new Set(['remove', 'delete']);
const EDITS = new Set(['edit', 'edited', 'update']);
const VISIBILITIES = new Set(['hide', 'unhide', 'mute', 'unmute']);
const FIELDS = new Set(['feed', 'mention', 'ratings']);

function parsePage(input: ParserInput): readonly ChannelEvent[] {
  const { payload, ownAuthorIds, receivedAtMs } = input;
  if (!isObject(payload)) return [ignored('unknown_shape')];
  const shared = readShared(payload, receivedAtMs);
  if (shared !== undefined) return shared;
  if (!('entry' in payload)) return [ignored('unknown_shape')];
  const delivery = readKnown(deliverySchema, payload, 'delivery');
  if (delivery.object !== 'page') return [ignored('unknown_shape')];
  const events = delivery.entry.flatMap(({ id, time, changes = [], ...entry }) => {
    const context = { pageId: id, atMs: time ?? receivedAtMs, ownAuthorIds };
    const inbox = { ...context, accountId: id };
    const messages = messagingOf(entry).map((item) => readMessaging(item, inbox));
    const read = [...changes.map((change) => readChange(change, context)), ...messages];
    return read.length === 0 ? [ignored('unknown_shape')] : read;
  });
  return events.length === 0 ? [ignored('unknown_shape')] : events;
}

function readChange(change: unknown, entry: Entry): ChannelEvent {
  const known = changeSchema.safeParse(change);
  if (!known.success || known.data.value === undefined) return ignored('unknown_shape');
  const { field } = known.data;
  if (!FIELDS.has(field)) return ignored('unknown_shape');
  if (!entry.ownAuthorIds.includes(entry.pageId)) return ignored('other_account');
  const value = readKnown(valueSchema, known.data.value, field);
  const item = value.item ?? '';
  const verb = (value.verb ?? '').toLowerCase();
  if (REACTIONS.has(item)) return ignored('reaction');
  if (VISIBILITIES.has(verb)) return ignored('visibility_change');
  const isPost = item === 'comment' || item === 'rating' || POST_ITEMS.has(item);
  if (!isPost) return ignored('unknown_shape');
  const postId = postIdOf(item, value);
  if (postId === undefined) return ignored('unknown_shape');
  if (REMOVALS.has(verb)) return { kind: 'deleted', postId, deletedAtMs: entry.atMs };
  const post =
    item === 'rating' ? readReview(postId, value, entry) : readPost(postId, value, entry);
  if (post.author.id === entry.pageId || entry.ownAuthorIds.includes(post.author.id)) {
    return { kind: 'echo', post };
  }
  if (!EDITS.has(verb)) return { kind: 'posted', post };
  return { kind: 'edited', post, editedAtMs: value.edited_time ?? entry.atMs };
}
