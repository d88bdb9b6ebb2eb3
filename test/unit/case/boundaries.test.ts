import { describe, expect, it } from 'vitest';
import { advance } from '../../../shared/case/advance.ts';
import type { CaseCommand } from '../../../shared/case/commands.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { policyOf } from '../../../shared/policy/policy.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { HOUR } from '../../../shared/time.ts';
import { History, joinCommand } from '../../support/cases.ts';
import { exampleConfigurationWith } from '../../support/configuration.ts';

const by = 'robin';
const answer = { type: 'recordReply', by, visibility: 'public' } as const;
const resolve: CaseCommand[] = [
  answer,
  { type: 'recordIsolation', by, verdict: 'isolated' },
  { type: 'resolve', by },
];
const letters: CaseCommand[] = ['response', 'final-response'].map((letterId) => ({
  type: 'recordLetter',
  by,
  letterId,
}));
const checkBack = { ...answer, purpose: 'check_back' } as const;

/** What is done at the opening, which event that brings by itself, and on which clock. */
const DEADLINES: [
  name: string,
  commands: CaseCommand[],
  event: CaseEvent['type'],
  clock?: string,
][] = [
  ['first response, goal', [], 'clockWarned', 'first_response'],
  ['first response', [], 'clockBreached', 'first_response'],
  ['next response, goal', [answer, joinCommand('2', 0)], 'clockWarned', 'next_response'],
  ['next response', [answer, joinCommand('2', 0)], 'clockBreached', 'next_response'],
  ['progress update, goal', [answer], 'clockWarned', 'update'],
  ['progress update', [answer], 'clockBreached', 'update'],
  ['resolution, goal', [answer], 'clockWarned', 'resolution'],
  ['resolution', [answer], 'clockBreached', 'resolution'],
  [
    'introduction, goal',
    [answer, { type: 'assign', by, ownerId: 'sam' }],
    'clockWarned',
    'introduction',
  ],
  [
    'introduction',
    [answer, { type: 'assign', by, ownerId: 'sam' }],
    'clockBreached',
    'introduction',
  ],
  [
    'check-back of the handler',
    [{ type: 'assign', by, ownerId: 'sam' }],
    'clockWarned',
    'check_back_handler',
  ],
  [
    'answer of the handler',
    [{ type: 'assign', by, ownerId: 'sam' }],
    'clockBreached',
    'check_back_handler',
  ],
  ['check-back of the customer', resolve, 'clockWarned', 'check_back_customer'],
  ['asking the customer', resolve, 'clockBreached', 'check_back_customer'],
  ['closing', [...resolve, checkBack, checkBack, ...letters], 'closedUnconfirmed'],
  ['reminding the customer', [{ ...answer, purpose: 'ask' }], 'clockWarned', 'customer_answer'],
  ['the end of the wait', [{ ...answer, purpose: 'ask' }], 'waitEnded'],
  ['a promise, warning', [answer], 'clockWarned', 'promise:p1'],
  ['a promise', [answer], 'clockBreached', 'promise:p1'],
  ['a snooze', [answer], 'snoozeEnded'],
  ['a letter, warning', [answer], 'clockWarned', 'letter:response'],
  ['a letter', [answer], 'clockBreached', 'letter:response'],
  ['the first step of the ladder', [], 'escalationRaised'],
];

/** Friday evening before the night in which the clocks change; Saigon's never do. */
const PLACES: [calendar: string, opened: string][] = [
  ['amsterdam', '2026-10-23T16:30:00+02:00'],
  ['amsterdam', '2026-03-27T16:30:00+01:00'],
  ['saigon', '2026-10-23T16:30:00+07:00'],
  ['new-york', '2026-10-30T16:30:00-04:00'],
  ['new-york', '2026-03-06T16:30:00-05:00'],
];

function historyFrom(openedMs: number, policy: Policy, commands: readonly CaseCommand[]): History {
  const history = new History(policy, { receivedAtMs: openedMs }, openedMs);
  for (const command of commands) {
    history.run(
      command.type === 'join' ? { ...command, receivedAtMs: openedMs } : command,
      openedMs,
    );
  }
  if (commands.length === 1) {
    const text = 'A call';
    const promisedAtMs = openedMs + 5 * HOUR;
    if (commands[0] === answer) {
      history.run({ type: 'promise', by, promiseId: 'p1', text, promisedAtMs }, openedMs);
      history.run({ type: 'snooze', by, endsAtMs: openedMs + 7 * HOUR }, openedMs);
    }
  }
  return history;
}

describe.each(PLACES)('in %s from %s on', (calendar, opened) => {
  const policy = policyOf(exampleConfigurationWith({ calendar, preset: 'cfpb' }));
  const openedMs = Date.parse(opened);

  it.each(DEADLINES)(
    '%s comes at its instant, not a millisecond earlier, and once',
    (_name, commands, type, clock) => {
      const history = historyFrom(openedMs, policy, commands);
      const isIt = (event: CaseEvent) =>
        event.type === type && (clock === undefined || ('clock' in event && event.clock === clock));
      const until = (atMs: number) => advance(history.case, atMs, policy).filter(isIt);
      const [due] = until(openedMs + 100 * 24 * HOUR);

      expect(due).toBeDefined();
      const atMs = due?.atMs ?? 0;
      expect(until(atMs - 1)).toEqual([]);
      expect(until(atMs)).toEqual([due]);
      expect(until(atMs + 1)).toEqual([due]);
    },
  );
});

describe('first response in office hours', () => {
  const due = (calendar: string, opened: string) => {
    const policy = policyOf(exampleConfigurationWith({ calendar }));
    const history = historyFrom(Date.parse(opened), policy, []);
    const { warnAtMs = 0, dueAtMs = 0 } = history.case.clocks.first_response ?? {};
    return [new Date(warnAtMs).toISOString(), new Date(dueAtMs).toISOString()];
  };

  it.each([
    // Half an hour is left on Friday; the other half is on Monday, an hour later or earlier in UTC.
    [
      'amsterdam',
      '2026-10-23T16:30:00+02:00',
      '2026-10-23T14:45:00.000Z',
      '2026-10-26T08:30:00.000Z',
    ],
    [
      'amsterdam',
      '2026-03-27T16:30:00+01:00',
      '2026-03-27T15:45:00.000Z',
      '2026-03-30T07:30:00.000Z',
    ],
    ['saigon', '2026-10-23T16:30:00+07:00', '2026-10-23T09:45:00.000Z', '2026-10-26T02:30:00.000Z'],
    [
      'new-york',
      '2026-10-30T16:30:00-04:00',
      '2026-10-30T20:45:00.000Z',
      '2026-11-02T14:30:00.000Z',
    ],
    [
      'new-york',
      '2026-03-06T16:30:00-05:00',
      '2026-03-06T21:45:00.000Z',
      '2026-03-09T13:30:00.000Z',
    ],
  ])(
    'in %s from %s on is due as people there read the clock',
    (calendar, opened, warnAt, dueAt) => {
      expect(due(calendar, opened)).toEqual([warnAt, dueAt]);
    },
  );

  it('falls on the close of business when it is exactly that long', () => {
    expect(due('amsterdam', '2026-10-23T16:00:00+02:00')[1]).toBe('2026-10-23T15:00:00.000Z');
  });
});
