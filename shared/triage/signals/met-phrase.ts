import { withoutAccents } from './spellings.ts';

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;
const NUMBER = /^\p{Nd}+$/u;
const APOSTROPHES = /['’]/g;

/**
 * A phrase of a table as a text has it, for people: of words that may stand for each other
 * ("battery/charger .. swell/smok*") those that are met, in their order ("charger .. smok*"). All
 * stay where none is recognised. `found` is the folded text from the phrase's first to its last word.
 */
export function metPhrase(phrase: string, found: string): string {
  const bare = phrase.startsWith('~') ? phrase.slice(1) : phrase;
  if (!bare.includes('/')) return bare;
  const words = (found.match(WORD) ?? []).map(plain);
  let from = 0;
  const meet = (item: string): string => {
    const choices = item.split('/');
    if (choices.length === 1) return item;
    for (let at = from; at < words.length; at += 1) {
      const met = choices.find((choice) => isWritten(choice, words[at] ?? ''));
      if (met === undefined) continue;
      from = at + 1;
      return met;
    }
    // Scripts without spaces: a word is anywhere.
    return choices.find((choice) => choice !== '#' && found.includes(choice)) ?? item;
  };
  return bare.split(' ').map(meet).join(' ');
}

function isWritten(choice: string, word: string): boolean {
  if (choice === '#') return NUMBER.test(word);
  if (choice.startsWith('*')) return word.endsWith(plain(choice.slice(1)));
  return choice.endsWith('*')
    ? word.startsWith(plain(choice.slice(0, -1)))
    : plain(choice) === word;
}

function plain(word: string): string {
  return withoutAccents(word.replaceAll(APOSTROPHES, ''));
}
