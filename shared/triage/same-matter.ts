import { isClosed } from '../case/case.ts';
import type { Case, Matter } from '../case/case.ts';
import { likeness } from './matter.ts';

/** What a customer's new post has to do with the cases that they have. */
export type SameMatter<Candidate> =
  | { readonly sameMatter: 'none' }
  | { readonly sameMatter: 'open_case' | 'closed_case'; readonly candidate: Candidate };

/** From here two texts are about one thing, whatever their topics. */
const ALIKE = 0.5;

/**
 * Which of a customer's cases a new post is about. `candidates` stand newest first, over all
 * authors that are linked to the customer. The first line that holds decides for one case:
 *
 * | sign | says |
 * | --- | --- |
 * | status | a case that was merged, or a watch that ended, is none |
 * | time | a case that closed longer ago than the window is another matter |
 * | references | a number in common: certainly the same |
 * | thread | the same conversation, or an answer to a post of the case: very likely the same |
 * | references | numbers on both sides and none in common: another |
 * | text | alike: very likely the same |
 * | topic | both known and different: another |
 * | else | the same, because nothing speaks against it |
 *
 * Of several cases the likeliest is meant, of equals an open one before a closed one. When nothing
 * tells, it is the same matter: a customer who writes again while we owe them an answer must not
 * have to start over. People take apart what was joined wrongly with `split` and join what
 * was kept apart with `merge`.
 */
export function findSameMatter<Candidate extends { readonly case: Case }>(
  candidates: readonly Candidate[],
  post: Comparison,
): SameMatter<Candidate> {
  const judged = candidates.map((candidate) => ({
    candidate,
    open: !isClosed(candidate.case),
    verdict: judge(candidate.case, post),
  }));
  for (const verdict of ['certainly', 'likely', 'maybe'] as const) {
    for (const open of [true, false]) {
      const found = judged.find((each) => each.verdict === verdict && each.open === open);
      if (found === undefined) continue;
      const { candidate } = found;
      return { sameMatter: open ? 'open_case' : 'closed_case', candidate };
    }
  }
  return { sameMatter: 'none' };
}

/** What a post is compared by. */
export type Comparison = {
  readonly matter: Matter;
  readonly atMs: number;
  readonly windowMs: number;
};

function judge(
  state: Case,
  { matter, atMs, windowMs }: Comparison,
): 'certainly' | 'likely' | 'maybe' | 'no' {
  const known = state.matter;
  if (state.status === 'closed_merged' || state.status === 'closed_expired') return 'no';
  if (isClosed(state) && (state.closedAtMs ?? 0) + windowMs <= atMs) return 'no';
  if (shareOne(known.references, matter.references)) return 'certainly';
  if (shareOne(known.threads, matter.threads)) return 'likely';
  if (known.references.length > 0 && matter.references.length > 0) return 'no';
  if ((likeness(known.words, matter.words) ?? 0) >= ALIKE) return 'likely';
  const differ =
    matter.topic !== undefined && known.topic !== undefined && matter.topic !== known.topic;
  return differ ? 'no' : 'maybe';
}

function shareOne(one: readonly string[], other: readonly string[]): boolean {
  return one.some((sign) => other.includes(sign));
}
