import { MINUTE } from '../../shared/time.ts';

/** The time that functions see: the machine's, moved forward by what people asked for. */
export class LocalClock {
  #offsetMs: number;

  constructor(offsetMs = 0) {
    this.#offsetMs = offsetMs;
  }

  get offsetMs(): number {
    return this.#offsetMs;
  }

  now(): number {
    return Date.now() + this.#offsetMs;
  }

  /**
   * Moves forward to an instant; an earlier one changes nothing: time does not run backwards here.
   */
  moveTo(atMs: number): void {
    this.#offsetMs = Math.max(this.#offsetMs, atMs - Date.now());
  }
}

/**
 * The instants at which a schedule fires after `fromMs` up to and including `toMs`: whole minutes,
 * as
 * on AWS. A longer interval stands for a sweep that missed ticks: it fires each time the interval
 * has
 * passed, and at the end.
 */
export function* ticksBetween(
  fromMs: number,
  toMs: number,
  everyMs: number = MINUTE,
): Generator<number> {
  const first = everyMs === MINUTE ? (Math.floor(fromMs / MINUTE) + 1) * MINUTE : fromMs + everyMs;
  let tick = first;
  for (; tick <= toMs; tick += everyMs) yield tick;
  if (everyMs !== MINUTE && tick - everyMs < toMs && fromMs < toMs) yield toMs;
}
