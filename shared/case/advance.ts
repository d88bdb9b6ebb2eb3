import { invariant } from '../invariant.ts';
import type { Policy } from '../policy/policy.ts';
import type { Case } from './case.ts';
import { raiseTo, topLevel } from './escalate.ts';
import { replay } from './evolve.ts';
import type { CaseEvent } from './events.ts';
import { nextDeadline } from './next-due.ts';
import type { Deadline } from './next-due.ts';

/**
 * What time alone has made true up to and including `untilMs`, in order, each event stamped with
 * the
 * moment it fell due. Hence the history is the same whether this runs every minute or once a day;
 * calling it again with the same or an earlier time gives nothing.
 */
export function advance(state: Case, untilMs: number, policy: Policy): CaseEvent[] {
  const events: CaseEvent[] = [];
  let current = state;
  for (;;) {
    const deadline = nextDeadline(current);
    if (deadline === undefined || deadline.atMs > untilMs) return events;
    const fired = fire(current, deadline, policy);
    current = replay(fired, current);
    const next = nextDeadline(current);
    invariant(next === undefined || !sameDeadline(next, deadline), 'a deadline fires once');
    events.push(...fired);
  }
}

function fire(state: Case, deadline: Deadline, policy: Policy): CaseEvent[] {
  const { atMs } = deadline;
  switch (deadline.kind) {
    case 'warning':
      return [{ type: 'clockWarned', atMs, clock: deadline.clock }];
    case 'breach': {
      const breached: CaseEvent = { type: 'clockBreached', atMs, clock: deadline.clock };
      // A second clock that runs out while the ladder is being climbed does not start it anew.
      if (state.escalation.nextStepAtMs !== undefined) return [breached];
      const level = state.escalation.level + 1;
      return [breached, ...raiseTo(state, { level, reason: 'breach', atMs }, policy)];
    }
    case 'escalation':
      return raiseTo(state, { ...nextRung(state, policy), atMs }, policy);
    case 'check_back': {
      const number = policy.checkBacksMs.length - state.checkBacksAtMs.length + 1;
      return [{ type: 'checkBackDue', atMs, number: Math.max(1, number) }];
    }
    case 'close':
      return [{ type: 'closedUnconfirmed', atMs }];
  }
}

function nextRung(state: Case, policy: Policy) {
  const { level, mustAcknowledge } = state.escalation;
  if (level >= topLevel(policy)) return { level, reason: 'reminder' } as const;
  return { level: level + 1, reason: mustAcknowledge ? 'unacknowledged' : 'unanswered' } as const;
}

function sameDeadline(one: Deadline, other: Deadline): boolean {
  const clockOf = (deadline: Deadline) => ('clock' in deadline ? deadline.clock : undefined);
  return one.kind === other.kind && one.atMs === other.atMs && clockOf(one) === clockOf(other);
}
