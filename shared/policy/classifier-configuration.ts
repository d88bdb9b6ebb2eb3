import * as z from 'zod';
import { SECOND, parseDurationMs } from '../time.ts';
import { duration } from './policy-configuration.ts';

/** Triage works on ten posts at a time and has 30 seconds for all of them. */
const LONGEST_WAIT_MS = 10 * SECOND;

const common = {
  /**
   * Whether a post that is surely no complaint may go without a case. Off, until a company's own
   * reviewed posts show how many complaints would be lost.
   */
  mayDismiss: z.boolean().default(false),
  /** The share of dismissed posts that a person looks at all the same, from 0.01 to 1. */
  reviewShare: z.number().min(0.01).max(1).default(0.02),
};

const usd = z.number().positive();

/** Who says whether a post is a complaint. */
export const classifierSchema = z
  .discriminatedUnion('use', [
    z.strictObject({ use: z.literal('embedded'), ...common }),
    /** The embedded classifier first; Amazon Bedrock is asked where that one is unsure. */
    z.strictObject({
      use: z.literal('bedrock'),
      ...common,
      /** Id of a foundation model, or of an inference profile such as `eu.amazon.nova-lite-v1:0`. */
      modelId: z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9.:-]{0,127}$/, 'expected the id of a model'),
      /** What the model costs, in US dollars for a million tokens. */
      usdPerMillionTokens: z.strictObject({ input: usd, output: usd }),
      /** No more is spent on a calendar day (UTC); the rest of it is left to the embedded one. */
      mostUsdPerDay: usd.max(10_000),
      /** After so long without an answer the embedded classifier's word stands. */
      timeout: duration(SECOND, 'PT1S')
        .refine((text) => (parseDurationMs(text) ?? 0) <= LONGEST_WAIT_MS, 'expected at most PT10S')
        .default('PT5S'),
    }),
  ])
  .prefault({ use: 'embedded' });

export type ClassifierConfiguration = z.infer<typeof classifierSchema>;
export type BedrockConfiguration = Extract<ClassifierConfiguration, { use: 'bedrock' }>;
