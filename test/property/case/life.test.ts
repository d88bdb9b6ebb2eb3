import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../shared/case/advance.ts';
import { caseSchema, isClosed } from '../../../shared/case/case.ts';
import type { Case } from '../../../shared/case/case.ts';
import { decide, decideOpen } from '../../../shared/case/decide.ts';
import { caseEventSchema } from '../../../shared/case/events.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { replay } from '../../../shared/case/evolve.ts';
import { nextDue } from '../../../shared/case/next-due.ts';
import { fromWire, toWire } from '../../../shared/instants.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { caseItem, readCaseItem } from '../../../shared/store/items.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { anyPolicy, step, steps } from '../../support/arbitrary-life.ts';
import type { Step } from '../../support/arbitrary-life.ts';
import { T0, openCommand } from '../../support/cases.ts';
import { commandsOf } from '../../support/intents.ts';

/** Plays steps, sweeping every `sweepMs`, and checks what must hold after every single one. */
function play(played: readonly Step[], policy: Policy, sweepMs: number) {
  const events: CaseEvent[] = decideOpen(openCommand({ namedRepId: 'robin' }), T0, policy);
  let state = replay(events);
  const add = (more: readonly CaseEvent[]) => {
    events.push(...more);
    state = more.length === 0 ? state : replay(more, state);
  };
  let nowMs = T0;
  let sweptMs = T0;
  for (const { afterMs, command, intent } of played) {
    nowMs += afterMs;
    for (sweptMs += sweepMs; sweptMs <= nowMs; sweptMs += sweepMs) {
      add(advance(state, sweptMs, policy));
    }
    sweptMs -= sweepMs;
    const passed = advance(state, nowMs, policy);
    const current = passed.length === 0 ? state : replay(passed, state);
    const meant = intent === undefined ? [] : commandsOf(current, intent, nowMs);
    for (const each of command === undefined ? meant : [command]) {
      const decided = decide(state, each, nowMs, policy);
      if (Array.isArray(decided)) add(decided);
      expectCared(state);
    }
  }
  add(advance(state, nowMs, policy));
  return { events, state, nowMs };
}

function expectCared(state: Case): void {
  const item = caseItem({ case: state, version: 1 }, DAY);
  if (isClosed(state)) {
    expect(nextDue(state)).toBeUndefined();
    expect(item).not.toHaveProperty('duePk');
    return;
  }
  expect(nextDue(state)).toBeDefined();
  expect(state.ownerId).not.toBe('');
  expect(state.sponsorId).not.toBe('');
  expect(item).toHaveProperty('duePk');
}

/** Every event with the case right before it. */
function walk(events: readonly CaseEvent[]): { event: CaseEvent; before: Case }[] {
  let state = replay(events.slice(0, 1));
  return events.slice(1).map((event) => {
    const before = state;
    state = replay([event], state);
    return { event, before };
  });
}

