import { KIND } from '../triage/signals/tokens.ts';
import type { CueName } from './cues/find-cues.ts';
import { isCapitalised, isQuantity, wordAt } from './numbers.ts';
import { cueBefore } from './reading.ts';
import type { Reading, Span } from './reading.ts';
import {
  ENGLISH_STREETS,
  NAME_PARTS,
  NO_NAMES,
  NUMBER_WORDS,
  STREET_BEGINNINGS,
  isStreetName,
} from './street-words.ts';

/** Words of the name of a street, its kind and its number apart. */
const MAX_NAME_WORDS = 4;
/** Tokens between "my address is" and the address. */
const ANNOUNCED_WITHIN = 3;
const NAMING: ReadonlySet<CueName> = new Set(['address', 'premises']);
const HOUSE = /^\d{1,5}$/;
const YEAR = /^(?:19|20)\d\d$/;
/** What may follow a house number: a letter, a second number. */
const ADDITION =
  /(?:[a-z](?![\p{L}\d])| ?[-/] ?\d{1,4}[a-z]?(?!\d)| (?:bis|hs|zw|i{2,3})(?![\p{L}\d]))?/uy;
/** What may follow a whole address: a flat, a block, a neighbourhood. */
const FLAT =
  /(?:,? (?:ap(?:artmen)?t|flat|unit|suite|blo[kc]k?|r[tw])[ .]{1,2}[a-z]?\d{1,4}[a-z]?(?![\p{L}\d])){0,3}/uy;

/** Names of streets with a house number, in the ways that several languages write them. */
export function findStreets(reading: Reading): Span[] {
  const streets: Span[] = [];
  for (let token = 0; token < reading.tokens.count; token += 1) {
    const word = wordAt(reading.text, reading.tokens, token);
    const street =
      endedStreet(reading, token, word) ??
      englishStreet(reading, token, word) ??
      begunStreet(reading, token, word) ??
      announcedStreet(reading, token);
    if (street !== undefined) streets.push(street);
  }
  return streets;
}

/** "Dorpsstraat 12a": the kind of street ends its name. */
function endedStreet(reading: Reading, token: number, word: string): Span | undefined {
  if (!isStreetName(word)) return undefined;
  const next = wordAt(reading.text, reading.tokens, token + 1);
  const house = token + (NUMBER_WORDS.has(next) ? 2 : 1);
  if (!isNear(reading, token) || !isHouse(reading, house)) return undefined;
  return withAddition(reading, token, house);
}

/** "12 High Street": the number, up to three words, the kind of street. */
function englishStreet(reading: Reading, token: number, word: string): Span | undefined {
  const needsCapitals = ENGLISH_STREETS.get(word);
  if (needsCapitals === undefined || (needsCapitals && !isName(reading, token))) return undefined;
  const { text, tokens } = reading;
  for (let first = token - 1; first >= Math.max(0, token - MAX_NAME_WORDS); first -= 1) {
    if (!isNear(reading, first)) return undefined;
    if (tokens.kinds[first] === KIND.number) {
      if (first === token - 1 || !isHouse(reading, first)) return undefined;
      return withFlat(text, spanOf(reading, first, token));
    }
    // "221B Baker Street": the letter of the house is a token of its own.
    if (tokens.ends[first - 1] === tokens.starts[first]) continue;
    if (NO_NAMES.has(wordAt(text, tokens, first))) return undefined;
    if (needsCapitals && !isName(reading, first)) return undefined;
  }
  return undefined;
}

