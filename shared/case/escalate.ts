import { invariant } from '../invariant.ts';
import { chooseEscalationTarget } from '../policy/assign.ts';
import type { Policy } from '../policy/policy.ts';
import type { Case } from './case.ts';
import type { CaseEvent } from './events.ts';

type Reason = Extract<CaseEvent, { type: 'escalationRaised' }>['reason'];

/** The level of the ladder's last rung; the owner is level 1. */
export function topLevel(policy: Policy): number {
  return policy.ladder.length + 1;
}

/**
 * The events of one step up to `level` (capped at the top). A step either makes the case the
 * person's own or must be acknowledged by them; it never only informs.
 */
export function raiseTo(
  state: Case,
  step: { readonly level: number; readonly reason: Reason; readonly atMs: number },
  policy: Policy,
): CaseEvent[] {
  const { atMs, reason } = step;
  const level = Math.min(step.level, topLevel(policy));
  const rung = policy.ladder[level - 2];
  invariant(rung !== undefined, 'a level above the owner is a rung of the ladder');
  const { toId, skipped } = chooseEscalationTarget(
    rung,
    { teamId: state.teamId, atMs },
    policy.roster,
  );
  const becomesOwner = rung.must === 'own' && toId !== state.ownerId;
  const waitMs = level === topLevel(policy) ? policy.reminderMs : rung.withinMs;
  const raised: CaseEvent = {
    type: 'escalationRaised',
    atMs,
    level,
    toId,
    mustAcknowledge: !becomesOwner,
    nextStepAtMs: atMs + waitMs,
    reason,
    skipped: [...skipped],
  };
  if (!becomesOwner) return [raised];
  return [raised, { type: 'ownerAssigned', atMs, ownerId: toId, reason: 'escalated', skipped: [] }];
}

/**
 * When the ladder goes on if the person who acknowledged at `atMs` does not get the customer
 * answered.
 */
export function nextStepAfterAcknowledging(state: Case, atMs: number, policy: Policy): number {
  const { level } = state.escalation;
  const rung = policy.ladder[level - 2];
  return (
    atMs + (rung === undefined || level === topLevel(policy) ? policy.reminderMs : rung.withinMs)
  );
}
