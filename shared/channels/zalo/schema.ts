/** The shapes of Zalo's Official Account webhooks, as far as we read them; the rest is dropped. */
import * as z from 'zod';
import { LATEST_MS, textId } from '../field-schemas.ts';

const id = z.union([textId, z.int().nonnegative().transform(String)]);

/** Milliseconds, as text or number. */
const instant = z
  .union([z.string().regex(/^\d{1,16}$/), z.int().nonnegative()])
  .transform(Number)
  .pipe(z.int().max(LATEST_MS));

export const messageEventSchema = z.object({
  timestamp: instant,
  sender: z.object({ id }),
  recipient: z.object({ id }),
  message: z.object({
    msg_id: id,
    text: z.string().nullish(),
    quote_msg_id: id.nullish(),
    conversation_id: id.nullish(),
    attachments: z.array(z.unknown()).nullish(),
  }),
});

export const accountSchema = z.object({ oa_id: id.optional() });

/** The judgement that a person gives after a notice (ZNS); its author may be left out. */
export const feedbackSchema = z.object({
  oa_id: id.optional(),
  timestamp: instant,
  sender: z.object({ id }).optional(),
  message: z.object({
    msg_id: id,
    note: z.string().nullish(),
    rate: z.coerce.number().min(1).max(5),
    submit_time: instant.nullish(),
  }),
});
