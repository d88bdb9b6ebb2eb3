import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { History, T0, joinCommand, mentionRef } from '../../support/cases.ts';
import { policyWithAbsences } from '../../support/configuration.ts';
import { lines } from '../../support/tell.ts';

const by = 'robin';
const answer = { type: 'recordReply', by, visibility: 'public' } as const;

describe('a new round', () => {
  it('goes to whoever stands in when its owner is away, one level above the last', () => {
    const policy = policyWithAbsences({ robin: [{ fromMs: T0 + 2 * HOUR, toMs: Infinity }] });
    const history = new History(policy);
    history.run(answer, T0 + MINUTE);
    history.run({ type: 'recordIsolation', by, verdict: 'isolated' }, T0 + HOUR);
    history.run({ type: 'resolve', by }, T0 + HOUR);
    history.run(joinCommand('2', T0 + 3 * HOUR, 'message'), T0 + 3 * HOUR);
    history.wait(T0 + 4 * HOUR);

    expect(history.tells(joinCommand('3', T0 + 4 * HOUR, 'recomplaint'), T0 + 4 * HOUR)).toEqual(
      lines(`
      04:00 mentionJoined mention=#3 rule=T06 meaning=recomplaint
      04:00 priorityRaised priority=P0 reason=recomplaint
      04:00 reopened round=2 reason=recomplaint
      04:00 clockStarted first_response warn=04:15 due=05:00
      04:00 clockStarted resolution warn=1d00:00 due=1d04:00
      04:00 escalationRaised level=3 to=maarten mustAcknowledge=false nextStep=08:00 reason=recomplaint
      04:00 ownerAssigned owner=maarten reason=escalated
      `),
    );
    expect(history.case).toMatchObject({ wordsSinceResolved: [], checkBacks: [] });
  });

  it('starts clean: nobody answered, nothing to confirm, no ladder', () => {
    const { case: opened } = new History();

    expect(opened).toMatchObject({
      recomplaint: false,
      contacted: false,
      escalation: { level: 1, mustAcknowledge: false },
      wordsSinceResolved: [],
      checkBacks: [],
    });
  });

  it('hears no word of an open case as one since resolved', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);

    history.run(joinCommand('2', T0 + HOUR, 'message'), T0 + HOUR);

    expect(history.case.wordsSinceResolved).toEqual([]);
  });

  it('answers a message on a resolved case only once, and asks nothing of a rated open one', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);
    const rated = {
      type: 'join',
      mention: mentionRef('2'),
      ruleId: 'T06',
      meaning: 'message',
      rating: 1,
      receivedAtMs: T0,
    } as const;

    expect(history.tells(rated, T0 + HOUR)).toEqual(
      lines(`
      01:00 mentionJoined mention=#2 rule=T06 meaning=message rating=1
      00:00 clockStarted next_response warn=00:30 due=01:00
      00:30 clockWarned next_response
      01:00 clockBreached next_response
      01:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=01:15 reason=breach
      `),
    );
    expect(history.tells({ ...rated, mention: mentionRef('3'), rating: 5 }, T0 + HOUR)).toEqual(
      lines(`
      01:00 mentionJoined mention=#3 rule=T06 meaning=message rating=5
      `),
    );
  });
});
