import { describe, expect, it } from 'vitest';
import { effectsOf, effectsOfEvents } from '../../../shared/case/effects.ts';
import { caseEventSchema } from '../../../shared/case/events.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { History, T0, joinCommand } from '../../support/cases.ts';

const by = 'robin';
const atMs = T0;
/** Who is told what because of an event on a case that Robin owns. */
function told(event: CaseEvent): string[] {
  return effectsOf(event, new History().case).map((effect) =>
    effect.kind === 'notice' ? `${effect.notice} to ${effect.toId}` : `reply ${effect.replyId}`,
  );
}

describe('effectsOf', () => {
  it.each<[CaseEvent, string[]]>([
    [
      { type: 'ownerAssigned', atMs, ownerId: 'sam', reason: 'assigned', skipped: [] },
      ['case_assigned to sam'],
    ],
    [{ type: 'clockWarned', atMs, clock: 'first_response' }, ['deadline_near to robin']],
    [{ type: 'clockWarned', atMs, clock: 'customer_answer' }, ['remind_customer to robin']],
    [{ type: 'clockWarned', atMs, clock: 'check_back_customer' }, []],
    [{ type: 'clockWarned', atMs, clock: 'check_back_handler' }, []],
    [{ type: 'clockBreached', atMs, clock: 'update' }, ['deadline_missed to robin']],
    [{ type: 'checkBackDue', atMs, of: 'customer', number: 1, toId: 'sam' }, ['check_back to sam']],
    [{ type: 'waitEnded', atMs, reason: 'no_answer' }, ['wait_ended to robin']],
    [{ type: 'waitEnded', atMs, reason: 'customer_answered' }, []],
    [{ type: 'snoozeEnded', atMs, reason: 'time' }, ['snooze_ended to robin']],
    [{ type: 'sponsorOffered', atMs, by, toId: 'lena' }, ['sponsor_offered to lena']],
    [{ type: 'reopened', atMs, round: 2, reason: 'customer_says_no' }, ['reopened to robin']],
    [
      { type: 'replyLeftToHand', atMs, replyId: 'r1', reason: 'no_reply_credentials' },
      ['reply_to_post to robin'],
    ],
    [
      {
        type: 'replyRequested',
        atMs,
        by,
        replyId: 'r1',
        visibility: 'public',
        text: 'x',
        purpose: 'answer',
      },
      ['reply r1'],
    ],
    [
      {
        type: 'mentionJoined',
        atMs,
        mention: { channel: 'x', postId: '2' },
        ruleId: 'T05',
        meaning: 'recomplaint',
      },
      ['recomplaint to robin'],
    ],
    [
      {
        type: 'mentionJoined',
        atMs,
        mention: { channel: 'x', postId: '2' },
        ruleId: 'T06',
        meaning: 'complaint',
      },
      [],
    ],
    [{ type: 'closedUnconfirmed', atMs }, []],
  ])('of %j are %j', (event, effects) => {
    expect(told(event)).toEqual(effects);
  });

  it('tells the lead of an escalation, and everybody from the case as it stood then', () => {
    const history = new History();
    const before = history.case;
    const events = history.wait(T0 + 75 * MINUTE).events.slice(5);

    expect(
      effectsOfEvents(events, before).map(({ effect, state }) =>
        effect.kind === 'notice'
          ? [effect.notice, effect.toId, state.ownerId, (effect.atMs - T0) / MINUTE]
          : [],
      ),
    ).toEqual([
      ['deadline_near', 'robin', 'robin', 15],
      ['deadline_missed', 'robin', 'robin', 60],
      ['escalated', 'lena', 'robin', 60],
      ['escalated', 'maarten', 'robin', 75],
      ['case_assigned', 'maarten', 'maarten', 75],
    ]);
  });

  it('sends nothing by itself to a customer: every reply has its writer', () => {
    const history = new History();
    history.run(joinCommand('2', T0 + HOUR), T0 + HOUR);
    const events = history.wait(T0 + 30 * DAY).events;

    expect(effectsOfEvents(events).filter(({ effect }) => effect.kind === 'reply')).toEqual([]);
    expect(caseEventSchema.array().parse(events)).toEqual(events);
  });
});
