import type { ChannelProfile } from '../profile.ts';

export const xProfile: ChannelProfile = {
  name: 'X',
  takes:
    'X Activity API, Account Activity API (legacy), filtered stream; of encrypted chats that somebody wrote, not what',
  provesBy: '`x-twitter-webhooks-signature-oauth2`, else `x-twitter-webhooks-signature`',
  handshake: '`crc_token` by GET, answered with its HMAC; again every hour or half hour',
  answerWithinSeconds: 10,
  retries: 'not documented; what was missed comes by a replay of the last 24 hours',
  disabledBy: 'a wrong answer to the challenge at once; 28 hours without a right one',
  refusals: 'not documented for deliveries; a challenge answered so counts as a passing fault',
  dedupeKey: 'post id, that of the first version: a reply with a mention comes twice',
  visibility: 'both',
  edits: 'yes: a new post that names the first one',
  deletions:
    'our own posts by `post.delete`; by Account Activity `tweet_delete_events`; none of other people’s',
  replies:
    'Below a post that names or quotes us (others only for Enterprise customers), 280 by X’s count; by direct message, 10,000, where the person takes them. No idempotency key; the same text twice is refused.',
  connect: [
    'In the developer portal create an app; note its consumer secret and, if it has one, its OAuth 2.0 client secret.',
    'Put them into the connection’s secret: `{"signing": ["consumer secret"], "oauth2": ["client secret"], "token": "access token of the account"}`. While you rotate, list the present one first and the previous one after it.',
    '`ownAuthorIds`: your account’s id, `ownHandles`: its handle; deploy. Deliveries for other accounts of the same app are ignored from then on.',
    'Register URL with `POST /2/webhooks`; X sends the challenge at once.',
    'Subscribe your account to `post.mention.create`, `post.reply.create`, `post.quote.create`, `post.create`, `post.delete`, `dm.received`, `dm.sent`, `chat.received`, `chat.sent`, `oauth.revoke`.',
  ],
  sources: [
    { what: 'X documentation (docs.x.com) and its payload samples', asOf: '2026-11-22' },
    { what: 'Length of a direct message: as commonly known, not read' },
    { what: 'Implementations of the newer signature header, which agree', asOf: '2026-11-22' },
  ],
};
