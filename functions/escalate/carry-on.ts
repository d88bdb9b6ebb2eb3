import { advance } from '../../shared/case/advance.ts';
import type { CaseId } from '../../shared/case/case.ts';
import { nextDue } from '../../shared/case/next-due.ts';
import { effectMessages } from '../../shared/queue/effect-message.ts';
import { loadCase } from '../../shared/store/case-store.ts';
import { effectsOfCommit } from '../../shared/store/commit-effects.ts';
import { markEffectsSent } from '../../shared/store/commit.ts';
import type { DueTarget } from '../../shared/store/keys.ts';
import { DAY } from '../../shared/time.ts';
import { commitDue } from './commit-due.ts';
import type { EscalateDependencies } from './dependencies.ts';
import { lookAfterConnection } from './look-after-connection.ts';
import { reroute } from './reroute.ts';

/**
 * Most time that one commit lets pass on a case. A sweep that missed a month makes several commits
 * of
 * it instead of one item above DynamoDB's 400 KB; the history is the same.
 */
const CATCH_UP_WINDOW_MS = 7 * DAY;
/** Commits of one case in one sweep; what is left is still due at the next. */
const MAX_COMMITS = 60;

/**
 * Does what one due entry stands for, up to `untilMs`; the index may lag, so the item itself
 * decides.
 * Returns how many commits it made. Doing it twice, or twice at once, changes nothing more.
 */
export async function carryOn(
  deps: EscalateDependencies,
  target: DueTarget,
  untilMs: number,
): Promise<number> {
  if (target.kind === 'case') return carryCaseOn(deps, target.caseId, untilMs);
  if (target.kind === 'handler') return reroute(deps, target.handlerId, untilMs);
  if (target.kind === 'connection') {
    await lookAfterConnection(deps, target.connectionId, untilMs);
    return 0;
  }
  const effects = await effectsOfCommit(deps.table, target.caseId, target.version);
  await deps.sendEffects(effectMessages(target.caseId, target.version, effects));
  await markEffectsSent(deps.table, target.caseId, target.version);
  return 0;
}

async function carryCaseOn(
  deps: EscalateDependencies,
  caseId: CaseId,
  untilMs: number,
): Promise<number> {
  for (let commits = 0; commits < MAX_COMMITS; commits += 1) {
    const before = await loadCase(deps.table, caseId);
    const dueAtMs = before === undefined ? undefined : nextDue(before.case);
    if (before === undefined || dueAtMs === undefined || dueAtMs > untilMs) return commits;
    const windowEndMs = Math.min(untilMs, dueAtMs + CATCH_UP_WINDOW_MS);
    const policy = await deps.readPolicyFor(before.case, dueAtMs);
    const events = advance(before.case, windowEndMs, policy);
    // A stale one is met again at once: somebody else moved the case on.
    await commitDue(deps, before, events);
  }
  return MAX_COMMITS;
}
