import { describe, expect, it } from 'vitest';
import { readModel } from '../../../../shared/classifier-file.ts';
import { makeClassifier } from '../../../../shared/triage/classifier/classify.ts';
import { areaUnderCurve } from '../../../../shared/triage/classifier/measure.ts';
import { HAS_DATA, readLabelled } from '../../../support/labelled-posts.ts';

/** Of large sets one row in so many, so that it takes seconds. */
const MAX_ROWS = 1_500;
const classify = makeClassifier(readModel(), { noBelow: '0.98' });

/** What every set must keep, a little below what was measured: AUC of dev posts. */
const FLOORS: readonly (readonly [string, string, number])[] = [
  ['complaints19', 'en', 0.76],
  ['airline', 'en', 0.83],
  ['visfd', 'vi', 0.87],
  ['vsfc', 'vi', 0.88],
  ['waimai', 'zh', 0.82],
  ['smsa', 'id', 0.955],
  ['wisesight', 'th', 0.91],
  ['ms_reviews', 'ms', 0.91],
  ['mabsa', 'nl', 0.875],
  ['mabsa', 'vi', 0.88],
  ['mabsa', 'id', 0.86],
];
/** Sets per first-class language, and the share of complaints that may be put down as none. */
const LOST: readonly (readonly [string, number, readonly string[]])[] = [
  ['en', 0.03, ['complaints19', 'airline', 'mabsa']],
  ['nl', 0.05, ['semeval16nl', 'mabsa']],
  ['vi', 0.03, ['visfd', 'vsfc', 'mabsa']],
  ['ms', 0.03, ['ms_reviews', 'ms_twitter', 'ms_news', 'ms_politics']],
  ['id', 0.03, ['smsa', 'casa', 'mabsa']],
];

function classified(source: string, language: string) {
  const rows = readLabelled(source, 'dev').filter(({ lang }) => lang === language);
  const stride = Math.ceil(rows.length / MAX_ROWS);
  return rows
    .filter((_, at) => at % stride === 0)
    .map(({ text, label }) => ({ ...classify(text, language), label: label === 1 }));
}

describe.skipIf(!HAS_DATA)(
  'the shipped classifier on dev posts (skipped unless ../shared/data holds them)',
  () => {
    it.each(FLOORS)('keeps its floor on %s in %s', (source, language, floor) => {
      const rows = classified(source, language).map(({ probability, label }) => ({
        score: probability,
        label,
        weight: 1,
      }));

      expect(areaUnderCurve(rows)).toBeGreaterThanOrEqual(floor);
    });

    it.each(LOST)(
      'puts down as none, in %s, at most %d of complaints',
      (language, most, sources) => {
        const shares = sources.map((source) => {
          const complaints = classified(source, language).filter(({ label }) => label);
          return complaints.filter(({ band }) => band === 'no').length / complaints.length;
        });

        expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThanOrEqual(
          most,
        );
      },
    );
  },
);
