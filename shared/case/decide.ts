import type { Policy, SlaTarget } from '../policy/policy.ts';
import { chooseOwner } from '../policy/assign.ts';
import { advance } from './advance.ts';
import type { Case, ClockKind } from './case.ts';
import type { CaseCommand, IntakeCommand, OpenCommand, Refusal } from './commands.ts';
import { decideDesk } from './decide-desk.ts';
import { raiseTo } from './escalate.ts';
import type { CaseEvent } from './events.ts';
import { replay } from './evolve.ts';
import { isClosed } from './case.ts';

/** The events that open a case with owner, sponsor and running clock, advanced to now. */
export function decideOpen(command: OpenCommand, nowMs: number, policy: Policy): CaseEvent[] {
  const { type: _type, receivedAtMs, namedRepId, ...facts } = command;
  const { ownerId, reason, skipped } = chooseOwner(
    { namedRepId, teamId: command.teamId, atMs: receivedAtMs },
    policy.roster,
  );
  const atMs = receivedAtMs;
  const events: CaseEvent[] = [
    { type: 'opened', atMs, ...facts, ...(namedRepId === undefined ? {} : { namedRepId }) },
    startClock('first_response', atMs, policy.firstResponse),
    { type: 'ownerAssigned', atMs, ownerId, reason, skipped: [...skipped] },
    { type: 'sponsorAssigned', atMs, sponsorId: ownerId },
  ];
  return [...events, ...advance(replay(events), nowMs, policy)];
}

/**
 * The events by which a case answers a command, or why it refuses. What time alone has made true by
 * `nowMs` comes first, so that no command can undo a breach. A refusal says nothing of that time
 * passed: the sweep records it. A command that changes nothing gives no event of its own.
 */
export function decide(
  state: Case,
  command: CaseCommand,
  nowMs: number,
  policy: Policy,
): CaseEvent[] | Refusal {
  const passed = advance(state, nowMs, policy);
  const current = passed.length === 0 ? state : replay(passed, state);
  const decided = decideNow(current, command, nowMs, policy);
  return Array.isArray(decided) ? [...passed, ...decided] : decided;
}

function decideNow(
  state: Case,
  command: CaseCommand,
  nowMs: number,
  policy: Policy,
): CaseEvent[] | Refusal {
  switch (command.type) {
    case 'join':
      return decideJoin(state, command, nowMs, policy);
    case 'editMention':
      return [{ type: 'mentionEdited', atMs: nowMs, mention: command.mention }];
    case 'withdrawMention':
      return [{ type: 'mentionWithdrawn', atMs: nowMs, mention: command.mention }];
    case 'leaveReplyToHand':
      if (state.openReplies[command.replyId] !== 'requested') return [];
      return [
        { type: 'replyLeftToHand', atMs: nowMs, replyId: command.replyId, reason: command.reason },
      ];
    default:
      return decideDesk(state, command, nowMs, policy);
  }
}

function decideJoin(
  state: Case,
  command: Extract<IntakeCommand, { type: 'join' }>,
  nowMs: number,
  policy: Policy,
): CaseEvent[] {
  const { mention, ruleId, meaning, receivedAtMs } = command;
  const joined: CaseEvent = { type: 'mentionJoined', atMs: nowMs, mention, ruleId, meaning };
  if (meaning === 'outbound') return [joined];
  if (meaning === 'recomplaint') return [joined, ...recomplain(state, nowMs, policy)];
  if (isClosed(state)) {
    return [joined, ...reopen(state, 'customer_message', nowMs, policy)];
  }
  if (!state.contacted || state.clocks.first_response !== undefined) return [joined];
  if (state.clocks.next_response !== undefined) return [joined];
  // The wait counts from when the customer's words reached us, never from before the case knew of
  // them.
  const started = startClock('next_response', Math.min(receivedAtMs, nowMs), policy.nextResponse);
  return [joined, started, ...advance(replay([joined, started], state), nowMs, policy)];
}

/**
 * same matter again after contact: top priority, and the lead must say "I have this" at once.
 */
function recomplain(state: Case, atMs: number, policy: Policy): CaseEvent[] {
  const over = state.status === 'resolved' || isClosed(state);
  const events: CaseEvent[] = over ? reopen(state, 'recomplaint', atMs, policy) : [];
  if (
    !over &&
    state.clocks.first_response === undefined &&
    state.clocks.next_response === undefined
  ) {
    events.push(startClock('next_response', atMs, policy.nextResponse));
  }
  if (state.priority !== 'P0') {
    events.push({ type: 'priorityRaised', atMs, priority: 'P0', reason: 'recomplaint' });
  }
  const level = Math.max(2, state.escalation.level + 1);
  return [...events, ...raiseTo(state, { level, reason: 'recomplaint', atMs }, policy)];
}

function reopen(
  state: Case,
  reason: Extract<CaseEvent, { type: 'reopened' }>['reason'],
  atMs: number,
  policy: Policy,
): CaseEvent[] {
  const stopped = (['next_response', 'update'] as const)
    .filter((clock) => state.clocks[clock] !== undefined)
    .map((clock): CaseEvent => ({ type: 'clockStopped', atMs, clock }));
  const {
    ownerId,
    reason: why,
    skipped,
  } = chooseOwner({ namedRepId: state.ownerId, teamId: state.teamId, atMs }, policy.roster);
  const events: CaseEvent[] = [
    { type: 'reopened', atMs, round: state.round + 1, reason },
    ...stopped,
  ];
  if (ownerId !== state.ownerId) {
    events.push({ type: 'ownerAssigned', atMs, ownerId, reason: why, skipped: [...skipped] });
  }
  return [...events, startClock('first_response', atMs, policy.firstResponse)];
}

function startClock(clock: ClockKind, atMs: number, target: SlaTarget): CaseEvent {
  const { targetMs, breachMs } = target;
  return { type: 'clockStarted', atMs, clock, warnAtMs: atMs + targetMs, dueAtMs: atMs + breachMs };
}
