import type { CaseId } from '../../shared/case/case.ts';
import { decide } from '../../shared/case/decide.ts';
import { invariant } from '../../shared/invariant.ts';
import { isHandlerOnDuty } from '../../shared/policy/duty.ts';
import { loadCase } from '../../shared/store/case-store.ts';
import { readWorkList } from '../../shared/store/queue-index.ts';
import { loadHandlerChange, scheduleReroute } from '../../shared/store/roster-store.ts';
import { commitDue } from './commit-due.ts';
import type { EscalateDependencies } from './dependencies.ts';

const PAGE_SIZE = 50;
/** Pages of one work list in one sweep: nobody has the capacity for more cases. */
const MAX_PAGES = 10;

/**
 * Takes from a handler who went off duty every case in which somebody waits. It is repeated until
 * `rerouteUntilMs`, because for a minute other functions may still think that they are there; any
 * other case leaves them when its next deadline comes. Returns how many commits it made.
 */
export async function reroute(
  deps: EscalateDependencies,
  handlerId: string,
  untilMs: number,
): Promise<number> {
  const marked = await loadHandlerChange(deps.table, handlerId);
  const { rerouteUntilMs } = marked;
  if (rerouteUntilMs === undefined) return 0;
  deps.forget();
  let commits = 0;
  let after: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { entries, more } = await readWorkList(deps.table, {
      ownerId: handlerId,
      after,
      limit: PAGE_SIZE,
    });
    for (const { caseId } of entries) commits += await leaveHandler(deps, caseId, handlerId);
    after = entries.at(-1)?.queueSk;
    if (!more) break;
  }
  await scheduleReroute(deps.table, marked, untilMs < rerouteUntilMs ? rerouteUntilMs : undefined);
  return commits;
}

async function leaveHandler(
  deps: EscalateDependencies,
  caseId: CaseId,
  handlerId: string,
): Promise<number> {
  const before = await loadCase(deps.table, caseId);
  if (before === undefined || before.case.ownerId !== handlerId) return 0;
  const nowMs = deps.now();
  const policy = await deps.readPolicyFor(before.case, nowMs);
  if (isHandlerOnDuty(handlerId, nowMs, policy)) return 0;
  const events = decide(before.case, { type: 'leaveAbsentOwner' }, nowMs, policy);
  invariant(Array.isArray(events), 'leaving an absent owner is never refused');
  if (events.length === 0) return 0;
  return (await commitDue(deps, before, events)) === 'committed' ? 1 : 0;
}
