import { splitCaseId } from '../../shared/case/case.ts';
import type { CaseId } from '../../shared/case/case.ts';
import type { VersionedCase } from '../../shared/store/items.ts';
import type { Table } from '../../shared/store/client.ts';
import { loadPost } from '../../shared/store/mention-store.ts';
import type { TriageInputs } from '../../shared/triage/inputs.ts';
import type { Signal } from '../../shared/triage/signals/signal-reader.ts';
import { isComplaint } from '../../shared/triage/table.ts';
import type { Arrival } from './take-in.ts';

/** A complaint of somebody else, and what is known of a post that says "same here" under it. */
export type Followed = {
  readonly caseId: CaseId;
  readonly inputs: Pick<TriageInputs, 'issue' | 'aboutUs'>;
};

/**
 * The complaint under which an author says that they have the same trouble: the post that
 * theirs answers, or the one that began the conversation, whichever first has a case of another
 * customer. An answer to our own reply follows the case that we replied on. Costs a read only when
 * the words say "same here".
 */
export async function findFollowed(
  table: Table,
  { post, customerId, connection: { channel }, echo }: Arrival,
  known: { readonly signals: readonly Signal[]; readonly cases: readonly VersionedCase[] },
): Promise<Followed | undefined> {
  if (echo || !known.signals.some(({ signal }) => signal === 'same_here')) return undefined;
  const own = new Set([customerId, ...known.cases.map((each) => each.case.customerId)]);
  const above = new Set([post.parentPostId, post.conversationId]);
  for (const postId of above) {
    if (postId === undefined || postId === post.postId) continue;
    const found = await loadPost(table, { channel, postId });
    if (found?.kind !== 'mention' || found.caseId === undefined) continue;
    const { caseId, ruleId } = found;
    if (!isComplaint(ruleId) || own.has(splitCaseId(caseId).customerId)) continue;
    return { caseId, inputs: { issue: 'yes', aboutUs: 'yes' } };
  }
  return undefined;
}
