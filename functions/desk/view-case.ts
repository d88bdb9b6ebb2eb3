import type { Case } from '../../shared/case/case.ts';
import { clocksOf } from '../../shared/case/clocks.ts';
import type { CaseEvent } from '../../shared/case/events.ts';
import { flagsOf } from '../../shared/case/flags.ts';
import { nextDeadline } from '../../shared/case/next-due.ts';
import type { CaseSummary, TimelineEntry } from '../../shared/desk-api/contract.ts';
import { mentionIdOf } from '../../shared/desk-api/mention-id.ts';
import { toWire } from '../../shared/instants.ts';
import type { Roster } from '../../shared/policy/policy.ts';
import type { Commit, VersionedCase } from '../../shared/store/items.ts';
import { wordsOf } from '../../shared/store/mention.ts';
import type { Mention } from '../../shared/store/mention.ts';
import { toIso } from '../../shared/time.ts';
import { ruleWords } from '../../shared/triage/rule-words.ts';

type Person = CaseSummary['owner'];

/** A case as people see it in a list. */
export function summaryOf({ case: state, version }: VersionedCase, roster: Roster): CaseSummary {
  const deadline = nextDeadline(state);
  const { toId } = state.escalation;
  const { sponsorOfferedToId, isolation, problemId, mergedIntoCaseId } = state;
  return {
    caseId: state.caseId,
    customerId: state.customerId,
    version,
    status: state.status,
    priority: state.priority,
    level: state.escalation.level,
    mustAcknowledge: state.escalation.mustAcknowledge,
    ...(toId === undefined ? {} : { escalatedTo: personOf(toId, roster) }),
    owner: personOf(state.ownerId, roster),
    sponsor: personOf(state.sponsorId, roster),
    team: state.teamId,
    channel: state.channel,
    connectionId: state.connectionId,
    visibility: state.visibility,
    customer: state.author,
    openedAt: toIso(state.openedAtMs),
    ...(deadline === undefined ? {} : { nextDeadline: toWire(deadline) }),
    breached: Object.values(state.clocks).some((clock) => clock?.breached ?? false),
    clocks: clocksOf(state).map(([clock, running]) => ({
      clock,
      startedAt: toIso(running.startedAtMs),
      targetAt: toIso(running.targetAtMs ?? running.warnAtMs),
      warnAt: toIso(running.warnAtMs),
      dueAt: toIso(running.dueAtMs),
      breached: running.breached,
      ...(running.paused === undefined ? {} : { pausedSince: toIso(running.paused.sinceAtMs) }),
    })),
    flags: flagsOf(state),
    ...(sponsorOfferedToId === undefined
      ? {}
      : { sponsorOfferedTo: personOf(sponsorOfferedToId, roster) }),
    ...(isolation === undefined ? {} : { isolation }),
    ...(problemId === undefined ? {} : { problemId }),
    movedPrivate: state.movedPrivateAtMs !== undefined,
    ...(mergedIntoCaseId === undefined ? {} : { mergedInto: mergedIntoCaseId }),
    contacted: state.contacted,
    recomplaint: state.recomplaint,
    round: state.round,
    mentionCount: state.mentionCount,
  };
}

/** To whom a story is told: with names from the roster, and with what is masked or without. */
export type Telling = { readonly roster: Roster; readonly unmasked: boolean };

/** Every event of a case in order, with the mentions that they speak of. */
export function timelineOf(
  { caseId, log }: { readonly caseId: string; readonly log: readonly Commit[] },
  mentions: readonly Mention[],
  { roster, unmasked }: Telling,
): TimelineEntry[] {
  const byPost = new Map(
    mentions.map((mention) => [`${mention.channel} ${mention.postId}`, mention]),
  );
  return log.flatMap(({ version, events }) =>
    events.map((event) => {
      const { type, atMs, ...facts } = event;
      const ref = 'mention' in event ? event.mention : undefined;
      const mention = ref === undefined ? undefined : byPost.get(`${ref.channel} ${ref.postId}`);
      const to = personTold(event);
      return {
        caseId,
        version,
        at: toIso(atMs),
        type,
        ...('by' in event && event.by !== undefined ? { by: personOf(event.by, roster) } : {}),
        ...(to === undefined ? {} : { to: personOf(to, roster) }),
        facts: toWire(facts),
        ...(mention === undefined ? {} : { mention: mentionView(mention, unmasked) }),
      };
    }),
  );
}

/** The posts that a log speaks of, each once. */
export function mentionsIn(log: readonly Commit[]): Case['firstMention'][] {
  return log.flatMap(({ events }) =>
    events.flatMap((event) =>
      event.type === 'opened' || event.type === 'mentionJoined' ? [event.mention] : [],
    ),
  );
}

function personTold(event: CaseEvent): string | undefined {
  switch (event.type) {
    case 'ownerAssigned':
      return event.ownerId;
    case 'sponsorAssigned':
      return event.sponsorId;
    case 'escalationRaised':
    case 'sponsorOffered':
    case 'checkBackDue':
      return event.toId;
    default:
      return undefined;
  }
}

/** A person as others see them; of somebody who is not on the roster, the id. */
export function personOf(handlerId: string, roster: Roster): Person {
  const handler = roster.handlers.get(handlerId);
  if (handler === undefined) {
    return { id: handlerId, name: handlerId, initials: handlerId.slice(0, 2).toUpperCase() };
  }
  return { id: handler.id, name: handler.name, initials: handler.initials };
}

/** A post as people see it beside what happened; `unmasked` with what is masked put back. */
export function mentionView(
  mention: Mention,
  unmasked = false,
): NonNullable<TimelineEntry['mention']> {
  const { channel, postId, author, text, textLength, visibility, language, permalink } = mention;
  const { handle, name } = author;
  const { restricted = [], suggestions = [], references = [] } = mention;
  const original = unmasked ? wordsOf(mention) : undefined;
  return {
    mentionId: mentionIdOf(mention),
    channel,
    postId,
    author: {
      ...(handle === undefined ? {} : { handle }),
      ...(name === undefined ? {} : { name }),
    },
    ...(text === undefined ? {} : { text }),
    privateData: [...new Set(restricted.map(({ kind }) => kind))],
    ...(original === undefined ? {} : { original }),
    ...(textLength === undefined ? {} : { textLength }),
    withdrawn: mention.withdrawnAtMs !== undefined,
    visibility,
    ...(language === undefined ? {} : { language }),
    ...(permalink === undefined ? {} : { permalink }),
    createdAt: toIso(mention.createdAtMs),
    receivedAt: toIso(mention.receivedAtMs),
    ...(mention.editedAtMs === undefined ? {} : { editedAt: toIso(mention.editedAtMs) }),
    ruleId: mention.ruleId,
    ruleTitle: ruleWords(mention.ruleId).title,
    action: mention.action,
    suggestions,
    references,
    signals: mention.signals ?? [],
  };
}
