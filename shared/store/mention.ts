import * as z from 'zod';
import { caseIdSchema, customerIdSchema } from '../case/case.ts';
import { CHANNELS } from '../policy/configuration.ts';
import { WAITING_ACTIONS } from '../triage/table.ts';
import { PRIVATE_DATA_KINDS } from '../private-data/kinds.ts';
import { putBack } from '../private-data/mask-private-data.ts';
import { SUGGESTIONS } from '../triage/match-rule.ts';
import { OPEN_REFERENCES } from '../triage/reference.ts';

/**
 * A mention as stored. Personal data stands in `author`, `text` and `restricted` only, so that
 * erasing and withdrawing know where to look.
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
  /** Masked: private data stands in it as `[phone]`. */
  text: z.string().optional(),
  /** What the masks stand for, and where they do; the only place that has it. */
  restricted: z
    .array(
      z.strictObject({
        kind: z.enum(PRIVATE_DATA_KINDS),
        start: z.int().min(0),
        words: z.string(),
      }),
    )
    .optional(),
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
  /** Next steps offered to whoever handles it (modifier M1). */
  suggestions: z.array(z.enum(SUGGESTIONS)).optional(),
  /** What it names besides orders and parcels, whose numbers stand in `restricted`. */
  references: z
    .array(z.strictObject({ kind: z.enum(OPEN_REFERENCES), value: z.string() }))
    .optional(),
  /** What words told, each by a phrase of our tables (never by words of the post). */
  signals: z
    .array(z.strictObject({ signal: z.string(), phrase: z.string(), language: z.string() }))
    .optional(),
  /** What the classifier made of it, when one looked. */
  classifier: z
    .strictObject({
      band: z.enum(['yes', 'unknown', 'no']),
      /** Who decided: the embedded classifier, or the large model that was asked. */
      by: z.enum(['embedded', 'bedrock']),
      /** Of a complaint, 0 to 1, calibrated; the embedded classifier's, whoever decided. */
      probability: z.number().min(0).max(1),
      language: z.string(),
      topics: z.array(z.string()),
      /** Danger, law or privacy that it hears, by their signals. */
      risks: z.array(z.string()).exactOptional(),
      /** Where the words stand in `text` that speak most for a complaint; never the words. */
      reasons: z.array(z.strictObject({ start: z.int(), end: z.int() })),
      version: z.string(),
    })
    .optional(),
  /** Dismissed by the classifier, and drawn for a person to look at all the same. */
  review: z.literal(true).optional(),
  /** Looks of people, newest last. */
  retriaged: z
    .array(
      z.strictObject({
        byId: z.string(),
        atMs: z.int(),
        /** What they said; the others stayed. */
        inputs: z.record(z.string(), z.string()),
        /** The branch that this gave. */
        ruleId: z.string(),
        /** The revision of the mention that they made. */
        revision: z.int(),
      }),
    )
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

const WAITING: ReadonlySet<string> = new Set(WAITING_ACTIONS);

/** The list of waiting mentions that it stands in: its action's, or, drawn for a look, people's. */
export function listOf({ action, review }: Mention): string {
  return review === true ? 'HUMAN_TRIAGE' : action;
}

/**
 * Whether a mention still wants a person's look: it opened and joined no case, its words have been
 * neither taken back nor erased, and nobody has looked at it as it is now. One with a case is
 * reached through that.
 */
export function waitsForPerson(mention: Mention): boolean {
  const { action, caseId, retriaged, revision } = mention;
  const looked = retriaged?.at(-1)?.revision === revision;
  return caseId === undefined && !looked && hasWords(mention) && WAITING.has(action);
}

/** Whether the author's words are still there: a post that was taken back or erased has none. */
export function hasWords({ text, withdrawnAtMs }: Mention): boolean {
  return text !== undefined && withdrawnAtMs === undefined;
}

/**
 * The author's words with the private data that is masked in `text`: to match by, and for those who
 * may read it.
 */
export function wordsOf({ text, restricted = [] }: Mention): string | undefined {
  return text === undefined ? undefined : putBack(text, restricted);
}
