import { effectsOfEvents } from '../../shared/case/effects.ts';
import type { CaseEvent } from '../../shared/case/events.ts';
import { effectMessages } from '../../shared/queue/effect-message.ts';
import { commitDecision, markEffectsSent } from '../../shared/store/commit.ts';
import type { VersionedCase } from '../../shared/store/items.ts';
import type { EscalateDependencies } from './dependencies.ts';

/**
 * Commits what the sweep found, hands its effects over and takes the commit out of the due index.
 * `stale` when somebody else moved the case on meanwhile: then nothing was done.
 */
export async function commitDue(
  deps: EscalateDependencies,
  before: VersionedCase,
  events: readonly CaseEvent[],
): Promise<'committed' | 'stale'> {
  const result = await commitDecision(deps.table, {
    before,
    events,
    resendBy: 'due_index',
    nowMs: deps.now(),
    retentionMs: deps.policy.retentionMs,
  });
  if (result.outcome !== 'committed') return 'stale';
  const effects = effectsOfEvents(events, before.case);
  if (effects.length === 0) return 'committed';
  const { caseId } = before.case;
  const { version } = result.after;
  await deps.sendEffects(effectMessages(caseId, version, effects));
  await markEffectsSent(deps.table, caseId, version);
  return 'committed';
}
