import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeClassifier } from '../../../shared/triage/classifier/classify.ts';
import { decodeModel } from '../../../shared/triage/classifier/model.ts';
import { pack } from '../../train/pack.ts';
import { trainHeads } from '../../train/train-heads.ts';
import type { Row } from '../../train/rows.ts';

/** The hash of the weights that the fixture gives: another one means that training has changed. */
const GOLDEN = '46be9147fffcda9ee522f15334924f9dc11ee99e07b6a88554d2206fc8740b7e';
const BITS = { complaint: 14, topic: 10, private: 10, language: 10, risk: 10 };

const rows = readFileSync(new URL('../../train/fixture.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => ({ ...(JSON.parse(line) as Row), source: 'fixture', weight: 1 }));

const train = (seed: number) => pack(trainHeads(rows, seed, BITS));

describe('trainHeads', () => {
  it('gives the same bytes for the same rows and seed, those of the golden hash', () => {
    const one = train(1);
    const other = train(1);

    expect(rows.length).toBeGreaterThan(50);
    expect(one.card.sha256).toBe(other.card.sha256);
    expect(one.card.sha256).toBe(GOLDEN);
    expect(train(2).card.sha256).not.toBe(GOLDEN);
  });

  it('learns what it is shown', () => {
    const { bytes, card } = train(1);
    const model = decodeModel(bytes, { ...card, provenance: {}, metrics: {} });
    const classify = makeClassifier(model);
    const judged = rows.filter(({ label }) => label !== undefined);
    const right = judged.filter(
      ({ text, label }) => classify(text).probability > 0.5 === (label === 1),
    );

    expect(right.length / judged.length).toBeGreaterThan(0.9);
  });
});
