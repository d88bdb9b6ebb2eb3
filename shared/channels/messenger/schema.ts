/** The envelope of a Page's messages; the messages themselves are Meta's common shape. */
import * as z from 'zod';
import { metaId, metaInstant } from '../meta/fields.ts';

export const deliverySchema = z.object({
  object: z.string(),
  entry: z.array(
    z.object({
      id: metaId,
      time: metaInstant.optional(),
      changes: z.array(z.unknown()).optional(),
      messaging: z.unknown().optional(),
      standby: z.unknown().optional(),
    }),
  ),
});
