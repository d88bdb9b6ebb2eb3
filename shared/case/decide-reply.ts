import { goalsFor } from '../policy/policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { Case, Purpose } from './case.ts';
import { endClocks, pauseClocks, resumeClocks, startGoal } from './clocks.ts';
import { refuse } from './commands.ts';
import type { CommandOf, Decided, Refusal } from './commands.ts';
import { endEscalation } from './escalate.ts';
import type { CaseEvent } from './events.ts';
import { replay } from './evolve.ts';
import { putCheckBack, scheduleCheckBacks } from './follow-up.ts';

/** A reply that a person wrote, to be posted. Nothing is answered before it is posted. */
export function requestReply(state: Case, command: CommandOf<'reply'>, atMs: number): Decided {
  const { by, replyId, visibility, text, purpose } = command;
  const unfit = findUnfit(state, purpose, visibility);
  if (unfit !== undefined) return unfit;
  return [{ type: 'replyRequested', atMs, by, replyId, visibility, text, purpose }];
}

/** A reply that the customer can read now: the clocks that waited for one are met. */
export function recordReply(
  state: Case,
  command: CommandOf<'recordReply'>,
  atMs: number,
  policy: Policy,
): Decided {
  const { by, visibility, text, replyId } = command;
  const settles = replyId === undefined ? undefined : state.openReplies[replyId];
  if (replyId !== undefined && settles === undefined) {
    return refuse('unknown_reply', 'No reply with that id waits to be posted; leave replyId out.');
  }
  const purpose = command.purpose ?? settles?.purpose ?? 'answer';
  const unfit = findUnfit(state, purpose, visibility);
  if (unfit !== undefined) return unfit;
  const introduces = purpose === 'introduce' || by === state.ownerId;
  const events: CaseEvent[] = [
    {
      type: 'replyRecorded',
      atMs,
      by,
      visibility,
      purpose,
      ...(text === undefined ? {} : { text }),
      ...(replyId === undefined ? {} : { replyId }),
    },
    ...endClocks(state, ['first_response', 'next_response', 'update'], 'clockMet', atMs),
    ...(introduces ? endClocks(state, ['introduction'], 'clockMet', atMs) : []),
  ];
  events.push(...goOn(state, { by, purpose }, atMs, policy));
  events.push(...endEscalation(replay(events, state), atMs));
  return events;
}

/** What is awaited next, now that the customer has heard from us. */
function goOn(
  state: Case,
  { by, purpose }: { readonly by: string; readonly purpose: Purpose },
  atMs: number,
  policy: Policy,
): CaseEvent[] {
  const sla = goalsFor(state, policy);
  const waiting = state.status === 'waiting_customer';
  if (state.status === 'monitored') return [];
  if (state.status === 'resolved') {
    const events =
      state.clocks.next_response === undefined ? [] : scheduleCheckBacks(state, atMs, sla);
    if (purpose !== 'check_back') return events;
    const scheduled = events.length === 0 ? state : replay(events, state);
    return [...events, ...putCheckBack(scheduled, by, atMs, sla)];
  }
  if (purpose === 'ask') {
    return [
      ...pauseClocks(state, atMs, sla),
      startGoal('customer_answer', atMs, sla.waitForCustomer, sla),
    ];
  }
  if (waiting && purpose !== 'answer') return [];
  const ended: CaseEvent[] = waiting
    ? [
        ...endClocks(state, ['customer_answer'], 'clockStopped', atMs),
        { type: 'waitEnded', atMs, reason: 'we_answered' },
        ...resumeClocks(state, atMs, sla),
      ]
    : [];
  return [...ended, startGoal('update', atMs, sla.update, sla)];
}

function findUnfit(
  state: Case,
  purpose: Purpose,
  visibility: 'public' | 'private',
): Refusal | undefined {
  if (purpose === 'check_back' && state.status !== 'resolved') {
    return refuse('not_resolved', 'A check-back asks about a resolved case; use ask instead.');
  }
  if (purpose === 'ask' && (state.status === 'resolved' || state.status === 'monitored')) {
    return refuse(
      'already_resolved',
      'Nothing is open to be asked about. Use the purpose check_back, or answer the check-back with no first.',
    );
  }
  if (purpose === 'closing_note' && visibility !== 'public') {
    return refuse('must_be_public', 'A closing note is the public last word; post it in public.');
  }
  return undefined;
}
