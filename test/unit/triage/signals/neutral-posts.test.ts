import { describe, expect, it } from 'vitest';
import { readModel } from '../../../../shared/classifier-file.ts';
import { makeClassifier } from '../../../../shared/triage/classifier/classify.ts';
import { readSignals } from '../../../../shared/triage/signals/read-signals.ts';
import { HAS_DATA, readAllDev } from '../../../support/labelled-posts.ts';

/** No phrase may speak up in more than this share of the posts that state no failing. */
const MAX_SHARE = 0.02;
/** Of so few posts a share tells nothing. */
const ENOUGH_POSTS = 200;
/** What posts without a complaint are full of. */
const EXPECTED: ReadonlySet<string> = new Set(['praise', 'question']);

describe.skipIf(!HAS_DATA)(
  'phrases in labelled posts (skipped unless ../shared/data holds them)',
  () => {
    const rows = readAllDev().filter(({ label, task }) => label === 0 && task !== 'private');
    const posts = new Map<string, number>();
    for (const { lang } of rows) posts.set(lang, (posts.get(lang) ?? 0) + 1);
    const found = new Map<string, { readonly lang: string; times: number }>();
    for (const { text, lang } of rows) {
      const names = readSignals(text, lang)
        .filter(({ signal }) => !EXPECTED.has(signal))
        .map(({ signal, language, phrase }) => `${lang}: ${signal} in ${language}: ${phrase}`);
      for (const name of new Set(names)) {
        const known = found.get(name) ?? { lang, times: 0 };
        found.set(name, { ...known, times: known.times + 1 });
      }
    }

    it('reads tens of thousands of posts that state no failing', () => {
      expect(rows.length).toBeGreaterThan(30_000);
      expect(found.size).toBeGreaterThan(100);
    });

    it('are taken by the classifier for danger, law or privacy in at most 2 of 100, per language', () => {
      const classify = makeClassifier(readModel());
      const heard = new Map<string, number>();
      for (const { text, lang } of rows) {
        for (const risk of classify(text, lang).risks) {
          heard.set(`${lang}: ${risk}`, (heard.get(`${lang}: ${risk}`) ?? 0) + 1);
        }
      }
      const loud = [...heard].filter(([name, times]) => {
        const of = posts.get(name.slice(0, name.indexOf(':'))) ?? 0;
        return of >= ENOUGH_POSTS && times > MAX_SHARE * of;
      });

      expect(heard.size).toBeGreaterThan(10);
      expect(loud).toEqual([]);
    });

    it('speak up, each in its language, in at most 2 of 100 that state no failing', () => {
      const loud = [...found]
        .filter(([, { lang }]) => (posts.get(lang) ?? 0) >= ENOUGH_POSTS)
        .filter(([, { lang, times }]) => times > MAX_SHARE * (posts.get(lang) ?? 0))
        .map(([name, { times }]) => `${times} times, ${name}`);

      expect(loud).toEqual([]);
    });
  },
);
