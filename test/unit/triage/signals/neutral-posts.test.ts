import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSignals } from '../../../../shared/triage/signals/read-signals.ts';

/** Labelled posts, where they lie beside the project; they are no part of it. */
const DATA = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
/** No phrase may speak up in more than this share of the posts that state no failing. */
const MAX_SHARE = 0.02;
/** Of so few posts a share tells nothing. */
const ENOUGH_POSTS = 200;
/** What posts without a complaint are full of. */
const EXPECTED: ReadonlySet<string> = new Set(['praise', 'question']);

type Row = {
  readonly text: string;
  readonly lang: string;
  readonly label: number;
  readonly task: string;
};

function readNeutralPosts(): Row[] {
  return readdirSync(DATA)
    .filter((name) => name.endsWith('.dev.jsonl.gz'))
    .flatMap((name) =>
      gunzipSync(readFileSync(path.join(DATA, name)))
        .toString()
        .split('\n'),
    )
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter(({ label, task }) => label === 0 && task !== 'private');
}

describe.skipIf(!existsSync(DATA))(
  'phrases in labelled posts (skipped unless ../shared/data holds them)',
  () => {
    const rows = existsSync(DATA) ? readNeutralPosts() : [];
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

    it('speak up, each in its language, in at most 2 of 100 that state no failing', () => {
      const loud = [...found]
        .filter(([, { lang }]) => (posts.get(lang) ?? 0) >= ENOUGH_POSTS)
        .filter(([, { lang, times }]) => times > MAX_SHARE * (posts.get(lang) ?? 0))
        .map(([name, { times }]) => `${times} times, ${name}`);

      expect(loud).toEqual([]);
    });
  },
);
