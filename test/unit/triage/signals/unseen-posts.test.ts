import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSignals } from '../../../../shared/triage/signals/read-signals.ts';
import type { SignalName } from '../../../../shared/triage/signals/tables.ts';

type Labelled = { readonly lang: string; readonly text: string; readonly signals: string[] };

/** What the posts' labels are called in the tables. */
const NAMES: Readonly<Record<string, SignalName>> = {
  safety: 'safety',
  legal: 'legal_or_regulator',
  press: 'press',
  privacy: 'privacy',
  fraud: 'fraud',
  threat: 'hate_or_threat',
};
const GRAVE: ReadonlySet<string> = new Set(Object.values(NAMES));
/**
 * Parts of a hundred that were found when this was measured last; the aim is 98. Whoever writes
 * phrases does not read these posts: what was read measures nothing any more.
 */
const FOUND: Readonly<Record<string, readonly [safety: number, legal: number]>> = {
  en: [90, 95],
  nl: [74, 97],
  vi: [89, 97],
  'ms-id': [81, 100],
  others: [80, 96],
};
/** Near misses of a hundred in which something grave may be heard. */
const MISHEARD = 16;

describe.each(Object.entries(FOUND))('posts that no phrase was made for, %s', (name, least) => {
  const folder = new URL('../posts/', import.meta.url);
  const posts = readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
  const heard = ({ text }: Labelled) => new Set(readSignals(text).map(({ signal }) => signal));

  it('are heard as often as when it was measured last', () => {
    const found = Object.entries(NAMES).map(([label, signal]) => {
      const own = posts.filter(({ signals }) => signals.includes(label));
      const hits = own.filter((post) => heard(post).has(signal)).length;
      return { label, hits, of: own.length };
    });
    console.info(`${name}: ${found.map((f) => `${f.label} ${f.hits}/${f.of}`).join(', ')}`);

    const shares = found.slice(0, 2).map(({ hits, of }) => Math.floor((100 * hits) / of));
    expect(shares[0]).toBeGreaterThanOrEqual(least[0]);
    expect(shares[1]).toBeGreaterThanOrEqual(least[1]);
  });

  it('that are near misses are seldom misheard', () => {
    const none = posts.filter(({ signals }) => signals.length === 0);
    const misheard = none.filter((post) => [...heard(post)].some((signal) => GRAVE.has(signal)));

    expect(misheard.length).toBeLessThanOrEqual((none.length * MISHEARD) / 100);
  });
});
