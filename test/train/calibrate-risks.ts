import { classScores } from '../../shared/triage/classifier/classify.ts';
import { readFeatures } from '../../shared/triage/classifier/features.ts';
import { LANGUAGES, UNKNOWN } from '../../shared/triage/classifier/language.ts';
import type { Model } from '../../shared/triage/classifier/model.ts';
import { round } from './pack.ts';
import type { Row } from './rows.ts';

type Scored = { readonly lang: string; readonly scores: Float64Array };

/**
 * Posts that tell of no risk, and the share of them in which one may be heard that is not there:
 * those of others that state no failing, and our own, which are short, sharp and full of near misses.
 */
const QUIET: readonly {
  readonly isOne: (row: Row) => boolean;
  readonly misheard: number;
  /** Of fewer, a language goes by the posts of all languages. */
  readonly enough: number;
}[] = [
  { isOne: ({ source, label }) => source !== 'own' && label === 0, misheard: 0.01, enough: 200 },
  {
    isOne: ({ source, signals = [] }) => source === 'own' && signals.length === 0,
    misheard: 0.04,
    enough: 100,
  },
];

/** Per language the score of each risk from which it is heard; `rows` are dev rows. */
export function calibrateRisks(model: Model, rows: readonly Row[]): Record<string, number[]> {
  const scoresOf = ({ text, lang }: Row): Scored => ({
    lang,
    scores: classScores(readFeatures(text), model.risk),
  });
  const groups = QUIET.map(({ isOne, ...limits }) => ({
    ...limits,
    posts: rows.filter(isOne).map(scoresOf),
  }));
  const from = (language?: string) =>
    model.risk.classes.map((_, at) =>
      Math.max(
        ...groups.map(({ posts, misheard, enough }) => {
          const own = posts.filter(({ lang }) => lang === language);
          return scoreAbove(own.length >= enough ? own : posts, at, misheard);
        }),
      ),
    );
  return {
    [UNKNOWN]: from(),
    ...Object.fromEntries(LANGUAGES.map((language) => [language, from(language)])),
  };
}

/** The score of a risk that at most this share of posts exceed. */
function scoreAbove(posts: readonly Scored[], at: number, share: number): number {
  const sorted = posts.map(({ scores }) => scores[at] ?? 0).toSorted((one, other) => other - one);
  // A rounded score may be below what it was rounded from: a little is added.
  return round((sorted[Math.floor(share * sorted.length)] ?? 0) + 1e-4);
}
