import type { RecallLevel, Thresholds } from './model.ts';

/** Complaint, not sure, none: what becomes `issue` of the decision table. */
export type Band = 'yes' | 'unknown' | 'no';
/**
 * Which posts may be put down as no complaint: none (a new deployment, until posts that its own
 * people looked at show how many complaints would be lost), or those below the threshold that
 * keeps this share of complaints.
 */
export type NoBelow = 'off' | RecallLevel;

/** A post of fewer words says too little to be put down as no complaint. */
export const MIN_WORDS = 3;

/**
 * The band of a post. Rises with its probability (0 to 1) and is never `no` for a post that is not
 * `isPlain`: in a language that nobody measured or in two, too short, or cut.
 */
export function bandOf(
  probability: number,
  { yesFrom, noBelow: levels }: Thresholds,
  { noBelow, isPlain }: { readonly noBelow: NoBelow; readonly isPlain: boolean },
): Band {
  if (yesFrom !== null && probability >= yesFrom) return 'yes';
  const below = noBelow === 'off' ? null : levels[noBelow];
  return isPlain && below !== null && probability < below ? 'no' : 'unknown';
}
