import { invariant } from '../../invariant.ts';
import { fold } from '../fold.ts';
import { spellingsOf } from './spellings.ts';
import type { Spelling } from './spellings.ts';
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
  readonly tones: boolean | undefined;
  /** What stands where, and how many tokens may stand before it. */
  readonly items: readonly Item[];
  readonly gaps: readonly number[];
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
/** What is one word as it stands: nearly all are, and taking text apart takes time. */
const WORD = /^[a-z\u00df-\u024f\u0370-\u06ff\u0900-\u0963\u1e00-\u1eff]+\*?$/;

/** Reads tables. Lists of words that stand in many phrases are read once. */
export class PhraseReader {
  readonly #items: Record<Spelling, Map<string, readonly Item[]>> = {
    latin: new Map(),
    german: new Map(),
    toned: new Map(),
    toneless: new Map(),
  };

  /** All phrases of a table. @throws {Error} when one cannot be read. */
  readTable(table: PhraseTable): Phrase[] {
    const phrases: Phrase[] = [];
    for (const [language, listed] of Object.entries(table)) {
      const list = typeof listed === 'string' ? listed : Object.values(listed).join(',');
      const { text } = fold(list.replaceAll(/\s+/g, ' ').replaceAll('/ ', '/'));
      for (const entry of text.split(',')) {
        const source = entry.trim();
        if (source !== '') this.#readPhrase(source, language, phrases);
      }
    }
    return phrases;
  }

  #readPhrase(source: string, language: string, phrases: Phrase[]): void {
    const excludes = source.startsWith('!');
    const tied = source.startsWith('~');
    const words = source.slice(excludes || tied ? 1 : 0).split(' ');
    const read = (spelling: Spelling, tones?: boolean) => {
      const places = this.#readPlaces(words, spelling);
      invariant(places.items.length > 0, `"${source}" of ${language} is no phrase`);
      phrases.push({ source, language, excludes, tied, tones, ...places });
    };
    if (language !== 'vi') read(language === 'de' ? 'german' : 'latin');
    else {
      read('toned', true);
      // Without its tones a syllable can be any of six words, and one of other languages besides.
      if (words.length > 1) read('toneless', false);
    }
  }

  #readPlaces(words: readonly string[], spelling: Spelling): Pick<Phrase, 'items' | 'gaps'> {
    const items: Item[] = [];
    const gaps: number[] = [];
    let gap = 0;
    for (const word of words) {
      const wide = GAPS.get(word);
      if (wide === undefined) {
        for (const item of this.#readItem(word, spelling)) {
          items.push(item);
          gaps.push(item.unspaced ? gap * LETTERS_PER_WORD : gap);
          gap = 0;
        }
      }
      gap = wide ?? 0;
    }
    return gap > 0 ? { items: [], gaps: [] } : { items, gaps };
  }

  #readItem(text: string, spelling: Spelling): readonly Item[] {
    const known = this.#items[spelling].get(text);
    if (known !== undefined) return known;
    const items = text.includes('/') ? [readList(text, spelling)] : readWords(text, spelling);
    this.#items[spelling].set(text, items);
    return items;
  }
}

/** Words of which any may stand at one place. */
function readList(text: string, spelling: Spelling): Item {
  const words: string[] = [];
  let number = false;
  let unspaced = false;
  for (const choice of text.split('/')) {
    const [item, ...others] = readWords(choice, spelling);
    invariant(
      item !== undefined && others.length === 0,
      `"${choice}" stands between slashes and is not one word`,
    );
    words.push(...item.words);
    number ||= item.number;
    unspaced ||= item.unspaced;
  }
  return { words, number, unspaced };
}

/** One word, or as many as the signs in it part it into. */
function readWords(text: string, spelling: Spelling): readonly Item[] {
  if (text === '#') return [NUMBER];
  const stem = text.endsWith('*');
  const bare = stem ? text.slice(0, -1) : text;
  if (WORD.test(text)) return [itemOf(bare, stem, spelling)];
  const { count, starts, ends, kinds } = tokenize(bare);
  const items: Item[] = [];
  for (let at = 0; at < count; at += 1) {
    const first = at;
    while (kinds[at] === KIND.letter && kinds[at + 1] === KIND.letter) at += 1;
    const word = bare.slice(starts[first], ends[at]);
    if (kinds[first] === KIND.letter) {
      items.push({ words: [word], number: false, unspaced: true });
    } else items.push(itemOf(word, stem && at === count - 1, spelling));
  }
  return items;
}

function itemOf(word: string, stem: boolean, spelling: Spelling): Item {
  const words = spellingsOf(word, spelling);
  return { words: stem ? words.map((each) => `${each}*`) : words, number: false, unspaced: false };
}
