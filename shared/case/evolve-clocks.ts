import type { Case, Clock } from './case.ts';
import { withInstants } from './clocks.ts';
import type { EventOf } from './events.ts';

type Clocks = Case['clocks'];

export type ClockEvent = EventOf<
  | 'clockStarted'
  | 'clockWarned'
  | 'clockBreached'
  | 'clockPaused'
  | 'clockResumed'
  | 'clockMet'
  | 'clockStopped'
  | 'ladderStepReached'
  | 'snoozeEnded'
>;

/** The clocks after one more event; an event about a clock that is not there changes nothing. */
export function evolveClocks(clocks: Clocks, event: ClockEvent): Clocks {
  if (event.type === 'clockStarted') {
    const { targetAtMs, warnAtMs, dueAtMs, steps, carried } = event;
    const started: Clock = {
      startedAtMs: event.atMs,
      ...(targetAtMs === undefined ? {} : { targetAtMs }),
      warnAtMs,
      dueAtMs,
      warned: carried?.warned ?? false,
      breached: carried?.breached ?? false,
      ...(steps === undefined ? {} : { steps }),
    };
    return { ...clocks, [event.clock]: started };
  }
  if (event.type === 'snoozeEnded') {
    const { snooze: _over, ...rest } = clocks;
    return rest;
  }
  const clock = clocks[event.clock];
  if (clock === undefined) return clocks;
  const changed = evolveClock(clock, event);
  if (changed !== undefined) return { ...clocks, [event.clock]: changed };
  const { [event.clock]: _ended, ...rest } = clocks;
  return rest;
}

function evolveClock(
  clock: Clock,
  event: Exclude<ClockEvent, EventOf<'clockStarted' | 'snoozeEnded'>>,
): Clock | undefined {
  switch (event.type) {
    case 'clockWarned':
      return { ...clock, warned: true };
    case 'clockBreached':
      return { ...clock, breached: true };
    case 'clockPaused':
      return { ...clock, paused: { sinceAtMs: event.atMs, left: event.left } };
    case 'clockResumed': {
      const { paused, pausedMs = 0, ...running } = clock;
      if (paused === undefined) return clock;
      return {
        ...withInstants(running, event.instantsAtMs, paused.sinceAtMs),
        pausedMs: pausedMs + event.atMs - paused.sinceAtMs,
      };
    }
    case 'ladderStepReached': {
      const { steps = [], ...rest } = clock;
      const left = steps.filter(({ level }) => level > event.level);
      return left.length === 0 ? rest : { ...rest, steps: left };
    }
    case 'clockMet':
    case 'clockStopped':
      return undefined;
  }
}

/** Only the letters of a standard: they outlive a round. */
export function lettersOnly(clocks: Clocks): Clocks {
  return Object.fromEntries(
    Object.entries(clocks).filter(([clock]) => clock.startsWith('letter:')),
  );
}
