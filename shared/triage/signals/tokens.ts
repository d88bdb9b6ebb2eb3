/** What a token is made of. */
export const KIND = {
  /** A word of a script that puts spaces between words, as far as its letters go. */
  word: 1,
  /** Digits. */
  number: 2,
  /** One letter of a script without spaces: it may begin a word, and it may be one. */
  letter: 3,
  /** An emoji, a question mark or a plus: says something by itself. */
  sign: 4,
  /** A web address or somebody's handle: its letters are no words. */
  address: 5,
} as const;

/** The tokens of a text in their order; `end` is exclusive, both in UTF-16 units. */
export type Tokens = {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly kinds: readonly number[];
};

const SPACE = 0;
const MARK = 6;
const APOSTROPHE = 7;
const AT = 8;
const SURROGATE = 9;
const UNKNOWN = 255;

/** What each UTF-16 unit is; found when it is first met, because most are never met. */
const classes = new Uint8Array(0x1_00_00).fill(UNKNOWN);

const LETTER = /\p{L}/u;
const ACCENT = /\p{M}/u;
const DIGIT = /\p{Nd}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
/** Hangul has spaces, but everybody puts them elsewhere. */
const UNSPACED = new RegExp(
  `[${['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Hangul']
    .map((script) => `\\p{Script=${script}}`)
    .join('')}ー]`,
  'u',
);
/** What loses its vowel before an apostrophe: the word behind it stands alone. */
const ELIDED = new Set(
  ['l', 'd', 'j', 'm', 't', 's', 'c', 'n', 'qu'].concat(['dell', 'all', 'nell', 'sull', 'un']),
);
const LONE_CONSONANTS = new Set(['n', 'r']);
const ARABIC_FORMS: ReadonlyMap<number, number> = new Map(
  ['أا', 'إا', 'آا', 'ىي', 'یي', 'ةه', 'کك'].map((pair) => [
    pair.charCodeAt(0),
    pair.charCodeAt(1),
  ]),
);
const ADDRESS_BEGINNING = /https?:\/\/|www\./y;
const ADDRESS = /\S+/y;

function classOf(unit: number): number {
  const known = classes[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

function classify(unit: number): number {
  const letter = String.fromCharCode(unit);
  if ("'’‘ʼ`´".includes(letter)) return APOSTROPHE;
  if (letter === '@') return AT;
  if (letter === '?' || letter === '؟' || letter === '+') return KIND.sign;
  if (unit >= 0xd8_00 && unit < 0xe0_00) return SURROGATE;
  if (UNSPACED.test(letter)) return KIND.letter;
  if (DIGIT.test(letter)) return KIND.number;
  if (LETTER.test(letter)) return KIND.word;
  if (ACCENT.test(letter)) return MARK;
  return PICTURE.test(letter) ? KIND.sign : SPACE;
}

/**
 * Takes a folded text apart. Apostrophes inside a word vanish ("don't" is "dont") unless they part
 * two ("l'eau"); digits and letters that touch are two tokens ("2x"). Linear in the text.
 */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  const push = (start: number, end: number, kind: number) => {
    starts.push(start);
    ends.push(end);
    kinds.push(kind);
    return end;
  };
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === KIND.word) {
      const end = isAddressAt(text, at) ? addressEnd(text, at) : 0;
      at = end > 0 ? push(at, end, KIND.address) : push(at, wordEnd(text, at), KIND.word);
    } else if (kind === KIND.number) at = push(at, runEnd(text, at, KIND.number), kind);
    else if (kind === KIND.letter || kind === KIND.sign) at = push(at, at + 1, kind);
    else if (kind === AT) at = readHandle(text, at, push);
    else if (kind === SURROGATE) at = push(at, at + 2, pairKind(text, at));
    else at += 1;
  }
  return { count: starts.length, starts, ends, kinds };
}

/** Particles that Arabic writes onto the word behind them. */
export const ARABIC_PREFIXES = ['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'بال', 'فال', 'لل'];

export function isArabic(unit: number): boolean {
  return unit >= 0x06_00 && unit < 0x07_00;
}

/**
 * A letter as words are compared by it: the forms of one Arabic letter are one; 0 for what is no
 * letter of its own (apostrophes, Arabic vowel marks and the stroke that draws a word out).
 */
export function canonicalUnit(unit: number): number {
  if (isArabic(unit)) {
    if ((unit >= 0x06_4b && unit <= 0x06_5f) || unit === 0x06_40) return 0;
    return ARABIC_FORMS.get(unit) ?? unit;
  }
  return classOf(unit) === APOSTROPHE ? 0 : unit;
}

function isAddressAt(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first !== 104 && first !== 119) return false;
  ADDRESS_BEGINNING.lastIndex = at;
  return ADDRESS_BEGINNING.test(text);
}

function addressEnd(text: string, at: number): number {
  ADDRESS.lastIndex = at;
  ADDRESS.test(text);
  return ADDRESS.lastIndex;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === KIND.word || kind === MARK) continue;
    if (kind !== APOSTROPHE || classOf(text.charCodeAt(at + 1)) !== KIND.word) break;
    if (at - start <= 4 && ELIDED.has(text.slice(start, at)) && !isLoneConsonant(text, at + 1)) {
      break;
    }
  }
  return at;
}

/** Dutch "m'n" and "d'r" are one word; French "m'a" and "l'y" are two. */
function isLoneConsonant(text: string, at: number): boolean {
  return LONE_CONSONANTS.has(text[at] ?? '') && classOf(text.charCodeAt(at + 1)) !== KIND.word;
}

function runEnd(text: string, start: number, kind: number): number {
  let at = start + 1;
  while (at < text.length && classOf(text.charCodeAt(at)) === kind) at += 1;
  return at;
}

function readHandle(
  text: string,
  start: number,
  push: (start: number, end: number, kind: number) => number,
): number {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const kind = classOf(text.charCodeAt(end));
    if (kind !== KIND.word && kind !== KIND.number && text[end] !== '_') break;
  }
  return end === start + 1 ? end : push(start, end, KIND.address);
}

/** A pair is an emoji, or a letter of a script that has its own plane: then no word of ours. */
function pairKind(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  return point >= 0x1_f0_00 && point < 0x1_fb_00 ? KIND.sign : KIND.address;
}
