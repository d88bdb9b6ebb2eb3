import { createHmac } from 'node:crypto';
import { SECOND } from '../../../shared/time.ts';
import { listOf, parseObject, textOf } from '../json.ts';
import { numericId } from './ids.ts';
import type { Network, SimulatedPost } from './network.ts';

const CHANNEL = 'C0SIMULATED';
const BOT = 'U0SIMULATEDBOT';

/**
 * Slack's name of a message: its second and, for the rest, the last digits of our id. An edit or
 * deletion finds its post by the same id and the same `createdAtMs`.
 */
export function slackTs({
  postId,
  createdAtMs,
}: Pick<SimulatedPost, 'postId' | 'createdAtMs'>): string {
  return `${Math.floor(createdAtMs / SECOND)}.${postId.slice(-6).padStart(6, '0')}`;
}

/** The Events API: a mention in a channel or a direct message, signed with the signing secret. */
export const simulateSlack: Network = (post, secret, nowMs) => {
  const nowSeconds = Math.floor(nowMs / SECOND);
  const body = Buffer.from(
    JSON.stringify({
      team_id: 'T0SIMULATED',
      api_app_id: 'A0SIMULATED',
      event: eventOf(post, `${nowSeconds}.000000`),
      type: 'event_callback',
      event_id: `Ev${numericId(`event ${post.type ?? ''} ${post.postId}`)}`,
      event_time: nowSeconds,
      authorizations: [{ team_id: 'T0SIMULATED', user_id: BOT, is_bot: true }],
    }),
  );
  const [key = ''] = listOf(parseObject(secret)['signing']).map(textOf);
  const signature = createHmac('sha256', key)
    .update(`v0:${nowSeconds}:`)
    .update(body)
    .digest('hex');
  return {
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': String(nowSeconds),
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  };
};

function eventOf(post: SimulatedPost, nowTs: string) {
  const ts = slackTs(post);
  const isPrivate = post.private === true;
  const user = `U${numericId(post.author)}`;
  const place = {
    channel: isPrivate ? `D${numericId(post.author)}` : CHANNEL,
    channel_type: isPrivate ? 'im' : 'channel',
  };
  const said = {
    user,
    text: escapeText(post.text),
    ts,
    user_profile: { real_name: post.author },
    ...(post.parentId === undefined
      ? {}
      : { thread_ts: slackTs({ ...post, postId: post.parentId }) }),
  };
  if (post.type?.endsWith('.deleted') === true) {
    const hidden = { type: 'message', subtype: 'message_deleted', hidden: true };
    return { ...hidden, ...place, deleted_ts: ts, ts: nowTs, event_ts: nowTs };
  }
  if (post.type?.endsWith('.edited') === true) {
    const message = { type: 'message', ...said, edited: { user, ts: nowTs } };
    return {
      type: 'message',
      subtype: 'message_changed',
      hidden: true,
      ...place,
      message,
      ts: nowTs,
      event_ts: nowTs,
    };
  }
  return { type: 'message', ...place, ...said, event_ts: ts };
}

/** Slack sends these three as entities, since the others begin its marks. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
