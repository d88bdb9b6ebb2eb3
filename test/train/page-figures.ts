import { makeClassifier } from '../../shared/triage/classifier/classify.ts';
import { LANGUAGES, UNKNOWN } from '../../shared/triage/classifier/language.ts';
import type { Scored } from '../../shared/triage/classifier/measure.ts';
import type { Model } from '../../shared/triage/classifier/model.ts';
import type { Row } from './rows.ts';

const SHORT = 25;
const DEVANAGARI = /\p{sc=Deva}/u;

/** The macro-F1 at the best threshold of these rows. */
export function bestMacroF1(rows: readonly Scored[]): number {
  const sorted = rows.toSorted((one, other) => other.score - one.score);
  const complaints = rows.filter(({ label }) => label).length;
  let found = 0;
  let best = 0;
  for (const [at, { label }] of sorted.entries()) {
    if (label) found += 1;
    const called = at + 1;
    const left = rows.length - called;
    const yes = (2 * found) / (called + complaints);
    const rightlyLeft = left - (complaints - found);
    const no = (2 * rightlyLeft) / (left + rows.length - complaints);
    best = Math.max(best, (yes + no) / 2);
  }
  return best;
}

/**
 * The share of posts whose language is found from the text alone; Malay is as good as Indonesian, and
 * Hindi in Latin letters is to come out as unknown.
 */
export function languageHits(rows: readonly Row[], model: Model): { hits: number; short: number } {
  const classify = makeClassifier(model);
  const known = rows.filter(({ lang }) => LANGUAGES.includes(lang));
  const family = (code: string) => (code === 'ms' ? 'id' : code);
  const wanted = ({ text, lang }: Row) =>
    lang === 'hi' && !DEVANAGARI.test(text) ? UNKNOWN : family(lang);
  const share = (some: readonly Row[]) =>
    some.filter((row) => family(classify(row.text).language) === wanted(row)).length / some.length;
  return { hits: share(known), short: share(known.filter(({ text }) => text.length <= SHORT)) };
}

/** The share of complaints with labelled topics whose likeliest topic is one of them. */
export function topicHits(rows: readonly Row[], model: Model): number {
  const classify = makeClassifier(model);
  const labelled = rows.filter(
    ({ label, topics }) => label === 1 && topics !== undefined && topics.length > 0,
  );
  const hits = labelled.filter(({ text, topics }) =>
    topics?.includes(classify(text).topics[0]?.topic ?? ''),
  );
  return hits.length / labelled.length;
}
