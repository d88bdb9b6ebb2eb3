import { CLOCKS, isClosed } from './case.ts';
import type { Case, ClockKind } from './case.ts';

/** One thing that time alone will make true of a case. */
export type Deadline =
  | { readonly kind: 'warning' | 'breach'; readonly clock: ClockKind; readonly atMs: number }
  | { readonly kind: 'escalation' | 'check_back' | 'close'; readonly atMs: number };

/**
 * The earliest deadline; of several at one instant the one named first below. `undefined` once
 * closed.
 */
export function nextDeadline(state: Case): Deadline | undefined {
  if (isClosed(state)) return undefined;
  return deadlines(state).reduce<Deadline | undefined>(
    (earliest, candidate) =>
      earliest === undefined || candidate.atMs < earliest.atMs ? candidate : earliest,
    undefined,
  );
}

/** When the case must be looked at next, in epoch milliseconds. */
export function nextDue(state: Case): number | undefined {
  return nextDeadline(state)?.atMs;
}

function deadlines(state: Case): Deadline[] {
  const found: Deadline[] = [];
  for (const clock of CLOCKS) {
    const running = state.clocks[clock];
    if (running === undefined) continue;
    if (!running.warned) found.push({ kind: 'warning', clock, atMs: running.warnAtMs });
    if (!running.breached) found.push({ kind: 'breach', clock, atMs: running.dueAtMs });
  }
  const { nextStepAtMs } = state.escalation;
  if (nextStepAtMs !== undefined) found.push({ kind: 'escalation', atMs: nextStepAtMs });
  const [checkBackAtMs] = state.checkBacksAtMs;
  if (checkBackAtMs !== undefined) found.push({ kind: 'check_back', atMs: checkBackAtMs });
  if (state.closesAtMs !== undefined) found.push({ kind: 'close', atMs: state.closesAtMs });
  return found;
}
