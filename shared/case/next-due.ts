import { isClosed } from './case.ts';
import type { Case, ClockId } from './case.ts';
import { clocksOf, hasWarning, isTimer } from './clocks.ts';

/** One thing that time alone will make true of a case. */
export type Deadline =
  | { readonly kind: 'warning' | 'breach' | 'due'; readonly clock: ClockId; readonly atMs: number }
  | {
      readonly kind: 'step';
      readonly clock: ClockId;
      readonly level: number;
      readonly atMs: number;
    }
  | { readonly kind: 'escalation'; readonly atMs: number };

/**
 * The earliest deadline; of several at one instant the first in the order of `clocksOf`, the ladder
 * last. `undefined` once closed.
 */
export function nextDeadline(state: Case): Deadline | undefined {
  if (isClosed(state)) return undefined;
  let earliest: Deadline | undefined;
  for (const deadline of deadlines(state)) {
    if (earliest === undefined || deadline.atMs < earliest.atMs) earliest = deadline;
  }
  return earliest;
}

/** When the case must be looked at next, in epoch milliseconds. */
export function nextDue(state: Case): number | undefined {
  return nextDeadline(state)?.atMs;
}

function deadlines(state: Case): Deadline[] {
  const found: Deadline[] = [];
  const owesLetter = clocksOf(state).some(([clock]) => clock.startsWith('letter:'));
  for (const [clock, running] of clocksOf(state)) {
    // A standard's letter is still due: closing waits until it is sent.
    if (running.paused !== undefined || (clock === 'close' && owesLetter)) continue;
    if (!running.warned && hasWarning(clock))
      found.push({ kind: 'warning', clock, atMs: running.warnAtMs });
    const [step] = running.steps ?? [];
    if (step !== undefined) {
      found.push({ kind: 'step', clock, level: step.level, atMs: step.atMs });
    }
    if (isTimer(clock)) found.push({ kind: 'due', clock, atMs: running.dueAtMs });
    else if (!running.breached) found.push({ kind: 'breach', clock, atMs: running.dueAtMs });
  }
  const { nextStepAtMs } = state.escalation;
  if (nextStepAtMs !== undefined) found.push({ kind: 'escalation', atMs: nextStepAtMs });
  return found;
}
