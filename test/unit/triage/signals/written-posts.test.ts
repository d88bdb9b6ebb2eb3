import { describe, expect, it } from 'vitest';
import { readModel } from '../../../../shared/classifier-file.ts';
import { makeClassifier } from '../../../../shared/triage/classifier/classify.ts';
import { readSignals } from '../../../../shared/triage/signals/read-signals.ts';
import {
  FIRST_CLASS,
  GRAVEST,
  LABELS,
  POST_FILES,
  readPosts,
} from '../../../support/written-posts.ts';
import type { WrittenPost } from '../../../support/written-posts.ts';

const classify = makeClassifier(readModel());
const GRAVE: ReadonlySet<string> = new Set(Object.values(LABELS));
/** Of all posts of danger, law and privacy; the aim of the project. */
const AIM = 0.98;
/**
 * Parts of a hundred of the unseen posts that phrases, and phrases and the classifier together,
 * found when this was measured last. Whoever writes phrases or teaches the classifier does not read
 * these posts: what was read measures nothing any more.
 */
const FOUND = {
  en: { safety: [95, 100], legal: [95, 100], privacy: [91, 98] },
  nl: { safety: [87, 98], legal: [100, 100], privacy: [84, 100] },
  vi: { safety: [96, 98], legal: [100, 100], privacy: [91, 98] },
  'ms-id': { safety: [97, 99], legal: [98, 100], privacy: [98, 100] },
  others: { safety: [83, 89], legal: [94, 100], privacy: [80, 90] },
} as const;
/** Near misses of a hundred in which something grave may be heard by phrases. */
const MISHEARD = 19;

const byPhrases = ({ text }: WrittenPost) =>
  new Set<string>(readSignals(text).map(({ signal }) => signal));
const byBoth = (post: WrittenPost) =>
  new Set([...byPhrases(post), ...classify(post.text, post.lang).risks]);

/** How many posts bear a label, and in how many of them it is heard. */
function count(posts: readonly WrittenPost[], label: string) {
  const own = posts.filter(({ signals }) => signals.includes(label));
  const heardBy = (hear: typeof byPhrases) =>
    own.filter((post) => hear(post).has(LABELS[label] ?? '')).length;
  return { label, of: own.length, phrases: heardBy(byPhrases), both: heardBy(byBoth) };
}

describe.each(FIRST_CLASS)('the posts that phrases are made for, %s', (name) => {
  const posts = readPosts(name, 'development');

  it('are 500 and more', () => {
    expect(posts.length).toBeGreaterThan(500);
  });

  it.each(GRAVEST)('R-10: phrases alone hear 98 of 100 of %s', (label) => {
    const { phrases, of } = count(posts, label);

    expect(of).toBeGreaterThan(50);
    expect(phrases / of).toBeGreaterThanOrEqual(AIM);
  });
});

describe.each(POST_FILES)('posts that no phrase was made for, %s', (name) => {
  const posts = readPosts(name, 'unseen');

  it('are heard as often as when it was measured last', () => {
    const counts = Object.keys(LABELS).map((label) => count(posts, label));
    const told = counts.map(({ label, phrases, both, of }) => `${label} ${phrases}, ${both}/${of}`);
    console.info(`${name} (phrases, both): ${told.join('; ')}`);

    for (const label of GRAVEST) {
      const { phrases = 0, both = 0, of = 1 } = counts.find((each) => each.label === label) ?? {};
      const [alone, together] = FOUND[name][label];
      expect((100 * phrases) / of, `${label} by phrases`).toBeGreaterThanOrEqual(alone);
      expect((100 * both) / of, `${label} together`).toBeGreaterThanOrEqual(together);
    }
  });

  it('that are near misses are seldom misheard', () => {
    const none = posts.filter(({ signals }) => signals.length === 0);
    const misheard = none.filter((post) => [...byPhrases(post)].some((each) => GRAVE.has(each)));

    expect(misheard.length).toBeLessThanOrEqual((none.length * MISHEARD) / 100);
  });
});

describe('danger, law and privacy in the first-class languages', () => {
  it('R-10: are heard in 98 of 100 posts that nobody who made phrases or weights has read', () => {
    const counts = FIRST_CLASS.flatMap((name) => {
      const posts = readPosts(name, 'unseen');
      return GRAVEST.map((label) => count(posts, label));
    });
    const sum = (field: 'of' | 'phrases' | 'both') =>
      counts.reduce((total, each) => total + each[field], 0);
    console.info(`together: phrases ${sum('phrases')}, both ${sum('both')}, of ${sum('of')}`);

    expect(sum('of')).toBeGreaterThan(900);
    expect(sum('both') / sum('of')).toBeGreaterThanOrEqual(AIM);
  });
});
