/** The shapes of X's deliveries, as far as we read them; the rest is dropped. */
import * as z from 'zod';
import { LATEST_MS, textId } from '../field-schemas.ts';

export const idSchema = z
  .union([z.string(), z.int().nonnegative().transform(String)])
  .pipe(z.string().regex(/^\d{1,20}$/));

const isoInstant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

const mentionEntity = z.object({ username: z.string() });

/** A post of the X API v2. */
export const postSchema = z.object({
  id: idSchema,
  author_id: idSchema,
  text: z.string(),
  created_at: isoInstant,
  conversation_id: idSchema.optional(),
  in_reply_to_user_id: idSchema.optional(),
  in_reply_to_tweet_id: idSchema.optional(),
  referenced_tweets: z.array(z.object({ type: z.string(), id: idSchema })).optional(),
  edit_history_tweet_ids: z.array(idSchema).optional(),
  lang: z.string().optional(),
  note_tweet: z.object({ text: z.string() }).optional(),
  entities: z.object({ mentions: z.array(mentionEntity).optional() }).optional(),
  attachments: z.object({ media_keys: z.array(z.string()).optional() }).optional(),
});

const userSchema = z.object({
  id: idSchema,
  username: z.string().optional(),
  name: z.string().optional(),
});

/**
 * Users beside a post: plain, or wrapped in `data` as deletions have them; strangers are skipped.
 */
export const includesSchema = z
  .object({ users: z.array(z.unknown()).optional() })
  .optional()
  .transform((includes) =>
    (includes?.users ?? []).flatMap((user) => {
      const plain = userSchema.safeParse(user);
      if (plain.success) return [plain.data];
      const wrapped = z.object({ data: userSchema }).safeParse(user);
      return wrapped.success ? [wrapped.data.data] : [];
    }),
  )
  // Names are an extra: a delivery is not parked for want of them.
  .catch([]);

export const activitySchema = z.object({
  event_type: z.string(),
  filter: z.object({ user_id: idSchema.optional() }).optional(),
  payload: z.unknown().optional(),
  includes: z.unknown().optional(),
});

export const accountActivitySchema = z.object({ for_user_id: idSchema.optional() });

export const deletionSchema = z.object({ id: idSchema });

export const revocationSchema = z.object({ user_id: idSchema, date_time: isoInstant.optional() });

const millisecondText = z
  .union([z.string().regex(/^\d{1,16}$/), z.int().nonnegative()])
  .transform(Number)
  .pipe(z.int().max(LATEST_MS));

export const directMessageSchema = z.object({
  type: z.string().optional(),
  id: idSchema,
  created_timestamp: millisecondText,
  message_create: z.object({
    sender_id: idSchema,
    target: z.object({ recipient_id: idSchema }),
    message_data: z.object({ text: z.string(), attachment: z.unknown().optional() }),
  }),
});

/** An encrypted message: what it says is for the keys of the chat alone. */
export const chatSchema = z.object({
  id: textId,
  created_at_msec: millisecondText,
  sender_id: idSchema,
  conversation_id: textId.optional(),
});

const legacyUserSchema = z.object({
  username: z.string().optional(),
  screen_name: z.string().optional(),
  name: z.string().optional(),
});

/** People by id: nested in `data` (X Activity API) or not (Account Activity API). */
export const usersByIdSchema = z
  .record(
    z.string(),
    z.union([z.object({ data: legacyUserSchema }).transform(({ data }) => data), legacyUserSchema]),
  )
  .catch({});

/** A v1.1 post of the Account Activity API: `id` is rounded in places, `id_str` never. */
export const legacyPostSchema = z.object({
  id_str: idSchema,
  text: z.string(),
  truncated: z.boolean().optional(),
  extended_tweet: z.object({ full_text: z.string() }).optional(),
  created_at: z
    .string()
    .transform((text) => Date.parse(text))
    .pipe(z.int()),
  user: z.object({
    id_str: idSchema,
    screen_name: z.string().optional(),
    name: z.string().optional(),
  }),
  in_reply_to_status_id_str: idSchema.nullish(),
  in_reply_to_user_id_str: idSchema.nullish(),
  retweeted_status: z.unknown().optional(),
  lang: z.string().nullish(),
  entities: z
    .object({ user_mentions: z.array(z.object({ screen_name: z.string() })).optional() })
    .optional(),
  extended_entities: z.object({ media: z.array(z.unknown()).optional() }).optional(),
});

export const legacyDeletionSchema = z.object({
  status: z.object({ id: idSchema }),
  timestamp_ms: millisecondText.optional(),
});
