import type { Dice } from './dice.ts';
import type { EdgeCall } from './scheduler.ts';
import type { Tally } from './tally.ts';

/** What can befall one call; each is decided anew for every call. */
export const FAULT_KINDS = [
  /** The request never arrives. */
  'request-lost',
  /** It is done, and its caller hears of an error. */
  'answer-lost',
  'throttle',
  'server-error',
  /** Another transaction holds an item. */
  'conflict',
  /** It is done, looks like a time-out, and is done once more by the client itself. */
  'timed-out',
  /** Some entries of a batch are not taken, some keys not looked up. */
  'partial',
  /** A page ends early, with more behind it. */
  'short-page',
  /** The process ends, before or after the call had effect. */
  'kill-before',
  'kill-after',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

const KILLS = ['kill-before', 'kill-after'] as const;
const LOST = ['request-lost', 'throttle'] as const;
export const ON_READS: readonly FaultKind[] = LOST;
export const ON_WRITES: readonly FaultKind[] = [
  ...LOST,
  'answer-lost',
  'server-error',
  'timed-out',
];

/** Decides what befalls each call. */
export class Faults {
  readonly #dice: Dice;
  readonly #tally: Tally;
  /** Share of calls that fail, and share of calls with which their process ends. */
  #shares: { readonly fail: number; readonly kill: number };

  constructor(dice: Dice, tally: Tally, shares: { readonly fail: number; readonly kill: number }) {
    this.#dice = dice;
    this.#tally = tally;
    this.#shares = shares;
  }

  /** From now on nothing goes wrong. */
  stop(): void {
    this.#shares = { fail: 0, kill: 0 };
  }

  strike({ faults }: EdgeCall): FaultKind | undefined {
    const { fail, kill } = this.#shares;
    const drawn = fail + kill === 0 ? 1 : this.#dice.next();
    if (drawn >= fail + kill) return undefined;
    const kind = drawn < kill ? this.#dice.pick(KILLS) : this.#dice.pick(faults);
    this.#tally.count('fault', kind);
    return kind;
  }
}
