import { KIND } from '../triage/signals/tokens.ts';
import type { Found } from './kinds.ts';
import { wordAt } from './numbers.ts';
import type { Reading, Span } from './reading.ts';
import { wordsOf } from './word-list.ts';

/** Tokens between the words and the date. */
const DISTANCE = 3;
const YEAR = '(?:(?:19|20)\\d\\d|\\d\\d)';
const NUMERIC = new RegExp(
  `(?:\\d{1,2}([-/. ])\\d{1,2}\\1${YEAR}|(?:19|20)\\d\\d([-/. ])\\d{1,2}\\2\\d{1,2})(?!\\d)`,
  'y',
);
const EAST_ASIAN = /(?:19|20)\d\d ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]/y;
const VIETNAMESE = /\d{1,2} ?(?:tháng|thang) ?\d{1,2},? ?(?:năm|nam)? ?(?:19|20)\d\d(?!\d)/y;
const LAST_YEAR = 2_030;
const FIRST_YEAR = 1_900;
/** How the names of months begin in the languages that write with Latin letters. */
const MONTHS = wordsOf(`
  jan feb fév fev mar mrt maa mär mac apr avr abr mai may mei maj jun jui jul ogos aug agu ago aoû
  sep set okt oct out ott nov des dec dis déc dez dic`);
const LONGEST_MONTH = 10;

/** Dates behind words that announce a birth. A year alone, or an age, is not one. */
export function findBirthDates(reading: Reading): Found[] {
  return reading.cues.flatMap(({ name, end }): Found[] => {
    if (name !== 'birth') return [];
    for (let token = end; token <= end + DISTANCE && token < reading.tokens.count; token += 1) {
      const date = dateAt(reading, token);
      if (date !== undefined) return [{ kind: 'date_of_birth', certainty: 'cued', ...date }];
      if (reading.tokens.kinds[token] === KIND.number) return [];
    }
    return [];
  });
}

function dateAt({ text, tokens }: Reading, token: number): Span | undefined {
  const start = tokens.starts[token] ?? 0;
  for (const pattern of [NUMERIC, EAST_ASIAN, VIETNAMESE]) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return { start, end: pattern.lastIndex };
  }
  const words = [0, 1, 2, 3, 4].map((at) => wordAt(text, tokens, token + at));
  const month = words.findIndex((word) => isMonth(word));
  const year = words.findIndex((word) => isYear(word));
  const hasDay = words.slice(0, year).some((word) => /^\d{1,2}$/.test(word));
  const [first = ''] = words;
  if (month < 0 || month > 2 || year <= month || !hasDay) return undefined;
  if (!/^\d{1,2}$/.test(first) && month !== 0) return undefined;
  return { start, end: tokens.ends[token + year] ?? start };
}

function isYear(word: string): boolean {
  const year = /^\d{4}$/.test(word) ? Number(word) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function isMonth(word: string): boolean {
  return word.length <= LONGEST_MONTH && MONTHS.some((month) => word.startsWith(month));
}
