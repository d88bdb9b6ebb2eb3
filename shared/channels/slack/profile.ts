import type { ChannelProfile } from '../profile.ts';
import { TOLERANCE_SECONDS } from './verify.ts';

export const slackProfile: ChannelProfile = {
  name: 'Slack',
  takes: 'Messages of channels that the app is in, mentions of it, direct messages',
  provesBy: '`x-slack-signature` (`v0=`) over `x-slack-request-timestamp` and body',
  handshake: '`url_verification` by POST, signed; the challenge is the answer',
  answerWithinSeconds: 3,
  retries: 'three: at once, after 1 minute, after 5 minutes',
  disabledBy: 'fewer than 5 % of deliveries answered with 200 within 60 minutes',
  refusals: 'any status but 2xx is a failed delivery and comes again',
  dedupeKey: 'channel and `ts`: an `app_mention` and its `message` are one post',
  toleranceSeconds: TOLERANCE_SECONDS,
  visibility: 'both',
  edits: 'yes (changes without a changed text, as previews, are ignored)',
  deletions: 'yes',
  replies:
    'In the thread, or in a direct message; 4,000 characters, about 1 message a second and channel. No idempotency key.',
  connect: [
    'Create an app at api.slack.com/apps; add the bot scopes `app_mentions:read`, `channels:history`, `im:history`, `chat:write`, `im:write`; install it.',
    'Put signing secret and bot token into the connection’s secret: `{"signing": ["signing secret"], "token": "xoxb-…"}`. While you rotate, list the present secret first and the previous one after it.',
    '`ownAuthorIds`: the ids of the bot user and of your own people; deploy.',
    'Under *Event Subscriptions* enter URL; Slack sends its challenge at once. Subscribe the bot to `app_mention`, `message.channels`, `message.im`, `app_uninstalled`, `tokens_revoked`.',
    'Invite the bot into the channels that it shall listen to.',
  ],
  sources: [
    { what: 'Slack API reference, pages on events and on verifying requests' },
    { what: 'Slack SDK tests (signature vector)' },
    { what: 'Limits and error codes of replies: not read again' },
  ],
};
