import { Temporal } from 'temporal-polyfill';
import { invariant } from '../invariant.ts';
import { MINUTE } from '../time.ts';

/** Minutes of the local day, from inclusive, to exclusive; 1440 is midnight at its end. */
export type Span = { readonly fromMinute: number; readonly toMinute: number };

/** When people work. `always` is every minute of the year. */
export type Calendar =
  | { readonly kind: 'always'; readonly timeZone: string }
  | {
      readonly kind: 'hours';
      readonly timeZone: string;
      /** Spans of each weekday, Monday first, in order and apart from one another. */
      readonly week: readonly (readonly Span[])[];
      /** Local dates, such as 2026-12-25, on which nobody works. */
      readonly holidays: ReadonlySet<string>;
    };

/** The calendar that never closes, in UTC. */
export const ALWAYS: Calendar = { kind: 'always', timeZone: 'UTC' };

/** Days looked ahead for a working span; a calendar that is closed for longer is a mistake. */
const MAX_CLOSED_DAYS = 400;

type Worked = { readonly fromMs: number; readonly toMs: number };

/**
 * The instant by which `workMs` of working time have passed since `fromMs`. Time outside the spans
 * does not count; a span that daylight saving shortens or lengthens counts as long as it really is.
 * A limit that falls on the end of a span is that end, not the start of the next one.
 */
export function addWorkingTime(calendar: Calendar, fromMs: number, workMs: number): number {
  if (calendar.kind === 'always') return fromMs + workMs;
  let leftMs = workMs;
  for (const span of spansFrom(calendar, fromMs)) {
    const startMs = Math.max(span.fromMs, fromMs);
    if (startMs + leftMs <= span.toMs) return startMs + leftMs;
    leftMs -= span.toMs - startMs;
  }
  return fromMs;
}

/** Working time between two instants in milliseconds; 0 when `toMs` is not after `fromMs`. */
export function workingTimeBetween(calendar: Calendar, fromMs: number, toMs: number): number {
  if (toMs <= fromMs) return 0;
  if (calendar.kind === 'always') return toMs - fromMs;
  let workedMs = 0;
  for (const span of spansFrom(calendar, fromMs)) {
    if (span.fromMs >= toMs) return workedMs;
    workedMs += Math.min(span.toMs, toMs) - Math.max(span.fromMs, fromMs);
  }
  return workedMs;
}

/**
 * The end of the local day that is `days` calendar days after the one of `fromMs`: the first
 * instant of the following day. Day 0 is the day of `fromMs` itself.
 */
export function endOfCalendarDay(timeZone: string, fromMs: number, days: number): number {
  return startOfDay(timeZone, localDate(timeZone, fromMs).add({ days: days + 1 }));
}

/**
 * The close of business on the `count`-th business day after the day of `fromMs`, whatever the hour
 * of `fromMs`. With a calendar that never closes every day is a business day, to midnight.
 */
export function closeOfBusinessDay(calendar: Calendar, fromMs: number, count: number): number {
  if (calendar.kind === 'always') return endOfCalendarDay(calendar.timeZone, fromMs, count);
  let date = localDate(calendar.timeZone, fromMs);
  for (let found = 0, closed = 0; found < count; date = date.add({ days: 1 })) {
    const next = spansOf(calendar, date.add({ days: 1 }));
    closed = next.length === 0 ? closed + 1 : 0;
    invariant(closed <= MAX_CLOSED_DAYS, 'a calendar has working spans');
    if (next.length > 0) found += 1;
  }
  return spansOf(calendar, date).at(-1)?.toMs ?? startOfDay(calendar.timeZone, date);
}

/** The working spans that end after `fromMs`, in order, for ever. */
function* spansFrom(calendar: Calendar & { kind: 'hours' }, fromMs: number): Generator<Worked> {
  let date = localDate(calendar.timeZone, fromMs);
  for (let closed = 0; closed <= MAX_CLOSED_DAYS; closed += 1, date = date.add({ days: 1 })) {
    for (const span of spansOf(calendar, date)) {
      if (span.toMs <= fromMs) continue;
      yield span;
      closed = 0;
    }
  }
  invariant(false, 'a calendar has working spans');
}

function spansOf(
  { timeZone, week, holidays }: Calendar & { kind: 'hours' },
  date: Temporal.PlainDate,
): Worked[] {
  if (holidays.has(date.toString())) return [];
  return (week[date.dayOfWeek - 1] ?? [])
    .map(({ fromMinute, toMinute }) => ({
      fromMs: atMinute(timeZone, date, fromMinute),
      toMs: atMinute(timeZone, date, toMinute),
    }))
    .filter(({ fromMs, toMs }) => fromMs < toMs);
}

/** A local time that daylight saving skips is the instant after the gap; of two, the first. */
function atMinute(timeZone: string, date: Temporal.PlainDate, minute: number): number {
  if (minute === 24 * 60) return startOfDay(timeZone, date.add({ days: 1 }));
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
  return date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
}

function startOfDay(timeZone: string, date: Temporal.PlainDate): number {
  return date.toZonedDateTime({ timeZone }).epochMilliseconds;
}

function localDate(timeZone: string, atMs: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** Reads `"09:00"` (or `"24:00"`) as minutes of the day; `undefined` when it is neither. */
export function parseMinute(text: string): number | undefined {
  const parts = /^(\d{2}):(\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const minutes = Number(parts[1]) * 60 + Number(parts[2]);
  return Number(parts[2]) < 60 && minutes * MINUTE <= 24 * 60 * MINUTE ? minutes : undefined;
}

/** Whether the name is a time zone that this machine knows, such as `Europe/Amsterdam`. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    // The runtime says so only by throwing.
    return false;
  }
}
