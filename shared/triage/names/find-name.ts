import { isCommonWord } from '../signals/common-words.ts';
import { fold } from '../fold.ts';
import { asLatin, withoutTwins } from './look-alikes.ts';
import { isDrawnOut, isMisspelt } from './misspelling.ts';
import { soundOf } from './romanise.ts';
import { findWord, stemsOf } from './word-ends.ts';

/** How a text writes a name: as configured, or how else. */
export type Spelling = 'exact' | 'spaced' | 'look-alike' | 'misspelt' | 'transliterated';
/** A name of ours that a text holds, as it is configured, never as the text has it. */
export type Naming = { readonly name: string; readonly spelling: Spelling };
export type FindName = (text: string) => Naming | undefined;

type Name = {
  readonly name: string;
  readonly words: readonly string[];
  /** The words written as one. */
  readonly compact: string;
};
type Word = {
  readonly text: string;
  readonly latin: string;
  /** Whether it may be one name with the word before it. */
  readonly joined: boolean;
};

/** Shorter names are found exactly as they are, and no other way. */
const SHORTEST = 5;
/** Pieces that a name may be parted into. */
const MOST_PIECES = 4;
/** So many letters that stand alone are a word that is spelt out. */
const FEWEST_SPELT = 4;
/** Consonants that tell a name from ordinary words. */
const ENOUGH_SOUNDS = 4;
const ADDRESS = /https?:\/\/\S+|@[\p{L}\p{N}_.]+/gu;
const WORD = /[$]?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** A suffix so long is no ending of another word. */
const PLAIN_SUFFIX = 3;
const LATIN_LETTER = /[a-z]/;
const LATIN_BEGINNING = /^[$\p{N}\p{Script=Latin}]/u;
/** What may stand between the pieces of one name. */
const JOINT = /^(?:[ \-_.·*]| - )$/;

/**
 * Makes the search for names (brand, products, spellings) in texts. A name counts exactly as it is
 * configured, or parted by spaces or hyphens, in look-alike letters, misspelt, or by its sound in
 * another script; but nowhere where an excluded word stands, unless it is exact. Linear in the
 * text.
 */
