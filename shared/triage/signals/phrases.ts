import { invariant } from '../../invariant.ts';
import { fold } from '../fold.ts';
import type { Automaton } from './automaton.ts';
import { spellingsOf } from './spellings.ts';
import type { Spelling } from './spellings.ts';
import { KIND, tokenize } from './tokens.ts';

/**
 * Phrases parted by commas; where many are known, by what they are about, and from several files.
 * How one is written stands in the README of this folder.
 */
export type Phrases = string | Readonly<Record<string, string>> | readonly Phrases[];
/** Phrases of one signal per language (ISO 639-1). */
export type PhraseTable = Readonly<Record<string, Phrases>>;

/** What is known of a phrase besides its words. */
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
  readonly toned: boolean | undefined;
};

/** What is said of a phrase before its first word. */
const SIGN = /^[!~]/;

/** A phrase as it stands in its table. */
export function readSource(source: string, language: string, toned?: boolean): Phrase {
  return {
    source,
    language,
    excludes: source.startsWith('!'),
    tied: source.startsWith('~'),
    toned,
  };
}

/** Words that may stand in a gap. */
const GAPS: ReadonlyMap<string, number> = new Map([
  ['..', 3],
  ['...', 8],
  ['....', 20],
]);
/** The same for scripts without spaces. */
const LETTERS_PER_WORD = 3;
/** What is one word as it stands: nearly all are, and taking text apart takes time. */
const WORD =
  /^\*?[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]+\*?$/u;

/** Reads tables into an automaton. Lists of words that stand in many phrases are read once. */
export class PhraseReader {
  readonly #automaton: Automaton;
  /** The items of a text, per spelling. */
  readonly #items: Record<Spelling, Map<string, readonly number[]>> = {
    latin: new Map(),
    german: new Map(),
    toned: new Map(),
    toneless: new Map(),
  };
  /** Items of scripts without spaces, where each letter is a token. */
  readonly #unspaced = new Set<number>();

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
  }

  /**
   * Adds all phrases of a table, in the order in which they come back.
   * @throws {Error} when one cannot be read.
   */
  readTable(table: PhraseTable): Phrase[] {
    const phrases: Phrase[] = [];
    for (const [language, listed] of Object.entries(table)) {
      const { text } = fold(join(listed).replaceAll(/\s+/g, ' ').replaceAll('/ ', '/'));
      for (const entry of text.split(',')) {
        const source = entry.trim();
        if (source !== '') this.#readPhrase(source, language, phrases);
      }
    }
    return phrases;
  }

  #readPhrase(source: string, language: string, phrases: Phrase[]): void {
    const words = source.replace(SIGN, '').split(' ');
    const read = (spelling: Spelling, toned?: boolean) => {
      const phrase = readSource(source, language, toned);
      invariant(this.#readPlaces(words, spelling), `"${source}" of ${language} is no phrase`);
      phrases.push(phrase);
    };
    if (language !== 'vi') read(language === 'de' ? 'german' : 'latin');
    else {
      read('toned', true);
      // Without its tones a syllable can be any of six words, and one of other languages besides.
      if (words.length > 1) read('toneless', false);
    }
  }

  /** Adds a phrase; false when it has no word, or ends in a gap. */
  #readPlaces(words: readonly string[], spelling: Spelling): boolean {
    const items: number[] = [];
    const gaps: number[] = [];
    let gap = 0;
    for (const word of words) {
      const wide = GAPS.get(word);
      if (wide === undefined) {
        for (const item of this.#readItem(word, spelling)) {
          items.push(item);
          gaps.push(this.#unspaced.has(item) ? gap * LETTERS_PER_WORD : gap);
          gap = 0;
        }
      }
      gap = wide ?? 0;
    }
    if (items.length === 0 || gap > 0) return false;
    this.#automaton.addPhrase(items, gaps);
    return true;
  }

  /** One item, or as many as the signs in a text part it into. */
  #readItem(text: string, spelling: Spelling): readonly number[] {
    const known = this.#items[spelling].get(text);
    if (known !== undefined) return known;
    const choices = text.split('/');
    const items =
      choices.length > 1
        ? [this.#addItem(choices.flatMap((choice) => readOnly(choice, spelling)))]
        : readWords(text, spelling).map((words) => this.#addItem(words));
    this.#items[spelling].set(text, items);
    return items;
  }

  #addItem(words: readonly string[]): number {
    const item = this.#automaton.addItem(
      words.filter((word) => word !== NUMBER),
      words.includes(NUMBER),
    );
    if (words.some((word) => UNSPACED.test(word))) this.#unspaced.add(item);
    return item;
  }
}

function join(phrases: Phrases): string {
  if (typeof phrases === 'string') return phrases;
  return Object.values<Phrases>(phrases).map(join).join(',');
}

/** Stands for any number. */
const NUMBER = '#';
/** Begins with a letter of a script without spaces, as far as the tables have any. */
const UNSPACED = /^[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The spellings of a word between slashes. */
function readOnly(text: string, spelling: Spelling): readonly string[] {
  const [words, ...others] = readWords(text, spelling);
  invariant(
    words !== undefined && others.length === 0,
    `"${text}" stands between slashes and is not one word`,
  );
  return words;
}

/** The spellings of each word of a text without spaces. */
function readWords(text: string, spelling: Spelling): readonly (readonly string[])[] {
  if (text === NUMBER) return [[NUMBER]];
  const isStem = text.endsWith('*');
  const bare = isStem ? text.slice(0, -1) : text;
  if (text.startsWith('*')) {
    invariant(!isStem && WORD.test(text), `"${text}" is no end of a word`);
    return [spell(bare.slice(1), false, spelling).map((each) => `*${each}`)];
  }
  if (WORD.test(text)) return [spell(bare, isStem, spelling)];
  const { count, starts, ends, kinds } = tokenize(bare);
  const words: (readonly string[])[] = [];
  for (let at = 0; at < count; at += 1) {
    const first = at;
    while (kinds[at] === KIND.letter && kinds[at + 1] === KIND.letter) at += 1;
    const word = bare.slice(starts[first], ends[at]);
    const isWhole = kinds[first] === KIND.letter;
    words.push(isWhole ? [word] : spell(word, isStem && at === count - 1, spelling));
  }
  return words;
}

function spell(word: string, isStem: boolean, spelling: Spelling): readonly string[] {
  const spellings = spellingsOf(word, spelling);
  return isStem ? spellings.map((each) => `${each}*`) : spellings;
}
