/** The shapes of the Bot API's updates, as far as we read them; the rest is dropped. */
import * as z from 'zod';
import { LATEST_MS } from '../field-schemas.ts';

/** Ids are numbers (chats below zero); big ones come as text from `parseJson`. */
const id = z.union([z.string(), z.int().transform(String)]).pipe(z.string().regex(/^-?\d{1,20}$/));
const messageId = id.pipe(z.string().regex(/^\d/));
const seconds = z
  .int()
  .positive()
  .max(Math.floor(LATEST_MS / 1_000));
/** No colon: it stands before a colon in ids. */
const businessId = z.string().regex(/^[\w-]{1,128}$/);

const userSchema = z.object({
  id,
  is_bot: z.boolean().nullish(),
  username: z.string().nullish(),
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
});

export const chatSchema = z.object({
  id,
  type: z.string(),
  username: z.string().nullish(),
  title: z.string().nullish(),
});
export type Chat = z.output<typeof chatSchema>;

const senderSchema = z.object({
  from: userSchema.nullish(),
  sender_chat: chatSchema.partial({ type: true }).nullish(),
});

const entities = z
  .array(z.object({ type: z.string(), user: userSchema.nullish() }))
  .nullish()
  // Entities are an extra: a message is not parked for want of them.
  .catch(undefined);

export const messageSchema = senderSchema.extend({
  message_id: messageId,
  date: seconds,
  edit_date: seconds.nullish(),
  chat: chatSchema,
  text: z.string().nullish(),
  caption: z.string().nullish(),
  entities,
  caption_entities: entities,
  message_thread_id: messageId.nullish(),
  is_automatic_forward: z.boolean().nullish(),
  business_connection_id: businessId.nullish(),
  sender_business_bot: z.unknown().optional(),
  reply_to_message: senderSchema
    .extend({ message_id: messageId, is_automatic_forward: z.boolean().nullish() })
    .nullish()
    .catch(undefined),
});
export type TelegramMessage = z.output<typeof messageSchema>;

export const deletedBusinessSchema = z.object({
  business_connection_id: businessId,
  chat: chatSchema,
  message_ids: z.array(messageId),
});

export const businessConnectionSchema = z.object({
  user: userSchema,
  date: seconds.nullish(),
  is_enabled: z.boolean(),
});
