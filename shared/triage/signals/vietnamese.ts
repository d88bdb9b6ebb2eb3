import { withoutAccents } from './spellings.ts';
import { KIND } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** Letters that only Vietnamese has. */
const OWN_LETTERS = /[ăđơư\u1ea0-\u1ef9]/;
/** These, and those that it shares with others. */
const MARKED = /[àáâãèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9]/;
/** A word without its marks: its words are single syllables of few forms. */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?(?:uye|uya|uyu|ieu|yeu|oai|oay|oeo|uay|uoi|uou|[aeiouy]{1,2})(?:ng|nh|ch|[cmnpt])?$/;
/** Of fewer words nothing is said. */
const MIN_WORDS = 3;
/**
 * Part of the words that are such syllables. In our dev posts it is reached by 99 of 100 that are
 * Vietnamese without its tones, and by 1 of 900 in other languages.
 */
const SYLLABLES = 0.7;
/** Part of the words with marks from which a text has its tones: some who leave them out slip. */
const MARKS = 0.2;

/** Whether a folded text is Vietnamese with its tones, or Vietnamese without them; seldom both. */
export function readTones(
  text: string,
  { count, starts, ends, kinds }: Tokens,
): { readonly toned: boolean; readonly toneless: boolean } {
  let words = 0;
  let marked = 0;
  let syllables = 0;
  for (let at = 0; at < count; at += 1) {
    if (kinds[at] !== KIND.word) continue;
    const word = text.slice(starts[at], ends[at]);
    words += 1;
    if (MARKED.test(word)) marked += 1;
    if (SYLLABLE.test(withoutAccents(word))) syllables += 1;
  }
  const isVietnamese = words >= MIN_WORDS && syllables >= words * SYLLABLES;
  const hasMarks = marked >= Math.max(1, words * MARKS);
  return {
    toned: OWN_LETTERS.test(text) || (isVietnamese && hasMarks),
    toneless: isVietnamese && !hasMarks,
  };
}
