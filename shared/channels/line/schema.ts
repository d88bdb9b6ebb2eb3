/** The shapes of LINE's webhooks, as far as we read them; the rest is dropped. */
import * as z from 'zod';
import { LATEST_MS, textId } from '../field-schemas.ts';

const id = textId;

export const deliverySchema = z.object({
  destination: z.string().nullish(),
  events: z.array(z.unknown()),
});

export const eventSchema = z.object({ type: z.string() });

/** In groups and rooms the person is left out who has not agreed to be named. */
const sourceSchema = z.object({
  type: z.string(),
  userId: id.nullish(),
  groupId: id.nullish(),
  roomId: id.nullish(),
});
export type Source = z.output<typeof sourceSchema>;

const atMs = z.number().nonnegative().max(LATEST_MS);

export const messageEventSchema = z.object({
  timestamp: atMs,
  replyToken: z.string().nullish().catch(undefined),
  source: sourceSchema,
  message: z.object({
    id: z.union([id, z.int().nonnegative().transform(String)]),
    type: z.string(),
    text: z.string().nullish(),
    title: z.string().nullish(),
    address: z.string().nullish(),
    quotedMessageId: id.nullish(),
    mention: z
      .object({
        mentionees: z.array(
          z.object({ userId: z.string().nullish(), isSelf: z.boolean().nullish() }),
        ),
      })
      .nullish()
      // Whom a text names is an extra: a message is not parked for want of it.
      .catch(undefined),
  }),
});
export type MessageEvent = z.output<typeof messageEventSchema>;

export const unsendSchema = z.object({
  timestamp: atMs,
  unsend: z.object({ messageId: z.union([id, z.int().nonnegative().transform(String)]) }),
});

export const suspensionSchema = z.object({ timestamp: atMs });