export function makeFindName(names: readonly string[], excluded: readonly string[]): FindName {
  const exact = names.map((name) => [name, normalise(name)] as const);
  const known = exact.map(([name, folded]) => readName(name, folded));
  const namesakes = excluded.map(normalise);
  const byFirst = groupByFirst(known);
  const bySound = new Map(known.flatMap(readSound));
  return (text) => {
    const folded = normalise(text);
    const named = exact.find(([, each]) => findWord(folded, each) !== -1);
    if (named !== undefined) return { name: named[0], spelling: 'exact' };
    const words = readWords(hideNamesakes(folded, namesakes));
    for (let at = 0; at < words.length; at += 1) {
      const found = findAt(words, at, byFirst) ?? findSound(words[at], bySound);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Compatibility forms, case, surplus white space and what is unseen do not tell words apart. */
export function normalise(text: string): string {
  return fold(text).text.replaceAll(/\s+/gu, ' ');
}

function readName(name: string, folded: string): Name {
  const words = [...folded.matchAll(WORD)].map(([word]) => asLatin(word));
  return { name, words, compact: words.join('') };
}

function groupByFirst(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const groups = new Map<string, Name[]>();
  for (const each of names) {
    if (each.compact.length < SHORTEST) continue;
    // The first two may be swapped, and an "i" may be an "l".
    for (const letter of new Set(withoutTwins(each.compact.slice(0, 2)))) {
      groups.set(letter, [...(groups.get(letter) ?? []), each]);
    }
  }
  return groups;
}

function readSound({ name, words, compact }: Name): (readonly [string, string])[] {
  const sound = words.length === 1 ? soundOf(compact) : undefined;
  return sound === undefined || sound.length < ENOUGH_SOUNDS ? [] : [[sound, name]];
}

function hideNamesakes(text: string, namesakes: readonly string[]): string {
  let shown = text;
  for (const each of namesakes) {
    const parts: string[] = [];
    let from = 0;
    for (let at = findWord(shown, each); at !== -1; at = findWord(shown, each, from)) {
      parts.push(shown.slice(from, at));
      from = at + each.length;
    }
    shown = [...parts, shown.slice(from)].join('\n');
  }
  return shown;
}

/** The words of a text; letters that stand alone, four or more, are one word ("f e d e x"). */
function readWords(text: string): readonly Word[] {
  const shown = text.replaceAll(ADDRESS, blank);
  const words: Word[] = [];
  let spelt: Word[] = [];
  const endSpelt = () => {
    const letters = spelt.map((word) => word.latin).join('');
    if (spelt.length < FEWEST_SPELT) words.push(...spelt);
    else words.push({ text: letters, latin: letters, joined: false });
    spelt = [];
  };
  let end = 0;
  for (const { 0: word, index } of shown.matchAll(WORD)) {
    const joined =
      words.length + spelt.length > 0 && JOINT.test(shown.slice(end, index).slice(0, 3));
    end = index + word.length;
    const read = { text: word, latin: asLatin(word), joined };
    if (word.length === 1 && (joined || spelt.length === 0)) spelt.push(read);
    else {
      endSpelt();
      words.push(read);
    }
  }
  endSpelt();
  return words;
}

function blank(address: string): string {
  return '\n'.repeat(address.length);
}

function findAt(
  words: readonly Word[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Name[]>,
): Naming | undefined {
  const letter = withoutTwins(words[at]?.latin.slice(0, 1) ?? '');
  for (const name of byFirst.get(letter) ?? []) {
    const spelling = spellingAt(words, at, name);
    // What the words say exactly, the text does not: it parts them otherwise.
    if (spelling !== undefined) {
      return { name: name.name, spelling: spelling === 'exact' ? 'spaced' : spelling };
    }
  }
  return undefined;
}

function spellingAt(words: readonly Word[], at: number, name: Name): Spelling | undefined {
  const own = words.slice(at, at + name.words.length);
  if (own.length === name.words.length && areJoined(own)) {
    const spelling = spellingOfAll(own, name.words);
    if (spelling !== undefined) return spelling;
  }
  const [first] = own;
  if (first !== undefined && name.words.length > 1) {
    const spelling = spellingOf(first, name.compact);
    if (spelling !== undefined) return spelling;
  }
  return isParted(words, at, name) ? 'spaced' : undefined;
}

/** How several words write those of a name; each may slip, as far as its own length allows. */
function spellingOfAll(words: readonly Word[], meant: readonly string[]): Spelling | undefined {
  let told: Spelling = 'exact';
  for (const [at, each] of meant.entries()) {
    const word = words[at];
    const spelling = word === undefined ? undefined : spellingOf(word, each);
    if (spelling === undefined) return undefined;
    if (spelling !== 'exact') told = spelling;
  }
  return told;
}

function spellingOf({ text, latin }: Word, meant: string): Spelling | undefined {
  const looks: Spelling = text === latin ? 'exact' : 'look-alike';
  const stems = stemsOf(latin);
  if (stems.includes(meant)) return looks;
  if (meant.length < SHORTEST) return undefined;
  if (withoutTwins(latin) === withoutTwins(meant)) return 'look-alike';
  // A word of another script that looks like ours is no slip of the pen.
  if (!LATIN_LETTER.test(text) || isCommonWord(text)) return undefined;
  const slipped = stems.some(
    (stem) =>
      (stem === latin || latin.length - stem.length >= PLAIN_SUFFIX) && isMisspelt(stem, meant),
  );
  return slipped || isDrawnOut(latin, meant) ? 'misspelt' : undefined;
}

/** Whether a name stands there in more or fewer pieces than it has: "fed ex". */
function isParted(words: readonly Word[], at: number, { compact }: Name): boolean {
  let joined = '';
  for (let count = 1; count <= MOST_PIECES; count += 1) {
    const word = words[at + count - 1];
    if (word === undefined) return false;
    joined += word.latin;
    if (joined.length > compact.length) return false;
    const pieces = words.slice(at, at + count);
    if (joined === compact && count > 1) {
      return areJoined(pieces) && !pieces.every((piece) => isCommonWord(piece.text));
    }
  }
  return false;
}

function areJoined(words: readonly Word[]): boolean {
  return words.every((word, at) => at === 0 || word.joined);
}

function findSound(
  word: Word | undefined,
  bySound: ReadonlyMap<string, string>,
): Naming | undefined {
  if (word === undefined || bySound.size === 0 || LATIN_BEGINNING.test(word.text)) {
    return undefined;
  }
  for (const stem of stemsOf(word.text)) {
    const sound = soundOf(stem);
    const name = sound === undefined ? undefined : bySound.get(sound);
    if (name !== undefined) return { name, spelling: 'transliterated' };
  }
  return undefined;
}
