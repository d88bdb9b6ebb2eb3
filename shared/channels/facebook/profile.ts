import { META_FACTS, META_SOURCE, SECRET_STEP, callbackStep } from '../meta/profile-facts.ts';
import type { ChannelProfile } from '../profile.ts';

export const facebookProfile: ChannelProfile = {
  ...META_FACTS,
  name: 'Facebook',
  takes: 'Posts, comments, mentions and recommendations of a Page; its messages if subscribed',
  answerWithinSeconds: 5,
  retries: 'at once, then ever more rarely for 36 hours; then lost',
  disabledBy:
    'messages: an hour without a 200; others: nothing known, but a lost Page token ends them',
  dedupeKey: 'id of the comment, post or review; a review is `rating:` and its story',
  visibility: 'both',
  edits: 'yes',
  deletions: 'yes',
  replies:
    'Under the post or comment, 8,000 characters; in private once within 7 days of it, or for 24 hours (a person: 7 days) after a message, 2,000. Recommendations by hand. No idempotency key.',
  connect: [
    'Create a Meta app with the products Webhooks and Messenger and take it live; note the app secret and choose a verify token.',
    SECRET_STEP,
    '`ownAuthorIds`: the Page’s id; deploy.',
    'In the app subscribe the object *Page*, fields `feed`, `mention`, `ratings`, with URL and your verify token, and install the app on the Page (`POST /{page-id}/subscribed_apps`). To have messages in the same connection, subscribe the fields of Messenger too.',
    'Subscribe the object *Permissions* to the same URL, so that a lost permission is seen.',
    callbackStep('*Facebook Login → Settings*'),
  ],
  sources: [
    META_SOURCE,
    { what: 'restfb test suite (payloads, signed_request)', asOf: '2026-11-22' },
  ],
};
