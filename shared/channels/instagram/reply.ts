import { classifyGraph } from '../meta/classify.ts';
import {
  answerCommentInPrivate,
  answerInPrivate,
  graphCall,
  refuseText,
} from '../meta/graph-call.ts';
import { optional } from '../optional.ts';
import type { Visibility } from '../channel.ts';
import type { BuiltReply, ReplyAdapter, ReplyDraft } from '../reply.ts';
import { mediumIn } from './place.ts';
import { cannot } from '../reply.ts';

const MAX_LENGTH = { public: 2_200, private: 1_000 } as const;
const UNITS = { public: 'characters', private: 'bytes of UTF-8' } as const;
const INSTAGRAM = 'https://graph.instagram.com';
/** How access tokens of Instagram Login begin; Facebook Login's do not. */
const INSTAGRAM_LOGIN = 'IG';

const encoder = new TextEncoder();

/**
 * Replies of an Instagram account: under a comment, to a mention elsewhere, once in private to a
 * commenter, and in a private conversation that is open. Either login has a host of its own.
 * @see https://developers.facebook.com/docs/instagram-platform
 */
export const instagramReply: ReplyAdapter = {
  maxLength: MAX_LENGTH,
  count,
  build: (draft) => build(isInstagramLogin(draft) ? { apiBaseUrl: INSTAGRAM, ...draft } : draft),
  classify: classifyGraph,
};

/** Characters of a comment, but bytes of a message. */
function count(text: string, visibility: Visibility): number {
  return visibility === 'private' ? encoder.encode(text).byteLength : Array.from(text).length;
}

function build(draft: ReplyDraft): BuiltReply {
  const { text, visibility, to } = draft;
  const found = count(text, visibility);
  const unit = UNITS[visibility];
  const refused = refuseText(text, { found, allowed: MAX_LENGTH[visibility], unit });
  if (refused !== undefined) return refused;
  const mediaId = mediumIn('mention', to.conversationId);
  if (visibility === 'private') {
    if (to.visibility === 'private') return answerInPrivate(draft);
    return mediaId === undefined
      ? answerCommentInPrivate(draft, { comment_id: to.postId })
      : cannot('no_private_replies', 'Only comments on our own posts are answered in private.');
  }
  if (to.visibility === 'private') {
    return cannot('no_public_replies', 'A private message is answered in private.');
  }
  if (mediaId !== undefined) return answerMention(draft, mediaId);
  if (mediumIn('live', to.conversationId) !== undefined) {
    return cannot(
      'no_public_replies',
      'Comments on live video are answered in private, while live.',
    );
  }
  return { can: true, call: graphCall(draft, [to.postId, 'replies'], { message: text }) };
}

/** A comment on somebody else's medium that names us; only with Facebook Login. */
function answerMention(draft: ReplyDraft, mediaId: string): BuiltReply {
  const { text, to, accountId } = draft;
  if (accountId === undefined || isInstagramLogin(draft)) {
    return cannot(
      'by_hand_only',
      'Mentions are answered with Facebook Login and our account only.',
    );
  }
  const body = {
    media_id: mediaId,
    ...optional({ comment_id: to.postId === mediaId ? undefined : to.postId }),
    message: text,
  };
  return { can: true, call: graphCall(draft, [accountId, 'mentions'], body) };
}

function isInstagramLogin({ token }: ReplyDraft): boolean {
  return token.startsWith(INSTAGRAM_LOGIN);
}
