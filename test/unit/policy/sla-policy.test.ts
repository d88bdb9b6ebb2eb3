import { describe, expect, it } from 'vitest';
import { configurationSchema } from '../../../shared/policy/configuration.ts';
import { goalsFor, policyOf } from '../../../shared/policy/policy.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import {
  CALENDARS,
  exampleConfiguration,
  exampleConfigurationWith,
} from '../../support/configuration.ts';

const facts = { connectionId: 'x-main', teamId: 'x-team', priority: 'P1' as const };

describe('the policy of a configuration that says nothing', () => {
  it('is the default of the requirements', () => {
    const { sla, retentionMs, sameMatterWindowMs } = policyOf(exampleConfiguration());

    expect(sla).toEqual({
      base: {
        calendar: { kind: 'always', timeZone: 'UTC' },
        firstResponse: { targetMs: 15 * MINUTE, warningMs: 15 * MINUTE, breachMs: 60 * MINUTE },
        nextResponse: { targetMs: 30 * MINUTE, warningMs: 30 * MINUTE, breachMs: 60 * MINUTE },
        update: { targetMs: 20 * HOUR, warningMs: 20 * HOUR, breachMs: DAY },
        resolution: { targetMs: 20 * HOUR, warningMs: 20 * HOUR, breachMs: DAY },
        introduction: { targetMs: 30 * MINUTE, warningMs: 30 * MINUTE, breachMs: HOUR },
        handlerCheckBack: { targetMs: 4 * HOUR, warningMs: 4 * HOUR, breachMs: 6 * HOUR },
        waitForCustomer: { targetMs: DAY, warningMs: DAY, breachMs: 7 * DAY },
        ladder: [
          { to: 'lead', must: 'acknowledge', withinMs: 15 * MINUTE },
          { to: 'manager', must: 'own', withinMs: HOUR },
        ],
        reminderMs: 4 * HOUR,
        promiseWarningMs: HOUR,
        checkBacksMs: [DAY, 3 * DAY],
        checkBackWithinMs: 4 * HOUR,
        checkBackAnswerMs: 2 * DAY,
        closeUnconfirmedAfterMs: 7 * DAY,
        snoozeAtMostMs: 7 * DAY,
        monitorForMs: 7 * DAY,
        ratingLine: 3,
        letters: [],
      },
      refinements: [],
    });
    expect([retentionMs, sameMatterWindowMs]).toEqual([730 * DAY, 30 * DAY]);
  });
});

describe('goalsFor', () => {
  const policy = policyOf(
    exampleConfigurationWith({
      update: { target: 'PT2H', breach: 'PT4H' },
      refinements: [
        { id: 'urgent-dutch', when: { priorities: ['P0'], languages: ['nl'] }, reminder: 'PT1H' },
        { id: 'delivery', when: { topics: ['delivery'] }, calendar: 'office', preset: 'bbb' },
        {
          id: 'listening',
          when: { connections: ['listening'], teams: ['x-team'] },
          firstResponse: { target: 'PT30M', warning: 'PT20M', breach: 'PT2H' },
          ladder: [{ to: 'manager', must: 'acknowledge', within: 'PT5M', at: '75%' }],
          checkBacks: ['P3D', 'P1D'],
        },
      ],
    }),
  );

  it('takes the first refinement in which every list holds the case’s own value', () => {
    const goals = goalsFor({ ...facts, connectionId: 'listening' }, policy);

    expect(goals.firstResponse).toEqual({
      targetMs: 30 * MINUTE,
      warningMs: 20 * MINUTE,
      breachMs: 2 * HOUR,
    });
    expect(goals.ladder).toEqual([
      { to: 'manager', must: 'acknowledge', withinMs: 5 * MINUTE, at: { share: 0.75 } },
    ]);
    expect(goals.checkBacksMs).toEqual([DAY, 3 * DAY]);
    expect(goals.update.breachMs).toBe(4 * HOUR);
  });

  it.each([
    ['nothing matches', facts],
    ['only the priority matches', { ...facts, priority: 'P0' as const }],
    ['only the language matches', { ...facts, language: 'nl' }],
    ['the team differs', { ...facts, connectionId: 'listening', teamId: 'facebook-team' }],
    ['the topic differs', { ...facts, topic: 'refund' }],
  ])('falls back to the base when %s', (_name, given) => {
    expect(goalsFor(given, policy)).toBe(policy.sla.base);
  });

  it('takes priority and language together, calendar and letters from a refinement', () => {
    expect(goalsFor({ ...facts, priority: 'P0', language: 'nl' }, policy).reminderMs).toBe(HOUR);
    const delivery = goalsFor({ ...facts, topic: 'delivery' }, policy);
    expect(delivery.letters.map(({ id }) => id)).toEqual(['response', 'close']);
    expect(delivery.calendar).toMatchObject({
      kind: 'hours',
      timeZone: 'Europe/Amsterdam',
      holidays: new Set(['2026-11-26']),
    });
    expect(delivery.calendar).toHaveProperty('week', [
      ...Array.from({ length: 5 }, () => [
        { fromMinute: 540, toMinute: 720 },
        { fromMinute: 750, toMinute: 1_020 },
      ]),
      [],
      [],
    ]);
  });

  it('reads a step by time', () => {
    const { sla } = policyOf(
      exampleConfigurationWith({
        ladder: [{ to: 'lead', must: 'own', within: 'PT1H', at: 'PT45M' }],
      }),
    );

    expect(sla.base.ladder).toEqual([
      { to: 'lead', must: 'own', withinMs: HOUR, at: { afterMs: 45 * MINUTE } },
    ]);
  });
});

