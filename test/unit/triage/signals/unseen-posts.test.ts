import { describe, expect, it } from 'vitest';
import { readModel } from '../../../../shared/classifier-file.ts';
import { makeClassifier } from '../../../../shared/triage/classifier/classify.ts';
import { readSignals } from '../../../../shared/triage/signals/read-signals.ts';
import { LABELS, POST_FILES, readPosts } from '../../../support/unseen-posts.ts';
import type { LabelledPost } from '../../../support/unseen-posts.ts';

const classify = makeClassifier(readModel());
const GRAVE: ReadonlySet<string> = new Set(Object.values(LABELS));
/**
 * Parts of a hundred of the unseen half that phrases, and phrases and the classifier together, found
 * when this was measured last. Whoever writes phrases or teaches the classifier does not read these
 * posts: what was read measures nothing any more.
 */
const FOUND = {
  en: { safety: [96, 96], legal: [96, 100], privacy: [82, 100] },
  nl: { safety: [80, 97], legal: [97, 100], privacy: [65, 100] },
  vi: { safety: [97, 100], legal: [97, 100], privacy: [91, 100] },
  'ms-id': { safety: [95, 97], legal: [97, 100], privacy: [70, 94] },
  others: { safety: [83, 89], legal: [94, 100], privacy: [80, 80] },
} as const;
const FIRST_CLASS = ['en', 'nl', 'vi', 'ms-id'] as const;
/** Of all posts of danger, law and privacy in the first-class languages; the aim of the project. */
const AIM = 0.98;
/** Near misses of a hundred in which something grave may be heard. */
const MISHEARD = 16;

const heard = ({ text }: LabelledPost) =>
  new Set<string>(readSignals(text).map(({ signal }) => signal));
const heardByBoth = (post: LabelledPost) =>
  new Set([...heard(post), ...classify(post.text, post.lang).risks]);

describe.each(POST_FILES)('posts that no phrase was made for, %s', (name) => {
  const posts = readPosts(name, 'unseen');

  it('are heard as often as when it was measured last', () => {
    const counts = Object.entries(LABELS).map(([label, signal]) => {
      const own = posts.filter(({ signals }) => signals.includes(label));
      const words = own.filter((post) => heard(post).has(signal)).length;
      const both = own.filter((post) => heardByBoth(post).has(signal)).length;
      return { label, words, both, of: own.length };
    });
    const told = counts.map(({ label, words, both, of }) => `${label} ${words}, ${both}/${of}`);
    console.info(`${name} (words, both): ${told.join('; ')}`);

    for (const [label, [byWords, together]] of Object.entries(FOUND[name])) {
      const { words = 0, both = 0, of = 1 } = counts.find((each) => each.label === label) ?? {};
      expect((100 * words) / of, `${label} by words`).toBeGreaterThanOrEqual(byWords);
      expect((100 * both) / of, `${label} together`).toBeGreaterThanOrEqual(together);
    }
  });

  it('that are near misses are seldom misheard', () => {
    const none = posts.filter(({ signals }) => signals.length === 0);
    const misheard = none.filter((post) => [...heard(post)].some((signal) => GRAVE.has(signal)));

    expect(misheard.length).toBeLessThanOrEqual((none.length * MISHEARD) / 100);
  });
});

describe('danger, law and privacy in the first-class languages', () => {
  it('R-10: are heard in 98 of 100 posts that nobody who made phrases or weights has read', () => {
    const asked = FIRST_CLASS.flatMap((name) => readPosts(name, 'unseen')).flatMap((post) =>
      post.signals
        .filter((label) => ['safety', 'legal', 'privacy'].includes(label))
        .map((label) => heardByBoth(post).has(LABELS[label] ?? '')),
    );
    const hits = asked.filter(Boolean).length;
    console.info(`first-class languages together: ${hits}/${asked.length}`);

    expect(asked.length).toBeGreaterThan(300);
    expect(hits / asked.length).toBeGreaterThanOrEqual(AIM);
  });
});
