import { invariant } from '../../invariant.ts';
import { fold } from '../fold.ts';
import { spellingsOf, tonesOf, withoutAccents } from './spellings.ts';
import { KIND, tokenize } from './tokens.ts';

/**
 * Phrases of one signal per language (ISO 639-1), parted by commas; where many are known, by what
 * they are about. How one is written stands in the README of this folder.
 */
export type PhraseTable = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** What may stand at a place of a phrase. */
export type Item = {
  /** Folded words; one that ends in `*` stands for all that begin with it. */
  readonly words: readonly string[];
  /** Whether any number may stand there. */
  readonly number: boolean;
  /** Whether its script puts no spaces between words, so that each letter is a token. */
  readonly unspaced: boolean;
};

export type Phrase = {
  /** As it stands in the table. */
  readonly source: string;
  readonly language: string;
  /** Where it is found, what else overlaps it says nothing. */
  readonly excludes: boolean;
  /** It means something else in other languages: it counts only where its own is written. */
  readonly tied: boolean;
  /**
   * Vietnamese, spelled with its tones or without: it counts only where they are written, or only
   * where they are not.
   */
  readonly tones?: boolean;
  /** What stands where; `gap` is how many tokens may stand before it. */
  readonly places: readonly { readonly item: Item; readonly gap: number }[];
};

/** Words that may stand in a gap. */
const GAPS: ReadonlyMap<string, number> = new Map([
  ['..', 3],
  ['...', 8],
  ['....', 20],
]);
/** The same for scripts without spaces. */
const LETTERS_PER_WORD = 3;
const NUMBER: Item = { words: [], number: true, unspaced: false };
/** What is a word as it stands: most are, and taking text apart takes time. */
const SIMPLE = /^[a-zà-öø-ÿ]+\*?$/;

type Spell = (word: string) => readonly string[];

/** Reads tables. Lists of words that stand in many phrases are read once. */
export class PhraseReader {
  readonly #items = new Map<string, readonly Item[]>();

  /** All phrases of a table. @throws {Error} when one cannot be read. */
  readTable(table: PhraseTable): Phrase[] {
    return Object.entries(table).flatMap(([language, phrases]) => {
      const list = typeof phrases === 'string' ? phrases : Object.values(phrases).join(',');
      return fold(list)
        .text.replaceAll(/\s+/g, ' ')
        .replaceAll('/ ', '/')
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
        .flatMap((source) => this.#readPhrase(source, language));
    });
  }

  #readPhrase(source: string, language: string): Phrase[] {
    const excludes = source.startsWith('!');
    const tied = source.startsWith('~');
    const items = source.slice(excludes || tied ? 1 : 0).split(' ');
    const read = (how: string, spell: Spell): Phrase => {
      const places = this.#readPlaces(items, how, spell);
      invariant(places.length > 0, `"${source}" of ${language} is no phrase`);
      return { source, language, excludes, tied, places };
    };
    if (language !== 'vi') {
      return [read(language === 'de' ? 'de' : '', (word) => spellingsOf(word, language))];
    }
    const toned = { ...read('toned', tonesOf), tones: true };
    // Without its tones a syllable can be any of six words, and one of another language besides.
    if (items.length === 1) return [toned];
    return [toned, { ...read('toneless', (word) => [withoutAccents(word)]), tones: false }];
  }

  #readPlaces(items: readonly string[], how: string, spell: Spell): Phrase['places'] {
    const places: { item: Item; gap: number }[] = [];
    let gap = 0;
    for (const text of items) {
      const wide = GAPS.get(text);
      if (wide === undefined) {
        const [first, ...others] = this.#readItem(text, how, spell);
        if (first === undefined) return [];
        places.push({ item: first, gap: first.unspaced ? gap * LETTERS_PER_WORD : gap });
        for (const item of others) places.push({ item, gap: 0 });
      }
      gap = wide ?? 0;
    }
    return gap > 0 ? [] : places;
  }

  #readItem(text: string, how: string, spell: Spell): readonly Item[] {
    const key = `${how} ${text}`;
    const known = this.#items.get(key);
    if (known !== undefined) return known;
    const choices = text.split('/').map((choice) => readChoice(choice, spell));
    const isList = choices.length > 1;
    const wrong = isList ? choices.findIndex(({ length }) => length !== 1) : -1;
    invariant(wrong < 0, `"${text.split('/')[wrong]}" stands between slashes and is not one word`);
    const parts = choices.flat();
    const items = isList
      ? [
          {
            words: parts.flatMap(({ words }) => words),
            number: parts.some(({ number }) => number),
            unspaced: parts.some(({ unspaced }) => unspaced),
          },
        ]
      : parts;
    this.#items.set(key, items);
    return items;
  }
}

/** One word, or as many as its signs part it into. */
function readChoice(choice: string, spell: Spell): readonly Item[] {
  if (choice === '#') return [NUMBER];
  if (SIMPLE.test(choice)) {
    const stem = choice.endsWith('*');
    const words = spell(stem ? choice.slice(0, -1) : choice);
    return [{ words: stem ? words.map(toStem) : words, number: false, unspaced: false }];
  }
  const { count, starts, ends, kinds } = tokenize(choice);
  const items: Item[] = [];
  for (let at = 0; at < count; at += 1) {
    const first = at;
    while (kinds[at] === KIND.letter && kinds[at + 1] === KIND.letter) at += 1;
    const words = spell(choice.slice(starts[first], ends[at]));
    const stem = at === count - 1 && choice.endsWith('*');
    items.push({
      words: stem ? words.map(toStem) : words,
      number: false,
      unspaced: kinds[first] === KIND.letter,
    });
  }
  return items;
}

const toStem = (word: string) => `${word}*`;
