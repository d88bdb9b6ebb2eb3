import { describe, expect, it } from 'vitest';
import { clockKindOf, clocksOf, isTimer, pauseClocks } from '../../../shared/case/clocks.ts';
import type { Clock } from '../../../shared/case/case.ts';
import { evolve } from '../../../shared/case/evolve.ts';
import { nextDeadline } from '../../../shared/case/next-due.ts';
import { goalsFor, policyOf } from '../../../shared/policy/policy.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { History, T0, joinCommand } from '../../support/cases.ts';
import { exampleConfigurationWith } from '../../support/configuration.ts';
import { lines } from '../../support/tell.ts';

const by = 'robin';
const ask = { type: 'recordReply', by, visibility: 'public', purpose: 'ask' } as const;
const clock = (dueAtMs: number): Clock => ({
  startedAtMs: T0,
  warnAtMs: dueAtMs,
  dueAtMs,
  warned: true,
  breached: false,
});

describe('clocksOf', () => {
  const ids = [
    'letter:b',
    'letter:a',
    'promise:p1',
    'close',
    'resolution',
    'first_response',
  ] as const;
  const clocks = Object.fromEntries(ids.map((id) => [id, clock(T0 + HOUR)]));

  it('gives them in one order, however the store kept the map', () => {
    const order = ['first_response', 'resolution', 'close', 'letter:a', 'letter:b', 'promise:p1'];
    const backwards = Object.fromEntries(Object.entries(clocks).toReversed());

    expect(clocksOf({ clocks }).map(([id]) => id)).toEqual(order);
    expect(clocksOf({ clocks: backwards }).map(([id]) => id)).toEqual(order);
  });

  it('leaves out what is no clock and what is not there', () => {
    // As a store may hand it back.
    const odd = { ...clocks, ghost: clock(T0), update: undefined } as unknown as typeof clocks;

    expect(clocksOf({ clocks: odd }).map(([id]) => id)).not.toContain('ghost');
    expect(clocksOf({ clocks: odd })).toHaveLength(ids.length);
  });

  it('decides what comes first at one instant', () => {
    const state = { ...new History().case, clocks };

    expect(nextDeadline(state)).toEqual({
      kind: 'breach',
      clock: 'first_response',
      atMs: T0 + HOUR,
    });
  });
});

describe('clockKindOf', () => {
  it('reads the kind out of the id', () => {
    expect(
      ['promise:letter:', 'letter:promise:', 'update'].map((id) => clockKindOf(id as 'update')),
    ).toEqual(['promise', 'letter', 'update']);
    expect(
      ['snooze', 'monitor', 'close', 'customer_answer', 'update', 'promise:p1'].map((id) =>
        isTimer(id as 'update'),
      ),
    ).toEqual([true, true, true, true, false, false]);
  });
});

describe('a clock with a warning of its own', () => {
  const policy = policyOf(
    exampleConfigurationWith({
      firstResponse: { target: 'PT15M', warning: 'PT10M', breach: 'PT60M' },
      resolution: { target: 'PT10H', warning: 'PT8H', breach: 'PT20H' },
      ladder: [
        { to: 'lead', must: 'acknowledge', within: 'PT15M', at: '75%' },
        { to: 'manager', must: 'own', within: 'PT1H', at: '50%' },
      ],
    }),
  );

  it('keeps goal, warning, deadline and steps, and moves all that is still to come by a pause', () => {
    const history = new History(policy);
    expect(history.case.clocks.resolution).toEqual({
      startedAtMs: T0,
      targetAtMs: T0 + 10 * HOUR,
      warnAtMs: T0 + 8 * HOUR,
      dueAtMs: T0 + 20 * HOUR,
      warned: false,
      breached: false,
      steps: [
        { level: 3, atMs: T0 + 10 * HOUR },
        { level: 2, atMs: T0 + 15 * HOUR },
      ],
    });

    history.run(ask, T0 + 9 * MINUTE);
    history.run(joinCommand('2', T0 + HOUR + 9 * MINUTE, 'message'), T0 + HOUR + 9 * MINUTE);

    expect(history.case.clocks.resolution).toMatchObject({
      targetAtMs: T0 + 11 * HOUR,
      warnAtMs: T0 + 9 * HOUR,
      dueAtMs: T0 + 21 * HOUR,
      steps: [
        { level: 3, atMs: T0 + 11 * HOUR },
        { level: 2, atMs: T0 + 16 * HOUR },
      ],
      pausedMs: HOUR,
    });
  });

  it('leaves what had passed before the pause where it was', () => {
    const history = new History(policy);
    history.run({ ...ask, purpose: 'answer' }, T0 + MINUTE);
    history.wait(T0 + 10 * HOUR);
    history.run({ ...ask, by: history.case.ownerId }, T0 + 10 * HOUR);
    history.run(joinCommand('2', T0 + DAY, 'message'), T0 + DAY);

    expect(history.case.clocks.resolution).toMatchObject({
      targetAtMs: T0 + 10 * HOUR,
      warnAtMs: T0 + 8 * HOUR,
      warned: true,
      dueAtMs: T0 + 34 * HOUR,
    });
    expect(history.case.clocks.resolution).not.toHaveProperty('steps');
  });

  it('takes both steps by the higher one when that comes first', () => {
    const history = new History(policy).wait(T0 + HOUR);

    expect(history.told(5)).toEqual(
      lines(`
      00:10 clockWarned first_response
      00:30 ladderStepReached first_response level=3
      00:30 escalationRaised level=3 to=maarten mustAcknowledge=false nextStep=04:30 reason=share_of_target
      00:30 ownerAssigned owner=maarten reason=escalated
      01:00 clockBreached first_response
      `),
    );
  });

  it('passes a step by when the case stands as high already', () => {
    const urgent = new History(policy);
    urgent.run({ ...ask, purpose: 'answer' }, T0 + MINUTE);
    urgent.run(joinCommand('2', T0 + HOUR, 'recomplaint'), T0 + HOUR);
    urgent.run({ type: 'acknowledgeEscalation', by: 'lena' }, T0 + HOUR);
    urgent.run(joinCommand('3', T0 + HOUR, 'recomplaint'), T0 + HOUR);

    expect(urgent.wait(T0 + 105 * MINUTE).told(-3)).toEqual(
      lines(`
      01:30 ladderStepReached next_response level=3
      01:30 clockWarned introduction
      01:30 ladderStepReached introduction level=3
      `),
    );
  });

  it('passes a step by that the ladder of now does not have', () => {
    const history = new History(policy);
    const short = policyOf(
      exampleConfigurationWith({ ladder: [{ to: 'lead', must: 'acknowledge', within: 'PT15M' }] }),
    );
    const shortened = new History(short);
    shortened.events.splice(0, shortened.events.length, ...history.events);

    expect(shortened.wait(T0 + 30 * MINUTE).told(-1)).toEqual(
      lines(`
      00:30 ladderStepReached first_response level=3
      `),
    );
  });
});

