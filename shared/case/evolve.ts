import { invariant } from '../invariant.ts';
import type { Case, MentionRef } from './case.ts';
import { evolveClocks, lettersOnly } from './evolve-clocks.ts';
import type { CaseEvent, EventOf } from './events.ts';
import { evolveEscalation } from './evolve-escalation.ts';
import { leaveReplyToHand, recordReply } from './evolve-reply.ts';
import { mergeMatter } from './matter.ts';

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
    case 'mentionRetriaged':
      return { ...state, recomplaint: state.recomplaint || event.meaning === 'recomplaint' };
    case 'priorityRaised':
      return { ...state, priority: event.priority };
    case 'becameComplaint':
      return { ...state, status: 'received' };
    case 'ownerAssigned':
      return { ...state, ownerId: event.ownerId };
    case 'sponsorAssigned': {
      const { sponsorOfferedToId: _offered, ...rest } = state;
      return { ...rest, sponsorId: event.sponsorId };
    }
    case 'sponsorOffered':
      return { ...state, sponsorOfferedToId: event.toId };
    case 'clockStarted':
    case 'clockWarned':
    case 'clockBreached':
    case 'clockPaused':
    case 'clockResumed':
    case 'clockMet':
    case 'clockStopped':
    case 'ladderStepReached':
    case 'snoozeEnded':
      return { ...state, clocks: evolveClocks(state.clocks, event) };
    case 'escalationRaised':
    case 'escalationAcknowledged':
    case 'escalationEnded':
      return { ...state, escalation: evolveEscalation(state.escalation, event) };
    case 'replyRequested': {
      const requested = { state: 'requested', purpose: event.purpose } as const;
      return { ...state, openReplies: { ...state.openReplies, [event.replyId]: requested } };
    }
    case 'replyLeftToHand':
      return leaveReplyToHand(state, event);
    case 'replyRecorded':
      return recordReply(state, event);
    case 'waitEnded':
      return { ...state, status: 'in_progress' };
    case 'isolationRecorded': {
      const { problemId: _other, ...rest } = state;
      const { verdict, problemId } = event;
      return { ...rest, isolation: verdict, ...(problemId === undefined ? {} : { problemId }) };
    }
    case 'movedPrivate':
      return { ...state, movedPrivateAtMs: event.atMs };
    case 'mentionEdited':
    case 'mentionWithdrawn':
    case 'noteAdded':
    case 'snoozed':
    case 'promiseMade':
    case 'promiseKept':
    case 'letterSent':
    case 'checkBackDue':
    case 'checkBackAnswered':
      return state;
    default:
      return evolveEnd(state, event);
  }
}

/** The state that a list of events adds up to. */
export function replay(events: readonly CaseEvent[], from?: Case): Case {
  const state = events.reduce<Case | undefined>(evolve, from);
  invariant(state !== undefined, 'a case has at least one event');
  return state;
}

function open(event: EventOf<'opened'>): Case {
  const {
    type: _type,
    atMs,
    mention,
    ruleId: _ruleId,
    monitored,
    splitFromCaseId: _split,
    followsCaseId: _follows,
    ...facts
  } = event;
  return {
    ...facts,
    status: monitored === true ? 'monitored' : 'received',
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
    checkBacks: [],
  };
}

/** Follow-up, joining with other cases, closing and opening again. */
function evolveEnd(
  state: Case,
  event: EventOf<
    | 'resolved'
    | 'checkBacksScheduled'
    | 'checkBackPut'
    | 'splitOff'
    | 'mergedFrom'
    | 'mergedInto'
    | 'closedConfirmed'
    | 'closedUnconfirmed'
    | 'closedExpired'
    | 'reopened'
  >,
): Case {
  switch (event.type) {
    case 'resolved':
      return { ...state, status: 'resolved', resolvedAtMs: event.atMs, wordsSinceResolved: [] };
    case 'checkBacksScheduled':
      return {
        ...state,
        checkBacks: event.checkBacksAtMs.map((askAtMs, at) => ({ number: at + 1, askAtMs })),
      };
    case 'checkBackPut':
      return {
        ...state,
        checkBacks: state.checkBacks.map((each) =>
          each.number === event.number ? { ...each, askedAtMs: event.atMs } : each,
        ),
      };
    case 'splitOff':
      return splitOff(state, event.mentions);
    case 'mergedFrom':
      return {
        ...state,
        mentionCount: state.mentionCount + event.mentionCount,
        matter: mergeMatter(state.matter, event.matter),
      };
    case 'mergedInto':
      return { ...close(state, 'closed_merged', event.atMs), mergedIntoCaseId: event.caseId };
    case 'closedConfirmed':
      return close(state, 'closed_confirmed', event.atMs);
    case 'closedUnconfirmed':
      return close(state, 'closed_unconfirmed', event.atMs);
    case 'closedExpired':
      return close(state, 'closed_expired', event.atMs);
    case 'reopened':
      return reopen(state, event);
  }
}

function joinMention(state: Case, event: EventOf<'mentionJoined'>): Case {
  const joined = {
    ...state,
    mentionCount: state.mentionCount + 1,
    recomplaint: state.recomplaint || event.meaning === 'recomplaint',
    matter: event.matter === undefined ? state.matter : mergeMatter(state.matter, event.matter),
  };
  if (event.meaning === 'outbound' || state.resolvedAtMs === undefined) return joined;
  return {
    ...joined,
    wordsSinceResolved: [...state.wordsSinceResolved, event.mention].slice(
      -MAX_WORDS_SINCE_RESOLVED,
    ),
  };
}

function splitOff(state: Case, mentions: readonly MentionRef[]): Case {
  const isGone = (word: MentionRef) =>
    mentions.some(({ channel, postId }) => channel === word.channel && postId === word.postId);
  return {
    ...state,
    mentionCount: Math.max(1, state.mentionCount - mentions.length),
    wordsSinceResolved: state.wordsSinceResolved.filter((word) => !isGone(word)),
  };
}

function close(state: Case, status: Case['status'], atMs: number): Case {
  return {
    ...state,
    status,
    closedAtMs: atMs,
    clocks: {},
    checkBacks: [],
    escalation: { level: 1, mustAcknowledge: false },
  };
}

/** A new round: new clocks, a new search for others with the same trouble, nothing answered yet. */
function reopen(state: Case, event: EventOf<'reopened'>): Case {
  const {
    firstRespondedAtMs: _answered,
    resolvedAtMs: _resolved,
    closedAtMs: _closed,
    isolation: _isolation,
    closingNoteAtMs: _note,
    ...rest
  } = state;
  return {
    ...rest,
    status: 'reopened',
    round: event.round,
    clocks: lettersOnly(state.clocks),
    wordsSinceResolved: [],
    checkBacks: [],
  };
}
