import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_WEIGHTS, readCodes } from '../../../../shared/triage/classifier/codes.ts';
import { writeCodes } from '../../../train/pack.ts';

const KNOWN = [...CODE_WEIGHTS];

function nearest(weight: number): number {
  return Math.min(...KNOWN.map((known) => Math.abs(known - weight)));
}

describe('codes of weights', () => {
  it('stand closer together near zero, alike on both sides, to 127', () => {
    const positive = KNOWN.filter((weight) => weight > 0);
    const gaps = positive.map((weight, at) => weight - (positive[at - 1] ?? 0));

    expect(positive).toHaveLength(15);
    expect(positive.at(-1)).toBe(127);
    expect(gaps.slice(1)).toEqual(gaps.slice(1).toSorted((one, other) => one - other));
    expect(KNOWN.filter((weight) => weight < 0)).toEqual(positive.map((weight) => -weight));
  });

  it('give back of any weights the nearest that have a code', () => {
    const eights = fc
      .array(
        fc.array(fc.float({ min: -150, max: 150, noNaN: true }), { minLength: 8, maxLength: 8 }),
      )
      .map((groups) => Float32Array.from(groups.flat()));
    fc.assert(
      fc.property(eights, fc.constantFrom(0.25, 1, 3), (weights, scale) => {
        const bytes = writeCodes(weights, scale);
        const read = readCodes(bytes, weights.length);

        expect(bytes).toHaveLength((weights.length / 8) * 5);
        for (const [at, weight] of weights.entries()) {
          expect(Math.abs((read[at] ?? NaN) - weight / scale)).toBeCloseTo(nearest(weight / scale));
        }
      }),
    );
  });
});
