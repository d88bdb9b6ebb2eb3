import { chooseOwner } from '../policy/assign.ts';
import { goalsFor } from '../policy/policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { Case } from './case.ts';
import { startGoal } from './clocks.ts';
import { raiseTo } from './escalate.ts';
import type { CaseEvent, EventOf } from './events.ts';

type Reason = EventOf<'reopened'>['reason'];

/** The events of a new round: an owner on duty and new clocks; rounds that are over stay. */
export function reopen(state: Case, reason: Reason, atMs: number, policy: Policy): CaseEvent[] {
  const sla = goalsFor(state, policy);
  const events: CaseEvent[] = [{ type: 'reopened', atMs, round: state.round + 1, reason }];
  const choice = chooseOwner(
    { namedRepId: state.ownerId, teamId: state.teamId, atMs },
    policy.roster,
  );
  if (choice.ownerId !== state.ownerId) {
    events.push({ type: 'ownerAssigned', atMs, ...choice, skipped: [...choice.skipped] });
  }
  return [
    ...events,
    startGoal('first_response', atMs, sla.firstResponse, sla),
    startGoal('resolution', atMs, sla.resolution, sla),
  ];
}

/**
 * "no" reopens and raises one level; the second "no" stands one level above the first.
 */
export function reopenHigher(
  state: Case,
  reason: Exclude<Reason, 'customer_message'>,
  atMs: number,
  policy: Policy,
): CaseEvent[] {
  const level = Math.max(state.round + 1, state.escalation.level + 1);
  const raised = reason === 'low_rating' ? 'customer_says_no' : reason;
  return [
    ...reopen(state, reason, atMs, policy),
    ...raiseTo(state, { level, reason: raised, atMs }, policy),
  ];
}
