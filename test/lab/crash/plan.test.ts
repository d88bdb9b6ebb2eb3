import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../shared/random.ts';
import { sampler } from './plan.ts';

describe('sampler', () => {
  it('takes the same number in all, whichever lists were long enough', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        fc.array(fc.nat(9), { maxLength: 200 }),
        fc.integer(),
        (average, lengths, seed) => {
          const take = sampler(average, seededRandom(seed));
          const takenOf = (length: number) =>
            take(Array.from({ length }, (_, index) => index)).length;
          const taken = lengths.reduce((sum, length) => sum + takenOf(length), 0);
          // A long list at the end gives whatever the short ones could not.
          const total = taken + takenOf(1_000);

          expect(Math.abs(total - average * (lengths.length + 1))).toBeLessThan(1.001);
        },
      ),
    );
  });

  it('takes everything when there is no end to how many', () => {
    const take = sampler(Infinity, seededRandom(1));

    expect(take([1, 2, 3])).toHaveLength(3);
    expect(take([])).toEqual([]);
    expect(take([4, 5])).toHaveLength(2);
  });
});
