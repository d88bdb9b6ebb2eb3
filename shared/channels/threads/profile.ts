import { META_FACTS, META_SOURCE, SECRET_STEP, callbackStep } from '../meta/profile-facts.ts';
import type { ChannelProfile } from '../profile.ts';

export const threadsProfile: ChannelProfile = {
  ...META_FACTS,
  name: 'Threads',
  takes: 'Replies to own posts, mentions, own posts (as echoes)',
  answerWithinSeconds: 5,
  retries: 'at once, then ever more rarely for 36 hours; then lost',
  disabledBy: 'nothing known',
  dedupeKey: 'id of the post. `values` is a list in deliveries and one object in the documents',
  visibility: 'public',
  edits: 'never told',
  deletions: 'of own posts only',
  replies:
    'In public, in two steps; 500 characters (an emoji counts its bytes), 1,000 replies a day. No messages.',
  connect: [
    'Create a Meta app with the use case *Access the Threads API*; note the *Threads* app secret, which is another one than the app’s, and choose a verify token.',
    SECRET_STEP,
    '`ownAuthorIds`: the id of your Threads account and its name without @, for replies tell their author by name only; deploy.',
    'Subscribe `replies`, `mentions`, `publish` and `delete` with URL and your verify token. The account must be public.',
    callbackStep('*Use cases → Threads → Settings*'),
  ],
  sources: [
    META_SOURCE,
    { what: 'Threads API documents, a recorded delivery', asOf: '2026-11-22' },
  ],
};
