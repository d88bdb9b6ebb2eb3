import type { Features } from './features.ts';

export type Weights = Int8Array | Float32Array;

/** What sums are divided by, so that a long post says no more than a short one; at least 1. */
export function lengthOf({ short, long, words }: Features): number {
  return Math.sqrt(Math.max(1, short.length + long.length + words.length));
}

/** The sum of the weights of all features; 0 without any. */
export function sumWeights(features: Features, weights: Weights, mask: number): number {
  let sum = 0;
  for (const hashes of [features.short, features.long, features.words]) {
    sum += sumRange(hashes, { from: 0, to: hashes.length, weights, mask });
  }
  return sum;
}

/** The sum of some of the weights, `to` exclusive. */
export function sumRange(
  hashes: Uint32Array,
  range: {
    readonly from: number;
    readonly to: number;
    readonly weights: Weights;
    readonly mask: number;
  },
): number {
  const { to, weights, mask } = range;
  let sum = 0;
  for (let at = range.from; at < to; at += 1) sum += weights[(hashes[at] ?? 0) & mask] ?? 0;
  return sum;
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
