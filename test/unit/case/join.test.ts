import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { History, NO_SIGNS, T0, joinCommand, mentionRef } from '../../support/cases.ts';
import { lines } from '../../support/tell.ts';

const by = 'robin';
const answer = { type: 'recordReply', by, visibility: 'public' } as const;
const resolve = (history: History, atMs: number) => {
  history.run({ type: 'recordIsolation', by, verdict: 'isolated' }, atMs);
  history.run({ type: 'resolve', by }, atMs);
};
const watched = () => new History(undefined, { monitored: true, priority: 'P3', ruleId: 'T15' });

describe('a mention that joins', () => {
  it('starts no second clock while the first answer is awaited', () => {
    const history = new History();

    expect(history.tells(joinCommand('2', T0 + MINUTE), T0 + MINUTE)).toEqual(
      lines(`
      00:01 mentionJoined mention=#2 rule=T06 meaning=complaint
      `),
    );
  });

  it('books no breach on a thank-you (a known failure of others)', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);

    expect(history.tells(joinCommand('2', T0 + HOUR, 'thanks'), T0 + HOUR)).toEqual(
      lines(`
      01:00 mentionJoined mention=#2 rule=T06 meaning=thanks
      `),
    );
  });

  it('keeps waiting for the customer when they only thank', () => {
    const history = new History();
    history.run({ ...answer, purpose: 'ask' }, T0 + MINUTE);

    history.run(joinCommand('2', T0 + HOUR, 'thanks'), T0 + HOUR);

    expect(history.case.status).toBe('waiting_customer');
  });

  it('counts the wait from when the words reached us, and books what passed meanwhile', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);

    expect(history.tells(joinCommand('2', T0 + HOUR, 'message'), T0 + HOUR + 31 * MINUTE)).toEqual(
      lines(`
      01:31 mentionJoined mention=#2 rule=T06 meaning=message
      01:00 clockStarted next_response warn=01:30 due=02:00
      01:30 clockWarned next_response
      `),
    );
  });

  it('R-42: brings a recomplaint to the top and the lead at once', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);

    expect(history.tells(joinCommand('2', T0 + HOUR, 'recomplaint'), T0 + HOUR)).toEqual(
      lines(`
      01:00 mentionJoined mention=#2 rule=T06 meaning=recomplaint
      01:00 priorityRaised priority=P0 reason=recomplaint
      01:00 clockStarted next_response warn=01:30 due=02:00
      01:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=01:15 reason=recomplaint
      `),
    );
    expect(history.tells(joinCommand('3', T0 + HOUR, 'recomplaint'), T0 + HOUR + MINUTE)).toEqual(
      lines(`
      01:01 mentionJoined mention=#3 rule=T06 meaning=recomplaint
      01:01 escalationRaised level=3 to=maarten mustAcknowledge=false nextStep=05:01 reason=recomplaint
      01:01 ownerAssigned owner=maarten reason=escalated
      01:01 clockStarted introduction warn=01:31 due=02:01
      `),
    );
    expect(history.case).toMatchObject({ recomplaint: true, mentionCount: 3 });
  });

  it('R-40: reopens a resolved case on a recomplaint, clocks and all', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);
    resolve(history, T0 + HOUR);

    expect(history.tells(joinCommand('2', T0 + 2 * HOUR, 'recomplaint'), T0 + 2 * HOUR)).toEqual(
      lines(`
      02:00 mentionJoined mention=#2 rule=T06 meaning=recomplaint
      02:00 priorityRaised priority=P0 reason=recomplaint
      02:00 reopened round=2 reason=recomplaint
      02:00 clockStarted first_response warn=02:15 due=03:00
      02:00 clockStarted resolution warn=22:00 due=1d02:00
      02:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=02:15 reason=recomplaint
      `),
    );
    expect(Object.keys(history.case.clocks).toSorted()).toEqual(['first_response', 'resolution']);
  });

  it('reopens a closed case on the customer’s words, with an owner on duty', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);
    resolve(history, T0 + HOUR);
    history.run(joinCommand('2', T0 + 2 * HOUR, 'message'), T0 + 2 * HOUR);
    history.run(
      { type: 'answerCheckBack', from: 'customer', answer: 'yes', by, mention: mentionRef('2') },
      T0 + 2 * HOUR,
    );

    expect(history.tells(joinCommand('3', T0 + 9 * DAY, 'thanks'), T0 + 9 * DAY)).toEqual(
      lines(`
      9d00:00 mentionJoined mention=#3 rule=T06 meaning=thanks
      `),
    );
    expect(history.case.status).toBe('closed_confirmed');
    expect(history.tells(joinCommand('4', T0 + 9 * DAY), T0 + 9 * DAY)).toEqual(
      lines(`
      9d00:00 mentionJoined mention=#4 rule=T06 meaning=complaint
      9d00:00 reopened round=2 reason=customer_message
      9d00:00 clockStarted first_response warn=9d00:15 due=9d01:00
      9d00:00 clockStarted resolution warn=9d20:00 due=10d00:00
      `),
    );
    expect(history.case).toMatchObject({ status: 'reopened', round: 2, contacted: true });
    expect(history.case).not.toHaveProperty('closedAtMs');
    expect(history.case).not.toHaveProperty('firstRespondedAtMs');
  });

  it('remembers threads and numbers of every mention, and the first words', () => {
    const history = new History(undefined, {
      matter: { ...NO_SIGNS, threads: ['a'], words: 'w1' },
    });
    const matter = { threads: ['a', 'b'], references: ['r'], topic: 'delivery', words: 'w2' };

    history.run({ ...join('2'), matter }, T0 + MINUTE);
    history.run({ ...join('3'), matter: { ...NO_SIGNS, topic: 'other' } }, T0 + MINUTE);

    expect(history.case.matter).toEqual({
      threads: ['a', 'b'],
      references: ['r'],
      topic: 'delivery',
      words: 'w1',
    });
  });

  it('keeps the eight latest signs of a matter', () => {
    const history = new History();

    for (let at = 0; at < 10; at += 1) {
      history.run(
        { ...join(`p${at}`), matter: { ...NO_SIGNS, threads: [`t${at}`], words: 'w' } },
        T0 + at,
      );
    }

    expect(history.case.matter).toMatchObject({
      words: 'w',
      threads: ['t2', 't3', 't4', 't5', 't6', 't7', 't8', 't9'],
    });
  });

  it('keeps the twenty latest words since resolved', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);
    resolve(history, T0 + HOUR);

    for (let at = 0; at < 22; at += 1)
      history.run(joinCommand(`w${at}`, T0 + HOUR, 'thanks'), T0 + HOUR);
    history.run(joinCommand('echo', T0 + HOUR, 'outbound'), T0 + HOUR);

    expect(history.case.wordsSinceResolved.map(({ postId }) => postId)).toEqual(
      Array.from({ length: 20 }, (_, at) => `w${at + 2}`),
    );
  });
});

