import { describe, expect, it } from 'vitest';
import { readModel } from '../../../../shared/classifier-file.ts';
import { makeScorer } from '../../../../shared/triage/classifier/classify.ts';
import { readFeatures } from '../../../../shared/triage/classifier/features.ts';
import { learnDelta, readPost } from '../../../../shared/triage/classifier/learn.ts';
import { areaUnderCurve } from '../../../../shared/triage/classifier/measure.ts';
import type { Delta } from '../../../../shared/triage/classifier/delta.ts';
import { HAS_DATA, readLabelled } from '../../../support/labelled-posts.ts';
import type { LabelledPost } from '../../../support/labelled-posts.ts';
import { seededRandom } from '../../../../shared/random.ts';
import { shuffled } from '../../../train/shuffled.ts';

const model = readModel();
const LABELS = 200;
const DRAWS = 5;

const toLabel = ({ text, label }: LabelledPost) => ({ text, isComplaint: label === 1 });

function area(posts: readonly LabelledPost[], delta?: Delta): number {
  const scoreOf = makeScorer(model, delta);
  return areaUnderCurve(
    posts.map(({ text, label }) => ({
      score: scoreOf(readFeatures(text)),
      label: label === 1,
      weight: 1,
    })),
  );
}

describe('learnDelta', () => {
  const labels = [
    { text: 'the blue widget wobbles', isComplaint: true },
    { text: 'the green widget stands', isComplaint: false },
  ];

  it('moves posts like those labelled, the same way each time, within the buckets allowed', () => {
    const delta = learnDelta(labels, model, { maxBuckets: 50 });
    const before = makeScorer(model);
    const after = makeScorer(model, delta);
    const moved = (text: string) => after(readFeatures(text)) - before(readFeatures(text));

    expect(moved('my blue widget wobbles')).toBeGreaterThan(moved('my green widget stands') + 0.1);
    expect(delta.buckets.length).toBe(50);
    expect(learnDelta(labels, model, { maxBuckets: 50 })).toEqual(delta);
  });

  it('learns nothing from labels of one kind, or none', () => {
    const nothing = { version: model.version, buckets: [], weights: [], bias: 0 };

    expect(learnDelta([], model)).toEqual(nothing);
    expect(learnDelta(labels.slice(1), model)).toEqual(nothing);
  });

  it('reads of a post the score that the classifier gives it', () => {
    const text = 'Mijn pakket is nooit aangekomen';
    const { buckets, counts, length, baseScore } = readPost(text, model);
    const sum = counts.reduce((total, count) => total + count, 0);

    expect(baseScore).toBeCloseTo(makeScorer(model)(readFeatures(text)), 6);
    expect(buckets.length).toBe(counts.length);
    expect(length).toBeCloseTo(Math.sqrt(sum), 6);
  });
});

describe.skipIf(!HAS_DATA)(
  'learnDelta on labelled posts (skipped unless ../shared/data holds them)',
  () => {
    it.each([
      ['vsfc', 0.91],
      ['visfd', 0.87],
      ['waimai', 0.85],
      ['complaints19', 0.78],
    ])(
      'lifts %s, that it never saw, to %d with 200 labels, on the mean of 5 draws',
      (source, aim) => {
        const train = readLabelled(source, 'train');
        const dev = readLabelled(source, 'dev');
        const areas = Array.from({ length: DRAWS }, (_, draw) => {
          const order = shuffled(train.length, seededRandom(draw + 1)).slice(0, LABELS);
          const labels = Array.from(order, (at) => train[at]).filter((each) => each !== undefined);
          return area(dev, learnDelta(labels.map(toLabel), model));
        });
        const mean = areas.reduce((sum, each) => sum + each, 0) / DRAWS;

        expect(mean).toBeGreaterThan(area(dev));
        expect(mean).toBeGreaterThanOrEqual(aim);
      },
    );
  },
);
