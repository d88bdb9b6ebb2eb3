import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { History, T0 } from '../../support/cases.ts';
import { lines } from '../../support/tell.ts';

const answer = { type: 'recordReply', by: 'robin', visibility: 'public' } as const;
const handlerYes = {
  type: 'answerCheckBack',
  from: 'handler',
  answer: 'yes',
  by: 'robin',
} as const;
const handlerNo = { ...handlerYes, answer: 'no', text: 'The depot has not replied.' } as const;

describe('a handler who is asked how it goes', () => {
  function handedOver(): History {
    const history = new History();
    history.run({ type: 'assign', by: 'lena', ownerId: 'sam' }, T0 + MINUTE);
    history.run({ ...answer, by: 'sam' }, T0 + 2 * MINUTE);
    return history;
  }

  it('R-37: brings the case one level up without an answer', () => {
    const history = handedOver().wait(T0 + 6 * HOUR + MINUTE);

    expect(history.told(10)).toEqual(
      lines(`
      04:01 clockWarned check_back_handler
      04:01 checkBackDue of=handler number=1 to=sam
      06:01 clockBreached check_back_handler
      06:01 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=06:16 reason=breach
      `),
    );
  });

  it('ends that escalation with a yes, and goes up at once with a no', () => {
    const well = handedOver().wait(T0 + 6 * HOUR + MINUTE);
    const badly = handedOver();

    expect(well.tells({ ...handlerYes, by: 'sam' }, T0 + 6 * HOUR + 2 * MINUTE)).toEqual(
      lines(`
      06:02 checkBackAnswered of=handler answer=yes by=sam
      06:02 clockMet check_back_handler
      06:02 escalationEnded
      `),
    );
    expect(badly.tells({ ...handlerNo, by: 'sam' }, T0 + HOUR)).toEqual(
      lines(`
      01:00 checkBackAnswered of=handler answer=no by=sam text=The depot has not replied.
      01:00 clockMet check_back_handler
      01:00 escalationRaised level=2 to=lena mustAcknowledge=true nextStep=01:15 reason=handler_says_no
      `),
    );
  });
});
