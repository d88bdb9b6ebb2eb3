import { isClosed } from '../case/case.ts';
import type { IntakeCommand } from '../case/commands.ts';
import type { VersionedCase } from '../store/items.ts';
import type { SameMatter } from '../triage/same-matter.ts';
import type { TriageRule } from '../triage/table.ts';

type Meaning = Extract<IntakeCommand, { type: 'join' }>['meaning'];

/** What becomes of a post: a case of its own, part of one, or a mention that is only recorded. */
export type Plan =
  | { readonly kind: 'open'; readonly monitored: boolean }
  | { readonly kind: 'join'; readonly to: VersionedCase; readonly meaning: Meaning }
  | { readonly kind: 'record' };

/** Rows that ask for nothing: praise that may be answered, thanks. */
const THANKS: ReadonlySet<string> = new Set(['T18', 'T19']);

/**
 * The branch's case column applied to the customer's cases. A message of a customer with an open
 * case joins it whatever its row, unless it is not about us at all (T02) or our own echo (T01); so
 * does a rating on a closed one, because it is the customer's answer to our check-back.
 */
export function planFor(
  rule: TriageRule,
  matter: SameMatter<VersionedCase>,
  rating: number | undefined,
): Plan {
  if (rule.id === 'T01' || rule.id === 'T02') return { kind: 'record' };
  if (matter.sameMatter === 'none') {
    if (rule.record !== 'opens' && rule.record !== 'watch') return { kind: 'record' };
    return { kind: 'open', monitored: rule.record === 'watch' };
  }
  const to = matter.candidate;
  if (rule.id === 'T05') return { kind: 'join', to, meaning: 'recomplaint' };
  if (rule.record === 'joins' || rule.record === 'opens') {
    return { kind: 'join', to, meaning: 'complaint' };
  }
  if (isClosed(to.case) && rating === undefined) return { kind: 'record' };
  return { kind: 'join', to, meaning: THANKS.has(rule.id) ? 'thanks' : 'message' };
}
