import type { Case, ClockId } from './case.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';

export const NOTICE_KINDS = [
  'case_assigned',
  'deadline_near',
  'deadline_missed',
  'escalated',
  'recomplaint',
  'reopened',
  'check_back',
  'remind_customer',
  'wait_ended',
  'snooze_ended',
  'sponsor_offered',
  'reply_to_post',
] as const;

/**
 * What is to be done outside because of an event; carried out at least once, told apart by its id.
 */
export type Effect =
  | {
      readonly kind: 'notice';
      readonly notice: (typeof NOTICE_KINDS)[number];
      readonly toId: string;
      readonly atMs: number;
    }
  | { readonly kind: 'reply'; readonly replyId: string };

/** The effects of one event on the case as it stood right after it. */
export function effectsOf(event: CaseEvent, state: Case): Effect[] {
  const notice = (kind: (typeof NOTICE_KINDS)[number], toId: string): Effect[] => [
    { kind: 'notice', notice: kind, toId, atMs: event.atMs },
  ];
  switch (event.type) {
    case 'ownerAssigned':
      return notice('case_assigned', event.ownerId);
    case 'clockWarned':
      return warningOf(event.clock, notice, state.ownerId);
    case 'clockBreached':
      return notice('deadline_missed', state.ownerId);
    case 'escalationRaised':
      return notice('escalated', event.toId);
    case 'reopened':
      return notice('reopened', state.ownerId);
    case 'mentionJoined':
    case 'mentionRetriaged':
      return event.meaning === 'recomplaint' ? notice('recomplaint', state.sponsorId) : [];
    case 'checkBackDue':
      return notice('check_back', event.toId);
    case 'replyRequested':
      return [{ kind: 'reply', replyId: event.replyId }];
    case 'replyLeftToHand':
      return notice('reply_to_post', state.ownerId);
    case 'waitEnded':
      return event.reason === 'no_answer' ? notice('wait_ended', state.ownerId) : [];
    case 'snoozeEnded':
      return notice('snooze_ended', state.ownerId);
    case 'sponsorOffered':
      return notice('sponsor_offered', event.toId);
    case 'opened':
    case 'mentionEdited':
    case 'mentionWithdrawn':
    case 'priorityRaised':
    case 'sponsorAssigned':
    case 'clockStarted':
    case 'clockMet':
    case 'clockStopped':
    case 'escalationAcknowledged':
    case 'escalationEnded':
    case 'noteAdded':
    case 'replyRecorded':
    case 'resolved':
    case 'checkBacksScheduled':
    case 'checkBackPut':
    case 'checkBackAnswered':
    case 'becameComplaint':
    case 'clockPaused':
    case 'clockResumed':
    case 'ladderStepReached':
    case 'snoozed':
    case 'promiseMade':
    case 'promiseKept':
    case 'letterSent':
    case 'isolationRecorded':
    case 'movedPrivate':
    case 'splitOff':
    case 'mergedInto':
    case 'mergedFrom':
    case 'closedConfirmed':
    case 'closedUnconfirmed':
    case 'closedExpired':
      return [];
  }
}

function warningOf(
  clock: ClockId,
  notice: (kind: (typeof NOTICE_KINDS)[number], toId: string) => Effect[],
  ownerId: string,
): Effect[] {
  switch (clock) {
    case 'check_back_customer':
    case 'check_back_handler':
      // The check-back itself, in the same commit, tells whoever is to ask or answer.
      return [];
    case 'customer_answer':
      return notice('remind_customer', ownerId);
    default:
      return notice('deadline_near', ownerId);
  }
}

/** An effect and the case right after the event that caused it. */
export type CausedEffect = { readonly effect: Effect; readonly state: Case };

/** The effects of the events of one commit, in order; their positions in this list are stable. */
export function effectsOfEvents(events: readonly CaseEvent[], before?: Case): CausedEffect[] {
  let state = before;
  return events.flatMap((event) => {
    const after = evolve(state, event);
    state = after;
    return effectsOf(event, after).map((effect) => ({ effect, state: after }));
  });
}
