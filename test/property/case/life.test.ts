import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../shared/case/advance.ts';
import { caseSchema, isClosed } from '../../../shared/case/case.ts';
import type { Case } from '../../../shared/case/case.ts';
import type { CaseCommand } from '../../../shared/case/commands.ts';
import { decide, decideOpen } from '../../../shared/case/decide.ts';
import { caseEventSchema } from '../../../shared/case/events.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { replay } from '../../../shared/case/evolve.ts';
import { nextDue } from '../../../shared/case/next-due.ts';
import { fromWire, toWire } from '../../../shared/instants.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { T0, joinCommand, mentionRef, openCommand } from '../../support/cases.ts';
import { policyWithAbsences } from '../../support/configuration.ts';

type Step = { readonly afterMs: number; readonly command?: CaseCommand };

const people = ['robin', 'sam', 'lena', 'maarten', 'nobody'] as const;
const person = fc.constantFrom(...people);
const visibility = fc.constantFrom('public' as const, 'private' as const);
const postId = fc.nat({ max: 30 }).map(String);
const meaning = fc.constantFrom(
  'complaint' as const,
  'recomplaint' as const,
  'message' as const,
  'outbound' as const,
);
const command: fc.Arbitrary<CaseCommand> = fc.oneof(
  fc
    .tuple(postId, meaning, fc.integer({ min: -HOUR, max: HOUR }))
    .map(([id, kind, shiftMs]) => joinCommand(id, T0 + shiftMs, kind)),
  fc.record({ type: fc.constant('assign' as const), by: person, ownerId: person }),
  fc.record({ type: fc.constant('note' as const), by: person, text: fc.string({ minLength: 1 }) }),
  fc.record({ type: fc.constant('recordReply' as const), by: person, visibility }),
  fc.record({ type: fc.constant('acknowledgeEscalation' as const), by: person }),
  fc.record({ type: fc.constant('resolve' as const), by: person }),
  fc.record({ type: fc.constant('confirm' as const), by: person, mention: postId.map(mentionRef) }),
  fc.record({ type: fc.constant('withdrawMention' as const), mention: postId.map(mentionRef) }),
);
const step: fc.Arbitrary<Step> = fc.record(
  {
    afterMs: fc.oneof(
      fc.integer({ min: 0, max: 2 * HOUR }),
      fc.integer({ min: 0, max: 3 * DAY }),
      fc.constantFrom(0, 15 * MINUTE, HOUR),
    ),
    command,
  },
  { requiredKeys: ['afterMs'] },
);
const absence = fc
  .tuple(fc.integer({ min: -DAY, max: 4 * DAY }), fc.integer({ min: 1, max: 3 * DAY }))
  .map(([fromMs, lengthMs]) => ({ fromMs: T0 + fromMs, toMs: T0 + fromMs + lengthMs }));
const policy = fc
  .record({ robin: fc.array(absence, { maxLength: 2 }), lena: fc.array(absence, { maxLength: 2 }) })
  .map((absences) => policyWithAbsences(absences));

/** Plays steps, sweeping every `sweepMs`, and checks what must hold after every single one. */
function play(
  steps: readonly Step[],
  withPolicy: ReturnType<typeof policyWithAbsences>,
  sweepMs: number,
) {
  const events: CaseEvent[] = decideOpen(openCommand({ namedRepId: 'robin' }), T0, withPolicy);
  let nowMs = T0;
  let sweptMs = T0;
  for (const { afterMs, command: next } of steps) {
    nowMs += afterMs;
    for (sweptMs += sweepMs; sweptMs <= nowMs; sweptMs += sweepMs) {
      events.push(...advance(replay(events), sweptMs, withPolicy));
    }
    sweptMs -= sweepMs;
    if (next === undefined) continue;
    const decided = decide(replay(events), next, nowMs, withPolicy);
    if (Array.isArray(decided)) events.push(...decided);
    expectCared(replay(events));
  }
  events.push(...advance(replay(events), nowMs, withPolicy));
  return { events, nowMs };
}

