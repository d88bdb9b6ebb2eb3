import { seededRandom } from '../../../shared/random.ts';

/** Every choice of a simulation, from one seed: the same seed makes the same choices for ever. */
export class Dice {
  /** A number in [0, 1). */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = seededRandom(seed);
  }

  /** A whole number from inclusive, to exclusive. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of a list that is not empty. */
  pick<Value>(list: readonly Value[]): Value {
    return list[this.between(0, list.length)] as Value;
  }

  /** One of the names, each as likely as its weight says. */
  weigh<Name extends string>(weights: Readonly<Partial<Record<Name, number>>>): Name {
    const entries = Object.entries(weights) as [Name, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight] of entries) {
      left -= weight;
      if (left < 0) return name;
    }
    return (entries.at(-1) as [Name, number])[0];
  }

  /** Some of a list, each once, in any order; all of it without a number. */
  draw<Value>(list: readonly Value[], most = list.length): Value[] {
    const left = [...list];
    return Array.from({ length: Math.min(most, left.length) }, (_, at) => {
      const other = this.between(at, left.length);
      [left[at], left[other]] = [left[other] as Value, left[at] as Value];
      return left[at];
    });
  }

  /** A generator of its own, so that what one part draws moves no other part's choices. */
  fork(): Dice {
    return new Dice(Math.floor(this.next() * 4_294_967_296));
  }
}
