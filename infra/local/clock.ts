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

  /** Moves forward to an instant; an earlier one changes nothing: time does not run backwards here. */
  moveTo(atMs: number): void {
    this.#offsetMs = Math.max(this.#offsetMs, atMs - Date.now());
  }
}

/**
 * The instants at which a schedule fires after `fromMs` up to and including `toMs`: whole multiples
 * of the interval, as on AWS whole minutes.
 */
export function* ticksBetween(
  fromMs: number,
  toMs: number,
  everyMs: number = MINUTE,
): Generator<number> {
  const first = (Math.floor(fromMs / everyMs) + 1) * everyMs;
  for (let tick = first; tick <= toMs; tick += everyMs) yield tick;
}
