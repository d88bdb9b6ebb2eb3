import { describe, expect, it } from 'vitest';
import { caseIdOf } from '../../../shared/case/case.ts';
import { decideMerge, decideSplit } from '../../../shared/case/decide-pair.ts';
import type { PairDecision } from '../../../shared/case/decide-pair.ts';
import type { Refusal } from '../../../shared/case/commands.ts';
import { policyOf } from '../../../shared/policy/policy.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { CUSTOMER, History, NO_SIGNS, T0, joinCommand, mentionRef } from '../../support/cases.ts';
import { exampleConfigurationWith } from '../../support/configuration.ts';
import { lines, tell } from '../../support/tell.ts';

const by = 'robin';
const answer = { type: 'recordReply', by, visibility: 'public' } as const;
const second = caseIdOf(CUSTOMER, 2);

function done(decided: PairDecision | Refusal): PairDecision {
  if ('refused' in decided) throw new Error(`refused: ${decided.refused}`);
  return decided;
}
const known = (...ids: string[]) =>
  ids.map((id, at) => ({
    mention: mentionRef(id),
    ruleId: 'T09',
    receivedAtMs: T0 + at * HOUR,
    matter: NO_SIGNS,
  }));

describe('decideSplit', () => {
  function talked(): History {
    const history = new History();
    history.run(answer, T0 + MINUTE);
    history.run(joinCommand('2', T0 + HOUR), T0 + HOUR);
    history.run(joinCommand('3', T0 + 2 * HOUR), T0 + 2 * HOUR);
    return history;
  }
  const split = (history: History, ...ids: string[]) =>
    decideSplit(
      history.case,
      { type: 'split', by: 'lena', mentions: ids.map(mentionRef), toCaseId: second },
      known('1', '2', '3'),
      { nowMs: T0 + 3 * HOUR, policy: history.policy },
    );

  it('gives the other matter a case of its own whose clock counts from its first mention', () => {
    const history = talked();

    const { source, target } = done(split(history, '2', '3'));

    expect(tell(source.slice(-1))).toEqual(
      lines(`
      03:00 splitOff by=lena mentions=#2,#3 toCase=0123456789abcdef01234567-2
      `),
    );
    expect(tell(target)).toEqual(
      lines(`
      01:00 opened channel=x visibility=public team=x-team priority=P1 author=customer mention=#2 rule=T09 splitFromCase=0123456789abcdef01234567-1 namedRep=robin
      01:00 clockStarted first_response warn=01:15 due=02:00
      01:00 clockStarted resolution warn=21:00 due=1d01:00
      01:00 ownerAssigned owner=robin reason=named_rep
      01:00 sponsorAssigned sponsor=robin
      01:15 clockWarned first_response
      02:00 clockBreached first_response
      02:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=02:15 reason=breach
      02:15 escalationRaised level=3 to=maarten mustAcknowledge=false nextStep=06:15 reason=unacknowledged
      02:15 ownerAssigned owner=maarten reason=escalated
      03:00 mentionJoined mention=#3 rule=T09 meaning=complaint
      `),
    );
    expect(target[0]).toMatchObject({ caseId: second, splitFromCaseId: history.case.caseId });
  });

  it('takes the words along that a resolved case had heard', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);
    history.run({ type: 'recordIsolation', by, verdict: 'isolated' }, T0 + HOUR);
    history.run({ type: 'resolve', by }, T0 + HOUR);
    history.run(joinCommand('2', T0 + HOUR, 'thanks'), T0 + HOUR);
    history.run(joinCommand('3', T0 + HOUR, 'thanks'), T0 + HOUR);

    history.events.push(...done(split(history, '2')).source);

    expect(history.case).toMatchObject({ mentionCount: 2, wordsSinceResolved: [mentionRef('3')] });
  });

  it.each([
    [['4'], 'unknown_mention'],
    [['2', '2'], 'unknown_mention'],
    [[], 'unknown_mention'],
    [['1'], 'nothing_left'],
    [['1', '2', '3'], 'nothing_left'],
  ])('refuses %j as %s', (ids, code) => {
    expect(split(talked(), ...ids)).toMatchObject({ refused: code });
  });
});

