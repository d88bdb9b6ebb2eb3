/** The shapes of Instagram's webhooks, as far as we read them; the rest is dropped. */
import * as z from 'zod';
import { metaId } from '../meta/fields.ts';

export const changeSchema = z.object({ field: z.string(), value: z.unknown() });

export const commentSchema = z
  .object({
    // Facebook Login's documents say `comment_id` where every delivery says `id`.
    id: metaId.nullish(),
    comment_id: metaId.nullish(),
    from: z
      .object({
        id: metaId,
        username: z.string().nullish(),
        self_ig_scoped_id: metaId.nullish(),
      })
      .nullish(),
    text: z.string().nullish(),
    parent_id: metaId.nullish(),
    media: z.object({ id: metaId.nullish(), original_media_id: metaId.nullish() }).nullish(),
  })
  .refine(({ id, comment_id: commentId }) => (id ?? commentId) != null, { path: ['id'] });

/** A mention names a comment, or a medium whose caption names us; nothing else. */
export const mentionSchema = z.object({ media_id: metaId, comment_id: metaId.nullish() });
