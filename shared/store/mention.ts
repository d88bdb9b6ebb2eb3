import * as z from 'zod';
import { caseIdSchema, customerIdSchema } from '../case/case.ts';
import { CHANNELS } from '../policy/configuration.ts';

/**
 * A mention as stored. Personal data stands in `author` and `text` only, so that erasing and
 * withdrawing know where to look.
 */
export const mentionSchema = z.strictObject({
  kind: z.literal('mention'),
  channel: z.enum(CHANNELS),
  postId: z.string(),
  connectionId: z.string(),
  /** The delivery that brought it: its copy re-sends effects, a later delivery does not. */
  deliveryId: z.string(),
  customerId: customerIdSchema,
  author: z.strictObject({
    id: z.string(),
    handle: z.string().optional(),
    name: z.string().optional(),
  }),
  text: z.string().optional(),
  /** Length of the whole text, when only its beginning is kept. */
  textLength: z.int().optional(),
  visibility: z.enum(['public', 'private']),
  language: z.string().optional(),
  permalink: z.string().optional(),
  conversationId: z.string().optional(),
  parentPostId: z.string().optional(),
  rating: z.number().optional(),
  attachmentCount: z.int(),
  createdAtMs: z.int(),
  receivedAtMs: z.int(),
  editedAtMs: z.int().optional(),
  withdrawnAtMs: z.int().optional(),
  /** The branch of the decision table that was taken, what it asked for, and on which inputs. */
  ruleId: z.string(),
  action: z.string(),
  inputs: z.record(z.string(), z.string()),
  /** What words told, each by a phrase of our tables (never by words of the post). */
  signals: z
    .array(z.strictObject({ signal: z.string(), phrase: z.string(), language: z.string() }))
    .optional(),
  caseId: caseIdSchema.optional(),
  /** The commit of the case that joined this mention. */
  caseVersion: z.int().optional(),
  /**
   * Where its delivery joined it, when people have split it off since: a copy of the delivery sends
   * the effects of that commit, which may not have been sent.
   */
  joinedFirst: z.strictObject({ caseId: caseIdSchema, caseVersion: z.int() }).optional(),
  /** Counts edits and withdrawals. */
  revision: z.int().min(1),
});

/** Stands where a post was deleted before we ever saw it, so that a late copy opens nothing. */
export const tombstoneSchema = z.strictObject({
  kind: z.literal('tombstone'),
  channel: z.enum(CHANNELS),
  postId: z.string(),
  deliveryId: z.string(),
  withdrawnAtMs: z.int(),
  revision: z.int().min(1),
});

export const storedPostSchema = z.discriminatedUnion('kind', [mentionSchema, tombstoneSchema]);

export type Mention = z.infer<typeof mentionSchema>;
export type StoredPost = z.infer<typeof storedPostSchema>;
