import { describe, expect, it } from 'vitest';
import { applyRosterCommand, isHandlerOnDuty, withChanges } from '../../../shared/policy/duty.ts';
import type { HandlerChange } from '../../../shared/policy/duty.ts';
import {
  chooseEscalationTarget,
  chooseOwner,
  chooseTeam,
  ownerCandidates,
  reachablePerson,
} from '../../../shared/policy/assign.ts';
import { withOpenCases } from '../../../shared/policy/policy.ts';
import { DAY, HOUR } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';
import { examplePolicy, policyWithAbsences } from '../../support/configuration.ts';

const none: HandlerChange = { handlerId: 'robin', absences: [] };
const away = [{ fromMs: T0, toMs: T0 + DAY }];

describe('applyRosterCommand', () => {
  it('sends off duty until somebody brings back, and remembers when', () => {
    const off = applyRosterCommand(none, { type: 'dutyOff' }, T0);
    const on = applyRosterCommand(off, { type: 'dutyOn' }, T0 + HOUR);

    expect(off.absences).toEqual([{ startsAtMs: T0 }]);
    expect(on.absences).toEqual([{ startsAtMs: T0, endsAtMs: T0 + HOUR }]);
    expect(applyRosterCommand(on, { type: 'dutyOn' }, T0 + 2 * HOUR)).toEqual(on);
  });

  it('ends by itself when a time was given, and earlier when somebody says so', () => {
    const off = applyRosterCommand(none, { type: 'dutyOff', endsAtMs: T0 + DAY }, T0);

    expect(off.absences).toEqual([{ startsAtMs: T0, endsAtMs: T0 + DAY }]);
    expect(applyRosterCommand(off, { type: 'dutyOn' }, T0 + HOUR).absences).toEqual([
      { startsAtMs: T0, endsAtMs: T0 + HOUR },
    ]);
    expect(applyRosterCommand(off, { type: 'dutyOff' }, T0 + HOUR).absences).toEqual([
      { startsAtMs: T0, endsAtMs: T0 + HOUR },
      { startsAtMs: T0 + HOUR },
    ]);
    expect(applyRosterCommand(off, { type: 'dutyOn' }, T0).absences).toEqual([]);
  });

  it('changes stand-in and capacity and forgets absences of long ago', () => {
    let change = none;
    for (let day = 0; day < 60; day += 1) {
      change = applyRosterCommand(
        change,
        { type: 'dutyOff', endsAtMs: T0 + day * DAY + HOUR },
        T0 + day * DAY,
      );
    }

    expect(change.absences).toHaveLength(50);
    expect(change.absences.at(-1)).toEqual({
      startsAtMs: T0 + 59 * DAY,
      endsAtMs: T0 + 59 * DAY + HOUR,
    });
    expect(applyRosterCommand(none, { type: 'setStandIn', standInId: null }, T0)).toEqual({
      ...none,
      standInId: null,
    });
    expect(applyRosterCommand(none, { type: 'setCapacity', capacity: 3 }, T0)).toEqual({
      ...none,
      capacity: 3,
    });
  });
});