/** "Jl. Merdeka No. 5", "12 Jalan Ampang", "ngõ 12", "số 8 đường Lê Lợi". */
function begunStreet(reading: Reading, token: number, word: string): Span | undefined {
  const kind = STREET_BEGINNINGS.get(word);
  if (kind === undefined) return undefined;
  if (kind === 'numbered' && isHouse(reading, token + 1)) {
    return withAddition(reading, token, token + 1);
  }
  if (kind !== 'plain' && !isName(reading, token + 1)) return undefined;
  if (!/^[. ]{0,2}$/.test(gapAfter(reading, token))) return undefined;
  const { text, tokens } = reading;
  if (tokens.kinds[token + 1] !== KIND.word) return undefined;
  if (isHouse(reading, token - 1) && isNear(reading, token - 1)) {
    const hasWord = NUMBER_WORDS.has(wordAt(text, tokens, token - 2));
    return spanOf(reading, token - (hasWord ? 2 : 1), lastOfName(reading, token + 1));
  }
  for (let at = token + 2; at <= token + 2 + MAX_NAME_WORDS; at += 1) {
    if (!isNear(reading, at - 1)) return undefined;
    if (isHouse(reading, at)) return withAddition(reading, token, at);
    const name = wordAt(text, tokens, at);
    const goesOn = kind === 'plain' || isName(reading, at);
    if (!goesOn && !NUMBER_WORDS.has(name) && !NAME_PARTS.has(name)) return undefined;
  }
  return undefined;
}

/** Behind "my address is": a number and a name in capitals, or the other way round. */
function announcedStreet(reading: Reading, token: number): Span | undefined {
  if (!isHouse(reading, token)) return undefined;
  const { text, tokens } = reading;
  const isAnnounced = (first: number) =>
    cueBefore(reading, tokens.starts[first] ?? 0, { among: NAMING, within: ANNOUNCED_WITHIN })
      ?.name === 'address';
  const isDouble = text[tokens.ends[token] ?? 0] === '/' && tokens.kinds[token + 1] === KIND.number;
  const name = token + (isDouble ? 2 : 1);
  if (isName(reading, name) && isNear(reading, name - 1) && isAnnounced(token)) {
    return spanOf(reading, token, lastOfName(reading, name));
  }
  let first = token;
  while (
    token - first < MAX_NAME_WORDS &&
    isName(reading, first - 1) &&
    isNear(reading, first - 1)
  ) {
    first -= 1;
  }
  return first < token && isAnnounced(first) ? withAddition(reading, first, token) : undefined;
}

/** The last word of a name in capitals that begins with a token. */
function lastOfName(reading: Reading, first: number): number {
  let last = first;
  while (
    last < first + MAX_NAME_WORDS &&
    isName(reading, last + 1) &&
    gapAfter(reading, last) === ' '
  ) {
    last += 1;
  }
  return last;
}

/** Whether a token may be the number of a house: no year, no time, no amount. */
function isHouse(reading: Reading, token: number): boolean {
  const { text, tokens } = reading;
  const word = wordAt(text, tokens, token);
  if (tokens.kinds[token] !== KIND.number || !HOUSE.test(word) || YEAR.test(word)) return false;
  const { start, end } = spanOf(reading, token, token);
  if (/^[:.,]\d/.test(text.slice(end, end + 2))) return false;
  if (/[$€£#:@_]/.test(text[start - 1] ?? ' ') || /^\d[.,/-]/.test(text.slice(start - 2, start))) {
    return false;
  }
  // "2nd Street", "1Malaysia": a house has one letter at most.
  if (/^\p{L}{2}/u.test(text.slice(end, end + 2))) return false;
  return Number(word) > 0 && !isQuantity(reading, { start, end });
}

/** Whether the next token follows with nothing but a space, a comma or a full stop between. */
function isNear(reading: Reading, token: number): boolean {
  return /^[ .,/-]{0,2}$/.test(gapAfter(reading, token));
}

/** What stands between a token and the next, as far as three units. */
function gapAfter({ text, tokens }: Reading, token: number): string {
  const from = tokens.ends[token] ?? 0;
  return text.slice(from, Math.min(tokens.starts[token + 1] ?? from, from + 3));
}

/** Whether a token is a word with a capital. */
function isName(reading: Reading, token: number): boolean {
  return (
    reading.tokens.kinds[token] === KIND.word &&
    isCapitalised(reading, spanOf(reading, token, token))
  );
}

function spanOf({ tokens }: Reading, first: number, last: number): Span {
  return { start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 };
}

function withAddition(reading: Reading, first: number, last: number): Span {
  const { start, end } = spanOf(reading, first, last);
  return withFlat(reading.text, { start, end: endOf(ADDITION, reading.text, end) });
}

function withFlat(text: string, { start, end }: Span): Span {
  return { start, end: endOf(FLAT, text, end) };
}

/** Where a sticky pattern that begins at a place ends; the place itself when it does not match. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
