import { chooseOwner } from '../policy/assign.ts';
import { letterDates } from '../policy/letters.ts';
import { goalsFor } from '../policy/policy.ts';
import type { Policy } from '../policy/policy.ts';
import { advance } from './advance.ts';
import { isAnswerAwaited, isClosed } from './case.ts';
import type { Case } from './case.ts';
import { startAt, startGoal } from './clocks.ts';
import type { CaseCommand, Decided, OpenCommand } from './commands.ts';
import { decideDesk } from './decide-desk.ts';
import { decideJoin, decideRetriage } from './decide-join.ts';
import type { CaseEvent } from './events.ts';
import { replay } from './evolve.ts';
import { leaveAbsentOwner } from './hand-over.ts';

/** The events that open a case with owner, sponsor and running clocks, advanced to now. */
export function decideOpen(command: OpenCommand, nowMs: number, policy: Policy): CaseEvent[] {
  const { type: _type, receivedAtMs, namedRepId, topic, language, ...facts } = command;
  const { ownerId, reason, skipped } = chooseOwner(
    { namedRepId, teamId: command.teamId, atMs: receivedAtMs },
    policy.roster,
  );
  const atMs = receivedAtMs;
  const events: CaseEvent[] = [
    {
      type: 'opened',
      atMs,
      ...facts,
      ...(namedRepId === undefined ? {} : { namedRepId }),
      ...(topic === undefined ? {} : { topic }),
      ...(language === undefined ? {} : { language }),
    },
    ...firstClocks(command, policy),
    { type: 'ownerAssigned', atMs, ownerId, reason, skipped: [...skipped] },
    { type: 'sponsorAssigned', atMs, sponsorId: ownerId },
  ];
  return [...events, ...advance(replay(events), nowMs, policy)];
}

function firstClocks(command: OpenCommand, policy: Policy): CaseEvent[] {
  const { receivedAtMs: atMs } = command;
  const sla = goalsFor(command, policy);
  if (command.monitored === true) {
    const dueAtMs = atMs + sla.monitorForMs;
    return [startAt('monitor', atMs, { warnAtMs: dueAtMs, dueAtMs })];
  }
  return [
    startGoal('first_response', atMs, sla.firstResponse, sla),
    startGoal('resolution', atMs, sla.resolution, sla),
    ...letterDates(sla.letters, sla.calendar, atMs)
      .filter(({ optional }) => !optional)
      .map((letter) => startAt(`letter:${letter.letterId}`, atMs, letter)),
  ];
}

/**
 * The events by which a case answers a command, or why it refuses. What time alone has made true by
 * `nowMs` comes first, so that no command can undo a breach. A refusal says nothing of that time
 * passed: the sweep records it. A command that changes nothing gives no event of its own.
 */
export function decide(state: Case, command: CaseCommand, nowMs: number, policy: Policy): Decided {
  const passed = advance(state, nowMs, policy);
  const current = passed.length === 0 ? state : replay(passed, state);
  const decided = decideNow(current, command, nowMs, policy);
  return Array.isArray(decided) ? [...passed, ...decided] : decided;
}

function decideNow(state: Case, command: CaseCommand, nowMs: number, policy: Policy): Decided {
  switch (command.type) {
    case 'join':
      return decideJoin(state, command, nowMs, policy);
    case 'retriageMention':
      return decideRetriage(state, command, nowMs, policy);
    case 'editMention':
      return [{ type: 'mentionEdited', atMs: nowMs, mention: command.mention }];
    case 'withdrawMention':
      return [{ type: 'mentionWithdrawn', atMs: nowMs, mention: command.mention }];
    case 'leaveReplyToHand':
      if (state.openReplies[command.replyId]?.state !== 'requested') return [];
      return [
        { type: 'replyLeftToHand', atMs: nowMs, replyId: command.replyId, reason: command.reason },
      ];
    case 'leaveAbsentOwner':
      return needsSomebodyNow(state) ? leaveAbsentOwner(state, nowMs, policy) : [];
    default:
      return decideDesk(state, command, nowMs, policy);
  }
}

/** Everything else changes hands when its next deadline comes and its owner is still away. */
function needsSomebodyNow(state: Case): boolean {
  return !isClosed(state) && (isAnswerAwaited(state) || state.escalation.level > 1);
}
