import type { Post } from './learn-complaints.ts';

const LEAST = 0.3;
const MOST_TOLD = 2;

/**
 * Of each bucket how much it tells complaints from other posts by counting alone (the ratio of naive
 * Bayes): what tells more may learn faster, and rare words without a say stay small.
 */
export function countStrides(posts: readonly Post[], size: number): Float32Array {
  const none = new Float32Array(size).fill(1);
  const complaint = new Float32Array(size).fill(1);
  const totals = [0, 0] as [number, number];
  for (const { buckets, label, weight } of posts) {
    const own = label === 1 ? complaint : none;
    for (let at = 0; at < buckets.length; at += 1) {
      const bucket = buckets[at] ?? 0;
      own[bucket] = (own[bucket] ?? 0) + weight;
    }
    totals[label] += buckets.length * weight;
  }
  const usual = Math.log((totals[1] || 1) / (totals[0] || 1));
  return Float32Array.from({ length: size }, (_, bucket) => {
    const ratio = Math.log((complaint[bucket] ?? 1) / (none[bucket] ?? 1)) - usual;
    return LEAST + Math.min(MOST_TOLD, Math.abs(ratio));
  });
}
