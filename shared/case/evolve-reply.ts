import type { Case } from './case.ts';
import type { EventOf } from './events.ts';

/** The case after a reply was left to be posted by a person. */
export function leaveReplyToHand(state: Case, { replyId }: EventOf<'replyLeftToHand'>): Case {
  const found = state.openReplies[replyId];
  if (found === undefined) return state;
  const byHand = { ...found, state: 'by_hand' as const };
  return { ...state, openReplies: { ...state.openReplies, [replyId]: byHand } };
}

/** The case after the customer was answered, asked or told something. */
export function recordReply(state: Case, event: EventOf<'replyRecorded'>): Case {
  const settled = event.replyId ?? '';
  const { [settled]: _posted, ...openReplies } = state.openReplies;
  const closingNote = event.purpose === 'closing_note' ? { closingNoteAtMs: event.atMs } : {};
  return {
    ...state,
    ...closingNote,
    openReplies,
    contacted: true,
    status: statusAfterReply(state, event),
    firstRespondedAtMs: state.firstRespondedAtMs ?? event.atMs,
  };
}

function statusAfterReply({ status }: Case, { purpose }: EventOf<'replyRecorded'>): Case['status'] {
  if (status === 'resolved' || status === 'monitored') return status;
  if (purpose === 'ask') return 'waiting_customer';
  const unanswered = status === 'received' || status === 'reopened';
  if (purpose === 'acknowledge') return unanswered ? 'acknowledged' : status;
  if (purpose === 'answer' || purpose === 'update' || unanswered) {
    return status === 'waiting_customer' ? status : 'in_progress';
  }
  return status;
}
