import { isClosed } from '../case/case.ts';
import type { Case } from '../case/case.ts';

/** What a customer's new post has to do with the cases that they have. */
export type SameMatter<Candidate> =
  | { readonly sameMatter: 'none' }
  | { readonly sameMatter: 'open_case' | 'closed_case'; readonly candidate: Candidate };

/**
 * A customer's open case is their one matter; else the case closed last, if that was within the
 * window; else the post is a new matter. `candidates` stand newest first.
 */
export function findSameMatter<Candidate extends { readonly case: Case }>(
  candidates: readonly Candidate[],
  at: { readonly atMs: number; readonly windowMs: number },
): SameMatter<Candidate> {
  const open = candidates.find((candidate) => !isClosed(candidate.case));
  if (open !== undefined) return { sameMatter: 'open_case', candidate: open };
  const [latest] = candidates;
  const closedAtMs = latest?.case.closedAtMs;
  if (latest === undefined || closedAtMs === undefined || closedAtMs + at.windowMs <= at.atMs) {
    return { sameMatter: 'none' };
  }
  return { sameMatter: 'closed_case', candidate: latest };
}
