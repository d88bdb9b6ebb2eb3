import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../shared/case/decide.ts';
import { policyOf } from '../../../shared/policy/policy.ts';
import { commandRequestSchema } from '../../../shared/desk-api/command-requests.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { planFor } from '../../../shared/intake/plan.ts';
import { matchRule } from '../../../shared/triage/match-rule.ts';
import { UNKNOWN_INPUTS } from '../../../shared/triage/inputs.ts';
import { History, T0, joinCommand } from '../../support/cases.ts';
import {
  exampleConfigurationWith,
  examplePolicy,
  policyWithAbsences,
} from '../../support/configuration.ts';

const by = 'robin';
const answer = { type: 'recordReply', by, visibility: 'public' } as const;
const ask = { ...answer, purpose: 'ask' } as const;

/**
 * How other help desks break. The failures of a burst, of redelivery and of a whole pipeline (an
 * album that makes several cases, five copies of one delivery, outbound trouble that loses
 * inbound) are played against the running engine in test/integration/failures-of-others.test.ts,
 * burst.test.ts and crash-points.test.ts.
 */
describe('failures of others', () => {
  it('resolved late but before the next sweep is not counted as met', () => {
    const history = new History();

    history.run(answer, T0 + 61 * MINUTE);

    const kinds = history.kinds();
    expect(kinds.indexOf('clockBreached')).toBeGreaterThan(0);
    expect(kinds.indexOf('clockBreached')).toBeLessThan(kinds.indexOf('clockMet'));
  });

  it('a finished clock does not stay frozen after a reopen: a new round has new clocks', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);
    history.run({ type: 'recordIsolation', by, verdict: 'isolated' }, T0 + HOUR);
    history.run({ type: 'resolve', by }, T0 + HOUR);
    const finished = [...history.events];

    history.run(joinCommand('2', T0 + DAY, 'recomplaint'), T0 + DAY);

    expect(history.case.clocks.first_response).toMatchObject({
      startedAtMs: T0 + DAY,
      dueAtMs: T0 + DAY + HOUR,
      breached: false,
    });
    expect(history.case.clocks.resolution).toMatchObject({ startedAtMs: T0 + DAY });
    expect(history.events.slice(0, finished.length)).toEqual(finished);
  });

  it('two pauses that start in the same minute both count', () => {
    const history = new History();
    history.run(ask, T0 + 10 * MINUTE);
    history.run(joinCommand('2', T0 + 10 * MINUTE + 10_000, 'message'), T0 + 10 * MINUTE + 10_000);
    history.run(ask, T0 + 10 * MINUTE + 20_000);
    history.run(joinCommand('3', T0 + 10 * MINUTE + 50_000, 'message'), T0 + 10 * MINUTE + 50_000);

    expect(history.case.clocks.resolution).toMatchObject({
      pausedMs: 40_000,
      dueAtMs: T0 + DAY + 40_000,
    });
  });

  it('a pause is not lost when the policy changes meanwhile', () => {
    const history = new History();
    history.run(ask, T0 + 10 * MINUTE);
    const stricter = policyOf(
      exampleConfigurationWith({
        resolution: { target: 'PT1H', breach: 'PT2H' },
        calendar: 'saigon',
      }),
    );

    const events = decide(
      history.case,
      joinCommand('2', T0 + 2 * DAY, 'message'),
      T0 + 2 * DAY,
      stricter,
    );

    // 23 h 50 min of working time are still left, by the calendar of now: seven and a half a day.
    expect(events).toContainEqual({
      type: 'clockResumed',
      atMs: T0 + 2 * DAY,
      clock: 'resolution',
      instantsAtMs: [
        Date.parse('2026-12-01T13:20:00+07:00'),
        Date.parse('2026-12-02T09:20:00+07:00'),
      ],
    });
  });

  it('the update clock does not overrule the first-response clock', () => {
    const history = new History();
    expect(history.case.clocks.update).toBeUndefined();

    history.run(answer, T0 + MINUTE);
    history.run(joinCommand('2', T0 + HOUR), T0 + HOUR);

    expect(history.case.clocks.update).toBeDefined();
    expect(history.wait(T0 + 2 * HOUR).case.clocks.next_response).toMatchObject({ breached: true });
  });

  it('a thank-you books no breach', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);

    history.run(joinCommand('2', T0 + HOUR, 'thanks'), T0 + HOUR);

    expect(history.wait(T0 + 19 * HOUR).kinds()).not.toContain('clockBreached');
    const rule = matchRule({
      ...UNKNOWN_INPUTS,
      issue: 'no',
      question: 'no',
      aboutUs: 'yes',
      valence: 'positive',
      intent: 'praise',
      canAddValue: 'no',
      sameMatter: 'open_case',
    });
    const to = { case: history.case, version: 1 };
    expect(planFor(rule, { sameMatter: 'open_case', candidate: to }, undefined)).toMatchObject({
      kind: 'join',
      meaning: 'thanks',
    });
  });

  it('our own post, or survey, that comes back opens no case and asks for no answer', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);
    const before = history.case;

    history.run(joinCommand('echo', T0 + HOUR, 'outbound'), T0 + HOUR);

    expect(history.case).toEqual({ ...before, mentionCount: 2 });
    const rule = matchRule({ ...UNKNOWN_INPUTS, echo: 'yes' });
    expect(planFor(rule, { sameMatter: 'none' }, 1)).toEqual({ kind: 'record' });
  });

  it('work does not stay with someone who went offline', () => {
    const history = new History(
      policyWithAbsences({ robin: [{ fromMs: T0 + MINUTE, toMs: Infinity }] }),
    );

    history.run({ type: 'leaveAbsentOwner' }, T0 + 2 * MINUTE);

    expect(history.case).toMatchObject({ ownerId: 'sam', sponsorId: 'robin' });
    expect(history.events.at(-2)).toMatchObject({
      type: 'ownerAssigned',
      skipped: [{ handlerId: 'robin', why: 'off_duty' }],
    });
  });

  it('an escalation is never only a message: it changes the owner or must be acknowledged', () => {
    const raised = new History()
      .wait(T0 + 2 * DAY)
      .events.filter((event) => event.type === 'escalationRaised');

    expect(raised.length).toBeGreaterThan(5);
    for (const { mustAcknowledge, toId } of raised)
      expect(mustAcknowledge || toId === 'maarten').toBe(true);
  });

  it('a private answer cannot go out in public by leaving something out: visibility is asked for', () => {
    const reply = { type: 'reply', expectedVersion: 1, text: 'Your address is …' };

    for (const type of ['reply', 'ask', 'introduce', 'recordReply']) {
      const given = { ...reply, type, ...(type === 'introduce' ? { ownerId: 'sam' } : {}) };
      expect(commandRequestSchema.safeParse(given).error?.issues[0]?.path).toEqual(['visibility']);
    }
    const history = new History();
    history.run(
      { type: 'reply', by, replyId: 'r2', visibility: 'private', text: 'x', purpose: 'answer' },
      T0,
    );
    expect(history.events.at(-1)).toMatchObject({ type: 'replyRequested', visibility: 'private' });
  });

  it('one author who posts ten times is one customer with one case, not ten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10 }), (posts) => {
        const history = new History(examplePolicy());
        for (let at = 1; at < posts; at += 1) history.run(joinCommand(`p${at}`, T0 + at), T0 + at);
        expect(history.kinds().filter((kind) => kind === 'opened')).toHaveLength(1);
        expect(history.case.mentionCount).toBe(posts);
      }),
    );
  });
});