function join(postId: string) {
  return {
    type: 'join',
    mention: mentionRef(postId),
    ruleId: 'T06',
    meaning: 'complaint',
    receivedAtMs: T0,
  } as const;
}

describe('a post that is watched', () => {
  it('ends after a week without a complaint', () => {
    const history = watched();
    expect(history.case).toMatchObject({ status: 'monitored', priority: 'P3' });

    history.run(joinCommand('2', T0 + HOUR, 'message'), T0 + HOUR);
    history.run(answer, T0 + 2 * HOUR);
    history.wait(T0 + 7 * DAY);

    expect(history.told()).toEqual(
      lines(`
      00:00 opened channel=x visibility=public team=x-team priority=P3 author=customer mention=#1 rule=T15 monitored=true
      00:00 clockStarted monitor warn=7d00:00 due=7d00:00
      00:00 ownerAssigned owner=robin reason=team
      00:00 sponsorAssigned sponsor=robin
      01:00 mentionJoined mention=#2 rule=T06 meaning=message
      02:00 replyRecorded by=robin visibility=public purpose=answer
      7d00:00 closedExpired
      `),
    );
    expect(history.case.status).toBe('closed_expired');
  });

  it('becomes a complaint like any other when one comes', () => {
    const history = watched();

    expect(history.tells(joinCommand('2', T0 + DAY), T0 + DAY)).toEqual(
      lines(`
      1d00:00 mentionJoined mention=#2 rule=T06 meaning=complaint
      1d00:00 becameComplaint
      1d00:00 clockStopped monitor
      1d00:00 priorityRaised priority=P1 reason=complaint
      1d00:00 clockStarted first_response warn=1d00:15 due=1d01:00
      1d00:00 clockStarted resolution warn=1d20:00 due=2d00:00
      `),
    );
    expect(history.case).toMatchObject({ status: 'received', priority: 'P1' });
  });

  it('becomes an urgent one on a recomplaint', () => {
    const history = watched();

    expect(history.tells(joinCommand('2', T0 + DAY, 'recomplaint'), T0 + DAY)).toEqual(
      lines(`
      1d00:00 mentionJoined mention=#2 rule=T06 meaning=recomplaint
      1d00:00 becameComplaint
      1d00:00 clockStopped monitor
      1d00:00 priorityRaised priority=P1 reason=complaint
      1d00:00 clockStarted first_response warn=1d00:15 due=1d01:00
      1d00:00 clockStarted resolution warn=1d20:00 due=2d00:00
      1d00:00 priorityRaised priority=P0 reason=recomplaint
      1d00:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=1d00:15 reason=recomplaint
      `),
    );
  });
});
