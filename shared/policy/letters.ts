import { closeOfBusinessDay, endOfCalendarDay } from './business-hours.ts';
import type { Calendar } from './business-hours.ts';
import type { Letter, Limit } from './presets.ts';

const DAYS_A_WEEK = 7;

/** A letter with its instants: warned at the end of the day `warnDays` before the limit. */
export type LetterDate = {
  readonly letterId: string;
  readonly optional: boolean;
  readonly warnAtMs: number;
  readonly dueAtMs: number;
};

/** When each letter of a standard is due for a complaint received at `receivedAtMs`, as listed. */
export function letterDates(
  letters: readonly Letter[],
  calendar: Calendar,
  receivedAtMs: number,
): LetterDate[] {
  return letters.map(({ id, due, warnDays, optional = false }) => {
    const limit = due.find((each) => isMeant(each, calendar, receivedAtMs));
    const dueAtMs = endOf(limit ?? { calendarDays: 0 }, calendar, receivedAtMs);
    const warnAtMs = endOfCalendarDay(calendar.timeZone, dueAtMs - 1, -warnDays);
    return { letterId: id, optional, warnAtMs: Math.max(receivedAtMs, warnAtMs), dueAtMs };
  });
}

function isMeant(
  { receivedBefore }: Letter['due'][number],
  { timeZone }: Calendar,
  receivedAtMs: number,
): boolean {
  if (receivedBefore === undefined) return true;
  const noon = Date.parse(`${receivedBefore}T12:00:00Z`);
  return receivedAtMs < endOfCalendarDay(timeZone, noon, -1);
}

function endOf(limit: Limit, calendar: Calendar, receivedAtMs: number): number {
  if ('businessDays' in limit)
    return closeOfBusinessDay(calendar, receivedAtMs, limit.businessDays);
  const days = 'weeks' in limit ? limit.weeks * DAYS_A_WEEK : limit.calendarDays;
  return endOfCalendarDay(calendar.timeZone, receivedAtMs, days);
}