describe('withChanges', () => {
  const policy = examplePolicy();

  it('lays what was changed over the configuration and leaves out whom it does not know', () => {
    const changed = withChanges(policy, [
      {
        handlerId: 'robin',
        absences: [{ startsAtMs: T0, endsAtMs: T0 + HOUR }, { startsAtMs: T0 + DAY }],
        standInId: 'lena',
        capacity: 2,
      },
      { handlerId: 'sam', absences: [], standInId: null },
      { handlerId: 'ghost', absences: [] },
    ]);

    expect(changed.roster.handlers.get('robin')).toMatchObject({ capacity: 2, standInId: 'lena' });
    expect(changed.roster.handlers.get('sam')).toEqual(policy.roster.handlers.get('sam'));
    expect(changed.roster.handlers.size).toBe(policy.roster.handlers.size);
    const onDuty = [T0 - 1, T0, T0 + HOUR - 1, T0 + HOUR, T0 + DAY - 1, T0 + DAY, T0 + 900 * DAY];
    expect(onDuty.map((atMs) => isHandlerOnDuty('robin', atMs, changed))).toEqual([
      true,
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(isHandlerOnDuty('ghost', T0, changed)).toBe(false);
  });

  it('keeps the configured stand-in unless it was taken away', () => {
    const kept = withChanges(policy, [{ handlerId: 'robin', absences: [] }]);
    const taken = withChanges(policy, [{ handlerId: 'robin', absences: [], standInId: null }]);

    expect(kept.roster.handlers.get('robin')).toEqual(policy.roster.handlers.get('robin'));
    expect(taken.roster.handlers.get('robin')).not.toHaveProperty('standInId');
    expect(withChanges(policy, [])).toBe(policy);
  });
});

describe('who gets a case', () => {
  const teamId = 'x-team';
  const choose = (roster = examplePolicy().roster, namedRepId?: string) =>
    chooseOwner({ teamId, atMs: T0, namedRepId }, roster);

  it('goes to the least busy for their capacity, the first of equals', () => {
    const { roster } = withOpenCases(
      examplePolicy(),
      new Map([
        ['robin', 5],
        ['sam', 4],
      ]),
    );

    expect(choose()).toEqual({ ownerId: 'robin', reason: 'team', skipped: [] });
    expect(choose(roster)).toEqual({ ownerId: 'sam', reason: 'team', skipped: [] });
  });

  it('R-14: goes past who is full to the lead, then to the manager, and is never unowned', () => {
    const full = withOpenCases(
      examplePolicy(),
      new Map([
        ['robin', 20],
        ['sam', 20],
      ]),
    ).roster;
    const noLead = { ...full, handlers: policyWithAbsences({ lena: away }).roster.handlers };
    const nobody = {
      ...full,
      handlers: policyWithAbsences({ lena: away, maarten: away }).roster.handlers,
    };
    const skipped = [
      { handlerId: 'robin', why: 'full' },
      { handlerId: 'sam', why: 'full' },
    ];

    expect(choose(full)).toEqual({ ownerId: 'lena', reason: 'team_lead', skipped });
    expect(choose(noLead)).toEqual({
      ownerId: 'maarten',
      reason: 'team_manager',
      skipped: [...skipped, { handlerId: 'lena', why: 'off_duty' }],
    });
    expect(choose(nobody)).toMatchObject({ ownerId: 'lena', reason: 'nobody_on_duty' });
  });

  it('goes to a member’s stand-in from another team', () => {
    const policy = withChanges(policyWithAbsences({ robin: away, sam: away }), [
      { handlerId: 'sam', absences: [], standInId: 'tuan' },
    ]);

    expect(choose(policy.roster)).toEqual({
      ownerId: 'tuan',
      reason: 'stand_in',
      skipped: [
        { handlerId: 'robin', why: 'off_duty' },
        { handlerId: 'sam', why: 'off_duty' },
      ],
    });
  });

  it('asks a named rep first, and nobody twice', () => {
    const { roster } = policyWithAbsences({ robin: away, sam: away });

    expect(choose(examplePolicy().roster, 'sam')).toEqual({
      ownerId: 'sam',
      reason: 'named_rep',
      skipped: [],
    });
    expect(choose(roster, 'robin').skipped).toEqual([
      { handlerId: 'robin', why: 'off_duty' },
      { handlerId: 'sam', why: 'off_duty' },
    ]);
    expect(choose(examplePolicy().roster, 'ghost')).toEqual({
      ownerId: 'robin',
      reason: 'team',
      skipped: [{ handlerId: 'ghost', why: 'unknown' }],
    });
    expect(ownerCandidates({ namedRepId: 'robin', teamId }, examplePolicy().roster)).toEqual([
      'robin',
      'sam',
    ]);
    expect(ownerCandidates({ teamId: 'facebook-team' }, examplePolicy().roster)).toEqual([
      'tuan',
      'farah',
    ]);
  });

  it('uses the default team for a team that is gone, and a topic’s team before the connection’s', () => {
    const { roster } = examplePolicy();

    expect(chooseOwner({ teamId: 'gone', atMs: T0 }, roster).ownerId).toBe('robin');
    expect(chooseTeam({ connectionTeamId: 'gone', channel: 'x' }, roster)).toBe('x-team');
    expect(
      chooseTeam({ connectionTeamId: 'x-team', channel: 'facebook', topic: 'pickup' }, roster),
    ).toBe('facebook-team');
    expect(chooseTeam({ connectionTeamId: 'x-team', channel: 'x', topic: 'pickup' }, roster)).toBe(
      'x-team',
    );
  });
});

describe('chooseEscalationTarget', () => {
  const at = { teamId: 'x-team', atMs: T0 };
  const lead = { to: 'lead', must: 'acknowledge' } as const;
  const manager = { to: 'manager', must: 'own' } as const;

  it('asks the other rung when one is away, and the one meant when nobody is there', () => {
    expect(chooseEscalationTarget(lead, at, policyWithAbsences({ lena: away }).roster)).toEqual({
      toId: 'maarten',
      skipped: [{ handlerId: 'lena', why: 'off_duty' }],
    });
    expect(
      chooseEscalationTarget(manager, at, policyWithAbsences({ maarten: away }).roster),
    ).toEqual({ toId: 'lena', skipped: [{ handlerId: 'maarten', why: 'off_duty' }] });
    expect(
      chooseEscalationTarget(lead, at, policyWithAbsences({ lena: away, maarten: away }).roster),
    ).toEqual({ toId: 'lena', skipped: [{ handlerId: 'maarten', why: 'off_duty' }] });
  });

  it('lets a full lead acknowledge: that is no case of theirs', () => {
    const { roster } = withOpenCases(examplePolicy(), new Map([['lena', 99]]));

    expect(chooseEscalationTarget(lead, at, roster)).toEqual({ toId: 'lena', skipped: [] });
  });
});

describe('reachablePerson', () => {
  it('is the handler, else who stands in, else nobody; a circle of stand-ins ends', () => {
    const circle = withChanges(policyWithAbsences({ robin: away, sam: away }), [
      { handlerId: 'sam', absences: [], standInId: 'robin' },
    ]);

    expect(reachablePerson('robin', T0, examplePolicy().roster)).toBe('robin');
    expect(reachablePerson('robin', T0, policyWithAbsences({ robin: away }).roster)).toBe('sam');
    expect(reachablePerson('robin', T0, circle.roster)).toBeUndefined();
    expect(reachablePerson('ghost', T0, circle.roster)).toBeUndefined();
  });
});
