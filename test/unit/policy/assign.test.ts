import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseOwner, chooseTeam } from '../../../shared/policy/assign.ts';
import { withOpenCases } from '../../../shared/policy/policy.ts';
import { CHANNELS } from '../../../shared/policy/configuration.ts';
import { T0 } from '../../support/cases.ts';
import { examplePolicy, policyWithAbsences } from '../../support/configuration.ts';

const always = [{ fromMs: 0, toMs: Number.MAX_SAFE_INTEGER }];
const forTeam = { teamId: 'x-team', atMs: T0 };
const rosterWith = (openCases: Record<string, number>) =>
  withOpenCases(examplePolicy(), new Map(Object.entries(openCases))).roster;

describe('chooseOwner', () => {
  it('R-2: prefers the named rep, and their stand-in when they are off duty', () => {
    const wanted = { ...forTeam, namedRepId: 'robin' };

    expect(chooseOwner(wanted, examplePolicy().roster)).toMatchObject({
      ownerId: 'robin',
      reason: 'named_rep',
    });
    expect(chooseOwner(wanted, policyWithAbsences({ robin: always }).roster)).toEqual({
      ownerId: 'sam',
      reason: 'stand_in',
      skipped: [{ handlerId: 'robin', why: 'off_duty' }],
    });
  });

  it('gives a case to whoever is least busy for their capacity', () => {
    expect(chooseOwner(forTeam, rosterWith({ robin: 3, sam: 2 })).ownerId).toBe('sam');
    expect(chooseOwner(forTeam, rosterWith({ robin: 1, sam: 2 })).ownerId).toBe('robin');
  });

  it.each([
    [19, 'robin'],
    [20, 'lena'],
    [21, 'lena'],
  ])('R-14: with %i open cases each the next goes to %s', (count, ownerId) => {
    expect(chooseOwner(forTeam, rosterWith({ robin: count, sam: count })).ownerId).toBe(ownerId);
  });

  it('never leaves a case unowned, whoever is away and however much they have', () => {
    const people = [...examplePolicy().roster.handlers.keys()];
    fc.assert(
      fc.property(
        fc.subarray(people),
        fc.dictionary(fc.constantFrom(...people), fc.nat({ max: 40 })),
        fc.constantFrom(undefined, 'robin', 'nobody'),
        fc.constantFrom('x-team', 'facebook-team', 'gone'),
        (absent, loads, namedRepId, teamId) => {
          const policy = policyWithAbsences(Object.fromEntries(absent.map((id) => [id, always])));
          const { roster } = withOpenCases(policy, new Map(Object.entries(loads)));
          const { ownerId, reason } = chooseOwner({ namedRepId, teamId, atMs: T0 }, roster);
          expect(people).toContain(ownerId);
          expect(absent.includes(ownerId)).toBe(reason === 'nobody_on_duty');
        },
      ),
    );
  });
});

describe('chooseTeam', () => {
  it('R-8: has a team for every channel and topic', () => {
    const { roster } = examplePolicy();
    for (const channel of CHANNELS) {
      for (const topic of [undefined, 'delivery', 'pickup', 'unheard of']) {
        const team = chooseTeam({ connectionTeamId: 'gone', channel, topic }, roster);
        expect(roster.teams.has(team)).toBe(true);
      }
    }
    expect(
      chooseTeam({ connectionTeamId: 'x-team', channel: 'facebook', topic: 'pickup' }, roster),
    ).toBe('facebook-team');
  });
});
