import { classifyGraph } from '../meta/classify.ts';
import { answerInPrivate, refuseText } from '../meta/graph-call.ts';
import type { BuiltReply, ReplyAdapter, ReplyDraft } from '../reply.ts';
import { cannot } from '../reply.ts';

const MAX_LENGTH = 2_000;

/**
 * Messages of a Page to a person who wrote to it. The echo brings back `metadata`, which is our id
 * of the reply: it proves what an unknown outcome left open.
 * @see https://developers.facebook.com/docs/messenger-platform/send-messages
 */
export const messengerReply: ReplyAdapter = {
  maxLength: { public: 0, private: MAX_LENGTH },
  count: (text) => text.length,
  build,
  classify: classifyGraph,
};

function build(draft: ReplyDraft): BuiltReply {
  const { text, visibility } = draft;
  if (visibility === 'public') return cannot('no_public_replies', 'Messenger is private.');
  const found = text.length;
  const refused = refuseText(text, { found, allowed: MAX_LENGTH, unit: 'UTF-16 units' });
  return refused ?? answerInPrivate(draft);
}
