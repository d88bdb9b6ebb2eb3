import { META_FACTS, META_SOURCE, SECRET_STEP, callbackStep } from '../meta/profile-facts.ts';
import type { ChannelProfile } from '../profile.ts';

export const whatsappProfile: ChannelProfile = {
  ...META_FACTS,
  name: 'WhatsApp',
  takes: 'Messages to a number, and what own staff sends from the Business app',
  answerWithinSeconds: 5,
  retries: 'ever more rarely for 7 days; accounts without storage for 1 hour',
  disabledBy: 'nothing known; a deleted, disabled or offboarded account ends all',
  dedupeKey: 'id of the message (`wamid.…`); an edit and a revocation name the first one’s',
  visibility: 'private',
  edits: 'yes',
  deletions: 'yes (a message that is revoked)',
  replies:
    'Within 24 hours of the customer’s last message, 4,096 characters; later templates only. Statuses bring our id back.',
  connect: [
    'Create a Meta app with the product WhatsApp; note the app secret and choose a verify token.',
    SECRET_STEP,
    '`ownAuthorIds`: the id of the phone number (not the number itself) first, then that of the business account; deploy.',
    'Subscribe the object *WhatsApp Business Account* with URL and your verify token, fields `messages`, `smb_message_echoes`, `account_update`, and install the app on the account (`POST /{business-account-id}/subscribed_apps`).',
    'People may hide their number: then their user id (`NL.…`) is all there is. It stands for the author wherever it is known.',
    callbackStep('*Facebook Login → Settings*'),
  ],
  sources: [
    META_SOURCE,
    { what: 'WhatsApp Cloud API documents, pywa test suite', asOf: '2026-11-22' },
  ],
};
