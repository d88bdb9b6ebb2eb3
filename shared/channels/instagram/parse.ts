import type * as z from 'zod';
import type { ChannelEvent, ParsedEvent, ParserAdapter, ParserInput, Post } from '../channel.ts';
import { handlesWithDotsIn } from '../meta/fields.ts';
import { messagingOf, readMessaging } from '../meta/messaging.ts';
import { changesOf, parseMeta } from '../meta/parse-delivery.ts';
import type { EntryContext } from '../meta/fields.ts';
import { optional } from '../optional.ts';
import { ignored, readEach, readKnown } from '../read-payload.ts';
import { conversationIn } from './place.ts';
import { changeSchema, commentSchema, mentionSchema } from './schema.ts';

/**
 * Instagram's webhooks in their three shapes: changes in a list (as deliveries have them), one
 * change flat in the entry (as the documents of Instagram Login have it) and messages; all of it
 * may stand in a list. Every change and every message gives one event.
 */
export const instagramParser: ParserAdapter = { parse: parseInstagram };

function parseInstagram(input: ParserInput): readonly ParsedEvent[] {
  const { payload } = input;
  if (!Array.isArray(payload)) return parseDelivery(input);
  if (payload.length === 0) return [ignored('unknown_shape')];
  return readEach(payload, (delivery) => parseDelivery({ ...input, payload: delivery }));
}

function parseDelivery(input: ParserInput): readonly ParsedEvent[] {
  return parseMeta(input, 'instagram', (content, context) => {
    const isFlat = content['changes'] === undefined && content['field'] !== undefined;
    const changes = isFlat ? [content] : changesOf(content);
    return [
      ...readEach(changes, (change) => readChange(change, context)),
      ...readEach(messagingOf(content), (item) => readMessaging(item, context)),
    ];
  });
}

function readChange(change: unknown, entry: EntryContext): ChannelEvent {
  const known = changeSchema.safeParse(change);
  if (!known.success) return ignored('unknown_shape');
  const { field, value } = known.data;
  if (field === 'story_insights') return ignored('not_a_post');
  if (field !== 'comments' && field !== 'live_comments' && field !== 'mentions') {
    // Some apps get their messages as changes, in the shape that `messaging` has.
    return field.startsWith('messag') ? readMessaging(value, entry) : ignored('unknown_shape');
  }
  if (!entry.ownAuthorIds.includes(entry.accountId)) return ignored('other_account');
  return field === 'mentions'
    ? readMention(readKnown(mentionSchema, value, field), entry)
    : readComment(readKnown(commentSchema, value, field), entry, field === 'live_comments');
}

/** A comment on our own medium. Instagram gives it no time: that of the delivery stands for it. */
function readComment(
  value: z.output<typeof commentSchema>,
  entry: EntryContext,
  isLive: boolean,
): ChannelEvent {
  const postId = value.id ?? value.comment_id ?? '';
  const { from, media } = value;
  const text = value.text ?? '';
  // An advertisement is a copy of the medium; its comments come twice, once under each.
  const mediaId = media?.original_media_id ?? media?.id ?? undefined;
  const post: Post = {
    postId,
    author: {
      id: from?.id ?? `unknown:${postId}`,
      ...optional({ handle: from?.username ?? undefined }),
    },
    text,
    createdAtMs: entry.atMs,
    visibility: 'public',
    ...optional({
      conversationId: isLive && mediaId !== undefined ? conversationIn('live', mediaId) : mediaId,
      parentPostId: value.parent_id ?? mediaId,
    }),
    addressed: true,
    handles: handlesWithDotsIn(text),
    attachmentCount: 0,
  };
  return { kind: isOurs(from, entry) ? 'echo' : 'posted', post };
}

/**
 * Whether a comment is our own. The account's two ids and its name may stand in the connection;
 * `self_ig_scoped_id` is set for the account itself, but test data has it on anybody, so it counts
 * only when it names the author.
 */
function isOurs(from: z.output<typeof commentSchema>['from'], entry: EntryContext): boolean {
  if (from == null) return false;
  const { id, username, self_ig_scoped_id: selfId } = from;
  const names = [id, username, selfId].filter((name) => name != null);
  return (
    id === selfId ||
    names.some((name) => name === entry.accountId || entry.ownAuthorIds.includes(name))
  );
}

/** A mention on somebody else's medium: the network says neither who wrote it nor what. */
function readMention(value: z.output<typeof mentionSchema>, entry: EntryContext): ChannelEvent {
  const postId = value.comment_id ?? value.media_id;
  const post: Post = {
    postId,
    author: { id: `unknown:${postId}` },
    text: '',
    createdAtMs: entry.atMs,
    visibility: 'public',
    conversationId: conversationIn('mention', value.media_id),
    ...optional({ parentPostId: value.comment_id == null ? undefined : value.media_id }),
    addressed: true,
    handles: [],
    attachmentCount: 0,
  };
  return { kind: 'posted', post };
}