describe('decideMerge', () => {
  const at = (history: History, isSameCustomer = true) => ({
    nowMs: T0 + 2 * HOUR,
    policy: history.policy,
    isSameCustomer,
  });
  const newer = (policy = new History().policy) =>
    new History(
      policy,
      { caseId: second, priority: 'P0', mention: mentionRef('9'), receivedAtMs: T0 + HOUR },
      T0 + HOUR,
    );

  it('takes over what is owed: the answer from when it was asked for, promises, the higher priority', () => {
    const into = new History();
    into.run(answer, T0 + MINUTE);
    const from = newer();
    from.run(
      { type: 'promise', by, promiseId: 'p2', text: 'A call', promisedAtMs: T0 + DAY },
      T0 + HOUR,
    );

    const { source, target } = done(decideMerge(from.case, into.case, { by: 'lena' }, at(into)));

    expect(tell(source)).toEqual(
      lines(`
      01:15 clockWarned first_response
      02:00 clockBreached first_response
      02:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=02:15 reason=breach
      02:00 mergedInto by=lena
      `),
    );
    expect(tell(target)).toEqual(
      lines(`
      02:00 mergedFrom by=lena mentionCount=1
      02:00 priorityRaised priority=P0 reason=merged
      02:00 clockStarted promise:p2@0123456789abcdef01234567-2 warn=23:00 due=1d00:00 carried=false:false
      02:00 clockStarted next_response warn=01:15 due=02:00 carried=true:true
      02:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=02:15 reason=breach
      `),
    );
    into.events.push(...target);
    from.events.push(...source);
    expect(into.case.mentionCount).toBe(2);
    expect(into.case.clocks[`promise:p2@${second}`]).toMatchObject({ dueAtMs: T0 + DAY });
    expect(from.case).toMatchObject({
      status: 'closed_merged',
      mergedIntoCaseId: into.case.caseId,
      clocks: {},
    });
    expect(from.refusal({ type: 'resolve', by }, T0 + DAY)).toBe('case_closed');
    expect(tell(from.run(joinCommand('10', T0 + DAY), T0 + DAY))).toEqual(
      lines(`
      1d00:00 mentionJoined mention=#10 rule=T06 meaning=complaint
      `),
    );
  });

  it('goes on at the level that the merged case had reached, and books no raise of priority for less', () => {
    const into = new History();
    into.run(answer, T0 + MINUTE);
    const from = new History(undefined, { caseId: second }).wait(T0 + 75 * MINUTE);

    const { target } = done(decideMerge(from.case, into.case, { by }, at(into)));

    const raised = target.find(({ type }) => type === 'escalationRaised');
    expect(raised).toMatchObject({ level: 3, toId: 'maarten' });
    expect(target.some(({ type }) => type === 'priorityRaised')).toBe(false);
  });

  it('raises nothing when nothing is overdue, or when the ladder is climbed already', () => {
    const calm = new History();
    calm.run(answer, T0 + MINUTE);
    const fresh = new History(
      undefined,
      { caseId: second, receivedAtMs: T0 + 2 * HOUR },
      T0 + 2 * HOUR,
    );
    const climbing = new History();
    climbing.run(answer, T0 + MINUTE);
    climbing.run(joinCommand('2', T0 + HOUR, 'recomplaint'), T0 + 2 * HOUR);
    const late = new History(undefined, { caseId: second }).wait(T0 + 61 * MINUTE);
    const raises = (from: History, to: History) =>
      done(decideMerge(from.case, to.case, { by }, at(to))).target.filter(
        ({ type }) => type === 'escalationRaised',
      ).length;

    expect(raises(fresh, calm)).toBe(0);
    expect(raises(late, climbing)).toBe(0);
  });

  it('keeps the earlier of two letters', () => {
    const policy = policyOf(exampleConfigurationWith({ preset: 'bbb' }));
    const early = new History(policy);
    const late = newer(policy);
    late.events.push({
      type: 'clockStarted',
      atMs: T0,
      clock: 'letter:response',
      warnAtMs: T0 + 30 * DAY,
      dueAtMs: T0 + 40 * DAY,
    });

    const { target } = done(decideMerge(early.case, late.case, { by }, at(early)));
    const back = done(decideMerge(late.case, early.case, { by }, at(early)));

    expect(
      target.some((event) => event.type === 'clockStarted' && event.clock === 'letter:response'),
    ).toBe(true);
    expect(back.target.some(({ type }) => type === 'clockStarted')).toBe(false);
  });

  it('asks nothing twice: a case that already owes an answer goes on as it was', () => {
    const into = new History();

    const { target } = done(decideMerge(newer().case, into.case, { by }, at(into)));

    expect(target.filter(({ type }) => type === 'clockStarted')).toEqual([]);
  });

  it('refuses the same case, another customer, and what is closed, resolved or only watched', () => {
    const open = new History();
    const other = newer();
    const closed = new History(undefined, { monitored: true }).wait(T0 + 8 * DAY);
    const watched = new History(undefined, { monitored: true, caseId: second });
    const resolved = new History(undefined, { caseId: second });
    resolved.run(answer, T0);
    resolved.run({ type: 'recordIsolation', by, verdict: 'isolated' }, T0);
    resolved.run({ type: 'resolve', by }, T0);
    const code = (from: History, into: History, same = true) =>
      decideMerge(from.case, into.case, { by }, at(open, same));

    expect(code(open, open)).toMatchObject({ refused: 'same_case' });
    expect(code(other, open, false)).toMatchObject({ refused: 'other_customer' });
    expect(code(closed, other)).toMatchObject({ refused: 'case_closed' });
    expect(code(other, closed)).toMatchObject({ refused: 'case_closed' });
    expect(code(open, watched)).toMatchObject({ refused: 'already_resolved' });
    expect(code(open, resolved)).toMatchObject({ refused: 'already_resolved' });
    expect(
      decideMerge(watched.case, open.case, { by }, { ...at(open), nowMs: T0 + 8 * DAY }),
    ).toMatchObject({ refused: 'case_closed' });
  });
});
