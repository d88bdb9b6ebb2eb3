import { describe, expect, it } from 'vitest';
import { policyOf, withOpenCases } from '../../../shared/policy/policy.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { History, T0, joinCommand } from '../../support/cases.ts';
import {
  exampleConfigurationWith,
  examplePolicy,
  policyWithAbsences,
} from '../../support/configuration.ts';
import { lines } from '../../support/tell.ts';

const by = 'robin';
const answer = { type: 'recordReply', by, visibility: 'public' } as const;
const away = (fromMs: number, toMs = Infinity) => [{ fromMs, toMs }];
const byShare = policyOf(
  exampleConfigurationWith({
    ladder: [
      { to: 'lead', must: 'acknowledge', within: 'PT15M', at: '50%' },
      { to: 'manager', must: 'own', within: 'PT2H', at: 'PT50M' },
    ],
  }),
);

describe('a ladder by share of the target', () => {
  it('calls the lead at half of the time and the manager after fifty minutes', () => {
    const history = new History(byShare);
    history.wait(T0 + 30 * MINUTE);
    history.run({ type: 'acknowledgeEscalation', by: 'lena' }, T0 + 36 * MINUTE);
    history.wait(T0 + HOUR);

    expect(history.told(1)).toEqual(
      lines(`
      00:00 clockStarted first_response warn=00:15 due=01:00 steps=2:00:30,3:00:50
      00:00 clockStarted resolution warn=20:00 due=1d00:00 steps=2:12:00
      00:00 ownerAssigned owner=robin reason=team
      00:00 sponsorAssigned sponsor=robin
      00:15 clockWarned first_response
      00:30 ladderStepReached first_response level=2
      00:30 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=00:45 reason=share_of_target
      00:36 escalationAcknowledged by=lena nextStep=00:51
      00:50 ladderStepReached first_response level=3
      00:50 escalationRaised level=3 to=maarten mustAcknowledge=false nextStep=04:50 reason=share_of_target
      00:50 ownerAssigned owner=maarten reason=escalated
      01:00 clockBreached first_response
      `),
    );
  });

  it('leaves steps by time to the clocks of a waiting customer', () => {
    const history = new History(byShare);
    history.run(answer, T0 + MINUTE);

    expect(history.case.clocks.resolution?.steps).toEqual([{ level: 2, atMs: T0 + 12 * HOUR }]);
    expect(history.wait(T0 + 12 * HOUR).told(-2)).toEqual(
      lines(`
      12:00 ladderStepReached resolution level=2
      12:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=12:15 reason=share_of_target
      `),
    );
  });
});