describe('pauseClocks', () => {
  it('stops a running clock once, and none that is not there', () => {
    const history = new History();
    const sla = goalsFor(history.case, history.policy);
    const [paused] = pauseClocks(history.case, T0 + HOUR, sla);

    expect(paused).toEqual({
      type: 'clockPaused',
      atMs: T0 + HOUR,
      clock: 'resolution',
      left: [19 * HOUR, 23 * HOUR],
    });
    if (paused === undefined) return;
    const stopped = evolve(history.case, paused);
    expect(pauseClocks(stopped, T0 + 2 * HOUR, sla)).toEqual([]);
    expect(pauseClocks({ ...history.case, clocks: {} }, T0, sla)).toEqual([]);
  });

  it('changes nothing for events about clocks that are not there', () => {
    const { case: state } = new History();
    const atMs = T0;

    expect(evolve(state, { type: 'clockMet', atMs, clock: 'update' })).toEqual(state);
    expect(evolve(state, { type: 'clockWarned', atMs, clock: 'update' })).toEqual(state);
    expect(
      evolve(state, { type: 'clockResumed', atMs, clock: 'resolution', instantsAtMs: [] }),
    ).toEqual(state);
    const reached = { type: 'ladderStepReached', atMs, clock: 'resolution', level: 2 } as const;
    expect(evolve(state, reached)).toEqual(state);
    expect(evolve(state, { type: 'snoozeEnded', atMs, reason: 'time' })).toEqual(state);
    expect(
      evolve(state, {
        type: 'replyLeftToHand',
        atMs,
        replyId: 'r9',
        reason: 'no_reply_credentials',
      }),
    ).toEqual(state);
  });
});

describe('steps by time', () => {
  it('come on both clocks of a waiting customer', () => {
    const policy = policyOf(
      exampleConfigurationWith({
        ladder: [{ to: 'lead', must: 'acknowledge', within: 'PT15M', at: 'PT20M' }],
      }),
    );
    const history = new History(policy);
    expect(history.case.clocks.first_response?.steps).toEqual([
      { level: 2, atMs: T0 + 20 * MINUTE },
    ]);
    expect(history.case.clocks.resolution).not.toHaveProperty('steps');

    history.run({ ...ask, purpose: 'answer' }, T0);
    history.run(joinCommand('2', T0 + HOUR), T0 + HOUR);

    expect(history.case.clocks.next_response?.steps).toEqual([
      { level: 2, atMs: T0 + 80 * MINUTE },
    ]);
  });
});

describe('the status after a reply', () => {
  const status = (
    from: History,
    ...purposes: ('acknowledge' | 'answer' | 'update' | 'introduce' | 'closing_note' | 'ask')[]
  ) => {
    for (const purpose of purposes) from.run({ ...ask, purpose }, T0 + HOUR);
    return from.case.status;
  };

  it.each([
    [['acknowledge'], 'acknowledged'],
    [['acknowledge', 'introduce'], 'acknowledged'],
    [['acknowledge', 'closing_note'], 'acknowledged'],
    [['acknowledge', 'answer'], 'in_progress'],
    [['acknowledge', 'update'], 'in_progress'],
    [['acknowledge', 'ask'], 'waiting_customer'],
    [['acknowledge', 'acknowledge'], 'acknowledged'],
    [['closing_note'], 'in_progress'],
    [['update'], 'in_progress'],
    [['ask', 'acknowledge'], 'waiting_customer'],
    [['ask', 'introduce'], 'waiting_customer'],
    [['ask', 'update'], 'waiting_customer'],
    [['ask', 'answer'], 'in_progress'],
  ] as const)('for %j is %s', (purposes, expected) => {
    expect(status(new History(), ...purposes)).toBe(expected);
  });

  it('is acknowledged too in a round that was opened again', () => {
    const history = new History();
    status(history, 'answer');
    history.run({ type: 'recordIsolation', by, verdict: 'isolated' }, T0 + HOUR);
    history.run({ type: 'resolve', by }, T0 + HOUR);
    expect(status(history, 'answer')).toBe('resolved');
    history.run(joinCommand('2', T0 + HOUR, 'recomplaint'), T0 + HOUR);

    expect(status(history, 'acknowledge')).toBe('acknowledged');
  });
});
