import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  calibrationError,
  fitPlatt,
  lowerBound,
  ratesAt,
  thresholdOfPrecision,
  thresholdOfRecall,
} from '../../../../shared/triage/classifier/measure.ts';
import type { Scored } from '../../../../shared/triage/classifier/measure.ts';
import { sigmoid } from '../../../../shared/triage/classifier/score.ts';
import { seededRandom } from '../../../../shared/random.ts';

const row = (score: number, label: boolean, weight = 1): Scored => ({ score, label, weight });

/** Rows whose labels come true as often as a line through their scores says. */
function drawn(count: number, { slope, offset }: { slope: number; offset: number }): Scored[] {
  const dice = seededRandom(5);
  return Array.from({ length: count }, () => {
    const score = 6 * dice() - 3;
    return row(score, dice() < sigmoid(slope * score + offset));
  });
}

describe('areaUnderCurve', () => {
  it('counts the pairs in the right order, ties as half, by weight', () => {
    expect(areaUnderCurve([row(1, false), row(2, true)])).toBe(1);
    expect(areaUnderCurve([row(2, false), row(1, true)])).toBe(0);
    expect(areaUnderCurve([row(1, false), row(1, true)])).toBe(0.5);
    expect(areaUnderCurve([row(1, false, 3), row(3, false), row(2, true)])).toBe(0.75);
    expect(areaUnderCurve([row(1, true)])).toBeNaN();
  });

  it('is what comparing all pairs gives', () => {
    const rows = fc.array(
      fc.record({
        score: fc.integer({ min: 0, max: 9 }),
        label: fc.boolean(),
        weight: fc.constant(1),
      }),
    );
    fc.assert(
      fc.property(rows, (all) => {
        const wins = all
          .filter(({ label }) => label)
          .flatMap(({ score }) =>
            all
              .filter(({ label }) => !label)
              .map((other) => (score > other.score ? 1 : score === other.score ? 0.5 : 0)),
          );
        fc.pre(wins.length > 0);

        expect(areaUnderCurve(all)).toBeCloseTo(
          wins.reduce<number>((sum, each) => sum + each, 0) / wins.length,
        );
      }),
    );
  });
});

describe('fitPlatt', () => {
  it.each([
    { slope: 1.5, offset: -1 },
    { slope: 0.4, offset: 2 },
    { slope: 5, offset: -4 },
  ])('finds the line that labels were drawn by: %j', (line) => {
    const rows = drawn(20_000, line);
    const found = fitPlatt(rows);
    const probable = rows.map((each) => ({
      ...each,
      score: sigmoid(found.slope * each.score + found.offset),
    }));

    expect(found.slope / line.slope).toBeCloseTo(1, 0);
    expect(Math.abs(found.offset - line.offset)).toBeLessThan(0.3);
    expect(calibrationError(probable)).toBeLessThan(0.02);
  });

  it('never turns the order of scores round', () => {
    expect(fitPlatt([row(1, true), row(2, false), row(3, false)]).slope).toBeGreaterThan(0);
  });
});

describe('thresholds', () => {
  it('keeps the recall asked for even at the lower bound, and gives none without enough rows', () => {
    const rows = drawn(3_000, { slope: 1, offset: 0 });
    const complaints = rows.filter(({ label }) => label).length;
    const from = thresholdOfRecall(rows, 0.95);
    const { recall } = ratesAt(rows, from ?? Infinity);

    expect(recall).toBeGreaterThan(0.95);
    expect(lowerBound(recall, complaints)).toBeGreaterThanOrEqual(0.949);
    expect(thresholdOfRecall(rows.slice(0, 20), 0.95)).toBeNull();
  });

  it('shows the precision asked for, and gives none where it cannot be shown', () => {
    const rows = drawn(3_000, { slope: 2, offset: 0 });
    const from = thresholdOfPrecision(rows, 0.9);

    expect(ratesAt(rows, from ?? -Infinity).precision).toBeGreaterThan(0.9);
    expect(thresholdOfPrecision(drawn(3_000, { slope: 0.1, offset: 0 }), 0.9)).toBeNull();
    expect(thresholdOfPrecision([row(1, true)], 0.9)).toBeNull();
  });

  it('draws the lower bound closer to the share the more rows there are', () => {
    expect(lowerBound(0.95, 100)).toBeCloseTo(0.9, 1);
    expect(lowerBound(0.95, 10_000)).toBeGreaterThan(0.946);
    expect(lowerBound(0.95, 0)).toBe(0);
  });
});
