import { isClosed } from '../../shared/case/case.ts';
import type { IntakeCommand } from '../../shared/case/commands.ts';
import type { VersionedCase } from '../../shared/store/items.ts';
import type { SameMatter } from '../../shared/triage/same-matter.ts';
import type { TriageRule } from '../../shared/triage/table.ts';

type Meaning = Extract<IntakeCommand, { type: 'join' }>['meaning'];

/** What becomes of a post: a case of its own, part of one, or a mention that is only recorded. */
export type Plan =
  | { readonly kind: 'open' }
  | { readonly kind: 'join'; readonly to: VersionedCase; readonly meaning: Meaning }
  | { readonly kind: 'record' };

/**
 * The branch's case column applied to the customer's cases. A message of a customer with an open
 * case
 * joins it whatever its row, unless it is not about us at all (T02) or our own echo (T01).
 */
export function planFor(rule: TriageRule, matter: SameMatter<VersionedCase>): Plan {
  if (rule.id === 'T01' || rule.id === 'T02') return { kind: 'record' };
  if (matter.sameMatter === 'none') {
    return rule.record === 'opens' ? { kind: 'open' } : { kind: 'record' };
  }
  const to = matter.candidate;
  if (rule.id === 'T05') return { kind: 'join', to, meaning: 'recomplaint' };
  if (rule.record === 'joins' || rule.record === 'opens') {
    return { kind: 'join', to, meaning: 'complaint' };
  }
  return isClosed(to.case) ? { kind: 'record' } : { kind: 'join', to, meaning: 'message' };
}
