/** The shapes of Discourse's webhooks, as far as we read them; the rest is dropped. */
import * as z from 'zod';
import { LATEST_MS } from '../field-schemas.ts';

/** Accounts of the system count below zero; big numbers come as text from `parseJson`. */
const id = z.union([z.string(), z.int().transform(String)]).pipe(z.string().regex(/^-?\d{1,20}$/));
const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => Date.parse(text))
  .refine((atMs) => atMs <= LATEST_MS);
const name = z.string().nullish();

/** Versions differ: no more is needed than an id, a topic, a name and the words. */
export const postSchema = z
  .object({
    id,
    topic_id: id,
    username: z.string().trim().min(1),
    name,
    user_id: id.nullish(),
    raw: z.string().nullish(),
    cooked: z.string().nullish(),
    created_at: instant.nullish(),
    updated_at: instant.nullish(),
    deleted_at: instant.nullish(),
    version: z.number().nullish(),
    post_number: z.int().positive().nullish(),
    post_type: z.number().nullish(),
    reply_to_user: z.object({ id: id.nullish(), username: name }).nullish().catch(undefined),
    topic_slug: name,
    topic_title: name,
    topic_archetype: name,
  })
  .refine(({ raw, cooked }) => raw != null || cooked != null, { path: ['raw'] });
export type DiscoursePost = z.output<typeof postSchema>;

export const deletedPostSchema = z.object({
  id,
  deleted_at: instant.nullish(),
  user_deleted: z.boolean().nullish(),
  updated_at: instant.nullish(),
});

export const userSchema = z.object({ id });
