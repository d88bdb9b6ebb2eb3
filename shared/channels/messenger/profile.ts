import { META_FACTS, META_SOURCE, SECRET_STEP, callbackStep } from '../meta/profile-facts.ts';
import type { ChannelProfile } from '../profile.ts';

export const messengerProfile: ChannelProfile = {
  ...META_FACTS,
  name: 'Messenger',
  takes: 'Messages to a Page, also while another app has the conversation (`standby`)',
  answerWithinSeconds: 5,
  retries: 'at once and again for an hour; a warning to the developers after 15 minutes',
  disabledBy: 'an hour without a 200: the app is unsubscribed from that Page, without an error',
  dedupeKey: 'id of the message (`mid`); its edits and its withdrawal have the same',
  visibility: 'private',
  edits: 'yes',
  deletions: 'yes (a message that is unsent)',
  replies:
    'Within 24 hours of the last message, a person within 7 days (feature *Human Agent*); 2,000 UTF-16 units. The echo brings our id back.',
  connect: [
    'Create a Meta app with the product Messenger and take it live; note the app secret and choose a verify token.',
    SECRET_STEP,
    '`ownAuthorIds`: the Page’s id; deploy.',
    'Subscribe the object *Page* with URL and your verify token, fields `messages`, `message_echoes`, `message_edits`, `message_reactions`, `messaging_postbacks`, `messaging_handovers`, `standby`, `messaging_policy_enforcement`, and install the app on the Page (`POST /{page-id}/subscribed_apps`).',
    'An app has one address for its Pages: if it serves a connection of the channel facebook already, subscribe the messages there and leave this one out.',
    callbackStep('*Facebook Login → Settings*'),
  ],
  sources: [META_SOURCE, { what: 'Messenger Platform documents', asOf: '2026-11-22' }],
};
