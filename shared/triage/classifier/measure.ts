import { sigmoid } from './score.ts';

/** A labelled post: its score or probability, and whether it is a complaint. */
export type Scored = { readonly score: number; readonly label: boolean; readonly weight: number };

/** Of 100 intervals so made 95 hold the true share (one-sided). */
const Z = 1.645;

/** The chance that a complaint scores above a post that is none; NaN without one of each. */
export function areaUnderCurve(rows: readonly Scored[]): number {
  const sorted = rows.toSorted((one, other) => one.score - other.score);
  let [below, won, complaints] = [0, 0, 0];
  for (let at = 0; at < sorted.length;) {
    const { score } = sorted[at] ?? { score: 0 };
    let [positive, negative] = [0, 0];
    for (; sorted[at]?.score === score; at += 1) {
      const { label = false, weight = 0 } = sorted[at] ?? {};
      if (label) positive += weight;
      else negative += weight;
    }
    won += positive * (below + negative / 2);
    below += negative;
    complaints += positive;
  }
  return won / (complaints * below);
}

/** How far probabilities are from what came true, over ten equal bands of them, 0 to 1. */
export function calibrationError(rows: readonly Scored[]): number {
  const bands = Array.from({ length: 10 }, () => ({ weight: 0, promised: 0, came: 0 }));
  let total = 0;
  for (const { score, label, weight } of rows) {
    const band = bands[Math.min(9, Math.floor(score * 10))];
    if (band === undefined) continue;
    band.weight += weight;
    band.promised += weight * score;
    if (label) band.came += weight;
    total += weight;
  }
  return bands.reduce((sum, { promised, came }) => sum + Math.abs(promised - came), 0) / total;
}

/** Precision and recall of calling everything from `from` on a complaint. */
export function ratesAt(rows: readonly Scored[], from: number) {
  let [found, called, complaints, total] = [0, 0, 0, 0];
  for (const { score, label, weight } of rows) {
    total += weight;
    if (label) complaints += weight;
    if (score < from) continue;
    called += weight;
    if (label) found += weight;
  }
  return { precision: found / called, recall: found / complaints, called: called / total };
}

/**
 * The line through scores that makes probabilities of them (Platt): by Newton's method, labels drawn
 * a little towards the middle as he did, so that few rows make no certainty. The slope is positive.
 */
export function fitPlatt(rows: readonly Scored[]): { slope: number; offset: number } {
  const sum = (label: boolean) =>
    rows.reduce((total, row) => total + (row.label === label ? row.weight : 0), 0);
  const [positives, negatives] = [sum(true), sum(false)];
  const [high, low] = [(positives + 1) / (positives + 2), 1 / (negatives + 2)];
  let line = { slope: 1, offset: 0 };
  let loss = lossOf(rows, line, { high, low });
  let share = 1;
  for (let step = 0; step < MAX_STEPS && share > 1e-6; step += 1) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, label, weight } of rows) {
      const probability = sigmoid(line.slope * score + line.offset);
      const error = weight * (probability - (label ? high : low));
      const bend = weight * probability * (1 - probability);
      gs += error * score;
      go += error;
      ss += bend * score * score;
      so += bend * score;
      oo += bend;
    }
    const determinant = ss * oo - so * so;
    const next = {
      slope: Math.max(MIN_SLOPE, line.slope - (share * (oo * gs - so * go)) / determinant),
      offset: line.offset - (share * (ss * go - so * gs)) / determinant,
    };
    // Where Newton's step goes too far, half of it.
    const nextLoss = lossOf(rows, next, { high, low });
    if (nextLoss <= loss) [line, loss, share] = [next, nextLoss, Math.min(1, 2 * share)];
    else share /= 2;
  }
  return line;
}

const MAX_STEPS = 60;
const MIN_SLOPE = 0.01;

function lossOf(
  rows: readonly Scored[],
  { slope, offset }: { readonly slope: number; readonly offset: number },
  { high, low }: { readonly high: number; readonly low: number },
): number {
  let loss = 0;
  for (const { score, label, weight } of rows) {
    const value = slope * score + offset;
    // log(1 + exp(value)), without overflow
    const soft = Math.max(0, value) + Math.log1p(Math.exp(-Math.abs(value)));
    loss += weight * (soft - (label ? high : low) * value);
  }
  return loss;
}

/** The least that a share of `count` rows may truly be (Wilson, one-sided 95 of 100). */
export function lowerBound(share: number, count: number): number {
  if (count <= 0) return 0;
  const square = (Z * Z) / count;
  const spread = Z * Math.sqrt((share * (1 - share)) / count + square / (4 * count));
  return (share + square / 2 - spread) / (1 + square);
}

/** As many rows of equal weight as tell as much as these. */
function effectiveCount(weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  return squares === 0 ? 0 : (sum * sum) / squares;
}

/** The highest threshold below which, with confidence, at most 1 - `recall` of complaints lie; or null. */
export function thresholdOfRecall(rows: readonly Scored[], recall: number): number | null {
  const complaints = rows
    .filter(({ label }) => label)
    .toSorted((one, other) => one.score - other.score);
  const count = effectiveCount(complaints.map(({ weight }) => weight));
  const total = complaints.reduce((sum, { weight }) => sum + weight, 0);
  let lost = 0;
  let threshold: number | null = null;
  for (const { score, weight } of complaints) {
    if (lowerBound(1 - lost / total, count) < recall) break;
    threshold = score;
    lost += weight;
  }
  return threshold;
}

/** So many rows above a threshold at least, that a precision is said of them. */
const ENOUGH_CALLED = 30;

/** The lowest threshold from which on, with confidence, `precision` are complaints; or null. */
export function thresholdOfPrecision(rows: readonly Scored[], precision: number): number | null {
  const sorted = rows.toSorted((one, other) => other.score - one.score);
  let [called, found, squares] = [0, 0, 0];
  let threshold: number | null = null;
  for (const [at, { score, label, weight }] of sorted.entries()) {
    called += weight;
    squares += weight * weight;
    if (label) found += weight;
    if (sorted[at + 1]?.score === score) continue;
    const count = (called * called) / squares;
    if (count < ENOUGH_CALLED) continue;
    if (lowerBound(found / called, count) >= precision) threshold = score;
  }
  return threshold;
}
