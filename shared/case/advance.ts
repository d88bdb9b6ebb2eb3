import { invariant } from '../invariant.ts';
import { reachablePerson } from '../policy/assign.ts';
import { goalsFor } from '../policy/policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { Case, ClockId } from './case.ts';
import { resumeClocks, startGoal } from './clocks.ts';
import { raiseByOne, raiseTo, topLevel } from './escalate.ts';
import { replay } from './evolve.ts';
import type { CaseEvent } from './events.ts';
import { leaveAbsentOwner } from './hand-over.ts';
import { nextDeadline } from './next-due.ts';
import type { Deadline } from './next-due.ts';

/**
 * What time alone has made true up to and including `untilMs`, in order, each event stamped with
 * the moment it fell due. Hence the history is the same whether this runs every minute or once a
 * day; calling it again with the same or an earlier time gives nothing.
 */
export function advance(state: Case, untilMs: number, policy: Policy): CaseEvent[] {
  const events: CaseEvent[] = [];
  let current = state;
  for (;;) {
    const deadline = nextDeadline(current);
    if (deadline === undefined || deadline.atMs > untilMs) return events;
    const moved = endsCase(deadline) ? [] : leaveAbsentOwner(current, deadline.atMs, policy);
    current = replay(moved, current);
    const fired = fire(current, deadline, policy);
    current = replay(fired, current);
    const next = nextDeadline(current);
    invariant(JSON.stringify(next) !== JSON.stringify(deadline), 'a deadline fires once');
    events.push(...moved, ...fired);
  }
}

function endsCase(deadline: Deadline): boolean {
  return deadline.kind === 'due' && (deadline.clock === 'close' || deadline.clock === 'monitor');
}

function fire(state: Case, deadline: Deadline, policy: Policy): CaseEvent[] {
  const { atMs } = deadline;
  switch (deadline.kind) {
    case 'warning':
      return warn(state, deadline.clock, atMs, policy);
    case 'breach': {
      const breached: CaseEvent = { type: 'clockBreached', atMs, clock: deadline.clock };
      // A second clock that runs out while the ladder is being climbed does not start it anew.
      if (state.escalation.nextStepAtMs !== undefined) return [breached];
      return [breached, ...raiseByOne(state, { reason: 'breach', atMs }, policy)];
    }
    case 'step': {
      const { clock, level } = deadline;
      const reached: CaseEvent = { type: 'ladderStepReached', atMs, clock, level };
      if (state.escalation.level >= level || level > topLevel(state, policy)) return [reached];
      return [reached, ...raiseTo(state, { level, reason: 'share_of_target', atMs }, policy)];
    }
    case 'due':
      return end(state, deadline.clock, atMs, policy);
    case 'escalation':
      return raiseTo(state, { ...nextRung(state, policy), atMs }, policy);
  }
}

function warn(state: Case, clock: ClockId, atMs: number, policy: Policy): CaseEvent[] {
  const warned: CaseEvent = { type: 'clockWarned', atMs, clock };
  if (clock === 'check_back_handler') {
    return [warned, { type: 'checkBackDue', atMs, of: 'handler', number: 1, toId: state.ownerId }];
  }
  if (clock !== 'check_back_customer') return [warned];
  const number = state.checkBacks.find(({ askedAtMs }) => askedAtMs === undefined)?.number ?? 1;
  // who took it first asks, as long as they or their stand-in can be reached.
  const toId = reachablePerson(state.sponsorId, atMs, policy.roster) ?? state.ownerId;
  return [warned, { type: 'checkBackDue', atMs, of: 'customer', number, toId }];
}

/** What the end of a clock means that is no goal. */
function end(state: Case, clock: ClockId, atMs: number, policy: Policy): CaseEvent[] {
  switch (clock) {
    case 'customer_answer': {
      const sla = goalsFor(state, policy);
      return [
        { type: 'clockStopped', atMs, clock },
        { type: 'waitEnded', atMs, reason: 'no_answer' },
        ...resumeClocks(state, atMs, sla),
        startGoal('update', atMs, sla.update, sla),
      ];
    }
    case 'snooze':
      return [{ type: 'snoozeEnded', atMs, reason: 'time' }];
    case 'monitor':
      return [{ type: 'closedExpired', atMs }];
    default:
      return [{ type: 'closedUnconfirmed', atMs }];
  }
}

function nextRung(state: Case, policy: Policy) {
  const { level, mustAcknowledge } = state.escalation;
  const top = topLevel(state, policy);
  if (level >= top) return { level: top, reason: 'reminder' } as const;
  return { level: level + 1, reason: mustAcknowledge ? 'unacknowledged' : 'unanswered' } as const;
}
