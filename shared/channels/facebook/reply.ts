import { classifyGraph } from '../meta/classify.ts';
import {
  answerCommentInPrivate,
  answerInPrivate,
  graphCall,
  refuseText,
} from '../meta/graph-call.ts';
import type { BuiltReply, ReplyAdapter, ReplyDraft } from '../reply.ts';
import { RATING_PREFIX } from './parse-post.ts';
import { cannot } from '../reply.ts';

const MAX_LENGTH = { public: 8_000, private: 2_000 } as const;

/**
 * Replies of a Page: under a comment or post for all to see, once in private to its author, and in
 * a private conversation that is open. Meta has no call that answers a recommendation.
 * @see https://developers.facebook.com/docs/messenger-platform/discovery/private-replies
 */
export const facebookReply: ReplyAdapter = {
  maxLength: MAX_LENGTH,
  count: (text) => text.length,
  build,
  classify: classifyGraph,
};

function build(draft: ReplyDraft): BuiltReply {
  const { text, visibility, to } = draft;
  if (to.postId.startsWith(RATING_PREFIX)) {
    return cannot('by_hand_only', 'Recommendations are answered on the Page itself.');
  }
  const allowed = MAX_LENGTH[visibility];
  const refused = refuseText(text, { found: text.length, allowed, unit: 'UTF-16 units' });
  if (refused !== undefined) return refused;
  if (visibility === 'private') {
    if (to.visibility === 'private') return answerInPrivate(draft);
    return answerCommentInPrivate(
      draft,
      isComment(to) ? { comment_id: to.postId } : { post_id: to.postId },
    );
  }
  if (to.visibility === 'private') {
    return cannot('no_public_replies', 'A private message is answered in private.');
  }
  return { can: true, call: graphCall(draft, [to.postId, 'comments'], { message: text }) };
}

/** A comment stands under something; the conversation of a post is itself. */
function isComment({ postId, parentPostId, conversationId = postId }: ReplyDraft['to']): boolean {
  return parentPostId !== undefined || conversationId !== postId;
}
