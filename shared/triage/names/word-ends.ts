import { ARABIC_PREFIXES } from '../signals/tokens.ts';

/** What languages write onto the end of a name. Behind an apostrophe anything may stand. */
const SUFFIXES: ReadonlySet<string> = new Set(
  [
    // Genitives and plurals of Germanic languages; Malay and Indonesian particles.
    's es nya lah kah pun ku mu',
    // Turkish cases, which careless writers put without the apostrophe.
    'in ın un ün nin nın i ı u ü yi yı yu yü e a ye ya de da te ta den dan ten tan le la',
    // Russian and Ukrainian cases.
    'а у ом ем е ы и ой ей ю я ов ам ами ах ям ями ях ою ею',
    // Korean particles.
    '은 는 이 가 을 를 에 의 로 으로 와 과 도 만 에서 에게 한테 까지 부터 랑 이랑 은요 는요 요 님',
    // Greek and Hindi join nothing; Finnish, Hungarian and Estonian are not first class.
  ]
    .join(' ')
    .split(' '),
);
const LONGEST_SUFFIX = 3;
const LONGEST_PREFIX = 3;
const PREFIXES: ReadonlySet<string> = new Set(ARABIC_PREFIXES);
const WORD_UNIT = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that write no space between words: a letter beside the name says nothing there. */
const UNSPACED = new RegExp(
  `[${['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
    .map((script) => `\\p{Script=${script}}`)
    .join('')}]`,
  'u',
);

/** Where a folded text holds a folded name as a word of its own; -1 when it does not. Linear. */
export function findWord(text: string, name: string, from = 0): number {
  for (let at = text.indexOf(name, from); at !== -1; at = text.indexOf(name, at + 1)) {
    if (beginsWord(text, at) && endsWord(text, at + name.length)) return at;
  }
  return -1;
}

/** The word without what its language wrote onto its end, for each way to take that off. */
export function stemsOf(word: string): readonly string[] {
  const stems = [word];
  for (let length = 1; length <= LONGEST_SUFFIX && length < word.length; length += 1) {
    if (SUFFIXES.has(word.slice(-length))) stems.push(word.slice(0, -length));
  }
  return stems;
}

/** Whether what touches the name from the left is nothing, or a particle that Arabic writes on. */
function beginsWord(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start <= LONGEST_PREFIX && isInWord(text, start - 1)) start -= 1;
  return start === at || PREFIXES.has(text.slice(start, at));
}

function endsWord(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && end - at <= LONGEST_SUFFIX && isInWord(text, end)) end += 1;
  return end === at || SUFFIXES.has(text.slice(at, end));
}

function isInWord(text: string, at: number): boolean {
  const unit = text[at] ?? '';
  return WORD_UNIT.test(unit) && !UNSPACED.test(unit);
}
