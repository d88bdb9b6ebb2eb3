import type { ChannelProfile } from '../profile.ts';

export const discourseProfile: ChannelProfile = {
  name: 'Discourse',
  takes: 'Posts of a forum and, where the webhook sends them, its private messages',
  provesBy: '`x-discourse-event-signature` over the body (the name of the event is not signed)',
  handshake: 'none; *Ping* sends a signed `{"ping":"OK"}`',
  answerWithinSeconds: 20,
  retries: 'none, unless `retry_web_hook_events` is on: after 1, 5, 25 and 125 minutes',
  disabledBy: '404 or 410 on the last retry',
  refusals: '404 and 410 are not tried again; without any answer nothing is',
  dedupeKey: 'connection and `post.id`',
  visibility: 'both',
  edits: 'yes',
  deletions: 'yes',
  replies:
    'In the topic, in public or within the private message; 20 (10 in private) to 32,000 characters. A new private message is begun in the forum itself.',
  connect: [
    'Choose a secret of 12 or more characters and create an API key for your account (*Admin*, *API*).',
    'Put both into the connection’s secret: `{"signing": ["secret"], "token": "API key"}`. Discourse has one secret at a time: while you change it, list the new one first and the old one after it.',
    'In the configuration set `apiBaseUrl` to the forum’s address and `ownAuthorIds` to the names or ids of your accounts there; deploy.',
    'Create a webhook (*Admin*, *API*, *Webhooks*): URL, type JSON, the secret, the *Post* events, and *User* events if erasures shall be told. Press *Ping*.',
    'Switch `retry_web_hook_events` on. Private messages of everybody are sent: limit the webhook to categories if they shall stay out.',
  ],
  sources: [
    { what: 'Source of Discourse (webhook job, emitter, serializers)' },
    { what: 'API limits and error bodies (not read again)' },
  ],
};
