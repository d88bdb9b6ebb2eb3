import { goalsFor } from '../policy/policy.ts';
import type { Policy } from '../policy/policy.ts';
import { advance } from './advance.ts';
import { isAnswerAwaited, isClosed } from './case.ts';
import type { Case } from './case.ts';
import { endClocks, resumeClocks, startGoal } from './clocks.ts';
import type { IntakeCommand, RetriageCommand } from './commands.ts';
import { raiseTo } from './escalate.ts';
import type { CaseEvent } from './events.ts';
import { replay } from './evolve.ts';
import { leaveAbsentOwner } from './hand-over.ts';
import { reopen, reopenHigher } from './reopen.ts';

type Join = Extract<IntakeCommand, { type: 'join' }>;

/** What a post that belongs to the case means for it. A case never refuses one. */
export function decideJoin(state: Case, command: Join, nowMs: number, policy: Policy): CaseEvent[] {
  const { mention, ruleId, meaning, rating, matter } = command;
  const joined: CaseEvent = {
    type: 'mentionJoined',
    atMs: nowMs,
    mention,
    ruleId,
    meaning,
    ...(rating === undefined ? {} : { rating }),
    ...(matter === undefined ? {} : { matter }),
  };
  if (meaning === 'outbound' || state.status === 'closed_merged') return [joined];
  const events = [joined, ...stopWaiting(replay([joined], state), command, nowMs, policy)];
  const heard = replay(events, state);
  events.push(...takeToHeart(heard, command, nowMs, policy));
  return [...events, ...leaveWhoIsAway(replay(events, state), nowMs, policy)];
}

/**
 * What a person's look at a post of the case means for it. Whatever they say, nothing closes or
 * goes down by it; what turns out to be a complaint only now is answered from now on, for
 * until now nobody could know.
 */
export function decideRetriage(
  state: Case,
  command: RetriageCommand,
  nowMs: number,
  policy: Policy,
): CaseEvent[] {
  const { mention, ruleId, by, meaning, floor } = command;
  const looked: CaseEvent = {
    type: 'mentionRetriaged',
    atMs: nowMs,
    mention,
    ruleId,
    by,
    ...(meaning === undefined ? {} : { meaning }),
  };
  // A merged case lives on in another one, and a watch that ended opens no more.
  if (state.status === 'closed_merged' || state.status === 'closed_expired') return [looked];
  const events: CaseEvent[] = [looked];
  if (meaning !== undefined) {
    const heard = { meaning, mention, receivedAtMs: nowMs };
    events.push(...takeToHeart(replay([looked], state), heard, nowMs, policy));
  }
  const after = replay(events, state);
  if (floor !== undefined && floor < after.priority && !isClosed(after)) {
    events.push({ type: 'priorityRaised', atMs: nowMs, priority: floor, reason: 'retriaged' });
  }
  if (meaning !== undefined) events.push(...leaveWhoIsAway(after, nowMs, policy));
  return events;
}

/** An answer is awaited: not by somebody who is not there. */
function leaveWhoIsAway(state: Case, nowMs: number, policy: Policy): CaseEvent[] {
  return isAnswerAwaited(state) ? leaveAbsentOwner(state, nowMs, policy) : [];
}

/** The customer spoke: what was put aside, or stood still for them, goes on. */
function stopWaiting(
  state: Case,
  { meaning, receivedAtMs }: Join,
  nowMs: number,
  policy: Policy,
): CaseEvent[] {
  const events: CaseEvent[] = [];
  if (state.clocks.snooze !== undefined) {
    events.push({ type: 'snoozeEnded', atMs: nowMs, reason: 'customer' });
  }
  // A thank-you answers no question.
  if (state.status !== 'waiting_customer' || meaning === 'thanks') return events;
  const asked = state.clocks.customer_answer?.startedAtMs ?? nowMs;
  const heardAtMs = Math.max(asked, Math.min(receivedAtMs, nowMs));
  return [
    ...events,
    ...endClocks(state, ['customer_answer'], 'clockMet', nowMs),
    { type: 'waitEnded', atMs: nowMs, reason: 'customer_answered' },
    ...resumeClocks(state, heardAtMs, goalsFor(state, policy)),
  ];
}

