import { invariant } from '../invariant.ts';
import type { Case, Clock, ClockKind } from './case.ts';
import type { CaseEvent } from './events.ts';

type EventOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;

/** Most words since *resolved* that are kept: one is enough to confirm, the rest is courtesy. */
const MAX_WORDS_SINCE_RESOLVED = 20;

/**
 * The case after one more event. Total over every case and event: no clock, no policy, no refusal.
 * `opened` starts a case and ignores what was there; every other event needs one.
 */
export function evolve(state: Case | undefined, event: CaseEvent): Case {
  if (event.type === 'opened') return open(event);
  invariant(state !== undefined, `${event.type} needs a case that was opened`);
  switch (event.type) {
    case 'mentionJoined':
      return joinMention(state, event);
    case 'priorityRaised':
      return { ...state, priority: event.priority };
    case 'ownerAssigned':
      return { ...state, ownerId: event.ownerId };
    case 'sponsorAssigned':
      return { ...state, sponsorId: event.sponsorId };
    case 'clockStarted':
    case 'clockWarned':
    case 'clockBreached':
    case 'clockMet':
    case 'clockStopped':
      return { ...state, clocks: evolveClocks(state.clocks, event) };
    case 'escalationRaised':
    case 'escalationAcknowledged':
    case 'escalationEnded':
      return { ...state, escalation: evolveEscalation(state.escalation, event) };
    case 'replyRequested':
      return { ...state, openReplies: { ...state.openReplies, [event.replyId]: 'requested' } };
    case 'replyLeftToHand':
      return { ...state, openReplies: { ...state.openReplies, [event.replyId]: 'by_hand' } };
    case 'replyRecorded':
      return recordReply(state, event);
    case 'resolved':
      return { ...state, status: 'resolved', resolvedAtMs: event.atMs, wordsSinceResolved: [] };
    case 'checkBacksScheduled':
      return { ...state, checkBacksAtMs: event.checkBacksAtMs, closesAtMs: event.closesAtMs };
    case 'checkBackDue':
      return { ...state, checkBacksAtMs: state.checkBacksAtMs.slice(1) };
    case 'closedConfirmed':
      return { ...withoutFollowUp(state), status: 'closed_confirmed', closedAtMs: event.atMs };
    case 'closedUnconfirmed':
      return { ...withoutFollowUp(state), status: 'closed_unconfirmed', closedAtMs: event.atMs };
    case 'reopened':
      return reopen(state, event);
    case 'mentionEdited':
    case 'mentionWithdrawn':
    case 'noteAdded':
      return state;
  }
}

/** The state that a list of events adds up to. */
export function replay(events: readonly CaseEvent[], from?: Case): Case {
  const state = events.reduce<Case | undefined>(evolve, from);
  invariant(state !== undefined, 'a case has at least one event');
  return state;
}

function open(event: EventOf<'opened'>): Case {
  const { type: _type, atMs, mention, ruleId: _ruleId, ...facts } = event;
  return {
    ...facts,
    status: 'received',
    firstMention: mention,
    // Assigned by the events that stand beside `opened` in the same commit.
    ownerId: '',
    sponsorId: '',
    round: 1,
    recomplaint: false,
    openedAtMs: atMs,
    mentionCount: 1,
    contacted: false,
    clocks: {},
    escalation: { level: 1, mustAcknowledge: false },
    openReplies: {},
    wordsSinceResolved: [],
    checkBacksAtMs: [],
  };
}

function joinMention(state: Case, event: EventOf<'mentionJoined'>): Case {
  const joined = {
    ...state,
    mentionCount: state.mentionCount + 1,
    recomplaint: state.recomplaint || event.meaning === 'recomplaint',
  };
  if (event.meaning === 'outbound' || state.resolvedAtMs === undefined) return joined;
  return {
    ...withoutFollowUp(joined),
    wordsSinceResolved: [...state.wordsSinceResolved, event.mention].slice(
      -MAX_WORDS_SINCE_RESOLVED,
    ),
  };
}

function evolveClocks(
  clocks: Case['clocks'],
  event: EventOf<'clockStarted' | 'clockWarned' | 'clockBreached' | 'clockMet' | 'clockStopped'>,
): Case['clocks'] {
  const clock = clocks[event.clock];
  switch (event.type) {
    case 'clockStarted': {
      const { warnAtMs, dueAtMs } = event;
      const started: Clock = {
        startedAtMs: event.atMs,
        warnAtMs,
        dueAtMs,
        warned: false,
        breached: false,
      };
      return { ...clocks, [event.clock]: started };
    }
    case 'clockWarned':
      return clock === undefined
        ? clocks
        : { ...clocks, [event.clock]: { ...clock, warned: true } };
    case 'clockBreached':
      return clock === undefined
        ? clocks
        : { ...clocks, [event.clock]: { ...clock, breached: true } };
    case 'clockMet':
    case 'clockStopped':
      return withoutClock(clocks, event.clock);
  }
}

function withoutClock(clocks: Case['clocks'], kind: ClockKind): Case['clocks'] {
  const { [kind]: _gone, ...rest } = clocks;
  return rest;
}

function evolveEscalation(
  escalation: Case['escalation'],
  event: EventOf<'escalationRaised' | 'escalationAcknowledged' | 'escalationEnded'>,
): Case['escalation'] {
  switch (event.type) {
    case 'escalationRaised': {
      const { level, toId, mustAcknowledge, nextStepAtMs } = event;
      return { level, toId, mustAcknowledge, nextStepAtMs };
    }
    case 'escalationAcknowledged':
      return {
        ...escalation,
        mustAcknowledge: false,
        acknowledgedAtMs: event.atMs,
        nextStepAtMs: event.nextStepAtMs,
      };
    case 'escalationEnded':
      return { level: 1, mustAcknowledge: false };
  }
}

function recordReply(state: Case, event: EventOf<'replyRecorded'>): Case {
  const { [event.replyId ?? '']: _posted, ...openReplies } = state.openReplies;
  return {
    ...state,
    openReplies,
    contacted: true,
    status: state.status === 'received' ? 'in_progress' : state.status,
    firstRespondedAtMs: state.firstRespondedAtMs ?? event.atMs,
  };
}

function reopen(state: Case, event: EventOf<'reopened'>): Case {
  const {
    firstRespondedAtMs: _answered,
    resolvedAtMs: _resolved,
    closedAtMs: _closed,
    ...rest
  } = withoutFollowUp(state);
  return {
    ...rest,
    status: 'received',
    round: event.round,
    wordsSinceResolved: [],
  };
}

function withoutFollowUp(state: Case): Case {
  const { closesAtMs: _closes, ...rest } = state;
  return { ...rest, checkBacksAtMs: [] };
}
