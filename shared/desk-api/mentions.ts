/** Requests and answers of the desk API about mentions. */
import * as z from 'zod';
import { INPUTS, INPUT_NAMES } from '../triage/inputs.ts';
import { ORIGINS } from '../triage/input-origins.ts';
import { caseSummarySchema, mentionViewSchema, personSchema } from './contract.ts';

/** Mentions of one page. */
export const MAX_MENTIONS = 50;

const instant = z.iso.datetime();

/** A mention with the decision, its reasons, and what people said of it. */
export const mentionDetailSchema = mentionViewSchema.extend({
  connectionId: z.string(),
  /** Hand it back as `expectedRevision`. */
  revision: z.int(),
  caseId: z.string().optional(),
  /** Whether it waits for somebody's look. */
  waits: z.boolean(),
  rule: z.object({ id: z.string(), title: z.string(), why: z.string() }),
  /** Every input of the decision table; `from` is absent where nobody said anything. */
  inputs: z.array(
    z.object({
      name: z.enum(INPUT_NAMES),
      value: z.string(),
      from: z.enum(ORIGINS).optional(),
    }),
  ),
  classifier: z
    .object({
      band: z.enum(['yes', 'unknown', 'no']),
      by: z.enum(['embedded', 'bedrock']),
      probability: z.number(),
      language: z.string(),
      topics: z.array(z.string()),
      /** Danger, law or privacy that it hears, by their signals. */
      risks: z.array(z.string()).exactOptional(),
      /** Words of the post, strongest first. */
      reasons: z.array(z.string()),
      version: z.string(),
    })
    .optional(),
  /** Looks of people, newest last. */
  retriaged: z.array(
    z.object({
      by: personSchema,
      at: instant,
      inputs: z.record(z.string(), z.string()),
      ruleId: z.string(),
    }),
  ),
});
export type MentionDetail = z.infer<typeof mentionDetailSchema>;

export const mentionListSchema = z.object({
  mentions: z.array(mentionDetailSchema),
  /** Hand it back to read on; absent on the last page. A page may be short while it is there. */
  cursor: z.string().optional(),
  now: instant,
});
export type MentionList = z.infer<typeof mentionListSchema>;

export const mentionAnswerSchema = z.object({ mention: mentionDetailSchema, now: instant });

const yesOrNo = z.enum(['yes', 'no']);

/** What a person says of a post; whatever they leave out stays. */
export const saidSchema = z
  .strictObject({
    issue: yesOrNo.exactOptional(),
    aboutUs: yesOrNo.exactOptional(),
    valence: z.enum(INPUTS.valence).exactOptional(),
    intent: z.enum(INPUTS.intent).exactOptional(),
    question: z.enum(INPUTS.question).exactOptional(),
    facts: z.enum(INPUTS.facts).exactOptional(),
    risk: z.enum(INPUTS.risk).exactOptional(),
    ruleBreak: z.enum(INPUTS.ruleBreak).exactOptional(),
    authorKind: z.enum(INPUTS.authorKind).exactOptional(),
  })
  .refine((said) => Object.keys(said).length > 0, 'expected at least one input')
  .meta({ minProperties: 1 });
export type Said = z.infer<typeof saidSchema>;

export const mentionCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('retriage'),
    inputs: saidSchema,
    /** The revision that the person saw; when it has changed since, nothing happens (409). */
    expectedRevision: z.int().min(1),
  }),
]);
export type MentionCommand = z.infer<typeof mentionCommandSchema>;

export const retriagedSchema = z.object({
  mention: mentionDetailSchema,
  /** The case that it is part of now. */
  case: caseSummarySchema.optional(),
  now: instant,
});
export type Retriaged = z.infer<typeof retriagedSchema>;
