import type { Post } from '../channel.ts';
import { optional } from '../optional.ts';
import { handlesIn } from '../read-payload.ts';
import { msOfTs } from './schema.ts';
import type { SlackMessage } from './schema.ts';
import { mentionedIds, plainText } from './text.ts';

/** Ids of our users, bots and app, and whether Slack itself says that we are named. */
export type Ours = { readonly ids: ReadonlySet<string>; readonly isMention: boolean };

/** A message's `ts` is unique within its channel only. */
export function slackPostId(channel: string, ts: string): string {
  return `${channel}:${ts}`;
}

/** Whether our bot, our app or one of our people wrote it. */
export function isOurs(message: SlackMessage, { ids }: Ours): boolean {
  return [message.user, message.bot_id, message.app_id].some((id) => id != null && ids.has(id));
}

/**
 * The post of a message. A thread is the conversation; in a direct message, where people rarely
 * open threads, it is the channel.
 */
export function readPost(message: SlackMessage, { ids, isMention }: Ours): Post {
  const { channel, ts, thread_ts: threadTs, parent_user_id: parentAuthorId } = message;
  const postId = slackPostId(channel, ts);
  const mrkdwn = message.text ?? '';
  const text = plainText(mrkdwn);
  const isDirect = message.channel_type === 'im' || channel.startsWith('D');
  const names = mentionedIds(mrkdwn);
  const name = message.user_profile?.real_name ?? message.username ?? undefined;
  return {
    postId,
    author: {
      id: message.user ?? message.bot_id ?? `unknown:${postId}`,
      ...optional({ handle: message.user_profile?.display_name || undefined, name }),
    },
    text,
    createdAtMs: msOfTs(ts),
    visibility: visibilityOf(message),
    conversationId: isDirect ? channel : slackPostId(channel, threadTs ?? ts),
    ...optional({
      parentPostId:
        threadTs == null || threadTs === ts ? undefined : slackPostId(channel, threadTs),
      parentAuthorId: parentAuthorId ?? undefined,
    }),
    addressed:
      isDirect ||
      isMention ||
      message.channel_type === 'app_home' ||
      [...names, parentAuthorId ?? ''].some((id) => ids.has(id)),
    handles: [...new Set([...names, ...handlesIn(text)])],
    attachmentCount: message.files?.length ?? 0,
    ...(message.user == null && message.bot_id != null ? { stated: { authorKind: 'bot' } } : {}),
  };
}

/**
 * `app_mention` names no kind of channel: then the id tells direct messages (D) and old private
 * channels (G), and the rest counts as public, where more care is taken with what is said.
 */
function visibilityOf({ channel, channel_type: kind }: SlackMessage): Post['visibility'] {
  if (kind != null && kind !== '') return kind === 'channel' ? 'public' : 'private';
  return /^[DG]/.test(channel) ? 'private' : 'public';
}
