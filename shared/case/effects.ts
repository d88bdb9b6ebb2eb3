import type { Case } from './case.ts';
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
      return notice('deadline_near', state.ownerId);
    case 'clockBreached':
      return notice('deadline_missed', state.ownerId);
    case 'escalationRaised':
      return notice('escalated', event.toId);
    case 'reopened':
      return notice('reopened', state.ownerId);
    case 'mentionJoined':
      return event.meaning === 'recomplaint' ? notice('recomplaint', state.sponsorId) : [];
    case 'checkBackDue':
      return notice('check_back', state.ownerId);
    case 'replyRequested':
      return [{ kind: 'reply', replyId: event.replyId }];
    case 'replyLeftToHand':
      return notice('reply_to_post', state.ownerId);
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
    case 'closedConfirmed':
    case 'closedUnconfirmed':
      return [];
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
