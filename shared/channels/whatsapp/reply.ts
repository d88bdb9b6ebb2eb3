import { DAY } from '../../time.ts';
import { classifyGraph } from '../meta/classify.ts';
import { graphCall, refuseText } from '../meta/graph-call.ts';
import type { BuiltReply, ReplyAdapter, ReplyDraft } from '../reply.ts';
import { cannot } from '../reply.ts';

const MAX_LENGTH = 4_096;
/** The customer service window: free words within a day of the customer's last message. */
const WINDOW_MS = DAY;

/** Meta's own id of a user, who may show no number. */
const USER_ID = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;
const PHONE = /^\+?\d{5,20}$/;

/**
 * Messages to a customer who wrote to our number. Statuses bring back `biz_opaque_callback_data`,
 * which is our id of the reply: it proves what an unknown outcome left open.
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/guides/send-messages
 */
export const whatsappReply: ReplyAdapter = {
  maxLength: { public: 0, private: MAX_LENGTH },
  count: (text) => Array.from(text).length,
  build,
  classify: classifyGraph,
};

function build(draft: ReplyDraft): BuiltReply {
  const { text, visibility, to, nowMs, lastPrivateAtMs, accountId, replyId } = draft;
  if (visibility === 'public') return cannot('no_public_replies', 'WhatsApp is private.');
  const found = Array.from(text).length;
  const refused = refuseText(text, { found, allowed: MAX_LENGTH, unit: 'characters' });
  if (refused !== undefined) return refused;
  const recipient = recipientOf(to.authorId);
  if (recipient === undefined || accountId === undefined) {
    return cannot('by_hand_only', "The customer's number or our own is not known.");
  }
  if (nowMs - (lastPrivateAtMs ?? to.createdAtMs) > WINDOW_MS) {
    return cannot('needs_template', 'The last message is older than 24 hours: templates only.');
  }
  const body = {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...recipient,
    context: { message_id: to.postId },
    type: 'text',
    text: { body: text, preview_url: false },
    biz_opaque_callback_data: replyId,
  };
  return { can: true, call: graphCall(draft, [accountId, 'messages'], body) };
}

function recipientOf(authorId: string): { to: string } | { recipient: string } | undefined {
  if (USER_ID.test(authorId)) return { recipient: authorId };
  return PHONE.test(authorId) ? { to: authorId } : undefined;
}
