import { chooseOwner, isOnDuty } from '../policy/assign.ts';
import { goalsFor } from '../policy/policy.ts';
import type { Policy } from '../policy/policy.ts';
import { isClosed } from './case.ts';
import type { Case } from './case.ts';
import { startGoal } from './clocks.ts';
import type { CaseEvent, EventOf } from './events.ts';

type Change = Pick<EventOf<'ownerAssigned'>, 'ownerId' | 'reason'> & {
  readonly skipped: EventOf<'ownerAssigned'>['skipped'];
  readonly by?: string;
};

/**
 * The events by which a case changes hands: a customer who has heard from us is to be told who
 * helps now, and the new handler is to be asked how it goes. No clock that runs is
 * touched.
 */
export function handOver(state: Case, change: Change, atMs: number, policy: Policy): CaseEvent[] {
  const events: CaseEvent[] = [{ type: 'ownerAssigned', atMs, ...change }];
  if (isClosed(state) || state.status === 'resolved' || state.status === 'monitored') return events;
  const sla = goalsFor(state, policy);
  if (state.contacted && state.clocks.introduction === undefined) {
    events.push(startGoal('introduction', atMs, sla.introduction, sla));
  }
  // Whoever got it by escalation is watched by the ladder itself.
  if (change.reason !== 'escalated' && state.clocks.check_back_handler === undefined) {
    events.push(startGoal('check_back_handler', atMs, sla.handlerCheckBack, sla));
  }
  return events;
}

/**
 * The events by which a case leaves an owner who is off duty when something is to be done; none
 * when they are on duty or nobody else is.
 */
export function leaveAbsentOwner(state: Case, atMs: number, policy: Policy): CaseEvent[] {
  const owner = policy.roster.handlers.get(state.ownerId);
  if (owner !== undefined && isOnDuty(owner, atMs)) return [];
  const { ownerId, reason, skipped } = chooseOwner(
    { namedRepId: state.ownerId, teamId: state.teamId, atMs },
    policy.roster,
  );
  if (ownerId === state.ownerId) return [];
  return handOver(state, { ownerId, reason, skipped: [...skipped] }, atMs, policy);
}
