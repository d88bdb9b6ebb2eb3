import type { Folded } from '../triage/fold.ts';
import { fold, spanIn } from '../triage/fold.ts';
import { KIND, tokenize } from '../triage/signals/tokens.ts';
import type { Tokens } from '../triage/signals/tokens.ts';
import { findCues } from './cues/find-cues.ts';
import type { Cue, CueName } from './cues/find-cues.ts';
import { PRIVATE_DATA_KINDS, markOf } from './kinds.ts';

/** In UTF-16 units of a text, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** A text as the detectors read it. */
export type Reading = {
  /**
   * Folded: lower case, nothing invisible, every decimal digit as 0 to 9. Marks and what was found
   * before stand as `BLANK`.
   */
  readonly text: string;
  readonly tokens: Tokens;
  readonly cues: readonly Cue[];
  /** Runs of digits that are part of no date, time, web address or handle. */
  readonly groups: readonly Span[];
  /** Runs of ASCII letters and digits; none in a text without digits. */
  readonly blocks: readonly Span[];
  readonly original: string;
  readonly folded: Folded;
};

/** Stands where something was found already. */
export const BLANK = '\ufffc';
/** A cue says nothing of what is further away than this. */
const MAX_CUE_UNITS = 80;

const MARK = new RegExp(
  PRIVATE_DATA_KINDS.map((kind) => markOf(kind).replaceAll(/[[\]]/g, '\\$&')).join('|'),
  'g',
);
const DATE =
  /(?<!\d)(?:\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([-/.])\d{1,2}\2\d{1,2})(?!\d)/g;
const TIME = /(?<!\d)\d{1,2}[:h]\d\d(?::\d\d)?(?!\d)/g;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;

/** Folds a text once; `read` may then be called again as pieces are found. */
export function foldDigits(text: string): Folded {
  const folded = fold(text);
  const plain = folded.text.replaceAll(OTHER_DIGIT, (digit) =>
    digit.length === 1 ? valueOf(digit.charCodeAt(0)) : digit,
  );
  return { ...folded, text: plain.replaceAll(MARK, (mark) => BLANK.repeat(mark.length)) };
}

/** Reads a folded text for the detectors. Linear in its length. */
export function readText(original: string, folded: Folded): Reading {
  const { text } = folded;
  const tokens = tokenize(text);
  const hasDigits = /\d/.test(text);
  return {
    text,
    tokens,
    cues: findCues(text, tokens),
    groups: hasDigits ? numberGroups(text, tokens) : [],
    blocks: hasDigits ? spansOf(text, /[a-z0-9]+/g) : [],
    original,
    folded,
  };
}

/**
 * The nearest of some cues before a place, at most so many tokens away and with no number between;
 * a number belongs to the cue before it once.
 */
export function cueBefore(
  reading: Reading,
  at: number,
  { among, within }: { readonly among: ReadonlySet<CueName>; readonly within: number },
): Cue | undefined {
  const token = tokenFrom(reading.tokens, at);
  const { cues, text } = reading;
  for (let index = cuesEndingBy(cues, token) - 1; index >= 0; index -= 1) {
    const cue = cues[index];
    if (cue === undefined || token - cue.end > within) return undefined;
    if (!among.has(cue.name)) continue;
    const from = reading.tokens.ends[cue.end - 1] ?? 0;
    if (at - from > MAX_CUE_UNITS || /[\d\ufffc]/.test(text.slice(from, at))) return undefined;
    return cue;
  }
  return undefined;
}

/** The first token that begins at a place or behind it. */
export function tokenFrom({ starts, count }: Tokens, at: number): number {
  return lowerBound(count, (index) => (starts[index] ?? 0) < at);
}

/** How many cues end at a token or before it; cues come in the order of their ends. */
export function cuesEndingBy(cues: readonly Cue[], token: number): number {
  return lowerBound(cues.length, (index) => (cues[index]?.end ?? 0) <= token);
}

/** A piece of the folded text as it stands in the original. */
export function asWritten({ original, folded }: Reading, { start, end }: Span): string {
  const span = spanIn(folded, start, end);
  return original.slice(span.start, span.end);
}

/** Where a pattern, which must be global and linear, is found. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function numberGroups(text: string, { count, kinds, starts, ends }: Tokens): Span[] {
  const busy = [...spansOf(text, DATE), ...spansOf(text, TIME)].toSorted(
    (one, other) => one.start - other.start,
  );
  let passed = 0;
  const groups: Span[] = [];
  for (let at = 0; at < count; at += 1) {
    const start = starts[at] ?? 0;
    while ((busy[passed]?.end ?? Infinity) <= start) passed += 1;
    if (kinds[at] !== KIND.number || (busy[passed]?.start ?? Infinity) <= start) continue;
    groups.push({ start, end: ends[at] ?? 0 });
  }
  return groups;
}

function lowerBound(count: number, isBelow: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const values = new Map<number, string>();
const ANY_DIGIT = /\p{Nd}/u;

/** The decimal value of a digit: those of every script stand together, from nought to nine. */
function valueOf(unit: number): string {
  let value = values.get(unit);
  if (value === undefined) {
    let zero = unit;
    while (unit - zero < 9 && ANY_DIGIT.test(String.fromCharCode(zero - 1))) zero -= 1;
    value = String(unit - zero);
    values.set(unit, value);
  }
  return value;
}
