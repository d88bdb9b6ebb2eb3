import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packClasses, scoreClasses } from '../../../../shared/triage/classifier/class-weights.ts';

const BUCKETS = 16;
const counts = fc.integer({ min: 1, max: 64 });
const tables = counts.chain((count) =>
  fc.tuple(
    fc.constant(count),
    fc.int8Array({ minLength: BUCKETS * count, maxLength: BUCKETS * count }),
  ),
);
const hashes = fc.array(fc.integer({ min: 0, max: 0xffff_ffff }), { maxLength: 900 });

describe('scoreClasses', () => {
  it('is what adding each weight by itself comes to', () => {
    const lists = fc.array(hashes, { maxLength: 3 });
    fc.assert(
      fc.property(tables, lists, ([count, weights], given) => {
        const scale = 0.25;
        const bias = Array.from({ length: count }, (_, each) => each - 3);
        const head = { weights: packClasses(weights, count), scale, bias };
        const sumOf = (each: number) =>
          given
            .flat()
            .reduce((sum, hash) => sum + (weights[(hash % BUCKETS) * count + each] ?? 0), 0);

        const scores = scoreClasses(
          given.map((list) => Uint32Array.from(list)),
          head,
          2,
        );
        expect([...scores]).toEqual(bias.map((each, at) => (sumOf(at) * scale) / 2 + each));
      }),
    );
  });

  it.each([-128, 127])('adds any number of weights of %i exactly', (weight) => {
    const head = { weights: packClasses(new Int8Array(5).fill(weight), 5), scale: 1, bias: [] };
    const list = new Uint32Array(100_000);

    expect([...scoreClasses([list], head, 1)]).toEqual(Array(5).fill(100_000 * weight));
  });

  it('packs at most 64 classes', () => {
    expect(() => packClasses(new Int8Array(65), 65)).toThrow('65 classes, at most 64');
  });
});
