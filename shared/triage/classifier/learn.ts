import type { Delta } from './delta.ts';
import { readFeatures } from './features.ts';
import type { Model } from './model.ts';
import { lengthOf, sigmoid, sumWeights } from './score.ts';

/** A post that a person looked at. */
export type Label = { readonly text: string; readonly isComplaint: boolean };
export type LearnOptions = {
  /** Times that all labels are read. */
  readonly epochs?: number;
  /** How far a step goes. */
  readonly rate?: number;
  /** Buckets kept, those that changed most. */
  readonly maxBuckets?: number;
};

/** What a post of average length changes in about ten labels; measured on four domains. */
const RATE = 0.15;
const EPOCHS = 10;
const MAX_BUCKETS = 4_096;
const BIAS_RATE = 0.05;
const START = 1e-4;
const PLACES = 4;

/** A post as learning needs it: how often each bucket counts, and the score before learning. */
export type LearnedPost = {
  readonly buckets: Uint32Array;
  readonly counts: Float32Array;
  /** Every count is divided by it. */
  readonly length: number;
  readonly baseScore: number;
};

/** The buckets of the complaint head that a post touches, in ascending order, and its score. */
export function readPost(text: string, { complaint }: Model): LearnedPost {
  const features = readFeatures(text);
  const { mask, weights, scale, bias } = complaint;
  const counts = new Map<number, number>();
  for (const hashes of [features.short, features.long, features.words]) {
    for (let at = 0; at < hashes.length; at += 1) {
      const bucket = (hashes[at] ?? 0) & mask;
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
  }
  const sorted = [...counts].toSorted(([one], [other]) => one - other);
  const length = lengthOf(features);
  return {
    buckets: Uint32Array.from(sorted, ([bucket]) => bucket),
    counts: Float32Array.from(sorted, ([, count]) => count),
    length,
    baseScore: (sumWeights(features, weights, mask) / length) * scale + bias,
  };
}

/**
 * What labels teach on top of a model: AdaGrad from its weights, in the order given, pruned to the
 * buckets that changed most. Both kinds weigh the same in total, so that a sample of mostly
 * complaints does not teach that all are. Labels of one kind only, or none, teach nothing. The same
 * labels in the same order give the same delta.
 */
export function learnDelta(
  labels: readonly Label[],
  model: Model,
  options: LearnOptions = {},
): Delta {
  const { epochs = EPOCHS, rate = RATE, maxBuckets = MAX_BUCKETS } = options;
  const complaints = labels.filter(({ isComplaint }) => isComplaint).length;
  const empty = { version: model.version, buckets: [], weights: [], bias: 0 };
  if (complaints === 0 || complaints === labels.length) return empty;
  const posts = labels.map(({ text, isComplaint }) => ({
    ...readPost(text, model),
    isComplaint,
    weight: labels.length / 2 / (isComplaint ? complaints : labels.length - complaints),
  }));
  const learned = new Float32Array(model.complaint.mask + 1);
  const squares = new Map<number, number>();
  let bias = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { buckets, counts, length, baseScore, isComplaint, weight } of posts) {
      let sum = 0;
      for (const [at, bucket] of buckets.entries())
        sum += (learned[bucket] ?? 0) * (counts[at] ?? 0);
      const error = (sigmoid(baseScore + bias + sum / length) - Number(isComplaint)) * weight;
      bias -= BIAS_RATE * error;
      for (const [at, bucket] of buckets.entries()) {
        const slope = (error * (counts[at] ?? 0)) / length;
        const square = (squares.get(bucket) ?? START) + slope * slope;
        squares.set(bucket, square);
        learned[bucket] = (learned[bucket] ?? 0) - (rate * slope) / Math.sqrt(square);
      }
    }
  }
  const largest = [...squares.keys()]
    .toSorted(
      (one, other) => Math.abs(learned[other] ?? 0) - Math.abs(learned[one] ?? 0) || one - other,
    )
    .slice(0, maxBuckets)
    .toSorted((one, other) => one - other);
  const round = (value: number) => Number(value.toPrecision(PLACES));
  return {
    ...empty,
    buckets: largest,
    weights: largest.map((bucket) => round(learned[bucket] ?? 0)),
    bias: round(bias),
  };
}
