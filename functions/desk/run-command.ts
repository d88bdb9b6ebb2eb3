import { effectsOfEvents } from '../../shared/case/effects.ts';
import type { CaseId } from '../../shared/case/case.ts';
import type { DeskCommand, Refusal } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import type { CommandRequest } from '../../shared/desk-api/command-requests.ts';
import { loadCase } from '../../shared/store/case-store.ts';
import { commitDecision } from '../../shared/store/commit.ts';
import type { VersionedCase } from '../../shared/store/items.ts';
import type { DeskDependencies } from './dependencies.ts';
import { handOverEffects } from './hand-over-effects.ts';
import { runPairCommand } from './run-pair-command.ts';

export type CommandOutcome =
  | {
      readonly outcome: 'done';
      readonly after: VersionedCase;
      /** The new case of a split, the case that a merge went into. */
      readonly other?: VersionedCase;
    }
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
  if (request.type === 'split' || request.type === 'merge') {
    return runPairCommand(deps, { before, by }, request);
  }
  const nowMs = deps.now();
  const policy = await deps.readPolicyFor(before.case, nowMs);
  const events = decide(before.case, commandOf(request, by, before.version), nowMs, policy);
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
  await handOverEffects(deps, result.after, effectsOfEvents(events, before.case));
  return { outcome: 'done', after: result.after };
}

function commandOf(
  request: Exclude<CommandRequest, { type: 'split' | 'merge' }>,
  by: string,
  version: number,
): DeskCommand {
  const { expectedVersion: _seen, ...command } = request;
  // One command makes one version, so the next version names a reply or promise once and for ever.
  const next = version + 1;
  switch (command.type) {
    case 'reply':
    case 'introduce':
      return { ...command, by, replyId: `r${next}` };
    case 'ask':
      return { ...command, type: 'reply', purpose: 'ask', by, replyId: `r${next}` };
    case 'promise': {
      const { type, text, promisedAt } = command;
      return { type, by, text, promiseId: `p${next}`, promisedAtMs: Date.parse(promisedAt) };
    }
    case 'snooze':
      return { type: 'snooze', by, endsAtMs: Date.parse(command.endsAt) };
    default:
      return { ...command, by };
  }
}
