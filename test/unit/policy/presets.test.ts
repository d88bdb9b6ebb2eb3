import { describe, expect, it } from 'vitest';
import { advance } from '../../../shared/case/advance.ts';
import { decideOpen } from '../../../shared/case/decide.ts';
import { replay } from '../../../shared/case/evolve.ts';
import { STATUSES } from '../../../shared/case/case.ts';
import { ALWAYS } from '../../../shared/policy/business-hours.ts';
import type { Calendar } from '../../../shared/policy/business-hours.ts';
import { letterDates } from '../../../shared/policy/letters.ts';
import { policyOf } from '../../../shared/policy/policy.ts';
import { PRESETS, presetOf } from '../../../shared/policy/presets.ts';
import type { PresetId } from '../../../shared/policy/presets.ts';
import { DAY } from '../../../shared/time.ts';
import { History, T0, openCommand } from '../../support/cases.ts';
import { exampleConfigurationWith } from '../../support/configuration.ts';

/** England and Wales, nine to five, with the bank holidays of 2026 (gov.uk/bank-holidays). */
const LONDON: Calendar = {
  kind: 'hours',
  timeZone: 'Europe/London',
  week: [1, 2, 3, 4, 5, 6, 7].map((day) => (day > 5 ? [] : [{ fromMinute: 540, toMinute: 1_020 }])),
  holidays: new Set([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
  ]),
};
const NEW_YORK = { ...ALWAYS, timeZone: 'America/New_York' };

function datesOf(id: PresetId, calendar: Calendar, receivedAt: string): Record<string, string> {
  const letters = presetOf(id)?.letters ?? [];
  return Object.fromEntries(
    letterDates(letters, calendar, Date.parse(receivedAt)).map((letter) => [
      letter.letterId,
      new Date(letter.dueAtMs).toISOString(),
    ]),
  );
}

describe('letterDates', () => {
  it('FCA DISP: the third business day and eight weeks, around Easter', () => {
    expect(datesOf('fca-disp', LONDON, '2026-04-01T10:00:00+01:00')).toEqual({
      // Thursday 2 April; then Good Friday, the weekend and Easter Monday are none.
      'summary-resolution': '2026-04-08T16:00:00.000Z',
      'final-response': '2026-05-27T23:00:00.000Z',
    });
  });

  it('FCA DISP for payments: fifteen and thirty-five business days, over Christmas', () => {
    expect(datesOf('fca-disp-payments', LONDON, '2026-12-10T18:00:00Z')).toEqual({
      'final-response': '2027-01-04T17:00:00.000Z',
      'exceptional-final-response': '2027-02-01T17:00:00.000Z',
    });
  });

  it('CFPB: fifteen and sixty calendar days, over a daylight-saving change', () => {
    expect(datesOf('cfpb', NEW_YORK, '2026-10-20T09:00:00-04:00')).toEqual({
      response: '2026-11-05T05:00:00.000Z',
      'final-response': '2026-12-20T05:00:00.000Z',
    });
  });

  it('Ofcom: eight weeks before 8 April 2026, six from that day on', () => {
    expect(datesOf('ofcom', LONDON, '2026-04-07T23:59:59+01:00')).toEqual({
      'dispute-resolution': '2026-06-02T23:00:00.000Z',
    });
    expect(datesOf('ofcom', LONDON, '2026-04-08T00:00:00+01:00')).toEqual({
      'dispute-resolution': '2026-05-20T23:00:00.000Z',
    });
  });

  it('BBB: fourteen days, usually closed in thirty', () => {
    expect(datesOf('bbb', NEW_YORK, '2026-11-24T09:00:00-05:00')).toEqual({
      response: '2026-12-09T05:00:00.000Z',
      close: '2026-12-25T05:00:00.000Z',
    });
  });

  it('ISO 10002 sets no dates, and names each of our stages', () => {
    const preset = presetOf('iso-10002');
    const open = STATUSES.filter(
      (status) => !['monitored', 'closed_merged', 'closed_expired'].includes(status),
    );

    expect(preset?.letters).toEqual([]);
    expect(Object.keys(preset?.stages ?? {}).toSorted()).toEqual(open.toSorted());
  });

  it('warns at the end of a day some days before, never before receipt', () => {
    const [response] = letterDates(
      presetOf('cfpb')?.letters ?? [],
      NEW_YORK,
      Date.parse('2026-10-20T09:00:00-04:00'),
    );
    const [late] = letterDates(
      [{ id: 'a', title: '', due: [{ calendarDays: 1 }], warnDays: 9 }],
      ALWAYS,
      T0,
    );

    expect(new Date(response?.warnAtMs ?? 0).toISOString()).toBe('2026-11-02T05:00:00.000Z');
    expect(late).toEqual({
      letterId: 'a',
      optional: false,
      warnAtMs: T0,
      dueAtMs: Date.UTC(2026, 10, 26),
    });
  });
});

describe('a case under a standard', () => {
  const policy = policyOf(exampleConfigurationWith({ preset: 'bbb' }));

  it('owes its letters and is held to them, but not to what is only usual', () => {
    const events = decideOpen(openCommand(), T0, policy);
    const later = advance(replay(events), T0 + 20 * DAY, policy);
    const about = (type: string) =>
      later.filter(
        (event) => event.type === type && 'clock' in event && event.clock === 'letter:response',
      ).length;

    expect(Object.keys(replay(events).clocks)).toEqual([
      'first_response',
      'resolution',
      'letter:response',
    ]);
    expect([about('clockWarned'), about('clockBreached')]).toEqual([1, 1]);
  });

  it('keeps its letters when it is reopened', () => {
    const history = new History(policy);
    history.run({ type: 'recordReply', by: 'robin', visibility: 'public' }, T0);
    history.run({ type: 'recordIsolation', by: 'robin', verdict: 'isolated' }, T0);
    history.run({ type: 'resolve', by: 'robin' }, T0);
    const letter = history.case.clocks['letter:response'];

    history.run({ type: 'answerCheckBack', from: 'handler', answer: 'no', by: 'robin' }, T0 + DAY);

    expect(letter).toBeDefined();
    expect(history.case.clocks['letter:response']).toEqual(letter);
  });

  it('names a source for each standard', () => {
    for (const { source, title } of PRESETS) {
      expect(URL.canParse(source)).toBe(true);
      expect(title).not.toBe('');
    }
  });
});