describe('an owner who is off duty', () => {
  it('loses the case when something falls due, to whoever stands in', () => {
    const history = new History(policyWithAbsences({ robin: away(T0 + MINUTE) }));

    history.wait(T0 + 15 * MINUTE);

    expect(history.told(5)).toEqual(
      lines(`
      00:15 ownerAssigned owner=sam reason=stand_in skipped=robin:off_duty
      00:15 clockStarted check_back_handler warn=04:15 due=06:15
      00:15 clockWarned first_response
      `),
    );
  });

  it('loses it at once when the roster says so and somebody waits, and keeps it when nobody does', () => {
    const policy = policyWithAbsences({ robin: away(T0 + 2 * MINUTE) });
    const waiting = new History(policy);
    const answered = new History(policy);
    answered.run(answer, T0 + MINUTE);
    const leave = { type: 'leaveAbsentOwner' } as const;

    expect(waiting.tells(leave, T0 + 3 * MINUTE)).toEqual(
      lines(`
      00:03 ownerAssigned owner=sam reason=stand_in skipped=robin:off_duty
      00:03 clockStarted check_back_handler warn=04:03 due=06:03
      `),
    );
    expect(waiting.tells(leave, T0 + 4 * MINUTE)).toEqual([]);
    expect(answered.tells(leave, T0 + 3 * MINUTE)).toEqual([]);
  });

  it('loses it when the customer writes', () => {
    const history = new History(policyWithAbsences({ robin: away(T0 + 2 * MINUTE) }));
    history.run(answer, T0 + MINUTE);

    expect(history.tells(joinCommand('2', T0 + HOUR), T0 + HOUR)).toEqual(
      lines(`
      01:00 mentionJoined mention=#2 rule=T06 meaning=complaint
      01:00 clockStarted next_response warn=01:30 due=02:00
      01:00 ownerAssigned owner=sam reason=stand_in skipped=robin:off_duty
      01:00 clockStarted introduction warn=01:30 due=02:00
      01:00 clockStarted check_back_handler warn=05:00 due=07:00
      `),
    );
  });

  it('keeps it when nobody else is there', () => {
    const people = ['robin', 'sam', 'lena', 'maarten'];
    const policy = policyWithAbsences(Object.fromEntries(people.map((id) => [id, away(T0 - DAY)])));
    const history = new History(policy);

    expect(history.told(3)).toEqual(
      lines(`
      00:00 ownerAssigned owner=lena reason=nobody_on_duty skipped=robin:off_duty,sam:off_duty,lena:off_duty,maarten:off_duty
      00:00 sponsorAssigned sponsor=lena
      `),
    );
    expect(history.wait(T0 + 15 * MINUTE).told(5)).toEqual(
      lines(`
      00:15 clockWarned first_response
      `),
    );
  });

  it('does not lose it for the end of the case', () => {
    const policy = policyWithAbsences({ robin: away(T0 + MINUTE) });
    const history = new History(policy, { monitored: true, priority: 'P3' });

    history.wait(T0 + 7 * DAY);

    expect(history.told(1)).toEqual(
      lines(`
      00:00 clockStarted monitor warn=7d00:00 due=7d00:00
      00:00 ownerAssigned owner=robin reason=team
      00:00 sponsorAssigned sponsor=robin
      7d00:00 closedExpired
      `),
    );
  });

  it('is not asked to ask the customer: the sponsor’s stand-in is, or else the owner', () => {
    const absent = policyWithAbsences({ robin: away(T0 + 2 * HOUR) });
    const history = new History(absent);
    history.run(answer, T0 + MINUTE);
    history.run({ type: 'assign', by, ownerId: 'lena' }, T0 + MINUTE);
    history.run({ type: 'recordIsolation', by, verdict: 'isolated' }, T0 + HOUR);
    history.run({ type: 'resolve', by }, T0 + HOUR);

    history.wait(T0 + HOUR + DAY);

    expect(history.told(-2)).toEqual(
      lines(`
      1d01:00 clockWarned check_back_handler
      1d01:00 checkBackDue of=handler number=1 to=lena
      `),
    );
    expect(history.events.find(({ type }) => type === 'checkBackDue')).toMatchObject({
      toId: 'sam',
    });
  });
});

describe('a step that hands the case over', () => {
  it('passes by a manager who is full, with the reason in the history', () => {
    const policy = withOpenCases(examplePolicy(), new Map([['maarten', 20]]));
    const history = new History(policy).wait(T0 + 75 * MINUTE);

    expect(history.told(-2)).toEqual(
      lines(`
      01:15 escalationRaised level=3 to=lena mustAcknowledge=false nextStep=05:15 reason=unacknowledged skipped=maarten:full
      01:15 ownerAssigned owner=lena reason=escalated
      `),
    );
  });

  it('goes to the manager all the same when everybody is full', () => {
    const policy = withOpenCases(
      examplePolicy(),
      new Map([
        ['maarten', 20],
        ['lena', 99],
      ]),
    );
    const history = new History(policy).wait(T0 + 75 * MINUTE);

    expect(history.told(-2)).toEqual(
      lines(`
      01:15 escalationRaised level=3 to=maarten mustAcknowledge=false nextStep=05:15 reason=unacknowledged skipped=lena:full
      01:15 ownerAssigned owner=maarten reason=escalated
      `),
    );
  });
});

describe('an escalation that was acknowledged', () => {
  it('reminds at the top in the reminder’s time', () => {
    const history = new History().wait(T0 + 5 * HOUR + 15 * MINUTE);

    expect(
      history.tells({ type: 'acknowledgeEscalation', by: 'maarten' }, T0 + 5 * HOUR + 20 * MINUTE),
    ).toEqual(
      lines(`
      05:20 escalationAcknowledged by=maarten nextStep=09:20
      `),
    );
    history.wait(T0 + 9 * HOUR + 20 * MINUTE);
    expect(history.told(-1)).toEqual(
      lines(`
      09:20 escalationRaised level=3 to=maarten mustAcknowledge=true nextStep=13:20 reason=reminder
      `),
    );
  });

  it('ends when the customer is answered, but not while something else is overdue', () => {
    const history = new History();
    history.run(answer, T0 + HOUR + 30 * MINUTE);
    expect(history.case.escalation).toEqual({ level: 1, mustAcknowledge: false });

    history.wait(T0 + DAY);
    history.run(answer, T0 + DAY + MINUTE);

    expect(history.case.clocks.resolution).toMatchObject({ breached: true });
    expect(history.case.escalation.level).toBe(2);
  });
});
