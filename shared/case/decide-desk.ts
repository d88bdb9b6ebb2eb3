import { isOnDuty } from '../policy/assign.ts';
import type { Policy } from '../policy/policy.ts';
import { CLOCKS, isClosed } from './case.ts';
import type { Case } from './case.ts';
import type { DeskCommand, Refusal } from './commands.ts';
import { nextStepAfterAcknowledging } from './escalate.ts';
import type { CaseEvent } from './events.ts';

type CommandOf<Type extends DeskCommand['type']> = Extract<DeskCommand, { type: Type }>;

/** What a person's command does to a case that time has already been applied to. */
export function decideDesk(
  state: Case,
  command: DeskCommand,
  atMs: number,
  policy: Policy,
): CaseEvent[] | Refusal {
  if (command.type === 'note') {
    return [{ type: 'noteAdded', atMs, by: command.by, text: command.text }];
  }
  if (isClosed(state)) {
    return refuse(
      'case_closed',
      'The case is closed. Only a new word of the customer reopens it; add a note instead.',
    );
  }
  switch (command.type) {
    case 'assign':
      return assign(state, command, atMs, policy);
    case 'reply': {
      const { by, replyId, visibility, text } = command;
      return [{ type: 'replyRequested', atMs, by, replyId, visibility, text }];
    }
    case 'recordReply':
      return recordReply(state, command, atMs, policy);
    case 'acknowledgeEscalation':
      return acknowledge(state, command, atMs, policy);
    case 'resolve':
      return resolve(state, command, atMs, policy);
    case 'confirm':
      return confirm(state, command, atMs);
  }
}

function assign(
  state: Case,
  { by, ownerId }: CommandOf<'assign'>,
  atMs: number,
  policy: Policy,
): CaseEvent[] | Refusal {
  const handler = policy.roster.handlers.get(ownerId);
  if (handler === undefined) {
    return refuse(
      'unknown_handler',
      'Nobody in the roster has that id; choose one of its handlers.',
    );
  }
  if (state.ownerId === ownerId) return refuse('already_owner', 'They own the case already.');
  if (!isOnDuty(handler, atMs)) {
    const instead = handler.standInId === undefined ? 'somebody on duty' : handler.standInId;
    return refuse('owner_off_duty', `They are off duty; assign ${instead} instead.`);
  }
  return [{ type: 'ownerAssigned', atMs, ownerId, reason: 'assigned', by, skipped: [] }];
}

function recordReply(
  state: Case,
  { by, visibility, text, replyId }: CommandOf<'recordReply'>,
  atMs: number,
  policy: Policy,
): CaseEvent[] | Refusal {
  if (replyId !== undefined && state.openReplies[replyId] === undefined) {
    return refuse('unknown_reply', 'No reply with that id waits to be posted; leave replyId out.');
  }
  const met = CLOCKS.filter((clock) => state.clocks[clock] !== undefined).map(
    (clock): CaseEvent => ({ type: 'clockMet', atMs, clock }),
  );
  const { targetMs, breachMs } = policy.update;
  const onward: CaseEvent =
    state.status === 'resolved'
      ? scheduleCheckBacks(atMs, policy)
      : {
          type: 'clockStarted',
          atMs,
          clock: 'update',
          warnAtMs: atMs + targetMs,
          dueAtMs: atMs + breachMs,
        };
  return [
    {
      type: 'replyRecorded',
      atMs,
      by,
      visibility,
      ...(text === undefined ? {} : { text }),
      ...(replyId === undefined ? {} : { replyId }),
    },
    ...met,
    ...endEscalation(state, atMs),
    onward,
  ];
}

function acknowledge(
  state: Case,
  { by }: CommandOf<'acknowledgeEscalation'>,
  atMs: number,
  policy: Policy,
): CaseEvent[] | Refusal {
  const { mustAcknowledge, toId } = state.escalation;
  if (!mustAcknowledge || toId === undefined) {
    return refuse('nothing_to_acknowledge', 'No escalation of this case waits to be acknowledged.');
  }
  if (toId !== by) {
    return refuse(
      'not_yours_to_acknowledge',
      `The escalation went to ${toId}; only they can acknowledge it.`,
    );
  }
  const nextStepAtMs = nextStepAfterAcknowledging(state, atMs, policy);
  return [{ type: 'escalationAcknowledged', atMs, by, nextStepAtMs }];
}

function resolve(
  state: Case,
  { by }: CommandOf<'resolve'>,
  atMs: number,
  policy: Policy,
): CaseEvent[] | Refusal {
  if (state.status === 'resolved') {
    return refuse(
      'already_resolved',
      'It is resolved and awaits the customer; use confirm with their words.',
    );
  }
  if (state.clocks.first_response !== undefined || state.clocks.next_response !== undefined) {
    return refuse(
      'not_answered',
      'The customer waits for an answer: reply and record it, then resolve.',
    );
  }
  const stopped = CLOCKS.filter((clock) => state.clocks[clock] !== undefined).map(
    (clock): CaseEvent => ({ type: 'clockStopped', atMs, clock }),
  );
  return [
    { type: 'resolved', atMs, by },
    ...stopped,
    ...endEscalation(state, atMs),
    scheduleCheckBacks(atMs, policy),
  ];
}

/** a person may only pass on what the customer said after *resolved*. */
function confirm(
  state: Case,
  { by, mention }: CommandOf<'confirm'>,
  atMs: number,
): CaseEvent[] | Refusal {
  if (state.status !== 'resolved') {
    return refuse('not_resolved', 'Only a resolved case can be confirmed; resolve it first.');
  }
  const said = state.wordsSinceResolved.some(
    (word) => word.channel === mention.channel && word.postId === mention.postId,
  );
  if (!said) {
    return refuse(
      'customer_has_not_confirmed',
      'Name a mention of the customer that came after the case was resolved; until then it stays open.',
    );
  }
  const stopped = CLOCKS.filter((clock) => state.clocks[clock] !== undefined).map(
    (clock): CaseEvent => ({ type: 'clockStopped', atMs, clock }),
  );
  return [
    ...stopped,
    ...endEscalation(state, atMs),
    { type: 'closedConfirmed', atMs, by, mention },
  ];
}

function scheduleCheckBacks(atMs: number, policy: Policy): CaseEvent {
  return {
    type: 'checkBacksScheduled',
    atMs,
    checkBacksAtMs: policy.checkBacksMs.map((afterMs) => atMs + afterMs).toSorted((a, b) => a - b),
    closesAtMs: atMs + policy.closeUnconfirmedAfterMs,
  };
}

function endEscalation(state: Case, atMs: number): CaseEvent[] {
  return state.escalation.level === 1 ? [] : [{ type: 'escalationEnded', atMs }];
}

function refuse(refused: Refusal['refused'], message: string): Refusal {
  return { refused, message };
}