describe('the life of a case', () => {
  it('is long enough in these tests to reach every kind of event that one case can have', () => {
    const seen = new Set(
      fc
        .sample(fc.tuple(steps, anyPolicy), { numRuns: 3_000, seed: 2026 })
        .flatMap(([played, policy]) => play(played, policy, DAY).events.map(({ type }) => type)),
    );
    const elsewhere = ['mentionEdited', 'replyLeftToHand', 'becameComplaint', 'closedExpired'];
    const pairs = ['splitOff', 'mergedInto', 'mergedFrom'];
    const all = caseEventSchema.options.map((option) => option.shape.type.value);
    expect(all.filter((type) => !seen.has(type)).toSorted()).toEqual(
      [...elsewhere, ...pairs].toSorted(),
    );
  });

  it('R-31: always has an owner, a next deadline and a place in the due index until it is closed', () => {
    fc.assert(
      fc.property(steps, anyPolicy, (played, policy) => {
        const { state, nowMs } = play(played, policy, DAY);
        expectCared(state);
        expect(nextDue(state) ?? Infinity).toBeGreaterThan(nowMs);
      }),
      { numRuns: 3_000 },
    );
  });

  it('has the same history whether the sweep runs every minute, every hour or every day', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), anyPolicy, (played, policy) => {
        const daily = play(played, policy, DAY).events;
        expect(play(played, policy, HOUR).events).toEqual(daily);
        expect(play(played, policy, 7 * MINUTE).events).toEqual(daily);
      }),
      { numRuns: 200 },
    );
  });

  it('R-39: closes as confirmed only by a word or rating of the customer after resolved', () => {
    fc.assert(
      fc.property(steps, anyPolicy, (played, policy) => {
        const { events } = play(played, policy, DAY);
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

  it('R-39: closes unconfirmed only after every agreed check-back was put to the customer', () => {
    fc.assert(
      fc.property(steps, anyPolicy, (played, policy) => {
        for (const { event, before } of walk(play(played, policy, DAY).events)) {
          if (event.type !== 'closedUnconfirmed') continue;
          expect(before.checkBacks.length).toBeGreaterThan(0);
          expect(before.checkBacks.every(({ askedAtMs }) => askedAtMs !== undefined)).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('R-36: the sponsor changes only when the person who was asked accepts', () => {
    fc.assert(
      fc.property(steps, anyPolicy, (played, policy) => {
        for (const { event, before } of walk(play(played, policy, DAY).events)) {
          if (event.type !== 'sponsorAssigned' || before.sponsorId === '') continue;
          expect(event.sponsorId).toBe(before.sponsorOfferedToId);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('R-10: no rule and no person ever lowers a priority, so no complaint falls below P1', () => {
    fc.assert(
      fc.property(steps, anyPolicy, (played, policy) => {
        for (const { event, before } of walk(play(played, policy, DAY).events)) {
          if (event.type === 'priorityRaised') expect(event.priority < before.priority).toBe(true);
          expect(before.priority <= 'P1').toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('R-35: a change of hands leaves every clock that runs as it was', () => {
    fc.assert(
      fc.property(steps, anyPolicy, (played, policy) => {
        for (const { event, before } of walk(play(played, policy, DAY).events)) {
          if (event.type === 'ownerAssigned') {
            expect(replay([event], before).clocks).toEqual(before.clocks);
          }
          if (event.type === 'clockStarted' && event.clock === 'introduction') {
            expect(before.clocks.introduction).toBeUndefined();
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('R-44: nothing is resolved in a round in which nobody looked for others', () => {
    fc.assert(
      fc.property(steps, anyPolicy, (played, policy) => {
        for (const { event, before } of walk(play(played, policy, DAY).events)) {
          if (event.type === 'resolved') expect(before.isolation).toBeDefined();
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('each step of the ladder changes the owner or must be acknowledged', () => {
    fc.assert(
      fc.property(steps, anyPolicy, (played, policy) => {
        const { events } = play(played, policy, DAY);
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
      fc.property(steps, anyPolicy, (played, policy) => {
        const { events, state } = play(played, policy, DAY);
        const wire: unknown = JSON.parse(JSON.stringify(toWire(events)));
        expect(caseEventSchema.array().parse(fromWire(wire))).toEqual(events);
        expect(replay(events)).toEqual(state);
        const kept: unknown = JSON.parse(JSON.stringify(toWire(state)));
        expect(caseSchema.parse(fromWire(kept))).toEqual(state);
        expect(readCaseItem(caseItem({ case: state, version: 1 }, DAY)).case).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });

  it('gives nothing when advanced again to the same or an earlier time', () => {
    fc.assert(
      fc.property(steps, anyPolicy, fc.nat({ max: DAY }), (played, policy, backMs) => {
        const { state, nowMs } = play(played, policy, DAY);
        expect(advance(state, nowMs - backMs, policy)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
