import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../shared/policy/policy.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { History, T0, joinCommand, mentionRef } from '../../support/cases.ts';
import { exampleConfigurationWith } from '../../support/configuration.ts';
import { lines } from '../../support/tell.ts';

const by = 'robin';
const answer = { type: 'recordReply', by, visibility: 'public' } as const;
const checkBack = { ...answer, purpose: 'check_back' } as const;
const yes = { type: 'answerCheckBack', from: 'customer', answer: 'yes', by: 'lena' } as const;
const no = { ...yes, answer: 'no' } as const;
const handlerYes = { type: 'answerCheckBack', from: 'handler', answer: 'yes', by } as const;
const handlerNo = { ...handlerYes, answer: 'no', text: 'The depot has not replied.' } as const;

/** Answered after a minute and resolved after an hour. */
function resolved(history = new History()): History {
  history.run(answer, T0 + MINUTE);
  history.run({ type: 'recordIsolation', by, verdict: 'isolated' }, T0 + HOUR);
  history.run({ type: 'resolve', by }, T0 + HOUR);
  return history;
}
const rated = (rating: number, postId = '9') =>
  ({
    type: 'join',
    mention: mentionRef(postId),
    ruleId: 'T20',
    meaning: 'message',
    rating,
    receivedAtMs: T0 + DAY,
  }) as const;

