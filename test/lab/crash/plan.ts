import { kindsFor } from './fault-kinds.ts';
import type { LoggedCall, Strike } from './stage.ts';

/** Reads of an index that find nothing differ in nothing: so many of them are struck. */
const EMPTY_READS = 2;

/** Every kind of fault at every call, one at a time: the single faults of a flow. */
export function faultsAt(calls: readonly LoggedCall[]): Strike[] {
  return distinct(calls).flatMap((made) =>
    kindsFor(made).map((kind) => ({ call: made.call, nth: made.nth, kind })),
  );
}

/** The crash points of a flow: its process dies before or after a call. */
export function crashesAt(calls: readonly LoggedCall[]): Strike[] {
  return faultsAt(calls).filter(({ kind }) => kind === 'kill-before' || kind === 'kill-after');
}

/** The calls that were made after a fault struck. */
export function callsAfter(calls: readonly LoggedCall[], strike: Strike): LoggedCall[] {
  const at = calls.findIndex(({ call, nth }) => call === strike.call && nth === strike.nth);
  return at === -1 ? [] : calls.slice(at + 1);
}

/** So many of a list, spread by a seed; all of it when it is shorter. */
export function sample<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, count)
    .map(({ item }) => item);
}

/**
 * Takes some of each of several lists, so many on average, spread by a seed. What one list was too
 * short to give, the next ones give, so that the sum is known beforehand whatever is in them.
 */
export function sampler(average: number, random: () => number) {
  let owed = random();
  return <Item>(items: readonly Item[]): Item[] => {
    owed += average;
    const taken = sample(items, Math.floor(owed), random);
    owed -= taken.length;
    return taken;
  };
}

function distinct(calls: readonly LoggedCall[]): LoggedCall[] {
  let empty = 0;
  return calls.filter(({ subject, found }) => {
    if (subject === '' || found) return true;
    empty += 1;
    return empty <= EMPTY_READS;
  });
}
