import { decide } from '../../shared/case/decide.ts';
import { replay } from '../../shared/case/evolve.ts';
import { DAY, HOUR, MINUTE } from '../../shared/time.ts';
import { History, T0, joinCommand } from '../support/cases.ts';
import { ratio } from './figures.ts';

const MANY = 500;
const ROUNDS = 1_000;
const REPEATS = 15;

/**
 * Time of one decision on a case with 500 events against one with the 5 of its opening: from its
 * snapshot, as the functions do it, and from all of its events.
 */
export function benchDecide(): void {
  const short = new History();
  const long = new History();
  for (let day = 1; long.events.length < MANY; day += 1) {
    const atMs = T0 + day * DAY;
    long.run(joinCommand(`d${day}`, atMs), atMs);
    long.run({ type: 'recordReply', by: long.case.ownerId, visibility: 'public' }, atMs + HOUR);
  }
  const nowMs = (long.events.at(-1)?.atMs ?? T0) + MINUTE;
  const join = joinCommand('next', nowMs);
  const fromSnapshot = ({ case: state, policy }: History, atMs: number) =>
    best(() => decide(state, join, atMs, policy));
  const fromEvents = ({ events, policy }: History, atMs: number) =>
    best(() => decide(replay(events), join, atMs, policy));
  const snapshotMs = fromSnapshot(long, nowMs);
  const replayMs = fromEvents(long, nowMs);
  const few = `to one with ${short.events.length}`;
  console.info(
    `decide on ${long.events.length} events: ${micros(snapshotMs)} from the snapshot, ratio ${ratio(snapshotMs, fromSnapshot(short, T0))} ${few}; ${micros(replayMs)} with replaying them all, ratio ${ratio(replayMs, fromEvents(short, T0))} (aim under 1 ms)`,
  );
}

function best(decideOnce: () => unknown): number {
  const times = Array.from({ length: REPEATS }, () => {
    const startedMs = performance.now();
    for (let round = 0; round < ROUNDS; round += 1) decideOnce();
    return (performance.now() - startedMs) / ROUNDS;
  });
  return Math.min(...times);
}

function micros(ms: number): string {
  return `${(ms * 1_000).toFixed(1)} µs`;
}
