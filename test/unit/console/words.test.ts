import { describe, expect, it } from 'vitest';
import {
  ailmentsOf,
  healthNews,
  healthSummary,
} from '../../../functions/console/web/connection-words.ts';
import type { Connection } from '../../../functions/console/web/connection-words.ts';
import {
  agoText,
  countdownText,
  durationText,
  whenText,
} from '../../../functions/console/web/countdown.ts';
import { eventWords } from '../../../functions/console/web/event-words.ts';
import { changedCases, escalationNews } from '../../../functions/console/web/list-changes.ts';
import { nextDelayMs } from '../../../functions/console/web/polling.ts';
import { formatRoute, parseRoute } from '../../../functions/console/web/route.ts';
import {
  maskedText,
  safeLink,
  signalText,
  suggestionText,
} from '../../../functions/console/web/words.ts';
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

describe('maskedText and suggestionText', () => {
  it('R-24: say what is masked and what to do about it, or nothing', () => {
    expect(maskedText(['phone', 'order_number'])).toBe('Masked: a phone number, an order number.');
    expect(suggestionText(['ASK_TO_REMOVE'])).toContain('ask them to take the post down');
    expect(maskedText([]) + suggestionText([])).toBe('');
  });
});

describe('agoText', () => {
  const now = Date.UTC(2026, 10, 24, 12);

  it.each([
    [-HOUR, 'just now'],
    [MINUTE - 1, 'just now'],
    [MINUTE, '1 min ago'],
    [HOUR - 1, '59 min ago'],
    [HOUR, '1 hr ago'],
    [DAY - 1, '23 hr ago'],
    [3 * DAY, '3 days ago'],
  ])('writes %i ms ago as %s', (ms, text) => {
    expect(agoText(new Date(now - ms).toISOString(), now)).toBe(text);
  });
});

describe('whenText', () => {
  const nowMs = Date.parse('2026-11-24T22:30:00Z');

  it.each([
    ['2026-11-24T08:51:00Z', 'UTC', '08:51'],
    ['2026-11-23T08:51:00Z', 'UTC', 'yesterday 08:51'],
    ['2026-11-25T08:51:00Z', 'UTC', 'tomorrow 08:51'],
    ['2026-11-21T08:51:00Z', 'UTC', '21 Nov 08:51'],
    ['2025-11-21T08:51:00Z', 'UTC', '21 Nov 2025 08:51'],
    ['2026-11-24T08:51:00Z', 'Asia/Ho_Chi_Minh', 'yesterday 15:51'],
    ['no instant', 'UTC', 'no instant'],
  ])('writes %s in %s as %s', (at, timeZone, text) => {
    expect(whenText(at, nowMs, timeZone)).toBe(text);
  });
});

describe('durationText', () => {
  it.each([
    [DAY, '1 day'],
    [36 * HOUR, '36 hours'],
    [90 * MINUTE, '90 minutes'],
    [61 * SECOND, '61 seconds'],
  ])('writes %i ms as %s', (ms, text) => {
    expect(durationText(ms)).toBe(text);
  });
});

describe('the health of connections', () => {
  const now = '2026-11-24T09:00:00.000Z';
  const later = '2026-11-24T09:00:00.001Z';
  const connection = (rest: Partial<Connection> = {}): Connection => ({
    id: 'x-main',
    channel: 'x',
    state: 'heard',
    expectedSilence: 'P1D',
    silentFrom: later,
    ...rest,
  });
  const all = (...connections: Connection[]) => ({ connections, now });

  it('is silent from the instant on that the desk names, unless access is gone', () => {
    expect(ailmentsOf(connection(), now)).toEqual([]);
    expect(ailmentsOf(connection(), later)).toEqual(['silent']);
    expect(ailmentsOf(connection({ refusedAt: now }), later)).toEqual(['refused', 'silent']);
    expect(ailmentsOf(connection({ revokedAt: now }), later)).toEqual(['revoked']);
  });

  it('is told in one line', () => {
    const ailing = connection({ refusedAt: now });

    expect([
      healthSummary(all()),
      healthSummary(all(connection())),
      healthSummary(all(connection(), connection())),
      healthSummary(all(ailing)),
      healthSummary(all(ailing, connection())),
      healthSummary(all(ailing, ailing, connection())),
    ]).toEqual([
      'No connections',
      '1 connection, well',
      '2 connections, all well',
      '1 of 1 connection needs a look',
      '1 of 2 connections needs a look',
      '2 of 3 connections need a look',
    ]);
  });

  it('is read out where it changes, a connection that is new and ails included', () => {
    const ailing = connection({ revokedAt: now });

    expect(healthNews(undefined, all(ailing))).toEqual([]);
    expect(healthNews(all(ailing), all(ailing))).toEqual([]);
    expect(healthNews(all(connection()), all(ailing))).toEqual(healthNews(all(), all(ailing)));
    expect(healthNews(all(), all(ailing, connection({ id: 'new' })))).toEqual([
      'The connection x-main needs a look: access taken away.',
    ]);
    expect(healthNews(all(ailing), all(connection()))).toEqual([
      'The connection x-main is well again.',
    ]);
  });
});

describe('parseRoute', () => {
  it('reads back what formatRoute writes, and takes anything else for the list', () => {
    const route = { view: 'escalated', caseId: '0123456789abcdef01234567-1' } as const;

    const connections = { view: 'all', connections: true } as const;

    expect(parseRoute(formatRoute(route))).toEqual(route);
    expect(parseRoute(formatRoute(connections))).toEqual(connections);
    expect(formatRoute({ view: 'team', connections: true })).toBe('#/connections');
    expect(parseRoute('#/connections/x')).toEqual({ view: 'team' });
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
    expect([0, 1, 2, 10, 100].map((failures) => nextDelayMs(failures))).toEqual([
      3_000, 6_000, 12_000, 60_000, 60_000,
    ]);
  });

  it('does not wait as long as for the next reading when a seldom one fails', () => {
    expect([0, 1, 2, 10].map((failures) => nextDelayMs(failures, 30_000))).toEqual([
      30_000, 6_000, 12_000, 60_000,
    ]);
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

describe('signalText', () => {
  it('says the first of words that may stand for each other, without the marks of the tables', () => {
    const signals = [
      { signal: 'repetition', phrase: '#/second/third time' },
      { signal: 'safety', phrase: 'burn* .. hand/arm' },
      { signal: 'privacy', phrase: 'my address .. leak*' },
      { signal: 'praise of no use here', phrase: 'x' },
    ];

    expect(signalText(signals)).toBe(
      ' · not the first time (“second time”) · safety (“burn … hand”)' +
        ' · privacy (“my address … leak…”)',
    );
  });
});
