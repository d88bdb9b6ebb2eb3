import { isClosed } from '../../../shared/case/case.ts';
import type { Case } from '../../../shared/case/case.ts';
import { evolve } from '../../../shared/case/evolve.ts';
import type { CaseEvent, EventOf } from '../../../shared/case/events.ts';
import { nextDue } from '../../../shared/case/next-due.ts';
import type { Tally } from './tally.ts';

/** What may still be said of a case that is closed; everything else needs a new round first. */
const AFTER_CLOSING: ReadonlySet<CaseEvent['type']> = new Set([
  'mentionJoined',
  'mentionEdited',
  'mentionWithdrawn',
  'noteAdded',
  'splitOff',
  'replyLeftToHand',
  'priorityRaised',
  'reopened',
  'closedConfirmed',
]);

/** What people and platforms cause: by then all that had fallen due has been booked. */
const DECIDED: ReadonlySet<CaseEvent['type']> = new Set([
  'mentionJoined',
  'noteAdded',
  'replyRecorded',
  'replyRequested',
  'promiseMade',
  'resolved',
  'snoozed',
]);

/**
 * What is wrong in the order of one case's events, as far as the snapshot at the end cannot show it;
 * what happens in it is counted in the tally, when one is given.
 */
export function judgeHistory(events: readonly CaseEvent[], nowMs: number, tally?: Tally): string[] {
  const wrong: string[] = [];
  let state: Case | undefined;
  events.forEach((event, at) => {
    const before = state;
    state = evolve(before, event);
    tally?.count('event', event.type);
    if (state.status !== before?.status) tally?.count('status', state.status);
    if ((before === undefined) !== (event.type === 'opened')) wrong.push('opened once, first');
    if (event.atMs > nowMs) wrong.push(`${event.type} lies in the future`);
    if (before === undefined) return;
    const broken = untimely(event, before) ?? breaks(event, before, events, at);
    if (broken !== undefined) wrong.push(`${event.type}: ${broken}`);
  });
  return wrong;
}

/** History is the same however late a sweep runs: time's own events bear the time they fell due. */
function untimely(event: CaseEvent, before: Case): string | undefined {
  const { atMs } = event;
  if (isClosed(before) && !AFTER_CLOSING.has(event.type)) return `the case is ${before.status}`;
  if (DECIDED.has(event.type)) {
    return (nextDue(before) ?? Infinity) <= atMs ? 'something had fallen due before' : undefined;
  }
  const fellDueMs = fallsDue(event, before);
  return fellDueMs === undefined || fellDueMs === atMs ? undefined : `fell due at ${fellDueMs}`;
}

/** When an event has to come that only time brings. */
function fallsDue(event: CaseEvent, { clocks, escalation }: Case): number | undefined {
  switch (event.type) {
    case 'clockWarned':
      return clocks[event.clock]?.warnAtMs;
    case 'clockBreached':
      return clocks[event.clock]?.dueAtMs;
    case 'ladderStepReached':
      return clocks[event.clock]?.steps?.find(({ level }) => level === event.level)?.atMs;
    case 'waitEnded':
      // Its clock ended with the event right before it.
      return undefined;
    case 'snoozeEnded':
      return event.reason === 'time' ? clocks.snooze?.dueAtMs : undefined;
    case 'closedUnconfirmed':
      return clocks.close?.dueAtMs;
    case 'closedExpired':
      return clocks.monitor?.dueAtMs;
    case 'escalationRaised':
      return ['unacknowledged', 'unanswered', 'reminder'].includes(event.reason)
        ? escalation.nextStepAtMs
        : undefined;
    default:
      return undefined;
  }
}

/** Which requirement an event breaks, given the case right before it. */
function breaks(
  event: CaseEvent,
  before: Case,
  events: readonly CaseEvent[],
  at: number,
): string | undefined {
  switch (event.type) {
    case 'closedConfirmed':
      return isSaidSinceResolved(event, events, at) ? undefined : 'R-39, nobody said so';
    case 'closedUnconfirmed':
      return before.checkBacks.length > 0 &&
        before.checkBacks.every(({ askedAtMs }) => askedAtMs !== undefined)
        ? undefined
        : 'R-39, a check-back was never put';
    case 'sponsorAssigned':
      return before.sponsorId === '' || event.sponsorId === before.sponsorOfferedToId
        ? undefined
        : 'R-36, nobody asked them';
    case 'priorityRaised':
      return event.priority < before.priority ? undefined : 'R-10, it fell';
    case 'resolved':
      return before.isolation === undefined ? 'R-44, nobody looked for others' : undefined;
    case 'escalationRaised': {
      const next = events[at + 1];
      const owns = next?.type === 'ownerAssigned' && next.ownerId === event.toId;
      return event.mustAcknowledge || owns ? undefined : 'a step that only informs';
    }
    default:
      return undefined;
  }
}

function isSaidSinceResolved(
  { mention: { postId } }: EventOf<'closedConfirmed'>,
  events: readonly CaseEvent[],
  at: number,
): boolean {
  const earlier = events.slice(0, at);
  const resolvedAt = earlier.findLastIndex(({ type }) => type === 'resolved');
  return (
    resolvedAt >= 0 &&
    earlier
      .slice(resolvedAt)
      .some(
        (said) =>
          said.type === 'mentionJoined' &&
          said.meaning !== 'outbound' &&
          said.mention.postId === postId,
      )
  );
}
