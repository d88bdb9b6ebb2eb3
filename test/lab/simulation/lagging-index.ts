import type { ItemKey } from '../../../shared/store/keys.ts';
import type { Dice } from './dice.ts';
import { SortedEntries } from './sorted-entries.ts';

/** How far behind the table an index may be, and who decides it. */
export type Lag = { readonly maxMs: number; readonly dice: Dice };

/** How many copies of an index answer: one may show what another does not know yet. */
const REPLICAS = 2;
/** Share of the changes that a replica has not heard of which it hears of before it answers. */
const CATCHES_UP = 0.6;

type Entry = ItemKey & Readonly<Record<string, string>>;
type Place = { readonly partition: string; readonly sort: string; readonly entry: Entry };
type Replica = {
  readonly partitions: Map<string, SortedEntries<Entry>>;
  /** Where an item stands in this replica. */
  readonly places: Map<string, Place>;
  /** Where items are to stand, and since when the replica could know. */
  readonly unheard: Map<string, { readonly place: Place | undefined; readonly sinceMs: number }>;
};

/**
 * A keys-only index. With a lag each replica learns of changes in any order, item by item, but not
 * later than the lag allows; without one every answer is what the table holds.
 */
export class LaggingIndex {
  readonly #partitionKey: string;
  readonly #sortKey: string;
  readonly #replicas: readonly Replica[];
  #lag: Lag | undefined;

  constructor(name: string, lag: Lag | undefined) {
    this.#partitionKey = `${name}Pk`;
    this.#sortKey = `${name}Sk`;
    this.#lag = lag;
    this.#replicas = Array.from({ length: lag === undefined ? 1 : REPLICAS }, () => ({
      partitions: new Map(),
      places: new Map(),
      unheard: new Map(),
    }));
  }

  /** From now on every answer is what the table holds. */
  calm(): void {
    this.#lag = undefined;
  }

  /** Hears what an item is now. */
  note(item: ItemKey & Readonly<Record<string, unknown>>, nowMs: number): void {
    const { pk, sk } = item;
    const id = `${pk} ${sk}`;
    const place = this.#placeOf(item);
    for (const { unheard, places } of this.#replicas) {
      if (place !== undefined || places.has(id) || unheard.has(id)) {
        unheard.set(id, { place, sinceMs: nowMs });
      }
    }
  }

  /** The entries of one partition between two sort keys, both inclusive. */
  between(partition: string, [from, until]: readonly [string, string], nowMs: number): Entry[] {
    const lag = this.#lag;
    const replica = lag === undefined ? this.#replicas[0] : lag.dice.pick(this.#replicas);
    if (replica === undefined) return [];
    for (const [id, { place, sinceMs }] of replica.unheard) {
      const heard =
        lag === undefined || sinceMs + lag.maxMs <= nowMs || lag.dice.chance(CATCHES_UP);
      if (!heard) continue;
      replica.unheard.delete(id);
      move(replica, id, place);
    }
    return replica.partitions.get(partition)?.between(from, until) ?? [];
  }

  /** Where an item stands in the index: nowhere without both keys. */
  #placeOf(item: ItemKey & Readonly<Record<string, unknown>>): Place | undefined {
    const { pk, sk, [this.#partitionKey]: partition, [this.#sortKey]: sort } = item;
    if (typeof partition !== 'string' || typeof sort !== 'string') return undefined;
    const entry = { pk, sk, [this.#partitionKey]: partition, [this.#sortKey]: sort };
    return { partition, sort, entry };
  }
}

function move({ partitions, places }: Replica, id: string, place: Place | undefined): void {
  const before = places.get(id);
  if (before !== undefined) partitions.get(before.partition)?.delete(before.sort, id);
  if (place === undefined) {
    places.delete(id);
    return;
  }
  places.set(id, place);
  let partition = partitions.get(place.partition);
  if (partition === undefined) {
    partition = new SortedEntries();
    partitions.set(place.partition, partition);
  }
  partition.set(place.sort, id, place.entry);
}
