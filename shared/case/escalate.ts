import { invariant } from '../invariant.ts';
import { chooseEscalationTarget } from '../policy/assign.ts';
import { goalsFor } from '../policy/policy.ts';
import type { Policy } from '../policy/policy.ts';
import { isAnswerAwaited } from './case.ts';
import type { Case } from './case.ts';
import { clocksOf } from './clocks.ts';
import { handOver } from './hand-over.ts';
import type { CaseEvent, EventOf } from './events.ts';

/** The level of the ladder's last rung; the owner is level 1. */
export function topLevel(state: Case, policy: Policy): number {
  return goalsFor(state, policy).ladder.length + 1;
}

/**
 * The events of one step up to `level` (capped at the top). A step either makes the case the
 * person's own or must be acknowledged by them; it never only informs.
 */
export function raiseTo(
  state: Case,
  step: Pick<EventOf<'escalationRaised'>, 'level' | 'reason' | 'atMs'>,
  policy: Policy,
): CaseEvent[] {
  const { atMs, reason } = step;
  const { ladder, reminderMs } = goalsFor(state, policy);
  const top = topLevel(state, policy);
  const level = Math.min(step.level, top);
  const rung = ladder[level - 2];
  invariant(rung !== undefined, 'a level above the owner is a rung of the ladder');
  const { toId, skipped } = chooseEscalationTarget(
    rung,
    { teamId: state.teamId, atMs },
    policy.roster,
  );
  const becomesOwner = rung.must === 'own' && toId !== state.ownerId;
  const raised: CaseEvent = {
    type: 'escalationRaised',
    atMs,
    level,
    toId,
    mustAcknowledge: !becomesOwner,
    nextStepAtMs: atMs + (level === top ? reminderMs : rung.withinMs),
    reason,
    skipped: [...skipped],
  };
  if (!becomesOwner) return [raised];
  const change = { ownerId: toId, reason: 'escalated' as const, skipped: [] };
  return [raised, ...handOver(state, change, atMs, policy)];
}

/** The events of the next step up, however high the case stands. */
export function raiseByOne(
  state: Case,
  step: Pick<EventOf<'escalationRaised'>, 'reason' | 'atMs'>,
  policy: Policy,
): CaseEvent[] {
  return raiseTo(state, { ...step, level: state.escalation.level + 1 }, policy);
}

/**
 * When the ladder goes on if the person who acknowledged at `atMs` does not get the customer
 * answered.
 */
export function nextStepAfterAcknowledging(state: Case, atMs: number, policy: Policy): number {
  const { level } = state.escalation;
  const { ladder, reminderMs } = goalsFor(state, policy);
  const rung = ladder[level - 2];
  return (
    atMs + (rung === undefined || level >= topLevel(state, policy) ? reminderMs : rung.withinMs)
  );
}

/** Ends the escalation once nothing is overdue and nobody waits for an answer. */
export function endEscalation(state: Case, atMs: number): CaseEvent[] {
  const { level } = state.escalation;
  const overdue = clocksOf(state).some(([, { breached }]) => breached);
  if (level === 1 || overdue || isAnswerAwaited(state)) return [];
  return [{ type: 'escalationEnded', atMs }];
}