describe('a resolved case', () => {
  it('R-38: asks sponsor and handler on time, and goes up when the customer is not asked', () => {
    const history = resolved();

    history.wait(T0 + HOUR + DAY + 4 * HOUR);

    expect(history.told(8)).toEqual(
      lines(`
      01:00 isolationRecorded by=robin verdict=isolated
      01:00 resolved by=robin
      01:00 clockMet resolution
      01:00 clockStopped update
      01:00 checkBacksScheduled checkBacks=1d01:00,3d01:00
      01:00 clockStarted check_back_customer warn=1d01:00 due=1d05:00
      01:00 clockStarted check_back_handler warn=1d01:00 due=1d03:00
      1d01:00 clockWarned check_back_customer
      1d01:00 checkBackDue of=customer number=1 to=robin
      1d01:00 clockWarned check_back_handler
      1d01:00 checkBackDue of=handler number=1 to=robin
      1d03:00 clockBreached check_back_handler
      1d03:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=1d03:15 reason=breach
      1d03:15 escalationRaised level=3 to=maarten mustAcknowledge=false nextStep=1d07:15 reason=unacknowledged
      1d03:15 ownerAssigned owner=maarten reason=escalated
      1d05:00 clockBreached check_back_customer
      `),
    );
  });

  it('R-39: closes unconfirmed after every check-back was put and a week has passed', () => {
    const history = resolved();
    history.run(checkBack, T0 + HOUR + DAY + MINUTE);
    history.run(handlerYes, T0 + HOUR + DAY + 2 * MINUTE);
    history.run(checkBack, T0 + HOUR + 3 * DAY + MINUTE);
    history.wait(T0 + 10 * DAY);

    expect(history.told(16)).toEqual(
      lines(`
      1d01:00 checkBackDue of=customer number=1 to=robin
      1d01:00 clockWarned check_back_handler
      1d01:00 checkBackDue of=handler number=1 to=robin
      1d01:01 replyRecorded by=robin visibility=public purpose=check_back
      1d01:01 checkBackPut number=1 by=robin
      1d01:01 clockMet check_back_customer
      1d01:01 clockStarted check_back_customer warn=3d01:00 due=3d05:00
      1d01:02 checkBackAnswered of=handler answer=yes by=robin
      1d01:02 clockMet check_back_handler
      3d01:00 clockWarned check_back_customer
      3d01:00 checkBackDue of=customer number=2 to=robin
      3d01:01 replyRecorded by=robin visibility=public purpose=check_back
      3d01:01 checkBackPut number=2 by=robin
      3d01:01 clockMet check_back_customer
      3d01:01 clockStarted close warn=7d01:00 due=7d01:00
      7d01:00 closedUnconfirmed
      `),
    );
    expect(history.case).toMatchObject({
      status: 'closed_unconfirmed',
      closedAtMs: T0 + HOUR + 7 * DAY,
    });
  });

  it('R-39: leaves the customer two days after a late last check-back', () => {
    const history = resolved();
    history.run(checkBack, T0 + HOUR + DAY);
    history.run(checkBack, T0 + 6 * DAY);

    expect(history.case.clocks.close).toMatchObject({ dueAtMs: T0 + 8 * DAY });
  });

  it('R-39: is confirmed by the customer’s words that a person passes on', () => {
    const history = resolved();
    history.run(joinCommand('2', T0 + DAY, 'thanks'), T0 + DAY);

    expect(history.case.clocks.next_response).toBeUndefined();
    expect(history.case.clocks.check_back_customer).toBeDefined();
    expect(history.tells({ ...yes, mention: mentionRef('2') }, T0 + DAY)).toEqual(
      lines(`
      1d00:00 checkBackAnswered of=customer answer=yes by=lena mention=#2
      1d00:00 closedConfirmed by=lena mention=#2
      `),
    );
    expect(history.case).toMatchObject({ status: 'closed_confirmed', clocks: {}, checkBacks: [] });
  });

  it('R-40: a customer’s "no" after the handler’s "yes" reopens it one level up; the next one goes higher', () => {
    const history = resolved();
    history.run(checkBack, T0 + DAY + HOUR);
    history.run(handlerYes, T0 + DAY + HOUR + MINUTE);
    history.run(joinCommand('2', T0 + 2 * DAY, 'message'), T0 + 2 * DAY);

    expect(history.tells({ ...no, mention: mentionRef('2') }, T0 + 2 * DAY)).toEqual(
      lines(`
      2d00:00 checkBackAnswered of=customer answer=no by=lena mention=#2
      2d00:00 reopened round=2 reason=customer_says_no
      2d00:00 clockStarted first_response warn=2d00:15 due=2d01:00
      2d00:00 clockStarted resolution warn=2d20:00 due=3d00:00
      2d00:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=2d00:15 reason=customer_says_no
      `),
    );
    expect(history.case).toMatchObject({ status: 'reopened', round: 2, escalation: { level: 2 } });
    expect(history.case).not.toHaveProperty('isolation');

    history.run({ ...answer, by: 'lena' }, T0 + 2 * DAY + MINUTE);
    expect(history.refusal({ type: 'resolve', by }, T0 + 2 * DAY + HOUR)).toBe('isolation_missing');
    history.run({ type: 'recordIsolation', by, verdict: 'isolated' }, T0 + 2 * DAY + HOUR);
    history.run({ type: 'resolve', by }, T0 + 2 * DAY + HOUR);
    history.run(joinCommand('3', T0 + 3 * DAY, 'message'), T0 + 3 * DAY);
    history.run({ ...no, mention: mentionRef('3') }, T0 + 3 * DAY);

    expect(history.case).toMatchObject({ round: 3, ownerId: 'maarten', escalation: { level: 3 } });
  });

  it('R-40: the handler’s "no" takes a resolved back', () => {
    const history = resolved();

    expect(history.tells(handlerNo, T0 + 2 * HOUR)).toEqual(
      lines(`
      02:00 checkBackAnswered of=handler answer=no by=robin text=The depot has not replied.
      02:00 clockMet check_back_handler
      02:00 reopened round=2 reason=handler_says_no
      02:00 clockStarted first_response warn=02:15 due=03:00
      02:00 clockStarted resolution warn=22:00 due=1d02:00
      02:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=02:15 reason=handler_says_no
      `),
    );
  });

  it('R-40: a low rating reopens, a high one confirms, by the customer alone', () => {
    const low = resolved();
    const high = resolved();

    expect(low.tells(rated(3), T0 + DAY)).toEqual(
      lines(`
      1d00:00 mentionJoined mention=#9 rule=T20 meaning=message rating=3
      1d00:00 reopened round=2 reason=low_rating
      1d00:00 clockStarted first_response warn=1d00:15 due=1d01:00
      1d00:00 clockStarted resolution warn=1d20:00 due=2d00:00
      1d00:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=1d00:15 reason=customer_says_no
      `),
    );
    expect(high.tells(rated(4), T0 + DAY)).toEqual(
      lines(`
      1d00:00 mentionJoined mention=#9 rule=T20 meaning=message rating=4
      1d00:00 closedConfirmed mention=#9
      `),
    );
    expect(high.tells(rated(1, '10'), T0 + 2 * DAY)).toEqual(
      lines(`
      2d00:00 mentionJoined mention=#10 rule=T20 meaning=message rating=1
      2d00:00 reopened round=2 reason=low_rating
      2d00:00 clockStarted first_response warn=2d00:15 due=2d01:00
      2d00:00 clockStarted resolution warn=2d20:00 due=3d00:00
      2d00:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=2d00:15 reason=customer_says_no
      `),
    );
  });

  it('counts a good rating on a case that nobody answered for', () => {
    const history = resolved();
    history.run(checkBack, T0 + HOUR + DAY);
    history.run(checkBack, T0 + HOUR + 3 * DAY);
    history.wait(T0 + 20 * DAY);
    expect(history.case.status).toBe('closed_unconfirmed');

    history.run(rated(5), T0 + 21 * DAY);

    expect(history.case.status).toBe('closed_confirmed');
  });

  it('starts its follow-up anew after the customer was answered in between', () => {
    const history = resolved();
    history.run(checkBack, T0 + HOUR + DAY);

    expect(history.tells(joinCommand('2', T0 + 2 * DAY), T0 + 2 * DAY)).toEqual(
      lines(`
      1d03:00 clockBreached check_back_handler
      1d03:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=1d03:15 reason=breach
      1d03:15 escalationRaised level=3 to=maarten mustAcknowledge=false nextStep=1d07:15 reason=unacknowledged
      1d03:15 ownerAssigned owner=maarten reason=escalated
      1d07:15 escalationRaised level=3 to=maarten mustAcknowledge=true nextStep=1d11:15 reason=reminder
      1d11:15 escalationRaised level=3 to=maarten mustAcknowledge=true nextStep=1d15:15 reason=reminder
      1d15:15 escalationRaised level=3 to=maarten mustAcknowledge=true nextStep=1d19:15 reason=reminder
      1d19:15 escalationRaised level=3 to=maarten mustAcknowledge=true nextStep=1d23:15 reason=reminder
      1d23:15 escalationRaised level=3 to=maarten mustAcknowledge=true nextStep=2d03:15 reason=reminder
      2d00:00 mentionJoined mention=#2 rule=T06 meaning=complaint
      2d00:00 clockStopped check_back_customer
      2d00:00 clockStopped check_back_handler
      2d00:00 clockStarted next_response warn=2d00:30 due=2d01:00
      `),
    );
    expect(history.tells(checkBack, T0 + 2 * DAY + MINUTE)).toEqual(
      lines(`
      2d00:01 replyRecorded by=robin visibility=public purpose=check_back
      2d00:01 clockMet next_response
      2d00:01 checkBacksScheduled checkBacks=3d00:01,5d00:01
      2d00:01 clockStarted check_back_customer warn=3d00:01 due=3d04:01
      2d00:01 clockStarted check_back_handler warn=3d00:01 due=3d02:01
      2d00:01 checkBackPut number=1 by=robin
      2d00:01 clockMet check_back_customer
      2d00:01 clockStarted check_back_customer warn=5d00:01 due=5d04:01
      2d00:01 escalationEnded
      `),
    );
    expect(history.case.checkBacks).toMatchObject([
      { number: 1, askedAtMs: T0 + 2 * DAY + MINUTE },
      { number: 2 },
    ]);
  });

  it('changes nothing for a check-back after the last one', () => {
    const history = resolved();
    history.run(checkBack, T0 + 2 * HOUR);
    history.run(checkBack, T0 + 3 * HOUR);
    const { clocks } = history.case;

    history.run(checkBack, T0 + 4 * HOUR);

    expect(history.case.clocks).toEqual(clocks);
  });

  it('does not close while a letter of the standard is still due', () => {
    const history = resolved(new History(policyOf(exampleConfigurationWith({ preset: 'cfpb' }))));
    history.run(checkBack, T0 + HOUR + DAY);
    history.run(checkBack, T0 + HOUR + 3 * DAY);
    history.run({ type: 'recordLetter', by, letterId: 'response' }, T0 + 5 * DAY);
    history.wait(T0 + 12 * DAY);
    expect(history.case.status).toBe('resolved');

    expect(
      history.tells({ type: 'recordLetter', by, letterId: 'final-response' }, T0 + 12 * DAY),
    ).toEqual(
      lines(`
      12d00:00 letterSent letter=final-response by=robin
      12d00:00 clockMet letter:final-response
      12d00:00 clockStarted close warn=14d00:00 due=14d00:00
      `),
    );
    history.wait(T0 + 14 * DAY);

    expect(history.case.status).toBe('closed_unconfirmed');
  });
});
