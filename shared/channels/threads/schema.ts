/** The shapes of Threads' webhooks, as far as we read them; the rest is dropped. */
import * as z from 'zod';
import { textId } from '../field-schemas.ts';
import { metaId, metaInstant } from '../meta/fields.ts';

/** No `object` and no `entry`; `values` is one object in the documents and a list in deliveries. */
export const deliverySchema = z.object({
  target_id: metaId.nullish(),
  time: metaInstant.nullish(),
  values: z.unknown(),
});

export const changeSchema = z.object({ field: z.string(), value: z.unknown() });

export const postSchema = z.object({
  id: metaId,
  username: textId.nullish(),
  text: z.string().nullish(),
  media_type: z.string().nullish(),
  permalink: z.string().nullish(),
  timestamp: metaInstant.nullish(),
  replied_to: z.object({ id: metaId.nullish() }).nullish(),
  root_post: z
    .object({
      id: metaId.nullish(),
      owner_id: metaId.nullish(),
      username: z.string().nullish(),
    })
    .nullish(),
});

export type ThreadsPost = z.output<typeof postSchema>;

export const deletionSchema = z.object({
  id: metaId,
  owner: z.object({ owner_id: metaId.nullish() }).nullish(),
  deleted_at: metaInstant.nullish(),
});
