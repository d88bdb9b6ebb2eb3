/** The shape of one message event of Messenger and Instagram, as far as we read it. */
import * as z from 'zod';
import { metaId, metaInstant } from './fields.ts';

const party = z.object({ id: metaId });

const messageSchema = z.object({
  mid: metaId,
  text: z.string().nullish(),
  is_echo: z.boolean().nullish(),
  is_self: z.boolean().nullish(),
  is_deleted: z.boolean().nullish(),
  is_unsupported: z.boolean().nullish(),
  reply_to: z
    .object({
      mid: metaId.nullish(),
      // Only its id: the link to a story must not outlive the story.
      story: z.object({ id: metaId.nullish() }).nullish(),
    })
    .nullish(),
  attachments: z.array(z.unknown()).nullish(),
});

export const messagingSchema = z.object({
  sender: party.nullish(),
  recipient: party.nullish(),
  timestamp: metaInstant.nullish(),
  message: messageSchema.optional(),
  message_edit: z.object({ mid: metaId, text: z.string().nullish() }).optional(),
  postback: z.object({ mid: metaId.nullish(), title: z.string().nullish() }).optional(),
});

export type Messaging = z.output<typeof messagingSchema>;
