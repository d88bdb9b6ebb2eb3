import type { ChannelEvent, IgnoredReason, ParserAdapter, ParserInput } from '../channel.ts';
import { ignored, isObject, readKnown } from '../read-payload.ts';
import { readPost } from './parse-post.ts';
import { deletedPostSchema, postSchema, userSchema } from './schema.ts';
import type { DiscoursePost } from './schema.ts';

/**
 * One event a request: the body holds what it is about, `x-discourse-event` what happened. A forum
 * counts for itself, so all ids start with the connection.
 */
export const discourseParser: ParserAdapter = { parse: (input) => [parseDiscourse(input)] };

/** Ordinary posts; the others are moderators' notes, small actions and whispers. */
const REGULAR = 1;

const IGNORED: ReadonlyMap<string, IgnoredReason> = new Map<string, IgnoredReason>([
  ['ping', 'platform_status'],
  ['user', 'profile_change'],
  ['group_user', 'profile_change'],
  ['user_badge', 'profile_change'],
  ['like', 'reaction'],
  // What a notification is about comes as a post besides.
  ['notification', 'not_a_post'],
  ['topic', 'not_a_post'],
  ['category', 'not_a_post'],
  ['group', 'not_a_post'],
  ['tag', 'not_a_post'],
  ['reviewable', 'not_a_post'],
  ['solved', 'not_a_post'],
  ['assign', 'not_a_post'],
]);

function parseDiscourse(input: ParserInput): ChannelEvent {
  const { payload, headers, connectionId, receivedAtMs } = input;
  if (!isObject(payload)) return ignored('unknown_shape');
  const [type = ''] = Object.keys(payload);
  const event = headers['x-discourse-event'] ?? '';
  const value = payload[type];
  if (type === 'post' && (event === '' || event.startsWith('post_'))) {
    return readPostEvent(value, event, input);
  }
  if (type === 'user' && event === 'user_destroyed') {
    const { id } = readKnown(userSchema, value, type);
    return { kind: 'erasureAsked', userId: `${connectionId}:${id}`, askedAtMs: receivedAtMs };
  }
  return ignored(IGNORED.get(type) ?? 'unknown_shape');
}

function readPostEvent(value: unknown, event: string, input: ParserInput): ChannelEvent {
  const { connectionId, ownAuthorIds, receivedAtMs } = input;
  const state = readKnown(deletedPostSchema, value, 'post');
  const { deleted_at: deletedAt, updated_at: updatedAt, user_deleted: byAuthor } = state;
  // What its author takes back is edited first, to say so, and destroyed a day later.
  const isTakenBack = event === 'post_edited' && byAuthor === true;
  if (event === 'post_destroyed' || isTakenBack || (event === '' && deletedAt != null)) {
    return {
      kind: 'deleted',
      postId: `${connectionId}:${state.id}`,
      deletedAtMs: deletedAt ?? (isTakenBack ? updatedAt : undefined) ?? receivedAtMs,
    };
  }
  const known = readKnown(postSchema, value, 'post');
  if ((known.post_type ?? REGULAR) !== REGULAR) return ignored('not_a_post');
  const isEdit = isEdited(known, event);
  if (isEdit === undefined) return ignored('reaction');
  const post = readPost(known, input);
  const names = [known.user_id ?? '', known.username];
  if (names.some((name) => ownAuthorIds.includes(name))) return { kind: 'echo', post };
  if (!isEdit) return { kind: 'posted', post };
  return { kind: 'edited', post, editedAtMs: known.updated_at ?? receivedAtMs };
}

/** Without the header, which only copies of ours lack, the version tells; likes are neither. */
function isEdited({ version }: DiscoursePost, event: string): boolean | undefined {
  switch (event) {
    case 'post_created':
    case 'post_recovered':
      return false;
    case 'post_edited':
      return true;
    case '':
      return (version ?? 1) > 1;
    default:
      return undefined;
  }
}