function expectCared(state: Case): void {
  if (isClosed(state)) {
    expect(nextDue(state)).toBeUndefined();
    return;
  }
  expect(nextDue(state)).toBeDefined();
  expect(state.ownerId).not.toBe('');
  expect(state.sponsorId).not.toBe('');
}

const steps = fc.array(step, { maxLength: 25 });

describe('the life of a case', () => {
  it('R-31: always has an owner and a next deadline until it is closed', () => {
    fc.assert(
      fc.property(steps, policy, (played, withPolicy) => {
        const { events, nowMs } = play(played, withPolicy, DAY);
        const state = replay(events);
        expectCared(state);
        expect(nextDue(state) ?? Infinity).toBeGreaterThan(nowMs);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has the same history whether the sweep runs every minute, every hour or every day', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), policy, (played, withPolicy) => {
        const daily = play(played, withPolicy, DAY).events;
        expect(play(played, withPolicy, HOUR).events).toEqual(daily);
        expect(play(played, withPolicy, 7 * MINUTE).events).toEqual(daily);
      }),
      { numRuns: 200 },
    );
  });

  it('closes as confirmed only on a word of the customer that came after resolved (R-39)', () => {
    fc.assert(
      fc.property(steps, policy, (played, withPolicy) => {
        const { events } = play(played, withPolicy, DAY);
        events.forEach((event, at) => {
          if (event.type !== 'closedConfirmed') return;
          const before = events.slice(0, at);
          const resolvedAt = before.findLastIndex(({ type }) => type === 'resolved');
          const said = before
            .slice(resolvedAt)
            .some(
              (earlier) =>
                earlier.type === 'mentionJoined' &&
                earlier.meaning !== 'outbound' &&
                earlier.mention.postId === event.mention.postId,
            );
          expect(resolvedAt).toBeGreaterThanOrEqual(0);
          expect(said).toBe(true);
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('never lowers the priority, never changes the sponsor, and assigning never moves a deadline (R-35, R-36)', () => {
    fc.assert(
      fc.property(steps, policy, (played, withPolicy) => {
        const { events } = play(played, withPolicy, DAY);
        let state: Case | undefined;
        for (const event of events) {
          const after = replay([event], state);
          if (state !== undefined) {
            expect(after.priority <= state.priority).toBe(true);
            if (state.sponsorId !== '') expect(after.sponsorId).toBe(state.sponsorId);
            if (event.type === 'ownerAssigned') expect(nextDue(after)).toBe(nextDue(state));
          }
          state = after;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('each step of the ladder changes the owner or must be acknowledged', () => {
    fc.assert(
      fc.property(steps, policy, (played, withPolicy) => {
        const { events } = play(played, withPolicy, DAY);
        events.forEach((event, at) => {
          if (event.type !== 'escalationRaised' || event.mustAcknowledge) return;
          expect(events[at + 1]).toMatchObject({ type: 'ownerAssigned', ownerId: event.toId });
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it('survives the table: events and state come back from their wire form as they were', () => {
    fc.assert(
      fc.property(steps, policy, (played, withPolicy) => {
        const { events } = play(played, withPolicy, DAY);
        const wire: unknown = JSON.parse(JSON.stringify(toWire(events)));
        const back = caseEventSchema.array().parse(fromWire(wire));
        expect(back).toEqual(events);
        const state = replay(events);
        expect(caseSchema.parse(fromWire(JSON.parse(JSON.stringify(toWire(state)))))).toEqual(
          state,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('gives nothing when advanced again to the same or an earlier time', () => {
    fc.assert(
      fc.property(steps, policy, fc.nat({ max: DAY }), (played, withPolicy, backMs) => {
        const { events, nowMs } = play(played, withPolicy, DAY);
        expect(advance(replay(events), nowMs - backMs, withPolicy)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
