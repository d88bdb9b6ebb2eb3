import type { ReplyAdapter } from '../reply.ts';

/** A sender of our own schema or a listening vendor shows posts; none of them takes a reply. */
export const standardWebhooksReply: ReplyAdapter = {
  maxLength: { public: 0, private: 0 },
  count: (text) => text.length,
  build: () => ({
    can: false,
    because: 'by_hand_only',
    detail: 'This source takes no replies: open the post and answer there.',
  }),
  // Nothing is ever sent, so no answer means anything.
  classify: () => ({ outcome: 'unknown' }),
};
