import { isOnDuty } from '../policy/assign.ts';
import { goalsFor } from '../policy/policy.ts';
import type { Policy } from '../policy/policy.ts';
import { DAY } from '../time.ts';
import { isAnswerAwaited, isClosed } from './case.ts';
import type { Case } from './case.ts';
import { endClocks, startAt } from './clocks.ts';
import { refuse } from './commands.ts';
import type { CommandOf, Decided, DeskCommand } from './commands.ts';
import { recordReply, requestReply } from './decide-reply.ts';
import { endEscalation, nextStepAfterAcknowledging } from './escalate.ts';
import type { CaseEvent } from './events.ts';
import { replay } from './evolve.ts';
import { answerCheckBack, resolve } from './follow-up.ts';
import { handOver } from './hand-over.ts';
import { acceptSponsor, transferSponsor } from './sponsor.ts';

/** Nobody remembers a promise for longer. */
const LONGEST_PROMISE_MS = 365 * DAY;

/** What a person's command does to a case that time has already been applied to. */
export function decideDesk(
  state: Case,
  command: DeskCommand,
  atMs: number,
  policy: Policy,
): Decided {
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
    case 'introduce':
      return introduce(state, command, atMs, policy);
    case 'reply':
      return requestReply(state, command, atMs);
    case 'recordReply':
      return recordReply(state, command, atMs, policy);
    case 'acknowledgeEscalation':
      return acknowledge(state, command, atMs, policy);
    case 'promise':
      return promise(state, command, atMs, policy);
    case 'keepPromise':
      return keepPromise(state, command, atMs);
    case 'snooze':
      return snooze(state, command, atMs, policy);
    case 'recordLetter':
      return recordLetter(state, command, atMs, policy);
    case 'recordIsolation':
      return recordIsolation(command, atMs);
    case 'movePrivate':
      return movePrivate(state, command, atMs);
    case 'resolve':
      return resolve(state, command, atMs, policy);
    case 'answerCheckBack':
      return answerCheckBack(state, command, atMs, policy);
    case 'transferSponsor':
      return transferSponsor(state, command, atMs, policy);
    case 'acceptSponsor':
      return acceptSponsor(state, command, atMs);
  }
}

/** a case is only ever given to somebody, and no clock stops for it. */
function assign(
  state: Case,
  { by, ownerId }: Pick<CommandOf<'assign'>, 'by' | 'ownerId'>,
  atMs: number,
  policy: Policy,
): Decided {
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
  return handOver(state, { ownerId, reason: 'assigned', by, skipped: [] }, atMs, policy);
}

/** hands the case over and tells the customer who helps now. */
function introduce(
  state: Case,
  command: CommandOf<'introduce'>,
  atMs: number,
  policy: Policy,
): Decided {
  const assigned = assign(state, command, atMs, policy);
  if (!Array.isArray(assigned)) return assigned;
  const { by, replyId, visibility, text } = command;
  const purpose = 'introduce';
  return [...assigned, { type: 'replyRequested', atMs, by, replyId, visibility, text, purpose }];
}

function acknowledge(
  state: Case,
  { by }: CommandOf<'acknowledgeEscalation'>,
  atMs: number,
  policy: Policy,
): Decided {
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

/** a dated commitment; it warns before its time and goes up at its time. */
function promise(
  state: Case,
  { by, promiseId, text, promisedAtMs }: CommandOf<'promise'>,
  atMs: number,
  policy: Policy,
): Decided {
  if (promisedAtMs <= atMs) {
    return refuse('not_in_future', 'A promise is about a time to come; give a later one.');
  }
  if (promisedAtMs > atMs + LONGEST_PROMISE_MS) {
    return refuse('too_far_away', 'A promise is for the coming year; give an earlier time.');
  }
  if (state.status === 'resolved') {
    return refuse(
      'already_resolved',
      'It is resolved; if something is still owed, answer the check-back with no first.',
    );
  }
  const aheadMs = goalsFor(state, policy).promiseWarningMs;
  const leadMs = Math.min(aheadMs, Math.floor((promisedAtMs - atMs) / 2));
  return [
    { type: 'promiseMade', atMs, promiseId, by, text, promisedAtMs },
    startAt(`promise:${promiseId}`, atMs, {
      warnAtMs: promisedAtMs - leadMs,
      dueAtMs: promisedAtMs,
    }),
  ];
}

function keepPromise(
  state: Case,
  { by, promiseId }: CommandOf<'keepPromise'>,
  atMs: number,
): Decided {
  const clock = `promise:${promiseId}` as const;
  if (state.clocks[clock] === undefined) {
    return refuse('unknown_promise', 'No open promise of this case has that id.');
  }
  return met(state, { type: 'promiseKept', atMs, promiseId, by }, clock);
}

/** The letter that a standard wants has gone out. */
function recordLetter(
  state: Case,
  { by, letterId }: CommandOf<'recordLetter'>,
  atMs: number,
  policy: Policy,
): Decided {
  const clock = `letter:${letterId}` as const;
  if (state.clocks[clock] === undefined) {
    return refuse('unknown_letter', 'No letter of that name is due on this case.');
  }
  const events = met(state, { type: 'letterSent', atMs, letterId, by }, clock);
  const { close } = state.clocks;
  if (close === undefined || close.dueAtMs > atMs) return events;
  // Closing has waited for the letter; the customer now has time to answer it.
  const dueAtMs = atMs + goalsFor(state, policy).checkBackAnswerMs;
  return [...events, startAt('close', atMs, { warnAtMs: dueAtMs, dueAtMs })];
}

function met(
  state: Case,
  event: CaseEvent,
  clock: `promise:${string}` | `letter:${string}`,
): CaseEvent[] {
  const events = [event, ...endClocks(state, [clock], 'clockMet', event.atMs)];
  return [...events, ...endEscalation(replay(events, state), event.atMs)];
}

/** put aside until a time, never without end, and never while the customer waits for us. */
function snooze(
  state: Case,
  { by, endsAtMs }: CommandOf<'snooze'>,
  atMs: number,
  policy: Policy,
): Decided {
  if (isAnswerAwaited(state)) {
    return refuse('customer_waits', 'The customer waits for an answer: reply and record it first.');
  }
  if (endsAtMs <= atMs) {
    return refuse('not_in_future', 'A snooze ends at a time to come; give a later one.');
  }
  if (endsAtMs > atMs + goalsFor(state, policy).snoozeAtMostMs) {
    return refuse('too_far_away', 'Nothing may be put aside for that long; give an earlier time.');
  }
  return [
    { type: 'snoozed', atMs, by, endsAtMs },
    startAt('snooze', atMs, { warnAtMs: endsAtMs, dueAtMs: endsAtMs }),
  ];
}

function recordIsolation(
  { by, verdict, problemId }: CommandOf<'recordIsolation'>,
  atMs: number,
): Decided {
  if (verdict === 'part_of_problem' && problemId === undefined) {
    return refuse('problem_missing', 'Name the problem that it is part of in problemId.');
  }
  const named = verdict === 'isolated' || problemId === undefined ? {} : { problemId };
  return [{ type: 'isolationRecorded', atMs, by, verdict, ...named }];
}

/** confidentiality is the only reason to go private, and it names the data. */
function movePrivate(
  state: Case,
  { by, reason, dataKinds, place }: CommandOf<'movePrivate'>,
  atMs: number,
): Decided {
  if (state.visibility === 'private' || state.movedPrivateAtMs !== undefined) {
    return refuse('already_private', 'The case is talked about in private already.');
  }
  return [{ type: 'movedPrivate', atMs, by, reason, dataKinds: [...dataKinds], place }];
}
