import { META_FACTS, META_SOURCE, SECRET_STEP, callbackStep } from '../meta/profile-facts.ts';
import type { ChannelProfile } from '../profile.ts';

export const instagramProfile: ChannelProfile = {
  ...META_FACTS,
  name: 'Instagram',
  takes:
    'Comments on own media, mentions elsewhere (without author and words), messages, story mentions',
  answerWithinSeconds: 5,
  retries: 'comments for 36 hours, messages for an hour',
  disabledBy: 'messages: an hour without a 200 unsubscribes the account',
  dedupeKey:
    'id of the comment or message; an advertisement’s comment comes twice with the same id. Deliveries come with `changes`, flat, or inside a list',
  visibility: 'both',
  edits: 'messages yes; comments cannot be edited',
  deletions: 'messages yes; comments: never told',
  replies:
    'Under a comment, 2,200 characters; in private once within 7 days of it, or for 24 hours (a person: 7 days) after a message, 1,000 bytes. Comments on live video in private only, while it is live. Mentions with Facebook Login only. No idempotency key.',
  connect: [
    'Create a Meta app with the product Instagram and take it live; note the secret that signs: with Instagram Login that of the *Instagram* app, with Facebook Login that of the Facebook app. Choose a verify token.',
    SECRET_STEP,
    '`ownAuthorIds`: both ids of the account (`id` and `user_id` of `GET /me`) and its name; deploy.',
    'Subscribe the object *Instagram* with URL and your verify token, fields `comments`, `live_comments`, `mentions`, `messages`, `message_edit`, `message_reactions`, `messaging_postbacks`, and install the app on the account (`POST /me/subscribed_apps`).',
    'The account must be public, or neither comments nor mentions are sent.',
    callbackStep('*Instagram → Business login settings* or *Facebook Login → Settings*'),
  ],
  sources: [META_SOURCE, { what: 'Instagram Platform documents', asOf: '2026-11-22' }],
};
