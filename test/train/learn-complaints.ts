import { readFeatures } from '../../shared/triage/classifier/features.ts';
import { lengthOf } from '../../shared/triage/classifier/score.ts';
import type { Learned } from './linear-head.ts';
import type { Row } from './rows.ts';
import { shuffled } from './shuffled.ts';
import { countStrides } from './strides.ts';

/** Times that all rows are read, each time in another order. */
const EPOCHS = 8;
/** Times that all of it is done anew; the weights are the mean of all, so that no order matters. */
const TIMES = 3;
const RATE = 0.09;
/** Words and pairs of words go further than runs of letters, of which a post has many more. */
const WORD_RATE = 2.2;
const BIAS_RATE = 0.02;
/** What AdaGrad begins with: what is rare moves little. */
const START = 1e-2;
/** Labels are not quite believed: people agree on some nine in ten. */
const DOUBT = 0.04;

/** A labelled post as it is learned from. */
export type Post = {
  /** Buckets of all its features; those of words are the last. */
  readonly buckets: Uint32Array;
  readonly wordsFrom: number;
  /** What sums of its weights are divided by. */
  readonly length: number;
  readonly label: 0 | 1;
  readonly weight: number;
  /** Complaints are more frequent in some sets than in others, which says nothing of a post. */
  readonly source: string;
};

type State = {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  /** Of each set. */
  readonly biases: Map<string, number>;
};

/** Learns to tell complaints from other posts; `dice` throws from 0 to before 1. */
export function learnComplaints(rows: readonly Row[], bits: number, dice: () => number): Learned {
  const size = 2 ** bits;
  const posts = rows.flatMap((row) => readPost(row, size - 1));
  const strides = countStrides(posts, size);
  const mean = new Float32Array(size);
  const snapshots = (TIMES * EPOCHS) / 2;
  let bias = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const state: State = {
      weights: new Float32Array(size),
      squares: new Float32Array(size).fill(START),
      biases: new Map(),
    };
    for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
      for (const at of shuffled(posts.length, dice)) {
        const post = posts[at];
        if (post !== undefined) step(post, state, strides);
      }
      if (epoch < EPOCHS / 2) continue;
      for (let at = 0; at < size; at += 1) {
        mean[at] = (mean[at] ?? 0) + (state.weights[at] ?? 0) / snapshots;
      }
    }
    for (const own of state.biases.values()) bias += own / state.biases.size / TIMES;
  }
  return { classes: 1, bits, weights: mean, bias: Float64Array.of(bias) };
}

function readPost({ text, label, weight, source }: Row, mask: number): Post[] {
  if (label === undefined) return [];
  const features = readFeatures(text);
  const { short, long, words } = features;
  const wordsFrom = short.length + long.length;
  const buckets = new Uint32Array(wordsFrom + words.length);
  buckets.set(short);
  buckets.set(long, short.length);
  buckets.set(words, wordsFrom);
  for (let at = 0; at < buckets.length; at += 1) buckets[at] = (buckets[at] ?? 0) & mask;
  return [{ buckets, wordsFrom, length: lengthOf(features), label, weight, source }];
}

function step(post: Post, { weights, squares, biases }: State, strides: Float32Array): void {
  const { buckets, wordsFrom, length, label, weight, source } = post;
  const bias = biases.get(source) ?? 0;
  let sum = 0;
  for (let at = 0; at < buckets.length; at += 1) sum += weights[buckets[at] ?? 0] ?? 0;
  const told = 1 / (1 + Math.exp(-(sum / length + bias)));
  const error = (told - (label === 1 ? 1 - DOUBT : DOUBT)) * weight;
  biases.set(source, bias - BIAS_RATE * error);
  const slope = error / length;
  for (let at = 0; at < buckets.length; at += 1) {
    const bucket = buckets[at] ?? 0;
    const stride = (strides[bucket] ?? 1) * (at < wordsFrom ? 1 : WORD_RATE);
    const own = slope * stride;
    const square = (squares[bucket] ?? 0) + own * own;
    squares[bucket] = square;
    weights[bucket] = (weights[bucket] ?? 0) - (RATE * stride * own) / Math.sqrt(square);
  }
}
