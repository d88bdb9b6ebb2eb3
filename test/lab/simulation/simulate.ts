import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Tally } from './tally.ts';
import type { Counts } from './tally.ts';
import { TIERS } from './tiers.ts';
import type { Tier } from './tiers.ts';

export type Options = {
  readonly seed: number;
  /** Case histories to play at least, over both tiers. */
  readonly histories: number;
  /** Share of them that goes through the real functions, from 0 to 1. */
  readonly functionsShare?: number;
  /** Threads that play; two keep two cores busy. */
  readonly threads?: number;
};

/** A world that broke a promise, and the command that plays it again. */
export type Failure = {
  readonly tier: Tier;
  readonly seed: number;
  readonly violations: readonly string[];
  readonly replay: string;
};

type Count = { worlds: number; histories: number; events: number; days: number };

export type Report = {
  readonly seed: number;
  readonly histories: number;
  readonly events: number;
  readonly byTier: Readonly<Record<Tier, Readonly<Count>>>;
  readonly tally: Tally;
  readonly failures: readonly Failure[];
  readonly seconds: number;
};

/** A world to be played: the one of its tier that is at this place of the simulation. */
export type Task = { readonly tier: Tier; readonly place: number; readonly seed: number };
/** What a thread says of one. */
export type Told = Task & {
  readonly histories: number;
  readonly events: number;
  readonly days: number;
  readonly violations: readonly string[];
  readonly tally: Counts;
};

/** A world of theirs costs eight times one of the core's. */
const FUNCTIONS_SHARE = 0.02;
const THREADS = 2;
/** Failing worlds after which a simulation has said enough. */
const MAX_FAILURES = 10;
/** Spreads the seeds of a simulation's worlds. @see https://oeis.org/A001622 (golden ratio) */
const STRIDE = 0x9e_37_79_b1;

/**
 * Plays worlds from a seed until so many case histories are judged, or too many worlds failed. What
 * is reported is the same whichever thread was faster: a tier's worlds count in their order, and
 * those that were played beyond the histories asked for do not.
 */
export async function simulate(options: Options): Promise<Report> {
  const startedMs = performance.now();
  const run = new Run(options);
  const threads = Math.min(options.threads ?? THREADS, availableParallelism());
  await Promise.all(Array.from({ length: threads }, () => playOnThread(run)));
  const { byTier, tally, failures } = run;
  const sum = (field: keyof Count) => TIERS.reduce((total, tier) => total + byTier[tier][field], 0);
  const seconds = (performance.now() - startedMs) / 1_000;
  const { seed } = options;
  return {
    seed,
    histories: sum('histories'),
    events: sum('events'),
    byTier,
    tally,
    failures,
    seconds,
  };
}

/** The command that plays one world again. */
export function replayOf({ tier, seed }: Pick<Task, 'tier' | 'seed'>): string {
  return `node test/lab/simulation/run.ts --tier ${tier} --world ${seed}`;
}

/** One simulation: which worlds are still to be played, and what the others came to. */
class Run {
  readonly byTier: Record<Tier, Count> = { functions: noWorlds(), core: noWorlds() };
  readonly tally = new Tally();
  readonly failures: Failure[] = [];
  readonly #seed: number;
  readonly #wanted: Record<Tier, number>;
  readonly #begun: Record<Tier, number> = { functions: 0, core: 0 };
  /** Worlds that were played before one that stands before them. */
  readonly #early = new Map<string, Told>();

  constructor({ seed, histories, functionsShare = FUNCTIONS_SHARE }: Options) {
    this.#seed = seed;
    const functions = Math.ceil(histories * functionsShare);
    this.#wanted = { functions, core: histories - functions };
  }

  /** The next world, of the tier that is further behind; nothing when enough are played. */
  next(): Task | undefined {
    if (this.failures.length >= MAX_FAILURES) return undefined;
    const [tier] = TIERS.filter((each) => this.#left(each) > 0).toSorted(
      (one, other) => this.#left(other) - this.#left(one),
    );
    if (tier === undefined) return undefined;
    const place = this.#begun[tier];
    this.#begun[tier] += 1;
    const nth = place * TIERS.length + TIERS.indexOf(tier) + 1;
    return { tier, place, seed: (Math.imul(nth, STRIDE) ^ this.#seed) >>> 0 };
  }

  hear(told: Told): void {
    const { tier } = told;
    this.#early.set(placeOf(told), told);
    while (this.#left(tier) > 0) {
      const key = placeOf({ tier, place: this.byTier[tier].worlds });
      const following = this.#early.get(key);
      if (following === undefined) return;
      this.#early.delete(key);
      this.#count(following);
    }
  }

  /** Share of a tier's histories that is still to be counted. */
  #left(tier: Tier): number {
    const wanted = this.#wanted[tier];
    return wanted === 0 ? 0 : 1 - this.byTier[tier].histories / wanted;
  }

  #count({ tier, seed, violations, tally, ...counts }: Told): void {
    const count = this.byTier[tier];
    count.worlds += 1;
    count.histories += counts.histories;
    count.events += counts.events;
    count.days += counts.days;
    this.tally.add(tally);
    if (violations.length > 0) {
      this.failures.push({ tier, seed, violations, replay: replayOf({ tier, seed }) });
    }
  }
}

const noWorlds = (): Count => ({ worlds: 0, histories: 0, events: 0, days: 0 });

const placeOf = ({ tier, place }: Pick<Task, 'tier' | 'place'>): string => `${tier} ${place}`;

function playOnThread(run: Run): Promise<void> {
  const worker = new Worker(new URL('play-on-thread.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const goOn = (): void => {
      const task = run.next();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      if (task !== undefined) worker.postMessage(task);
      else worker.terminate().then(() => resolve(), reject);
    };
    worker.on('error', reject);
    worker.on('message', (told: Told) => {
      run.hear(told);
      goOn();
    });
    goOn();
  });
}
