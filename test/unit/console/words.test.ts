import { describe, expect, it } from 'vitest';
import { countdownText } from '../../../functions/console/web/countdown.ts';
import { eventWords } from '../../../functions/console/web/event-words.ts';
import { changedCases, escalationNews } from '../../../functions/console/web/list-changes.ts';
import { nextDelayMs } from '../../../functions/console/web/polling.ts';
import { formatRoute, parseRoute } from '../../../functions/console/web/route.ts';
import { safeLink } from '../../../functions/console/web/words.ts';
import type { CaseSummary } from '../../../shared/desk-api/contract.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../shared/time.ts';

describe('countdownText', () => {
  it.each([
    [4 * MINUTE + 5 * SECOND, '4:05'],
    [1, '0:01'],
    [0, '0:00 late'],
    [-65 * SECOND, '1:05 late'],
    [2 * HOUR + 4 * MINUTE + 5 * SECOND, '2:04:05'],
    [3 * DAY + 4 * HOUR, '3 d 4 h'],
  ])('writes %i ms as %s', (ms, text) => {
    expect(countdownText(ms)).toBe(text);
  });
});

describe('parseRoute', () => {
  it('reads back what formatRoute writes, and takes anything else for the list', () => {
    const route = { view: 'escalated', caseId: '0123456789abcdef01234567-1' } as const;

    expect(parseRoute(formatRoute(route))).toEqual(route);
    expect(parseRoute('#/cases/<script>')).toEqual({ view: 'team' });
  });
});

describe('safeLink', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'not a link', ''])(
    'offers no link to %j',
    (link) => {
      expect(safeLink(link)).toBeUndefined();
    },
  );
});

describe('the live list', () => {
  const item = (version: number, level: number) =>
    ({
      caseId: 'a',
      version,
      level,
      customer: { name: 'Anna' },
      escalatedTo: { name: 'Lena' },
    }) as CaseSummary;

  it('marks what has moved on and reads out who it went up to, but not at the first look', () => {
    expect(changedCases(undefined, [item(1, 2)]).size).toBe(0);
    expect([...changedCases([item(1, 1)], [item(2, 2)])]).toEqual(['a']);
    expect(escalationNews([item(1, 1)], [item(2, 2)])).toEqual([
      'Escalated to Lena: the case of Anna is at level 2.',
    ]);
    expect(escalationNews([item(1, 2)], [item(2, 2)])).toEqual([]);
  });

  it('waits longer after each failure, up to a minute', () => {
    expect([0, 1, 2, 10, 100].map(nextDelayMs)).toEqual([3_000, 6_000, 12_000, 60_000, 60_000]);
  });
});

describe('eventWords', () => {
  it('names an event that this page does not know yet', () => {
    const entry = {
      caseId: 'c-1',
      version: 1,
      at: '2026-11-24T09:00:00.000Z',
      type: 'teleported',
      facts: {},
    };

    expect(eventWords(entry, (at) => at)).toEqual({ tone: 'quiet', text: 'Recorded: teleported' });
  });
});
