import { createHash } from 'node:crypto';
import * as z from 'zod';
import { packClasses } from './class-weights.ts';
import type { ClassWeights } from './class-weights.ts';
import { CODE_BITS, readCodes } from './codes.ts';

/** Where a head's table stands in the weights, and what its numbers mean. */
const head = z.object({
  /** Buckets are 2 to this power. */
  bits: z.int().min(4).max(24),
  /** In bytes; each bucket holds one code per class, side by side. */
  offset: z.int().nonnegative(),
  /** What a weight of 1 stands for. */
  scale: z.number().positive(),
  bias: z.array(z.number()).min(1),
});
const share = z.number().min(0).max(1);

/** How much of the complaints found on labelled posts a threshold must keep, with confidence. */
export const RECALL_LEVELS = ['0.95', '0.98', '0.99'] as const;
export type RecallLevel = (typeof RECALL_LEVELS)[number];

export const thresholdsSchema = z.object({
  /** From this probability on a post is a complaint; null where no precision of 0.9 was shown. */
  yesFrom: share.nullable(),
  /** Below it a post is none, per recall kept; null where that recall cannot be shown. */
  noBelow: z.object({
    '0.95': share.nullable(),
    '0.98': share.nullable(),
    '0.99': share.nullable(),
  }),
});
const calibration = thresholdsSchema.extend({
  /** probability = 1 / (1 + exp(-(slope * score + offset))) */
  slope: z.number().positive(),
  offset: z.number(),
});
export const modelSchema = z.object({
  version: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive(),
  heads: z.object({
    complaint: head,
    topic: head.extend({ classes: z.array(z.string()).min(1) }),
    private: head,
    language: head.extend({ classes: z.array(z.string()).min(1) }),
    risk: head.extend({
      classes: z.array(z.string()).min(1),
      /** Per language the score of each class from which it is heard; `unknown` for all others. */
      from: z.record(z.string(), z.array(z.number())),
    }),
  }),
  /** By language (ISO 639-1), `unknown` for all others. */
  calibration: z.record(z.string(), calibration),
  /** What it was trained on and what was measured, for people. */
  provenance: z.unknown(),
  metrics: z.unknown(),
});

export type Thresholds = z.infer<typeof thresholdsSchema>;
export type Calibration = z.infer<typeof calibration>;
export type ModelCard = z.infer<typeof modelSchema>;
/** A head with one score. */
export type Table = {
  /** One less than the number of buckets. */
  readonly mask: number;
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
};
/** A head with a score for each of its classes. */
export type ClassTable = {
  readonly classes: readonly string[];
  readonly weights: ClassWeights;
  readonly scale: number;
  readonly bias: readonly number[];
};
export type Model = {
  readonly version: string;
  readonly complaint: Table;
  readonly topic: ClassTable;
  readonly private: Table;
  readonly language: ClassTable;
  readonly risk: ClassTable;
  readonly riskFrom: ReadonlyMap<string, readonly number[]>;
  readonly calibration: ReadonlyMap<string, Calibration>;
  /** Of languages without one of their own. */
  readonly pooled: Calibration;
};

/**
 * The weights of `weights.bin` as `model.json` describes them.
 * @throws {Error} that names the field which is wrong, or the size or hash that differs.
 */
export function decodeModel(bytes: Uint8Array, card: unknown): Model {
  const read = modelSchema.safeParse(card);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Error(`model.json: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong'}`);
  }
  const { version, sha256, bytes: size, heads, calibration: languages } = read.data;
  if (bytes.length !== size) {
    throw new Error(`weights.bin: found ${bytes.length} bytes, model.json: bytes: ${size}`);
  }
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256)
    throw new Error(`weights.bin: found ${found}, model.json: sha256: ${sha256}`);
  const tableOf = (name: keyof typeof heads, count: number) => {
    const { bits, offset, scale, bias } = heads[name];
    const length = (count * 2 ** bits * CODE_BITS) / 8;
    if (offset + length > size)
      throw new Error(`model.json: heads.${name}.offset: beyond the weights`);
    if (bias.length !== count) throw new Error(`model.json: heads.${name}.bias: not one per class`);
    const weights = readCodes(bytes.subarray(offset, offset + length), count * 2 ** bits);
    return { mask: 2 ** bits - 1, weights, scale, bias };
  };
  const one = (name: 'complaint' | 'private'): Table => {
    const { bias, ...table } = tableOf(name, 1);
    return { ...table, bias: bias[0] ?? 0 };
  };
  const several = (name: 'topic' | 'language' | 'risk'): ClassTable => {
    const { classes } = heads[name];
    const { weights, scale, bias } = tableOf(name, classes.length);
    return { classes, weights: packClasses(weights, classes.length), scale, bias };
  };
  const pooled = languages['unknown'];
  if (pooled === undefined) throw new Error('model.json: calibration.unknown: missing');
  const { classes, from } = heads.risk;
  for (const [language, scores] of Object.entries({ unknown: [], ...from })) {
    if (scores.length !== classes.length)
      throw new Error(`model.json: heads.risk.from.${language}: not one per class`);
  }
  return {
    version,
    complaint: one('complaint'),
    topic: several('topic'),
    private: one('private'),
    language: several('language'),
    risk: several('risk'),
    riskFrom: new Map(Object.entries(from)),
    calibration: new Map(Object.entries(languages)),
    pooled,
  };
}
