import { Temporal } from 'temporal-polyfill';
import { MINUTE } from '../time.ts';
import { COUNT_WORDS, PROMISE_WORDS } from './promise-words.ts';
import type { PromiseWords } from './promise-words.ts';

/** A commitment that a text seems to make. */
export type SuggestedPromise = {
  /** Where it stands in the text, in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly promisedAtMs: number;
};

type Moment = { readonly date: Temporal.PlainDate; readonly zoned: Temporal.ZonedDateTime };
type Found = { readonly start: number; readonly end: number };
type FoundDay = Found & { readonly daysAway: number };
type FoundTime = Found & { readonly minutes: number };

/** A day that names no hour means the end of the working day. */
const END_OF_WORK_MINUTES = 17 * 60;
const NOON_HOUR = 12;
/** Letters between a day and its hour, as in "tomorrow, and by noon". */
const MAX_GAP = 6;
const MAX_SUGGESTIONS = 5;
/** Without a day, only these make a time one to come: "this morning" may be over. */
const DEADLINE = /^(?:by|before|voor|vóór|trước|sebelum) /iu;

/**
 * The times by which a reply promises something, in English, Dutch, Vietnamese and Malay, earliest
 * place first. Only times to come; nothing when none is named. People decide what was a promise.
 */
export function suggestPromises(
  text: string,
  at: { readonly nowMs: number; readonly timeZone: string },
): SuggestedPromise[] {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.nowMs).toZonedDateTimeISO(at.timeZone);
  const now: Moment = { zoned, date: zoned.toPlainDate() };
  const found = Object.values(PROMISE_WORDS).flatMap((words) => readWith(words, text, now));
  const ahead = found.filter(({ promisedAtMs }) => promisedAtMs > at.nowMs);
  return withoutOverlaps(ahead).slice(0, MAX_SUGGESTIONS);
}

function readWith(words: PromiseWords, text: string, now: Moment): SuggestedPromise[] {
  const say = ({ start, end }: Found, promisedAtMs: number): SuggestedPromise => ({
    start,
    end,
    words: text.slice(start, end).trim(),
    promisedAtMs,
  });
  const days = findDays(words, text, now);
  const times = findTimes(words, text);
  const dated = days.map((day) => {
    const time = times.find((each) => gapBetween(day, each) <= MAX_GAP);
    const both = time === undefined ? day : spanOf(day, time);
    return say(both, instantOf(now, day.daysAway, time?.minutes ?? END_OF_WORK_MINUTES));
  });
  const timed = times
    .filter((time) => days.every((day) => gapBetween(day, time) > MAX_GAP))
    .filter(({ start, end }) => DEADLINE.test(text.slice(start, end)))
    .map((time) => {
      const today = instantOf(now, 0, time.minutes);
      const isAhead = today > now.zoned.epochMilliseconds;
      return say(time, isAhead ? today : instantOf(now, 1, time.minutes));
    });
  return [
    ...findDurations(words, text, now).map(([span, ms]) => say(span, ms)),
    ...dated,
    ...timed,
  ];
}

function findDays({ days, weekdays }: PromiseWords, text: string, { date }: Moment): FoundDay[] {
  const named = weekdays.map((name, at): readonly [string, number] => {
    const away = (at + 1 - date.dayOfWeek + 7) % 7;
    return [name, away === 0 ? 7 : away];
  });
  return [...days, ...named].flatMap(([pattern, daysAway]) =>
    matches(pattern, text).map((match) => ({ ...spanAt(match), daysAway })),
  );
}

function findTimes({ times, clock, afternoon }: PromiseWords, text: string): FoundTime[] {
  const named = times.flatMap(([pattern, minutes]) =>
    matches(pattern, text).map((match) => ({ ...spanAt(match), minutes })),
  );
  const told = matches(clock, text).flatMap((match): FoundTime[] => {
    const { before, hour = '', minute, half = '' } = match.groups ?? {};
    // A number alone is no time of day.
    if (before === undefined && minute === undefined && half.trim() === '') return [];
    const isLate = new RegExp(afternoon, 'iu').test(half.trim()) && Number(hour) < NOON_HOUR;
    const hours = Number(hour) + (isLate ? NOON_HOUR : 0);
    const minutes = Number(minute ?? 0);
    if (hours > 23 || minutes > 59) return [];
    return [{ ...spanAt(match), minutes: hours * 60 + minutes }];
  });
  return [...told, ...named];
}

function findDurations(
  { within, units }: PromiseWords,
  text: string,
  { zoned }: Moment,
): [Found, number][] {
  return matches(within, text).flatMap((match): [Found, number][] => {
    const { count = '', unit = '' } = match.groups ?? {};
    const many = COUNT_WORDS[count.toLowerCase()] ?? Number(count);
    const minutes = units.find(([pattern]) => new RegExp(pattern, 'iu').test(unit))?.[1];
    if (minutes === undefined) return [];
    return [[spanAt(match), zoned.epochMilliseconds + many * minutes * MINUTE]];
  });
}

function matches(pattern: string, text: string): RegExpExecArray[] {
  const bounded = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(bounded)];
}

function spanAt(match: RegExpExecArray): Found {
  return { start: match.index, end: match.index + match[0].length };
}

function spanOf(one: Found, other: Found): Found {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

function gapBetween(one: Found, other: Found): number {
  return Math.max(one.start, other.start) - Math.min(one.end, other.end);
}

function instantOf({ date, zoned }: Moment, daysAway: number, minutes: number): number {
  const plainTime = Temporal.PlainTime.from({
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
  });
  return date.add({ days: daysAway }).toZonedDateTime({ timeZone: zoned.timeZoneId, plainTime })
    .epochMilliseconds;
}

/** Of several readings of the same words the longest, in the order of the text. */
function withoutOverlaps(found: readonly SuggestedPromise[]): SuggestedPromise[] {
  const kept: SuggestedPromise[] = [];
  for (const each of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => each.start >= other.end || each.end <= other.start)) kept.push(each);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}
