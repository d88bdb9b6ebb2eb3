/**
 * `npm run evaluate -- [FILE.jsonl] [--no-below 0.95|0.98|0.99]`: how well the classifier does on
 * posts that you labelled, JSON lines `{text, lang, label}` with label 1 for a complaint and 0 for
 * none, per language. Without a file it reads what is piped in.
 */
import { makeClassifier } from '../../shared/triage/classifier/classify.ts';
import {
  areaUnderCurve,
  calibrationError,
  ratesAt,
} from '../../shared/triage/classifier/measure.ts';
import type { Scored } from '../../shared/triage/classifier/measure.ts';
import type { Band } from '../../shared/triage/classifier/bands.ts';
import { readFileFlags, readNoBelow } from './classifier-flags.ts';
import { readModel } from '../../shared/classifier-file.ts';
import { labelledPostSchema, readPosts } from './read-posts.ts';

type Judged = Scored & { readonly band: Band };

const { file, noBelow } = readFileFlags();
const classify = makeClassifier(readModel(), { noBelow: readNoBelow(noBelow) });
const judged = new Map<string, Judged[]>();
for await (const { text, lang, label } of readPosts(file, labelledPostSchema)) {
  const { probability, band, language } = classify(text, lang);
  const row = { score: probability, label: label === 1, weight: 1, band };
  for (const name of [language, 'all']) {
    const rows = judged.get(name) ?? [];
    rows.push(row);
    judged.set(name, rows);
  }
}
console.table(
  Object.fromEntries([...judged].toSorted(byName).map(([name, rows]) => [name, line(rows)])),
);

/** Precision and recall of calling all from one half on complaints, and of the bands. */
function line(rows: readonly Judged[]) {
  const { precision, recall } = ratesAt(rows, 0.5);
  const complaints = rows.filter(({ label }) => label).length;
  const sure = rows.filter(({ band }) => band === 'yes');
  const none = rows.filter(({ band }) => band === 'no');
  const complaintsIn = (some: readonly Judged[]) => some.filter(({ label }) => label).length;
  return {
    posts: rows.length,
    complaints,
    precision: show(precision),
    recall: show(recall),
    AUC: show(areaUnderCurve(rows)),
    'calibration error': show(calibrationError(rows)),
    'sure (yes)': sure.length,
    'precision of yes': show(complaintsIn(sure) / sure.length),
    'put down (no)': none.length,
    'complaints lost': complaintsIn(none),
    'share lost': show(complaintsIn(none) / complaints),
  };
}

function show(share: number): string {
  return Number.isFinite(share) ? share.toFixed(3) : '-';
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return Number(one === 'all') - Number(other === 'all') || one.localeCompare(other);
}
