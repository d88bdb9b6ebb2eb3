import type { ChannelProfile } from '../profile.ts';

export const telegramProfile: ChannelProfile = {
  name: 'Telegram',
  takes: 'Messages to the bot, groups and channels that it is in, chats of a business account',
  provesBy: '`x-telegram-bot-api-secret-token`: our own word, which covers neither body nor time',
  handshake: 'none',
  answerWithinSeconds: 5,
  retries: 'after 1 s, then twice as long each time up to 2 minutes, for about 24 hours',
  disabledBy: '410 for 23 hours',
  refusals: 'any status but 2xx comes again, and what the same chat sends next waits behind it',
  dedupeKey: 'chat and `message_id`; in private chats also the connection',
  visibility: 'both',
  edits: 'yes',
  deletions: 'in chats of a business account only: Telegram tells of no others',
  replies:
    'In the chat, or in private to people who have written to the bot; 4,096 characters, about 1 message a second and chat. No idempotency key.',
  connect: [
    'Create a bot with @BotFather; note its token. To read all of a group, switch its privacy mode off (`/setprivacy`) or make it an admin.',
    'Choose a secret token of 16 or more of A-Z a-z 0-9 _ - and put both into the connection’s secret: `{"signing": ["secret token"], "token": "bot token"}`. While you rotate, list the present one first and the previous one after it.',
    '`ownAuthorIds`: the ids of the bot, of your channels, of groups that are yours and of a business account that uses the bot; deploy.',
    'Call `setWebhook` with `url` URL, `secret_token` and `allowed_updates`: `message`, `edited_message`, `channel_post`, `edited_channel_post`, `business_connection`, `business_message`, `edited_business_message`, `deleted_business_messages`.',
    'Photos of an album come as one post each. Ask `getWebhookInfo` whether deliveries fail.',
  ],
  sources: [
    { what: 'Telegram’s guide to webhooks and source of its Bot API server' },
    { what: 'Bot API reference (limits, error texts: not read again)' },
  ],
};
