/** The shapes of Meta's Page webhooks, as far as we read them; the rest is dropped. */
import * as z from 'zod';
import { metaId as id, metaInstant } from '../meta/fields.ts';

export const changeSchema = z.object({ field: z.string(), value: z.unknown() });

export const valueSchema = z.object({
  item: z.string().optional(),
  verb: z.string().optional(),
  comment_id: id.nullish(),
  post_id: id.nullish(),
  parent_id: id.nullish(),
  from: z.object({ id, name: z.string().optional() }).nullish(),
  sender_id: id.nullish(),
  sender_name: z.string().nullish(),
  message: z.string().nullish(),
  created_time: metaInstant.nullish(),
  edited_time: metaInstant.nullish(),
  permalink_url: z.string().nullish(),
  post: z.object({ permalink_url: z.string().nullish() }).nullish(),
  photo: z.unknown().optional(),
  video: z.unknown().optional(),
  link: z.unknown().optional(),
  photos: z.array(z.unknown()).optional(),
  photo_ids: z.array(z.unknown()).optional(),
  published: z.union([z.number(), z.boolean()]).optional(),
  is_published: z.boolean().nullish(),
  open_graph_story_id: id.nullish(),
  reviewer_id: id.nullish(),
  reviewer_name: z.string().nullish(),
  review_text: z.string().nullish(),
  rating: z.number().min(1).max(5).nullish(),
  recommendation_type: z.string().nullish(),
});

export type ChangeValue = z.output<typeof valueSchema>;