/** What a case is told by a post. */
type Heard = Pick<Join, 'meaning' | 'mention' | 'rating' | 'receivedAtMs'>;

function takeToHeart(state: Case, command: Heard, nowMs: number, policy: Policy): CaseEvent[] {
  const { meaning, rating } = command;
  const over = state.status === 'resolved' || isClosed(state);
  if (meaning === 'recomplaint') return recomplain(state, nowMs, policy);
  if (over && rating !== undefined && rating <= goalsFor(state, policy).ratingLine) {
    return reopenHigher(state, 'low_rating', nowMs, policy);
  }
  if (meaning === 'complaint') {
    if (isClosed(state)) return reopen(state, 'customer_message', nowMs, policy);
    if (state.status === 'monitored') return becomeComplaint(state, nowMs, policy);
    return awaitAnswer(state, command, nowMs, policy);
  }
  if (
    rating !== undefined &&
    (state.status === 'resolved' || state.status === 'closed_unconfirmed')
  ) {
    return [{ type: 'closedConfirmed', atMs: nowMs, mention: command.mention }];
  }
  // Thanks ask for nothing: no clock starts and none stops, so no breach is booked on them.
  if (meaning === 'thanks' || isClosed(state) || state.status === 'monitored') return [];
  return awaitAnswer(state, command, nowMs, policy);
}

/** The next-response clock runs from when the customer's words reached us. */
function awaitAnswer(
  state: Case,
  { receivedAtMs }: Heard,
  nowMs: number,
  policy: Policy,
): CaseEvent[] {
  if (!state.contacted || isAnswerAwaited(state)) return [];
  const sla = goalsFor(state, policy);
  const events = [
    ...stopFollowUp(state, nowMs),
    startGoal('next_response', Math.min(receivedAtMs, nowMs), sla.nextResponse, sla),
  ];
  return [...events, ...advance(replay(events, state), nowMs, policy)];
}

/** The customer has spoken by themselves: there is an answer to give before asking them again. */
function stopFollowUp(state: Case, atMs: number): CaseEvent[] {
  if (state.status !== 'resolved') return [];
  const asked = ['check_back_customer', 'check_back_handler', 'close'] as const;
  return endClocks(state, asked, 'clockStopped', atMs);
}

/** What was only watched turns out to be a complaint: from now on it is one like any other. */
function becomeComplaint(state: Case, atMs: number, policy: Policy): CaseEvent[] {
  const sla = goalsFor({ ...state, priority: 'P1' }, policy);
  return [
    { type: 'becameComplaint', atMs },
    ...endClocks(state, ['monitor'], 'clockStopped', atMs),
    { type: 'priorityRaised', atMs, priority: 'P1', reason: 'complaint' },
    startGoal('first_response', atMs, sla.firstResponse, sla),
    startGoal('resolution', atMs, sla.resolution, sla),
  ];
}

/**
 * same matter again after contact: top priority, and the lead must say "I have this" at once.
 */
function recomplain(state: Case, atMs: number, policy: Policy): CaseEvent[] {
  const raised: CaseEvent[] =
    state.priority === 'P0'
      ? []
      : [{ type: 'priorityRaised', atMs, priority: 'P0', reason: 'recomplaint' }];
  if (state.status === 'resolved' || isClosed(state)) {
    return [...raised, ...reopenHigher(replay(raised, state), 'recomplaint', atMs, policy)];
  }
  const urgent = replay(raised, state);
  const sla = goalsFor(urgent, policy);
  const level = Math.max(2, state.escalation.level + 1);
  const became = state.status === 'monitored' ? becomeComplaint(state, atMs, policy) : [];
  return [
    ...became,
    ...raised,
    ...(isAnswerAwaited(replay(became, state))
      ? []
      : [startGoal('next_response', atMs, sla.nextResponse, sla)]),
    ...raiseTo(urgent, { level, reason: 'recomplaint', atMs }, policy),
  ];
}
