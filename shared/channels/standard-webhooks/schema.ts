/** Our documented schema for anything without an adapter; unknown keys are dropped. */
import * as z from 'zod';
import { INPUTS } from '../../triage/inputs.ts';
import { textId } from '../field-schemas.ts';

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const text = (max: number) => z.string().max(max);
/** In UTF-16 units: with the names of connection and network before it an id stays below 512. */
const MAX_ID = 380;
const id = z.union([textId.max(MAX_ID), z.int().transform(String)]);

export const envelopeSchema = z.object({ type: z.string(), timestamp: instant.optional() });

/** The network's name; without a colon, because it stands before one in ids. */
const channel = text(64).regex(/^[^:]+$/);
const referenceSchema = z.object({ id, channel: channel.optional() });

/** Inputs of the decision table that the source has judged already. */
const statedSchema = z.object({
  authorKind: z.enum(INPUTS.authorKind).optional(),
  valence: z.enum(INPUTS.valence).optional(),
  issue: z.enum(INPUTS.issue).optional(),
  question: z.enum(INPUTS.question).optional(),
  facts: z.enum(INPUTS.facts).optional(),
  intent: z.enum(INPUTS.intent).optional(),
  ruleBreak: z.enum(INPUTS.ruleBreak).optional(),
  risk: z.enum(INPUTS.risk).optional(),
  canAddValue: z.enum(INPUTS.canAddValue).optional(),
});

export const postedSchema = referenceSchema.extend({
  author: z.object({ id, handle: text(256).nullish(), name: text(256).nullish() }),
  text: text(200_000),
  created_at: instant,
  edited_at: instant.nullish(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_048)
    .nullish(),
  parent_id: id.nullish(),
  parent_author_id: id.nullish(),
  thread_id: id.nullish(),
  visibility: z.enum(['public', 'private']).default('public'),
  /** Whether it stands in a place of ours, so that it is about us whatever it says. */
  addressed: z.boolean().default(false),
  handles: z.array(text(256)).max(50).optional(),
  language: text(35).min(2).nullish(),
  rating: z.number().min(1).max(5).nullish(),
  attachments: z.array(z.unknown()).max(100).default([]),
  triage: statedSchema.optional(),
});

export const deletedSchema = referenceSchema.extend({ deleted_at: instant.nullish() });
