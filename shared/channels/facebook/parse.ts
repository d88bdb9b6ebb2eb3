import type { ChannelEvent, ParserAdapter } from '../channel.ts';
import type { EntryContext } from '../meta/fields.ts';
import { messagingOf, readMessaging } from '../meta/messaging.ts';
import { changesOf, parseMeta } from '../meta/parse-delivery.ts';
import { ignored, readEach, readKnown } from '../read-payload.ts';
import { postIdOf, readPost, readReview } from './parse-post.ts';
import { changeSchema, valueSchema } from './schema.ts';

/**
 * Page webhooks: every change and every message of every entry gives one event, in the order of the
 * payload. Meta sends both to the one address that an app has for its Pages.
 */
export const facebookParser: ParserAdapter = {
  parse: (input) =>
    parseMeta(input, 'page', (content, context) => [
      ...readEach(changesOf(content), (change) => readChange(change, context)),
      ...readEach(messagingOf(content), (item) => readMessaging(item, context)),
    ]),
};

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

function readChange(change: unknown, entry: EntryContext): ChannelEvent {
  const known = changeSchema.safeParse(change);
  if (!known.success || known.data.value === undefined) return ignored('unknown_shape');
  const { field } = known.data;
  if (!FIELDS.has(field)) return ignored('unknown_shape');
  if (!entry.ownAuthorIds.includes(entry.accountId)) return ignored('other_account');
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
  if (post.author.id === entry.accountId || entry.ownAuthorIds.includes(post.author.id)) {
    return { kind: 'echo', post };
  }
  if (!EDITS.has(verb)) return { kind: 'posted', post };
  return { kind: 'edited', post, editedAtMs: value.edited_time ?? entry.atMs };
}
