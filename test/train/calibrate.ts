import { makeScorer } from '../../shared/triage/classifier/classify.ts';
import { readFeatures } from '../../shared/triage/classifier/features.ts';
import { LANGUAGES } from '../../shared/triage/classifier/language.ts';
import {
  areaUnderCurve,
  calibrationError,
  fitPlatt,
  ratesAt,
  thresholdOfPrecision,
  thresholdOfRecall,
} from '../../shared/triage/classifier/measure.ts';
import type { Scored } from '../../shared/triage/classifier/measure.ts';
import type { Calibration, Model } from '../../shared/triage/classifier/model.ts';
import { sigmoid } from '../../shared/triage/classifier/score.ts';
import { round } from './pack.ts';
import type { Row } from './rows.ts';

const PRECISION = 0.9;
/** Of fewer rows a source says nothing of thresholds. */
const ENOUGH_ROWS = 80;
const NEVER = { '0.95': null, '0.98': null, '0.99': null };

export type ScoredRow = Scored & { readonly source: string; readonly lang: string };

/** The scores of rows with a label. */
export function scoreRows(model: Model, rows: readonly Row[]): ScoredRow[] {
  const scoreOf = makeScorer(model);
  return rows.flatMap(({ text, lang, label, source }) =>
    label === undefined
      ? []
      : [{ score: scoreOf(readFeatures(text)), label: label === 1, weight: 1, source, lang }],
  );
}

/** Rows of equal total weight per source; together they weigh as much as there are rows. */
export function balance(rows: readonly ScoredRow[]): ScoredRow[] {
  const counts = new Map<string, number>();
  for (const { source } of rows) counts.set(source, (counts.get(source) ?? 0) + 1);
  return rows.map((row) => ({
    ...row,
    weight: rows.length / counts.size / (counts.get(row.source) ?? 1),
  }));
}

/** What makes probabilities of scores, and thresholds, of one language; `rows` are dev rows. */
export function calibrate(scored: readonly ScoredRow[]) {
  const rows = balance(scored);
  const { slope, offset } = fitPlatt(rows);
  const probable = rows.map((row) => ({ ...row, score: sigmoid(slope * row.score + offset) }));
  const below = (recall: number) => roundOrNull(thresholdOfRecall(probable, recall));
  const calibration: Calibration = {
    slope: round(slope),
    offset: round(offset),
    yesFrom: roundOrNull(thresholdOfPrecision(probable, PRECISION)),
    noBelow: { '0.95': below(0.95), '0.98': below(0.98), '0.99': below(0.99) },
  };
  const rates = (from: number | null) => (from === null ? null : roundAll(ratesAt(probable, from)));
  const measured = {
    rows: rows.length,
    complaints: rows.filter(({ label }) => label).length,
    sources: [...new Set(rows.map(({ source }) => source))],
    areaUnderCurve: round(areaUnderCurve(rows)),
    calibrationError: round(calibrationError(probable)),
    yes: rates(calibration.yesFrom),
    notNo: Object.fromEntries(
      Object.entries(calibration.noBelow).map(([recall, from]) => [recall, rates(from)]),
    ),
  };
  return { calibration, measured };
}

/** Without the rows of sets that are too small, in their language, to say anything of thresholds. */
export function ofLargeSets(rows: readonly ScoredRow[]): readonly ScoredRow[] {
  const groups = Map.groupBy(rows, ({ source, lang }) => `${source} ${lang}`);
  return [...groups.values()].filter((group) => group.length >= ENOUGH_ROWS).flat();
}

/** Of each language with dev rows of both labels; `unknown` from all, which is never put down as none. */
export function calibrateLanguages(all: readonly ScoredRow[]) {
  const scored = ofLargeSets(all);
  const calibrations: Record<string, Calibration> = {};
  const metrics: Record<string, ReturnType<typeof calibrate>['measured']> = {};
  for (const language of LANGUAGES) {
    const own = scored.filter(({ lang }) => lang === language);
    if (new Set(own.map(({ label }) => label)).size < 2) continue;
    const { calibration, measured } = calibrate(own);
    calibrations[language] = calibration;
    metrics[language] = measured;
  }
  const pooled = calibrate(scored.map((row) => ({ ...row, source: `${row.source} ${row.lang}` })));
  calibrations['unknown'] = { ...pooled.calibration, noBelow: NEVER };
  return { calibrations, metrics };
}

function roundOrNull(value: number | null): number | null {
  return value === null ? null : round(value);
}

function roundAll(rates: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(rates).map(([name, value]) => [name, round(value)]));
}
