/** The shapes of WhatsApp's webhooks, as far as we read them; the rest is dropped. */
import * as z from 'zod';
import { metaId, metaInstant } from '../meta/fields.ts';

export const changeSchema = z.object({ field: z.string(), value: z.unknown() });

/** The value of `messages` and `smb_message_echoes`; a user may hide the number, so each is optional. */
export const valueSchema = z.object({
  metadata: z.object({ phone_number_id: metaId }),
  contacts: z
    .array(
      z.object({
        wa_id: metaId.nullish(),
        user_id: metaId.nullish(),
        profile: z.object({ name: z.string().nullish(), username: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
  messages: z.array(z.unknown()).nullish(),
  message_echoes: z.array(z.unknown()).nullish(),
  statuses: z.array(z.unknown()).nullish(),
  errors: z.array(z.unknown()).nullish(),
});

export type Contact = NonNullable<z.output<typeof valueSchema>['contacts']>[number];

const titled = z.object({ title: z.string().nullish() }).nullish();
const captioned = z.object({ caption: z.string().nullish() }).nullish();

/** What a message says, by its type; an edit holds another one of these. */
const contentSchema = z.object({
  type: z.string(),
  text: z.object({ body: z.string().nullish() }).nullish(),
  image: captioned,
  video: captioned,
  document: captioned,
  button: z.object({ text: z.string().nullish() }).nullish(),
  interactive: z
    .object({
      button_reply: titled,
      list_reply: titled,
      // What a form says of itself; its fields are a text of their own.
      nfm_reply: z.object({ body: z.string().nullish() }).nullish().catch(undefined),
    })
    .nullish(),
  location: z.object({ name: z.string().nullish(), address: z.string().nullish() }).nullish(),
  order: z.object({ text: z.string().nullish() }).nullish(),
});

export type Content = z.output<typeof contentSchema>;

export const messageSchema = contentSchema.extend({
  id: metaId,
  timestamp: metaInstant,
  from: metaId.nullish(),
  from_user_id: metaId.nullish(),
  to: metaId.nullish(),
  to_user_id: metaId.nullish(),
  context: z.object({ id: metaId.nullish() }).nullish(),
  edit: z
    .object({ original_message_id: metaId, message: contentSchema.partial().nullish() })
    .optional(),
  revoke: z.object({ original_message_id: metaId }).optional(),
});

export type Message = z.output<typeof messageSchema>;

export const accountUpdateSchema = z.object({
  event: z.string(),
  ban_info: z.object({ waba_ban_state: z.string().nullish() }).nullish(),
  waba_info: z.object({ waba_id: metaId.nullish() }).nullish(),
});
