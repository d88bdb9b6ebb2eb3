import type { ChannelProfile } from '../profile.ts';

export const lineProfile: ChannelProfile = {
  name: 'LINE',
  takes: 'Messages to the official account, and in groups and rooms that it is in',
  provesBy: '`x-line-signature` over the body',
  handshake: '*Verify* sends a signed delivery without events',
  answerWithinSeconds: 2,
  retries: 'none, unless *Webhook redelivery* is switched on; then some, at times not published',
  disabledBy: 'failing for a long time (LINE does not say how long)',
  refusals: 'without redelivery whatever was refused is lost',
  dedupeKey: '`message.id`',
  visibility: 'private',
  edits: 'in groups only',
  deletions: 'yes (`unsend`)',
  replies:
    'By push, at any time while the person is a friend; 5,000 characters; counts against the monthly quota. Repeated safely for 24 hours. In a group all of its members read it.',
  connect: [
    'Create a Messaging API channel in the LINE Developers console; issue a channel access token.',
    'Put both into the connection’s secret: `{"signing": ["channel secret"], "token": "channel access token"}`. While you rotate, list the present secret first and the previous one after it.',
    '`ownAuthorIds`: the bot’s user id (`U…`); deploy.',
    'Enter URL as webhook URL, press *Verify*, switch on *Use webhook* and *Webhook redelivery*: without it a failed delivery is lost.',
    'What people answer in LINE Official Account Manager is not delivered: answer here or close by hand.',
  ],
  sources: [
    { what: 'LINE Messaging API documentation and SDKs' },
    { what: 'Length of a text and time limits (not read again)' },
  ],
};
