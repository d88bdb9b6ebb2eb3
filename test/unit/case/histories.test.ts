import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { History, T0, joinCommand } from '../../support/cases.ts';
import { lines } from '../../support/tell.ts';

const by = 'robin';
const visibility = 'public' as const;
const answer = { type: 'recordReply', by, visibility } as const;
const ask = { ...answer, purpose: 'ask' } as const;
/** Events of the opening; every history here starts with the same five. */
const OPENING = 5;

describe('a case from its opening', () => {
  it('R-12: goes up step by step while nobody answers', () => {
    const history = new History().wait(T0 + 10 * HOUR);

    expect(history.told()).toEqual(
      lines(`
      00:00 opened channel=x visibility=public team=x-team priority=P1 author=customer mention=#1 rule=T09
      00:00 clockStarted first_response warn=00:15 due=01:00
      00:00 clockStarted resolution warn=20:00 due=1d00:00
      00:00 ownerAssigned owner=robin reason=team
      00:00 sponsorAssigned sponsor=robin
      00:15 clockWarned first_response
      01:00 clockBreached first_response
      01:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=01:15 reason=breach
      01:15 escalationRaised level=3 to=maarten mustAcknowledge=false nextStep=05:15 reason=unacknowledged
      01:15 ownerAssigned owner=maarten reason=escalated
      05:15 escalationRaised level=3 to=maarten mustAcknowledge=true nextStep=09:15 reason=reminder
      09:15 escalationRaised level=3 to=maarten mustAcknowledge=true nextStep=13:15 reason=reminder
      `),
    );
  });

  it('R-13: stays unanswered when our own automatic post comes back', () => {
    const history = new History();

    history.run(joinCommand('2', T0 + MINUTE, 'outbound'), T0 + MINUTE);

    expect(history.case).toMatchObject({ status: 'received', contacted: false });
    expect(history.wait(T0 + HOUR).kinds()).toContain('clockBreached');
  });

  it('R-30: waits for the customer after a question, with a reminder, and takes it up again', () => {
    const history = new History();

    history.run(ask, T0 + 10 * MINUTE);
    expect(history.case.status).toBe('waiting_customer');
    history.wait(T0 + 8 * DAY);

    expect(history.told(OPENING)).toEqual(
      lines(`
      00:10 replyRecorded by=robin visibility=public purpose=ask
      00:10 clockMet first_response
      00:10 clockPaused resolution left=71400000,85800000
      00:10 clockStarted customer_answer warn=1d00:10 due=7d00:10
      1d00:10 clockWarned customer_answer
      7d00:10 clockStopped customer_answer
      7d00:10 waitEnded reason=no_answer
      7d00:10 clockResumed resolution instants=7d20:00,8d00:00
      7d00:10 clockStarted update warn=7d20:10 due=8d00:10
      7d20:00 clockWarned resolution
      7d20:10 clockWarned update
      8d00:00 clockBreached resolution
      8d00:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=8d00:15 reason=breach
      `),
    );
    expect(history.case.status).toBe('in_progress');
  });

  it('stands still twice within one minute and loses neither pause (a known failure of others)', () => {
    const history = new History();

    history.run({ ...answer, purpose: 'acknowledge' }, T0 + 5 * MINUTE);
    expect(history.case.status).toBe('acknowledged');
    history.run({ ...ask, text: 'Which order?' }, T0 + 10 * MINUTE);
    history.run(joinCommand('2', T0 + HOUR, 'message'), T0 + HOUR);
    expect(history.case.status).toBe('in_progress');
    history.run(ask, T0 + HOUR + 10_000);
    history.run(joinCommand('3', T0 + HOUR + 40_000, 'message'), T0 + HOUR + 50_000);
    history.run(answer, T0 + 2 * HOUR);

    expect(history.told(OPENING)).toEqual(
      lines(`
      00:05 replyRecorded by=robin visibility=public purpose=acknowledge
      00:05 clockMet first_response
      00:05 clockStarted update warn=20:05 due=1d00:05
      00:10 replyRecorded by=robin visibility=public purpose=ask text=Which order?
      00:10 clockMet update
      00:10 clockPaused resolution left=71400000,85800000
      00:10 clockStarted customer_answer warn=1d00:10 due=7d00:10
      01:00 mentionJoined mention=#2 rule=T06 meaning=message
      01:00 clockMet customer_answer
      01:00 waitEnded reason=customer_answered
      01:00 clockResumed resolution instants=20:50,1d00:50
      01:00 clockStarted next_response warn=01:30 due=02:00
      01:00:10 replyRecorded by=robin visibility=public purpose=ask
      01:00:10 clockMet next_response
      01:00:10 clockPaused resolution left=71390000,85790000
      01:00:10 clockStarted customer_answer warn=1d01:00:10 due=7d01:00:10
      01:00:50 mentionJoined mention=#3 rule=T06 meaning=message
      01:00:50 clockMet customer_answer
      01:00:50 waitEnded reason=customer_answered
      01:00:40 clockResumed resolution instants=20:50:30,1d00:50:30
      01:00:40 clockStarted next_response warn=01:30:40 due=02:00:40
      01:30:40 clockWarned next_response
      02:00 replyRecorded by=robin visibility=public purpose=answer
      02:00 clockMet next_response
      02:00 clockStarted update warn=22:00 due=1d02:00
      `),
    );
    expect(history.case.clocks.resolution).toMatchObject({ pausedMs: 50 * MINUTE + 30_000 });
  });

  it('goes on working when we answer our own question', () => {
    const history = new History();
    history.run(ask, T0 + 10 * MINUTE);

    expect(history.tells({ ...answer, purpose: 'update' }, T0 + 20 * MINUTE)).toEqual(
      lines(`
      00:20 replyRecorded by=robin visibility=public purpose=update
      `),
    );
    expect(history.case.status).toBe('waiting_customer');
    expect(history.tells(ask, T0 + 30 * MINUTE)).toEqual(
      lines(`
      00:30 replyRecorded by=robin visibility=public purpose=ask
      00:30 clockStarted customer_answer warn=1d00:30 due=7d00:30
      `),
    );
    expect(history.tells(answer, T0 + 40 * MINUTE)).toEqual(
      lines(`
      00:40 replyRecorded by=robin visibility=public purpose=answer
      00:40 clockStopped customer_answer
      00:40 waitEnded reason=we_answered
      00:40 clockResumed resolution instants=20:30,1d00:30
      00:40 clockStarted update warn=20:40 due=1d00:40
      `),
    );
    expect(history.case.status).toBe('in_progress');
  });

  it('R-41: warns before a promise falls due and goes up when it is broken', () => {
    const history = new History();
    history.run(answer, T0 + 10 * MINUTE);
    const text = 'A new parcel';
    const made = {
      type: 'promise',
      by,
      promiseId: 'p3',
      text,
      promisedAtMs: T0 + 5 * HOUR,
    } as const;

    history.run(made, T0 + 20 * MINUTE);
    history.wait(T0 + 5 * HOUR);
    history.run({ type: 'keepPromise', by, promiseId: 'p3' }, T0 + 5 * HOUR + MINUTE);

    expect(history.told(OPENING + 3)).toEqual(
      lines(`
      00:20 promiseMade promise=p3 by=robin text=A new parcel promised=05:00
      00:20 clockStarted promise:p3 warn=04:00 due=05:00
      04:00 clockWarned promise:p3
      05:00 clockBreached promise:p3
      05:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=05:15 reason=breach
      05:01 promiseKept promise=p3 by=robin
      05:01 clockMet promise:p3
      05:01 escalationEnded
      `),
    );
  });

  it('warns of a near promise at half of the time that is left', () => {
    const history = new History();
    const made = {
      type: 'promise',
      by,
      promiseId: 'p1',
      text: 'Soon',
      promisedAtMs: T0 + 10 * MINUTE,
    } as const;

    history.run(made, T0);

    expect(history.case.clocks['promise:p1']).toMatchObject({ warnAtMs: T0 + 5 * MINUTE });
  });

  it('R-29, R-37: a handoff owes the customer an introduction and the handler a question', () => {
    const history = new History();
    history.run(answer, T0 + 10 * MINUTE);

    history.run({ type: 'assign', by: 'lena', ownerId: 'sam' }, T0 + 20 * MINUTE);
    history.wait(T0 + 6 * HOUR + 20 * MINUTE);

    expect(history.told(OPENING + 3)).toEqual(
      lines(`
      00:20 ownerAssigned owner=sam reason=assigned by=lena
      00:20 clockStarted introduction warn=00:50 due=01:20
      00:20 clockStarted check_back_handler warn=04:20 due=06:20
      00:50 clockWarned introduction
      01:20 clockBreached introduction
      01:20 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=01:35 reason=breach
      01:35 escalationRaised level=3 to=maarten mustAcknowledge=false nextStep=05:35 reason=unacknowledged
      01:35 ownerAssigned owner=maarten reason=escalated
      04:20 clockWarned check_back_handler
      04:20 checkBackDue of=handler number=1 to=maarten
      05:35 escalationRaised level=3 to=maarten mustAcknowledge=true nextStep=09:35 reason=reminder
      06:20 clockBreached check_back_handler
      `),
    );
  });

  it('R-29: an introduction is given with the handoff, and met by its posting', () => {
    const history = new History();
    history.run(answer, T0 + 10 * MINUTE);
    const text = 'Sam from our depot takes over. ^RJ';
    const introduce = {
      type: 'introduce',
      by,
      ownerId: 'sam',
      replyId: 'r3',
      visibility,
      text,
    } as const;

    expect(history.tells(introduce, T0 + HOUR)).toEqual(
      lines(`
      01:00 ownerAssigned owner=sam reason=assigned by=robin
      01:00 clockStarted introduction warn=01:30 due=02:00
      01:00 clockStarted check_back_handler warn=05:00 due=07:00
      01:00 replyRequested by=robin reply=r3 visibility=public text=Sam from our depot takes over. ^RJ purpose=introduce
      `),
    );
    expect(
      history.tells({ type: 'recordReply', by, visibility, replyId: 'r3' }, T0 + HOUR),
    ).toEqual(
      lines(`
      01:00 replyRecorded by=robin visibility=public purpose=introduce reply=r3
      01:00 clockMet update
      01:00 clockMet introduction
      01:00 clockStarted update warn=21:00 due=1d01:00
      `),
    );
    expect(history.case.openReplies).toEqual({});
  });

  it('R-29: the new owner’s own reply introduces them; somebody else’s does not', () => {
    const history = new History();
    history.run(answer, T0 + 10 * MINUTE);
    history.run({ type: 'assign', by: 'lena', ownerId: 'sam' }, T0 + 20 * MINUTE);

    history.run(answer, T0 + 30 * MINUTE);
    expect(history.case.clocks.introduction).toBeDefined();
    history.run({ ...answer, by: 'sam' }, T0 + 40 * MINUTE);

    expect(history.case.clocks.introduction).toBeUndefined();
  });

  it('R-32: comes back at the end of a snooze, or when the customer writes', () => {
    const snooze = { type: 'snooze', by, endsAtMs: T0 + 3 * HOUR } as const;
    const slept = new History();
    slept.run(answer, T0 + MINUTE);
    slept.run(snooze, T0 + HOUR);
    const woken = new History();
    woken.run(answer, T0 + MINUTE);
    woken.run(snooze, T0 + HOUR);

    slept.wait(T0 + 3 * HOUR);
    woken.run(joinCommand('2', T0 + 2 * HOUR, 'message'), T0 + 2 * HOUR);

    expect(slept.told(OPENING + 3)).toEqual(
      lines(`
      01:00 snoozed by=robin ends=03:00
      01:00 clockStarted snooze warn=03:00 due=03:00
      03:00 snoozeEnded reason=time
      `),
    );
    expect(woken.told(OPENING + 3)).toEqual(
      lines(`
      01:00 snoozed by=robin ends=03:00
      01:00 clockStarted snooze warn=03:00 due=03:00
      02:00 mentionJoined mention=#2 rule=T06 meaning=message
      02:00 snoozeEnded reason=customer
      02:00 clockStarted next_response warn=02:30 due=03:00
      `),
    );
  });
});
