/** What was learned from people's looks: requests and answers of the desk API. */
import * as z from 'zod';

const measured = z.object({
  /** How often a complaint stands above another post, from 0.5 (by chance) to 1. */
  auc: z.number(),
  /** Mean loss of the probabilities; less is better. */
  logLoss: z.number(),
});

export const learningSchema = z.object({
  /** The lesson that triage uses; absent when it uses the shipped weights. */
  inUse: z.string().optional(),
  /** Whether the next lesson that helps takes its place by itself. */
  automatic: z.boolean(),
  /** Hand it back as `expectedVersion`. */
  version: z.int(),
  /** The newest lessons, newest first. */
  lessons: z.array(
    z.object({
      /** When it was made. */
      lessonId: z.string(),
      labels: z.object({ complaints: z.int(), others: z.int() }),
      outcome: z.enum(['helps', 'does_not_help', 'too_few_labels']),
      /** On labels that it had not seen: the shipped weights, and what it learned. */
      shipped: measured.optional(),
      learned: measured.optional(),
    }),
  ),
  now: z.iso.datetime(),
});
export type Learning = z.infer<typeof learningSchema>;

const expectedVersion = z.int().min(0);

export const learningCommandSchema = z.discriminatedUnion('type', [
  /** Uses this lesson until somebody says otherwise. */
  z.strictObject({ type: z.literal('useLesson'), lessonId: z.string().min(1), expectedVersion }),
  /** Uses the shipped weights until somebody says otherwise. */
  z.strictObject({ type: z.literal('useShipped'), expectedVersion }),
  /** Lets the next lesson that helps take its place by itself. */
  z.strictObject({ type: z.literal('learnByItself'), expectedVersion }),
]);
export type LearningCommand = z.infer<typeof learningCommandSchema>;
