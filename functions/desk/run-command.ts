import { effectsOfEvents } from '../../shared/case/effects.ts';
import type { CaseId } from '../../shared/case/case.ts';
import type { DeskCommand, Refusal } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import type { CommandRequest } from '../../shared/desk-api/contract.ts';
import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import { effectMessages } from '../../shared/queue/effect-message.ts';
import { loadCase } from '../../shared/store/case-store.ts';
import { commitDecision, markEffectsSent } from '../../shared/store/commit.ts';
import type { VersionedCase } from '../../shared/store/items.ts';
import type { DeskDependencies } from './dependencies.ts';

export type CommandOutcome =
  | { readonly outcome: 'done'; readonly after: VersionedCase }
  | { readonly outcome: 'unknown_case' }
  | { readonly outcome: 'conflict'; readonly currentVersion: number }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

/**
 * Runs one person's command on the version of the case that they saw. Once committed it is done,
 * also
 * when handing over its effects fails: the due index hands them over within a minute.
 */
export async function runCommand(
  deps: DeskDependencies,
  target: { readonly caseId: CaseId; readonly by: string },
  request: CommandRequest,
): Promise<CommandOutcome> {
  const { caseId, by } = target;
  const before = await loadCase(deps.table, caseId);
  if (before === undefined) return { outcome: 'unknown_case' };
  if (before.version !== request.expectedVersion) {
    return { outcome: 'conflict', currentVersion: before.version };
  }
  const nowMs = deps.now();
  const events = decide(before.case, commandOf(request, by, before.version), nowMs, deps.policy);
  if (!Array.isArray(events)) return { outcome: 'refused', refusal: events };
  const result = await commitDecision(deps.table, {
    before,
    events,
    resendBy: 'due_index',
    nowMs,
    retentionMs: deps.policy.retentionMs,
  });
  if (result.outcome !== 'committed') {
    const current = await loadCase(deps.table, caseId);
    return { outcome: 'conflict', currentVersion: current?.version ?? before.version + 1 };
  }
  await handOver(deps, result.after, effectsOfEvents(events, before.case));
  return { outcome: 'done', after: result.after };
}

async function handOver(
  deps: DeskDependencies,
  { case: { caseId }, version }: VersionedCase,
  effects: Parameters<typeof effectMessages>[2],
): Promise<void> {
  if (effects.length === 0) return;
  try {
    await deps.sendEffects(effectMessages(caseId, version, effects));
    await markEffectsSent(deps.table, caseId, version);
  } catch (error) {
    deps.logger.warn(LOG_EVENTS.effectsLeftToSweep, {
      caseId,
      error: error instanceof Error ? error.name : 'unknown',
    });
  }
}

function commandOf(request: CommandRequest, by: string, version: number): DeskCommand {
  const { expectedVersion: _seen, ...command } = request;
  // One command makes one version, so the next version names a reply once and for ever.
  return command.type === 'reply'
    ? { ...command, by, replyId: `r${version + 1}` }
    : { ...command, by };
}
