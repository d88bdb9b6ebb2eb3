import { MAX_UNITS, normalise } from './normalise.ts';

/**
 * The features of a post: hashes of its parts, read in one pass for all heads. A head takes as many
 * of the low bits as its table has. Golden vectors hold them: a change here needs new weights.
 */
export type Features = {
  /** Runs of one to `LANGUAGE_GRAM` characters inside words and signs. */
  readonly short: Uint32Array;
  /** Longer ones, to `MAX_GRAM`. */
  readonly long: Uint32Array;
  /** Words, and pairs of neighbours. */
  readonly words: Uint32Array;
  /** Words counted, two letters of a script without spaces as one. */
  readonly wordCount: number;
  /** The normalised text was as long as is read, so that there may be more. */
  readonly isCut: boolean;
  /**
   * What they were read from, in order (words, signs, parts of unspaced writing), five numbers
   * each: where it starts and ends in `units`, and where its features end in `short`, `long`, `words`.
   */
  readonly pieces: readonly number[];
  /** The normalised text. */
  readonly units: Uint16Array;
};

const LANGUAGE_GRAM = 4;
const MAX_GRAM = 5;
const SEED = 0x811c9dc5;
const WORD_SEED = 0x2f0b4c47;
const PAIR_SEED = 0x5bd1e995;
const PRIME = 0x01000193;
/** The edge of a word, so that its first and last letters can be told. */
const EDGE = 2;

const LETTERS_PER_WORD = 2;
const LETTERS_PER_PIECE = 4;

const SPACE = 0;
const LETTER = 1;
const UNSPACED = 2;
const SIGN = 3;

/** Ranges of mixed kinds. */
const SCANNED: readonly (readonly [number, number])[] = [
  [0, 0x3400],
  [0xa000, 0xac00],
  [0xf900, 0x1_0000],
];
/** Later ones win. */
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /[\p{L}\p{M}\p{N}]+/gu],
  [
    UNSPACED,
    /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\u30fc\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]+/gu,
  ],
  [SPACE, /[\p{Z}\p{Cc}\p{Cf}\p{Cn}]+/gu],
];
const KINDS = kindsOfUnits();

class Hashes {
  #values = new Uint32Array(4_096);
  #length = 0;

  clear(): void {
    this.#length = 0;
  }

  add(hash: number): void {
    if (this.#length === this.#values.length) {
      const longer = new Uint32Array(2 * this.#length);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.#length] = mix(hash);
    this.#length += 1;
  }

  get length(): number {
    return this.#length;
  }

  view(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}

const short = new Hashes();
const long = new Hashes();
const words = new Hashes();

/**
 * The features of a text. Valid until the next call, which writes over them. Linear in the text;
 * none for one without a sign.
 */
export function readFeatures(text: string): Features {
  const units = normalise(text);
  short.clear();
  long.clear();
  words.clear();
  const ends: number[] = [];
  let wordCount = 0;
  let before = 0;
  for (let at = 0; at < units.length;) {
    const kind = KINDS[units[at] ?? 0];
    const start = at;
    at += 1;
    if (kind === SPACE) continue;
    while (at < units.length && KINDS[units[at] ?? 0] === kind) at += 1;
    if (kind === UNSPACED) {
      wordCount += (at - start) / LETTERS_PER_WORD;
      before = 0;
      for (let part = start; part < at; part += LETTERS_PER_PIECE) {
        const end = Math.min(part + LETTERS_PER_PIECE, at);
        readRuns(units, { start, end: at, from: part === start ? part - 1 : part, to: end });
        ends.push(part, end, short.length, long.length, words.length);
      }
      continue;
    }
    if (kind === LETTER) wordCount += 1;
    readRuns(units, { start, end: at, from: start - 1, to: at });
    const word = hashWord(units, start, at);
    words.add(word);
    if (before !== 0) words.add(Math.imul(before ^ PAIR_SEED, PRIME) + word);
    before = word;
    ends.push(start, at, short.length, long.length, words.length);
  }
  return {
    short: short.view(),
    long: long.view(),
    words: words.view(),
    wordCount,
    isCut: text.length > MAX_UNITS || units.length >= MAX_UNITS,
    pieces: ends,
    units,
  };
}

/** The runs that begin from `from` to before `to`, inside the word from `start` to before `end`. */
function readRuns(
  units: Uint16Array,
  { start, end, from: first, to }: Readonly<Record<'start' | 'end' | 'from' | 'to', number>>,
): void {
  for (let from = first; from < to; from += 1) {
    let hash = from < start ? step(SEED, EDGE) : step(SEED, units[from] ?? 0);
    if (from >= start) short.add(hash);
    const last = Math.min(from + MAX_GRAM, end + 1);
    for (let at = from + 1; at < last; at += 1) {
      hash = step(hash, at < end ? (units[at] ?? 0) : EDGE);
      if (at - from < LANGUAGE_GRAM) short.add(hash);
      else long.add(hash);
    }
  }
}

/** The hash that `words` of a text holds for a word. */
export function hashOfWord(word: string): number {
  const units = normalise(word);
  return mix(hashWord(units, 0, units.length));
}

function hashWord(units: Uint16Array, start: number, end: number): number {
  let hash = WORD_SEED;
  for (let at = start; at < end; at += 1) hash = step(hash, units[at] ?? 0);
  return hash;
}

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME) ^ (hash >>> 17);
}

/** Spreads what the last steps changed over all bits (the end of MurmurHash3). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Of each UTF-16 unit; halves of characters beyond (emoji, rare letters) are signs. */
function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(0x1_0000).fill(SIGN);
  kinds.fill(UNSPACED, 0x3400, 0xa000);
  kinds.fill(LETTER, 0xac00, 0xd7a4);
  // The rest by their properties; reading all of them takes most of the time of loading.
  for (const [first, end] of SCANNED) {
    const units = Array.from({ length: end - first }, (_, at) => first + at);
    const characters = String.fromCharCode(...units);
    for (const [kind, pattern] of PATTERNS) {
      for (const { 0: run, index } of characters.matchAll(pattern)) {
        kinds.fill(kind, first + index, first + index + run.length);
      }
    }
  }
  return kinds;
}