describe('a policy that cannot be', () => {
  const office = CALENDARS[0];
  const step = { to: 'lead', must: 'own', within: 'PT1H' };
  const refinement = { id: 'a', when: {} };
  const wrongs: [policy: object, path: string, message: string][] = [
    [
      { firstResponse: { target: 'PT1H', breach: 'PT1H' } },
      'policy.firstResponse.breach',
      'expected longer than target',
    ],
    [
      { update: { target: 'PT1H', warning: 'PT3H', breach: 'PT2H' } },
      'policy.update.warning',
      'expected at most breach',
    ],
    [{ reminder: '4 hours' }, 'policy.reminder', 'expected an ISO 8601 duration such as PT15M'],
    [{ reminder: 'PT59M' }, 'policy.reminder', 'expected at least PT1H'],
    [
      { update: { target: 'PT59S', breach: 'PT2H' } },
      'policy.update.target',
      'expected at least PT1M',
    ],
    [
      { calendar: 'ghost' },
      'policy.calendar',
      'found "ghost", expected one of: always, office, amsterdam, saigon, new-york',
    ],
    [
      { calendars: [{ ...office, timeZone: 'Mars/Olympus' }] },
      'policy.calendars.0.timeZone',
      'expected a time zone such as Europe/Amsterdam',
    ],
    [
      { calendars: [{ ...office, week: {} }] },
      'policy.calendars.0.week',
      'expected at least one open span',
    ],
    [
      { calendars: [{ ...office, week: { monday: ['09:00-25:00'] } }] },
      'policy.calendars.0.week.monday.0',
      'expected a span such as 09:00-12:30',
    ],
    [
      { calendars: [{ ...office, week: { monday: ['12:00-09:00'] } }] },
      'policy.calendars.0.week.monday.0',
      'expected a span such as 09:00-12:30',
    ],
    [
      { calendars: [{ ...office, week: { monday: ['09:00-10:00-11:00'] } }] },
      'policy.calendars.0.week.monday.0',
      'expected a span such as 09:00-12:30',
    ],
    [
      { calendars: [{ ...office, week: { monday: ['09:00-12:00', '12:00-13:00'] } }] },
      'policy.calendars.0.week.monday',
      'expected spans in order that do not touch one another',
    ],
    [{ calendars: [office, office] }, 'policy.calendars.1.id', '"office" is used twice'],
    [{ refinements: [refinement, refinement] }, 'policy.refinements.1.id', '"a" is used twice'],
    [
      { refinements: [{ ...refinement, calendar: 'ghost' }] },
      'policy.refinements.0.calendar',
      'found "ghost", expected one of: always, office, amsterdam, saigon, new-york',
    ],
    [
      { refinements: [{ id: 'a', when: { teams: ['x-team', 'ghosts'] } }] },
      'policy.refinements.0.when.teams.1',
      'found "ghosts", expected one of: x-team, facebook-team',
    ],
    [
      { refinements: [{ id: 'a', when: { connections: ['ghost'] } }] },
      'policy.refinements.0.when.connections.0',
      'found "ghost", expected one of: x-main, facebook-main, listening',
    ],
    [
      { ladder: [{ ...step, at: '0%' }] },
      'policy.ladder.0.at',
      'expected a share such as 75% or a duration such as PT45M',
    ],
    [
      { ladder: [{ ...step, at: '101%' }] },
      'policy.ladder.0.at',
      'expected a share such as 75% or a duration such as PT45M',
    ],
    [
      { ladder: [{ ...step, at: 'PT59S' }] },
      'policy.ladder.0.at',
      'expected a share such as 75% or a duration such as PT45M',
    ],
  ];

  it.each(wrongs)('%j names its field and what is allowed', (policy, path, message) => {
    const example = exampleConfiguration();
    const result = configurationSchema.safeParse({
      ...example,
      policy: { calendars: CALENDARS, ...policy },
    });

    expect(
      result.error?.issues.map((issue) => [issue.path.join('.'), issue.message]),
    ).toContainEqual([path, message]);
  });

  it.each(['100%', '1%', 'PT1M'])('takes the step time %s', (at) => {
    expect(() => exampleConfigurationWith({ ladder: [{ ...step, at }] })).not.toThrow();
  });
});
