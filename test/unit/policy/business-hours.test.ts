import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALWAYS,
  addWorkingTime,
  closeOfBusinessDay,
  endOfCalendarDay,
  isTimeZone,
  parseMinute,
  workingTimeBetween,
} from '../../../shared/policy/business-hours.ts';
import type { Calendar } from '../../../shared/policy/business-hours.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';

const week = (spans: [number, number][], days = [1, 2, 3, 4, 5]) =>
  [1, 2, 3, 4, 5, 6, 7].map((day) =>
    days.includes(day)
      ? spans.map(([from, to]) => ({ fromMinute: from * 60, toMinute: to * 60 }))
      : [],
  );
function office(timeZone: string, holidays: string[] = []): Calendar {
  return {
    kind: 'hours',
    timeZone,
    week: week([
      [9, 12],
      [13, 17],
    ]),
    holidays: new Set(holidays),
  };
}
const at = (iso: string) => Date.parse(iso);
const iso = (ms: number) => new Date(ms).toISOString();

describe('addWorkingTime', () => {
  const amsterdam = office('Europe/Amsterdam', ['2026-12-25']);

  it.each([
    ['within a span', '2026-11-24T09:00:00+01:00', 2 * HOUR, '2026-11-24T10:00:00.000Z'],
    [
      'just to the end of a span',
      '2026-11-24T09:00:00+01:00',
      3 * HOUR,
      '2026-11-24T11:00:00.000Z',
    ],
    [
      'one millisecond over the break',
      '2026-11-24T09:00:00+01:00',
      3 * HOUR + 1,
      '2026-11-24T12:00:00.001Z',
    ],
    ['from before opening', '2026-11-24T03:00:00+01:00', HOUR, '2026-11-24T09:00:00.000Z'],
    ['from within the break', '2026-11-24T12:30:00+01:00', HOUR, '2026-11-24T13:00:00.000Z'],
    ['over night', '2026-11-24T16:30:00+01:00', HOUR, '2026-11-25T08:30:00.000Z'],
    ['over a weekend', '2026-11-27T16:59:00+01:00', 2 * MINUTE, '2026-11-30T08:01:00.000Z'],
    [
      'over a holiday and a weekend',
      '2026-12-24T16:00:00+01:00',
      2 * HOUR,
      '2026-12-28T09:00:00.000Z',
    ],
    ['a whole week', '2026-11-24T09:00:00+01:00', 35 * HOUR, '2026-11-30T16:00:00.000Z'],
  ])('counts %s', (_name, from, workMs, expected) => {
    expect(iso(addWorkingTime(amsterdam, at(from), workMs))).toBe(expected);
  });

  it('counts every minute when it never closes', () => {
    expect(addWorkingTime(ALWAYS, 5, 3 * DAY)).toBe(5 + 3 * DAY);
    expect(workingTimeBetween(ALWAYS, 5, 9)).toBe(4);
    expect(workingTimeBetween(ALWAYS, 9, 5)).toBe(0);
  });

  it('counts a night shift as long as it really is when the clocks change', () => {
    const night: Calendar = {
      kind: 'hours',
      timeZone: 'Europe/Amsterdam',
      week: week(
        [
          [0, 6],
          [22, 24],
        ],
        [1, 2, 3, 4, 5, 6, 7],
      ),
      holidays: new Set(),
    };
    const spring = at('2026-03-28T22:00:00+01:00');
    const autumn = at('2026-10-24T22:00:00+02:00');

    // Two hours to midnight, then five (spring) or seven (autumn) to six o'clock.
    expect(iso(addWorkingTime(night, spring, 7 * HOUR))).toBe('2026-03-29T04:00:00.000Z');
    expect(iso(addWorkingTime(night, autumn, 9 * HOUR))).toBe('2026-10-25T05:00:00.000Z');
  });

  it('is undone by workingTimeBetween, whatever the place and the day (property)', () => {
    const place = fc
      .constantFrom('Europe/Amsterdam', 'Asia/Ho_Chi_Minh', 'America/New_York')
      .map((zone) => office(zone));
    const instant = fc.integer({
      min: at('2026-01-01T00:00:00Z'),
      max: at('2027-12-31T00:00:00Z'),
    });
    fc.assert(
      fc.property(
        place,
        instant,
        fc.integer({ min: 1, max: 90 * HOUR }),
        (calendar, fromMs, workMs) => {
          const untilMs = addWorkingTime(calendar, fromMs, workMs);
          expect(workingTimeBetween(calendar, fromMs, untilMs)).toBe(workMs);
          expect(untilMs - fromMs).toBeGreaterThanOrEqual(workMs);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('adds up: two pieces one after the other are the whole (property)', () => {
    const calendar = office('America/New_York');
    const piece = fc.integer({ min: 1, max: 40 * HOUR });
    fc.assert(
      fc.property(piece, piece, fc.integer({ min: 0, max: 300 * DAY }), (one, other, afterMs) => {
        const fromMs = at('2026-01-01T00:00:00Z') + afterMs;
        const between = addWorkingTime(calendar, fromMs, one);
        expect(addWorkingTime(calendar, between, other)).toBe(
          addWorkingTime(calendar, fromMs, one + other),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('workingTimeBetween', () => {
  const newYork = office('America/New_York');

  it.each([
    ['nothing outside the spans', '2026-11-28T10:00:00-05:00', '2026-11-29T10:00:00-05:00', 0],
    ['nothing backwards', '2026-11-24T12:00:00-05:00', '2026-11-24T10:00:00-05:00', 0],
    ['parts of spans', '2026-11-24T11:00:00-05:00', '2026-11-24T14:00:00-05:00', 2 * HOUR],
    ['up to a span’s start', '2026-11-24T12:00:00-05:00', '2026-11-24T13:00:00-05:00', 0],
    ['whole days', '2026-11-23T00:00:00-05:00', '2026-11-28T00:00:00-05:00', 35 * HOUR],
  ])('counts %s', (_name, from, to, expected) => {
    expect(workingTimeBetween(newYork, at(from), at(to))).toBe(expected);
  });
});

describe('limits in days', () => {
  it('end with the local day, however long daylight saving makes it', () => {
    const before = at('2026-10-24T15:00:00+02:00');

    expect(iso(endOfCalendarDay('Europe/Amsterdam', before, 0))).toBe('2026-10-24T22:00:00.000Z');
    expect(iso(endOfCalendarDay('Europe/Amsterdam', before, 1))).toBe('2026-10-25T23:00:00.000Z');
    expect(iso(endOfCalendarDay('Asia/Ho_Chi_Minh', before, 1))).toBe('2026-10-25T17:00:00.000Z');
    expect(iso(endOfCalendarDay('America/New_York', at('2026-10-31T23:30:00-04:00'), 1))).toBe(
      '2026-11-02T05:00:00.000Z',
    );
  });

  it('count business days from the day after receipt, to the close of business', () => {
    const london = office('Europe/London', ['2026-12-25', '2026-12-28']);

    expect(iso(closeOfBusinessDay(london, at('2026-12-24T23:00:00Z'), 1))).toBe(
      '2026-12-29T17:00:00.000Z',
    );
    expect(iso(closeOfBusinessDay(london, at('2026-12-19T12:00:00Z'), 3))).toBe(
      '2026-12-23T17:00:00.000Z',
    );
    expect(iso(closeOfBusinessDay(ALWAYS, at('2026-12-24T12:00:00Z'), 3))).toBe(
      '2026-12-28T00:00:00.000Z',
    );
  });

  it('refuse a calendar without a working span', () => {
    const never: Calendar = {
      kind: 'hours',
      timeZone: 'UTC',
      week: week([], []),
      holidays: new Set(),
    };

    expect(() => addWorkingTime(never, 0, 1)).toThrow('working spans');
    expect(() => closeOfBusinessDay(never, 0, 1)).toThrow('working spans');
  });
});

describe('reading', () => {
  it.each([
    ['00:00', 0],
    ['09:30', 570],
    ['24:00', 1_440],
    ['24:01', undefined],
    ['09:60', undefined],
    ['9:00', undefined],
    ['09:00 ', undefined],
    ['noon', undefined],
  ])('reads the time %s as %s', (text, minutes) => {
    expect(parseMinute(text)).toBe(minutes);
  });

  it('knows time zones by name', () => {
    expect([
      isTimeZone('Europe/Amsterdam'),
      isTimeZone('UTC'),
      isTimeZone('Europe/Atlantis'),
    ]).toEqual([true, true, false]);
  });
});
