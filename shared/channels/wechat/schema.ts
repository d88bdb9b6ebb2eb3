/** The shapes of WeChat's messages and events, as far as we read them; the rest is dropped. */
import * as z from 'zod';
import { SECOND } from '../../time.ts';
import { LATEST_MS, textId } from '../field-schemas.ts';

/** Text in XML, a number in JSON, where it is too long for one already text. */
const id = z.union([textId, z.int().nonnegative().transform(String)]);

const seconds = z
  .union([z.string().regex(/^\s*\d{1,12}\s*$/), z.int().nonnegative()])
  .transform(Number)
  .pipe(z.int().max(LATEST_MS / SECOND));

const text = z.union([z.string(), z.number().transform(String)]).nullish();

export const envelopeSchema = z.object({
  ToUserName: textId,
  FromUserName: textId,
  CreateTime: seconds,
  MsgType: z.string(),
});

export const messageSchema = envelopeSchema.extend({
  MsgId: id,
  Content: text,
  Recognition: text,
  Title: text,
  Description: text,
  Url: text,
  Label: text,
});

export const eventSchema = envelopeSchema.extend({ Event: z.string(), OpenID: textId.optional() });
