/** What a tally counts: kinds of things that happened in a simulation. */
export type Counted = 'event' | 'status' | 'command' | 'fault' | 'check';

/** Counts by kind and name, so that a simulation cannot silently stop trying something. */
export class Tally {
  readonly #counts = new Map<Counted, Map<string, number>>();

  count(kind: Counted, name: string, times = 1): void {
    let named = this.#counts.get(kind);
    if (named === undefined) {
      named = new Map();
      this.#counts.set(kind, named);
    }
    named.set(name, (named.get(name) ?? 0) + times);
  }

  add(counts: Counts): void {
    for (const [kind, named] of counts) {
      for (const [name, times] of named) this.count(kind, name, times);
    }
  }

  /** Names of a kind with how often, most often first. */
  of(kind: Counted): [string, number][] {
    return [...(this.#counts.get(kind) ?? [])].toSorted((one, other) => other[1] - one[1]);
  }

  /** How often anything of a kind happened. */
  sum(kind: Counted): number {
    return this.of(kind).reduce((total, [, times]) => total + times, 0);
  }

  /** Everything, in a form that a thread can tell another. */
  counts(): Counts {
    return [...this.#counts].map(([kind, named]) => [kind, [...named]]);
  }
}

export type Counts = readonly (readonly [Counted, readonly (readonly [string, number])[]])[];
