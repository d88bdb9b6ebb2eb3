import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClosed } from '../../../shared/case/case.ts';
import { decide } from '../../../shared/case/decide.ts';
import { replay } from '../../../shared/case/evolve.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { History, T0, joinCommand, mentionRef } from '../../support/cases.ts';
import { examplePolicy } from '../../support/configuration.ts';
import { lines } from '../../support/tell.ts';

const by = 'robin';
const answer = { type: 'recordReply', by, visibility: 'public' } as const;
const look = (ruleId: string, meaning?: 'complaint' | 'recomplaint') =>
  ({ type: 'retriageMention', by, mention: mentionRef('1'), ruleId, meaning }) as const;
const watched = () => new History(undefined, { monitored: true, priority: 'P3', ruleId: 'T15' });

describe('a person’s look at a mention of a case', () => {
  it('R-10: changes nothing but the record when it is no complaint, or none anew', () => {
    const history = new History();
    const before = history.case;

    expect(history.tells(look('T20'), T0 + MINUTE)).toEqual(
      lines('00:01 mentionRetriaged mention=#1 rule=T20 by=robin'),
    );
    expect(history.case).toEqual(before);
  });

  it('R-10: makes a complaint of what was watched', () => {
    expect(watched().tells(look('T09', 'complaint'), T0 + HOUR)).toEqual(
      lines(`
      01:00 mentionRetriaged mention=#1 rule=T09 by=robin meaning=complaint
      01:00 becameComplaint
      01:00 clockStopped monitor
      01:00 priorityRaised priority=P1 reason=complaint
      01:00 clockStarted first_response target=01:15 warn=01:15 due=02:00
      01:00 clockStarted resolution target=1d01:00 warn=1d01:00 due=2d01:00
      `).map((line) => expect.stringContaining(line.split(' ').slice(0, 2).join(' '))),
    );
  });

  it('awaits an answer from the look on, for until then nobody could know', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);
    history.run(joinCommand('2', T0 + HOUR, 'thanks'), T0 + HOUR);

    history.run(look('T06', 'complaint'), T0 + 5 * HOUR);

    expect(history.case.clocks.next_response).toMatchObject({
      startedAtMs: T0 + 5 * HOUR,
      breached: false,
    });
  });

  it('R-42: brings what turns out to be a recomplaint to the top, marks it and tells the lead', () => {
    const history = new History();
    history.run(answer, T0 + MINUTE);
    history.run(joinCommand('2', T0 + HOUR, 'thanks'), T0 + HOUR);

    history.run(look('T05', 'recomplaint'), T0 + 2 * HOUR);

    expect(history.case).toMatchObject({ priority: 'P0', recomplaint: true });
    expect(history.case.escalation).toMatchObject({ level: 2, toId: 'lena' });
  });

  it('opens a watch that ended no more: what is a complaint in it has a case of its own', () => {
    const history = watched().wait(T0 + 60 * DAY);
    expect(history.case.status).toBe('closed_expired');

    history.run(look('T09', 'complaint'), T0 + 60 * DAY);

    expect(history.case.status).toBe('closed_expired');
  });

  it('R-10: raises the priority to the floor of what it is, and never lowers it', () => {
    const history = new History();
    const urgent = new History(undefined, { priority: 'P0' });

    expect(history.tells({ ...look('T03'), floor: 'P0' }, T0 + MINUTE)).toEqual(
      lines(`
      00:01 mentionRetriaged mention=#1 rule=T03 by=robin
      00:01 priorityRaised priority=P0 reason=retriaged
      `),
    );
    expect(urgent.tells({ ...look('T09'), floor: 'P1' }, T0 + MINUTE)).toHaveLength(1);
  });

  it('R-10: closes nothing and lowers nothing, whatever is said and however the case stands', () => {
    const stands = fc.constantFrom(
      new History().case,
      watched().case,
      watched().wait(T0 + 60 * DAY).case,
      new History(undefined, { priority: 'P0', ruleId: 'T03' }).case,
    );
    const meaning = fc.constantFrom('complaint' as const, 'recomplaint' as const, undefined);

    fc.assert(
      fc.property(stands, meaning, fc.nat(30 * DAY), (state, means, afterMs) => {
        const nowMs = T0 + 60 * DAY + afterMs;
        const settled = decide(state, look('T20'), nowMs, examplePolicy());
        const said = decide(state, look('T09', means), nowMs, examplePolicy());
        if (!Array.isArray(said) || !Array.isArray(settled)) throw new Error('never refused');
        const [before, after] = [replay(settled, state), replay(said, state)];

        expect(after.priority <= before.priority).toBe(true);
        expect(isClosed(after) && !isClosed(before)).toBe(false);
        expect(after.escalation.level).toBeGreaterThanOrEqual(before.escalation.level);
      }),
    );
  });
});
