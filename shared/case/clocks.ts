import { addWorkingTime, workingTimeBetween } from '../policy/business-hours.ts';
import type { SlaPolicy, SlaTarget, StepTime } from '../policy/sla-policy.ts';
import { CLOCKS } from './case.ts';
import type { Case, Clock, ClockId, ClockKind } from './case.ts';
import type { CaseEvent } from './events.ts';

/** Clocks whose end is no breach: what happens then is their own event. */
const TIMERS: ReadonlySet<ClockKind> = new Set(['customer_answer', 'snooze', 'monitor', 'close']);

/** Clocks that say nothing before their end. */
const SILENT: ReadonlySet<ClockKind> = new Set(['snooze', 'monitor', 'close']);

/** Clocks that stand still while we wait for the customer. */
const PAUSED_WHILE_WAITING: readonly ClockId[] = ['resolution'];

/** What kind of clock the id names. */
export function clockKindOf(clock: ClockId): ClockKind {
  const found = CLOCKS.find((kind) => kind === clock);
  return found ?? (clock.startsWith('promise:') ? 'promise' : 'letter');
}

/** Whether its end is an event of its own instead of a breach. */
export function isTimer(clock: ClockId): boolean {
  return TIMERS.has(clockKindOf(clock));
}

/** Whether it warns before its end. */
export function hasWarning(clock: ClockId): boolean {
  return !SILENT.has(clockKindOf(clock));
}

/**
 * The clocks of a case, running or standing still, in one fixed order: a store may hand maps back
 * in another one, and what falls due at one instant must come in the same order every time.
 */
export function clocksOf(state: Pick<Case, 'clocks'>): [ClockId, Clock][] {
  const rank = (clock: ClockId) => {
    const at = CLOCKS.findIndex((kind) => kind === clock);
    return at < 0 ? CLOCKS.length : at;
  };
  return Object.entries(state.clocks)
    .flatMap(([id, clock]): [ClockId, Clock][] =>
      clock !== undefined && isClockId(id) ? [[id, clock]] : [],
    )
    .toSorted(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

function isClockId(id: string): id is ClockId {
  return (
    CLOCKS.some((kind) => kind === id) || id.startsWith('promise:') || id.startsWith('letter:')
  );
}

/** A clock that starts at `atMs` and measures working time. */
export function startGoal(
  clock: ClockId,
  atMs: number,
  target: SlaTarget,
  sla: SlaPolicy,
): CaseEvent {
  const after = (workMs: number) => addWorkingTime(sla.calendar, atMs, workMs);
  const steps = sla.ladder
    .flatMap(({ at }, index) => {
      const afterMs = at === undefined ? undefined : stepAfterMs(clock, at, target);
      return afterMs === undefined ? [] : [{ level: index + 2, atMs: after(afterMs) }];
    })
    .toSorted((one, other) => one.atMs - other.atMs);
  return {
    type: 'clockStarted',
    atMs,
    clock,
    ...(target.targetMs === target.warningMs ? {} : { targetAtMs: after(target.targetMs) }),
    warnAtMs: after(target.warningMs),
    dueAtMs: after(target.breachMs),
    ...(steps.length === 0 ? {} : { steps }),
  };
}

/** A time counts only while the customer waits for us: no other clock is as short. */
function stepAfterMs(clock: ClockId, at: StepTime, target: SlaTarget): number | undefined {
  if ('share' in at) return Math.round(target.breachMs * at.share);
  return clock === 'first_response' || clock === 'next_response' ? at.afterMs : undefined;
}

/** A clock with instants of its own, whatever the business hours. */
export function startAt(
  clock: ClockId,
  atMs: number,
  { warnAtMs, dueAtMs }: { readonly warnAtMs: number; readonly dueAtMs: number },
): CaseEvent {
  return { type: 'clockStarted', atMs, clock, warnAtMs, dueAtMs };
}

/** A clock of a merged case that goes on here: what it has missed stays booked there. */
export function carryOver(clock: ClockId, from: Clock, atMs: number): CaseEvent {
  const { warnAtMs, dueAtMs, warned, breached } = from;
  return { type: 'clockStarted', atMs, clock, warnAtMs, dueAtMs, carried: { warned, breached } };
}

/** The end of these clocks, as far as the case has them. */
export function endClocks(
  state: Case,
  clocks: readonly ClockId[],
  how: 'clockMet' | 'clockStopped',
  atMs: number,
): CaseEvent[] {
  return clocks
    .filter((clock) => state.clocks[clock] !== undefined)
    .map((clock): CaseEvent => ({ type: how, atMs, clock }));
}

/** Stops the clocks that must not run while the customer is to speak. */
export function pauseClocks(state: Case, atMs: number, sla: SlaPolicy): CaseEvent[] {
  return PAUSED_WHILE_WAITING.flatMap((clock): CaseEvent[] => {
    const running = state.clocks[clock];
    if (running === undefined || running.paused !== undefined) return [];
    const left = instantsOf(running).map((untilMs) =>
      workingTimeBetween(sla.calendar, atMs, untilMs),
    );
    return [{ type: 'clockPaused', atMs, clock, left }];
  });
}

/**
 * Lets the clocks that stand still run on with the working time they had left, by the calendar of
 * now: a policy that changed in between neither gives nor takes any.
 */
export function resumeClocks(state: Case, atMs: number, sla: SlaPolicy): CaseEvent[] {
  return clocksOf(state).flatMap(([clock, { paused }]): CaseEvent[] => {
    if (paused === undefined) return [];
    const instants = paused.left.map((leftMs) => addWorkingTime(sla.calendar, atMs, leftMs));
    return [{ type: 'clockResumed', atMs, clock, instantsAtMs: instants }];
  });
}

/** The instants of a clock that a pause moves, in the order in which `withInstants` reads them. */
function instantsOf({ warnAtMs, dueAtMs, targetAtMs, steps = [] }: Clock): number[] {
  return [
    warnAtMs,
    dueAtMs,
    ...steps.map(({ atMs }) => atMs),
    ...(targetAtMs === undefined ? [] : [targetAtMs]),
  ];
}

/** The clock with other instants; those that lie behind `sinceMs` already stay where they are. */
export function withInstants(clock: Clock, instants: readonly number[], pausedAtMs: number): Clock {
  const moved = (wasMs: number, at: number) =>
    wasMs <= pausedAtMs ? wasMs : (instants[at] ?? wasMs);
  const { steps } = clock;
  return {
    ...clock,
    warnAtMs: moved(clock.warnAtMs, 0),
    dueAtMs: moved(clock.dueAtMs, 1),
    ...(steps === undefined
      ? {}
      : {
          steps: steps.map(({ level, atMs }, at) => ({ level, atMs: moved(atMs, 2 + at) })),
        }),
    ...(clock.targetAtMs === undefined
      ? {}
      : { targetAtMs: moved(clock.targetAtMs, 2 + (steps?.length ?? 0)) }),
  };
}
