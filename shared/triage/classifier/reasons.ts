import type { Features } from './features.ts';
import { sumRange } from './score.ts';
import type { Weights } from './score.ts';

const MAX_REASONS = 5;
/** Commas, marks of the normalised form and the like push as well, and tell nobody anything. */
const TELLS = /[^\p{P}\p{Z}\p{C}]/u;

/**
 * The parts of a post (words, signs, four letters of a script without spaces) that pushed its score
 * most towards complaint, the strongest first; normalised, at most five.
 */
export function reasonsOf(features: Features, weights: Weights, mask: number): readonly string[] {
  const { pieces, units } = features;
  const pushes: { at: number; push: number }[] = [];
  const from = { short: 0, long: 0, words: 0 };
  for (let at = 0; at + 4 < pieces.length; at += 5) {
    const [short, long, words] = [pieces[at + 2] ?? 0, pieces[at + 3] ?? 0, pieces[at + 4] ?? 0];
    const push =
      sumRange(features.short, { from: from.short, to: short, weights, mask }) +
      sumRange(features.long, { from: from.long, to: long, weights, mask }) +
      sumRange(features.words, { from: from.words, to: words, weights, mask });
    [from.short, from.long, from.words] = [short, long, words];
    if (push > 0) pushes.push({ at, push });
  }
  pushes.sort((one, other) => other.push - one.push);
  const found = new Set<string>();
  for (const { at } of pushes) {
    const reason = String.fromCharCode(...units.subarray(pieces[at], pieces[at + 1]));
    if (TELLS.test(reason)) found.add(reason);
    if (found.size === MAX_REASONS) break;
  }
  return [...found];
}
