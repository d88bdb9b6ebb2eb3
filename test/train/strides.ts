import { readFeatures } from '../../shared/triage/classifier/features.ts';
import { allLists } from './linear-head.ts';
import type { Row } from './rows.ts';

const LEAST = 0.3;
const MOST_TOLD = 2;

/**
 * Of each bucket how much it tells complaints from other posts by counting alone (the ratio of naive
 * Bayes): what tells more may learn faster, and rare words without a say stay small.
 */
export function countStrides(rows: readonly Row[], bits: number): Float32Array {
  const mask = 2 ** bits - 1;
  const counts = [new Float32Array(mask + 1).fill(1), new Float32Array(mask + 1).fill(1)];
  const totals = [0, 0];
  for (const { text, label, weight } of rows) {
    const own = label === undefined ? undefined : counts[label];
    if (label === undefined || own === undefined) continue;
    for (const hashes of allLists(readFeatures(text))) {
      for (let at = 0; at < hashes.length; at += 1) {
        const bucket = (hashes[at] ?? 0) & mask;
        own[bucket] = (own[bucket] ?? 0) + weight;
      }
      totals[label] = (totals[label] ?? 0) + hashes.length * weight;
    }
  }
  const [none, complaint] = counts;
  const usual = Math.log((totals[1] ?? 1) / (totals[0] ?? 1));
  return Float32Array.from({ length: mask + 1 }, (_, bucket) => {
    const ratio = Math.log((complaint?.[bucket] ?? 1) / (none?.[bucket] ?? 1)) - usual;
    return LEAST + Math.min(MOST_TOLD, Math.abs(ratio));
  });
}
