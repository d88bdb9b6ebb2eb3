import type { Policy } from '../policy/policy.ts';
import { goalsFor } from '../policy/policy.ts';
import type { SlaPolicy } from '../policy/sla-policy.ts';
import { isAnswerAwaited } from './case.ts';
import type { Case } from './case.ts';
import { clocksOf, endClocks, startAt } from './clocks.ts';
import { refuse } from './commands.ts';
import type { CommandOf, Decided } from './commands.ts';
import { endEscalation, raiseByOne } from './escalate.ts';
import type { CaseEvent } from './events.ts';
import { replay } from './evolve.ts';
import { reopenHigher } from './reopen.ts';

/** resolved is what we think; the customer has the last word. */
export function resolve(
  state: Case,
  { by }: CommandOf<'resolve'>,
  atMs: number,
  policy: Policy,
): Decided {
  if (state.status === 'resolved') {
    return refuse(
      'already_resolved',
      'It is resolved and awaits the customer; use answerCheckBack with their words.',
    );
  }
  if (state.status === 'monitored') {
    return refuse('already_resolved', 'It is only watched, and ends by itself.');
  }
  if (isAnswerAwaited(state)) {
    return refuse(
      'not_answered',
      'The customer waits for an answer: reply and record it, then resolve.',
    );
  }
  if (state.isolation === undefined) {
    return refuse(
      'isolation_missing',
      'Look for others with the same trouble and use recordIsolation first: isolated, or part of a problem.',
    );
  }
  if (clocksOf(state).some(([clock]) => clock.startsWith('promise:'))) {
    return refuse('promise_open', 'A promise to the customer is still open; keepPromise first.');
  }
  const events: CaseEvent[] = [
    { type: 'resolved', atMs, by },
    ...endClocks(state, ['resolution'], 'clockMet', atMs),
    ...endClocks(
      state,
      ['update', 'introduction', 'check_back_handler', 'customer_answer', 'snooze', 'monitor'],
      'clockStopped',
      atMs,
    ),
  ];
  const resolved = replay(events, state);
  return [
    ...events,
    ...endEscalation(resolved, atMs),
    ...scheduleCheckBacks(resolved, atMs, goalsFor(state, policy)),
  ];
}

/** The questions to customer and handler that follow on *resolved*; earlier ones give way. */
export function scheduleCheckBacks(state: Case, atMs: number, sla: SlaPolicy): CaseEvent[] {
  const checkBacksAtMs = sla.checkBacksMs.map((afterMs) => atMs + afterMs);
  const [firstAtMs = atMs] = checkBacksAtMs;
  const { breachMs, warningMs } = sla.handlerCheckBack;
  return [
    ...endClocks(state, ['close'], 'clockStopped', atMs),
    { type: 'checkBacksScheduled', atMs, checkBacksAtMs },
    askCustomerAt(firstAtMs, atMs, sla),
    startAt('check_back_handler', atMs, {
      warnAtMs: firstAtMs,
      dueAtMs: firstAtMs + breachMs - warningMs,
    }),
  ];
}

/** The customer was asked: next comes the next question, or closing without an answer. */
export function putCheckBack(state: Case, by: string, atMs: number, sla: SlaPolicy): CaseEvent[] {
  const [asked, next] = state.checkBacks.filter(({ askedAtMs }) => askedAtMs === undefined);
  if (asked === undefined) return [];
  const put: CaseEvent[] = [
    { type: 'checkBackPut', atMs, number: asked.number, by },
    ...endClocks(state, ['check_back_customer'], 'clockMet', atMs),
  ];
  if (next !== undefined) return [...put, askCustomerAt(Math.max(next.askAtMs, atMs), atMs, sla)];
  const dueAtMs = Math.max(
    (state.resolvedAtMs ?? atMs) + sla.closeUnconfirmedAfterMs,
    atMs + sla.checkBackAnswerMs,
  );
  return [...put, startAt('close', atMs, { warnAtMs: dueAtMs, dueAtMs })];
}

function askCustomerAt(askAtMs: number, atMs: number, sla: SlaPolicy): CaseEvent {
  return startAt('check_back_customer', atMs, {
    warnAtMs: askAtMs,
    dueAtMs: askAtMs + sla.checkBackWithinMs,
  });
}

/** The answer to a check-back, the customer's in their own words or the handler's own. */
export function answerCheckBack(
  state: Case,
  command: CommandOf<'answerCheckBack'>,
  atMs: number,
  policy: Policy,
): Decided {
  return command.from === 'customer'
    ? answerOfCustomer(state, command, atMs, policy)
    : answerOfHandler(state, command, atMs, policy);
}

/** a person may only pass on what the customer said after *resolved*. */
function answerOfCustomer(
  state: Case,
  { by, answer, mention }: CommandOf<'answerCheckBack'>,
  atMs: number,
  policy: Policy,
): Decided {
  if (state.status !== 'resolved') {
    return refuse('not_resolved', 'Only a resolved case can be confirmed; resolve it first.');
  }
  const said =
    mention !== undefined &&
    state.wordsSinceResolved.some(
      ({ channel, postId }) => channel === mention.channel && postId === mention.postId,
    );
  if (!said) {
    return refuse(
      'customer_has_not_confirmed',
      'Name a mention of the customer that came after the case was resolved; until then it stays open.',
    );
  }
  const answered: CaseEvent = {
    type: 'checkBackAnswered',
    atMs,
    of: 'customer',
    answer,
    by,
    mention,
  };
  if (answer === 'yes') return [answered, { type: 'closedConfirmed', atMs, by, mention }];
  return [answered, ...reopenHigher(state, 'customer_says_no', atMs, policy)];
}

/** "no" from the handler goes up, and takes back a *resolved*. */
function answerOfHandler(
  state: Case,
  { by, answer, text }: CommandOf<'answerCheckBack'>,
  atMs: number,
  policy: Policy,
): Decided {
  const of = 'handler';
  if (state.clocks.check_back_handler === undefined) {
    return refuse('nothing_asked', 'The handler was not asked anything; add a note instead.');
  }
  if (by !== state.ownerId) {
    return refuse('not_yours_to_answer', `The question went to ${state.ownerId}, who owns it.`);
  }
  const events: CaseEvent[] = [
    {
      type: 'checkBackAnswered',
      atMs,
      of,
      answer,
      by,
      ...(text === undefined ? {} : { text }),
    },
    ...endClocks(state, ['check_back_handler'], 'clockMet', atMs),
  ];
  const answered = replay(events, state);
  if (answer === 'yes') return [...events, ...endEscalation(answered, atMs)];
  if (state.status === 'resolved') {
    return [...events, ...reopenHigher(answered, 'handler_says_no', atMs, policy)];
  }
  return [...events, ...raiseByOne(answered, { reason: 'handler_says_no', atMs }, policy)];
}
