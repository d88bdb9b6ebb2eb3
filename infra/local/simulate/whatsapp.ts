import { SECOND } from '../../../shared/time.ts';
import { numericId } from './ids.ts';
import { changeOf, signAsMeta } from './meta.ts';
import type { Network, SimulatedPost } from './network.ts';

/** Id of a message as WhatsApp writes it. */
function whatsappMessageId(postId: string): string {
  return `wamid.${Buffer.from(postId).toString('base64')}`;
}

/** A message to our number, its edit or its revocation; always private. */
export const simulateWhatsapp: Network = (post, secret, nowMs) => {
  const phoneNumberId = post.connection.ownAuthorIds[0] ?? '106540352242922';
  const userId = `NL.${numericId(post.author)}`;
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '31201234567', phone_number_id: phoneNumberId },
    contacts: [{ profile: { name: post.author }, user_id: userId }],
    // The number is hidden, as people may have it.
    messages: [{ from_user_id: userId, ...messageOf(post, nowMs) }],
  };
  const entry = [{ id: '102290129340398', changes: [{ value, field: 'messages' }] }];
  return signAsMeta({ object: 'whatsapp_business_account', entry }, secret);
};

function messageOf(post: SimulatedPost, nowMs: number) {
  const original = whatsappMessageId(post.postId);
  const text = { type: 'text', text: { body: post.text } };
  const later = {
    id: whatsappMessageId(`${post.postId} ${post.type}`),
    timestamp: String(Math.floor(nowMs / SECOND)),
  };
  switch (changeOf(post)) {
    case 'edited':
      return { ...later, type: 'edit', edit: { original_message_id: original, message: text } };
    case 'deleted':
      return { ...later, type: 'revoke', revoke: { original_message_id: original } };
    case 'new': {
      const quoted = post.parentId === undefined ? undefined : whatsappMessageId(post.parentId);
      return {
        id: original,
        timestamp: String(Math.floor(post.createdAtMs / SECOND)),
        ...text,
        ...(quoted === undefined ? {} : { context: { id: quoted } }),
      };
    }
  }
}
