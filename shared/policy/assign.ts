import { invariant } from '../invariant.ts';
import type { CaseEvent, Skipped } from '../case/events.ts';
import type { Channel } from './configuration.ts';
import type { Handler, Roster, Team } from './policy.ts';
import type { LadderStep } from './sla-policy.ts';

type AssignedReason = Extract<CaseEvent, { type: 'ownerAssigned' }>['reason'];

/** Who gets a case, why, and who could not. */
export type Assignment = {
  readonly ownerId: string;
  readonly reason: AssignedReason;
  readonly skipped: readonly Skipped[];
};

/**
 * The owner of a new case: the named rep (or their stand-in), else the team member on duty who is
 * least busy for their capacity, else the team's lead, else its manager. Capacity never leaves a
 * case unowned: leads and managers take what is over the cap, and when nobody is on duty the lead
 * gets it all the same.
 */
export function chooseOwner(
  wanted: {
    readonly namedRepId?: string | undefined;
    readonly teamId: string;
    readonly atMs: number;
  },
  roster: Roster,
): Assignment {
  const team = teamOrDefault(wanted.teamId, roster);
  const skipped: Skipped[] = [];
  const named = wanted.namedRepId === undefined ? [] : standInChain(wanted.namedRepId, roster);
  for (const [position, handlerId] of named.entries()) {
    if (canTake(handlerId, wanted.atMs, roster, skipped)) {
      return { ownerId: handlerId, reason: position === 0 ? 'named_rep' : 'stand_in', skipped };
    }
  }
  for (const member of membersByLoad(team, roster)) {
    if (named.includes(member.id)) continue;
    if (canTake(member.id, wanted.atMs, roster, skipped)) {
      return { ownerId: member.id, reason: 'team', skipped };
    }
    const standInId = member.standInId;
    if (standInId === undefined || isMember(standInId, team, roster)) continue;
    if (canTake(standInId, wanted.atMs, roster, skipped)) {
      return { ownerId: standInId, reason: 'stand_in', skipped };
    }
  }
  for (const [handlerId, reason] of [
    [team.leadId, 'team_lead'],
    [team.managerId, 'team_manager'],
  ] as const) {
    const onDuty = standInChain(handlerId, roster).find((each) =>
      isReachable(each, wanted.atMs, roster, skipped),
    );
    if (onDuty !== undefined) return { ownerId: onDuty, reason, skipped };
  }
  return { ownerId: team.leadId, reason: 'nobody_on_duty', skipped };
}

/**
 * Who a step of the ladder goes to: the lead or manager, else their stand-in, else the other
 * rung's. A step that hands the case over also passes by whoever is full, unless everybody is.
 */
export function chooseEscalationTarget(
  step: Pick<LadderStep, 'to' | 'must'>,
  at: { readonly teamId: string; readonly atMs: number },
  roster: Roster,
): { readonly toId: string; readonly skipped: readonly Skipped[] } {
  const team = teamOrDefault(at.teamId, roster);
  const wanted = step.to === 'lead' ? [team.leadId, team.managerId] : [team.managerId, team.leadId];
  const skipped: Skipped[] = [];
  const people = wanted.flatMap((handlerId) => standInChain(handlerId, roster));
  if (step.must === 'own') {
    const free = people.find((handlerId) => canTake(handlerId, at.atMs, roster, skipped));
    if (free !== undefined) return { toId: free, skipped };
  }
  const toId = people.find((handlerId) => isReachable(handlerId, at.atMs, roster, skipped));
  const chosen = toId ?? wanted[0] ?? team.leadId;
  return { toId: chosen, skipped: skipped.filter(({ handlerId }) => handlerId !== chosen) };
}

/**
 * Who hears what is meant for a handler at that time: they or whoever stands in for them.
 * `undefined` when nobody of them is on duty.
 */
export function reachablePerson(
  handlerId: string,
  atMs: number,
  roster: Roster,
): string | undefined {
  return standInChain(handlerId, roster).find((each) => isReachable(each, atMs, roster, []));
}

/**
 * The team for a matter: by topic and channel, else the connection's own, else the default one
 * (R-8).
 */
export function chooseTeam(
  matter: {
    readonly connectionTeamId: string;
    readonly channel: Channel;
    readonly topic?: string | undefined;
  },
  roster: Roster,
): string {
  const { topic } = matter;
  const byTopic =
    topic === undefined
      ? undefined
      : [...roster.teams.values()].find(
          (team) => team.topics.includes(topic) && team.channels.includes(matter.channel),
        );
  return byTopic?.id ?? teamOrDefault(matter.connectionTeamId, roster).id;
}

/** Whether the handler may be given work at that time. */
export function isOnDuty(handler: Handler, atMs: number): boolean {
  return !handler.absences.some(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs);
}

function teamOrDefault(teamId: string, roster: Roster): Team {
  const team = roster.teams.get(teamId) ?? roster.teams.get(roster.defaultTeamId);
  invariant(team !== undefined, 'the default team exists');
  return team;
}

/**
 * The handler and whoever stands in for them, one after the other; a circle ends where it closes.
 */
function standInChain(handlerId: string, roster: Roster): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = handlerId; next !== undefined && !chain.includes(next);) {
    chain.push(next);
    next = roster.handlers.get(next)?.standInId;
  }
  return chain;
}

function isReachable(handlerId: string, atMs: number, roster: Roster, skipped: Skipped[]): boolean {
  const handler = roster.handlers.get(handlerId);
  if (handler !== undefined && isOnDuty(handler, atMs)) return true;
  addSkipped(skipped, { handlerId, why: handler === undefined ? 'unknown' : 'off_duty' });
  return false;
}

function canTake(handlerId: string, atMs: number, roster: Roster, skipped: Skipped[]): boolean {
  const handler = roster.handlers.get(handlerId);
  const why =
    handler === undefined
      ? 'unknown'
      : !isOnDuty(handler, atMs)
        ? 'off_duty'
        : (roster.openCases.get(handlerId) ?? 0) >= handler.capacity
          ? 'full'
          : undefined;
  if (why !== undefined) addSkipped(skipped, { handlerId, why });
  return why === undefined;
}

function addSkipped(skipped: Skipped[], entry: Skipped): void {
  if (!skipped.some(({ handlerId }) => handlerId === entry.handlerId)) skipped.push(entry);
}

/** Members who are neither the lead nor the manager, the least busy for their capacity first. */
function membersByLoad(team: Team, roster: Roster): Handler[] {
  const load = (handler: Handler) => (roster.openCases.get(handler.id) ?? 0) / handler.capacity;
  return [...roster.handlers.values()]
    .filter(({ id }) => isMember(id, team, roster) && id !== team.leadId && id !== team.managerId)
    .toSorted((one, other) => load(one) - load(other));
}

function isMember(handlerId: string, team: Team, roster: Roster): boolean {
  return roster.handlers.get(handlerId)?.teams.includes(team.id) ?? false;
}

/** Everybody whom `chooseOwner` may ask, so that their loads can be looked up first. */
export function ownerCandidates(
  wanted: { readonly namedRepId?: string | undefined; readonly teamId: string },
  roster: Roster,
): readonly string[] {
  const team = teamOrDefault(wanted.teamId, roster);
  const named = wanted.namedRepId === undefined ? [] : standInChain(wanted.namedRepId, roster);
  const members = membersByLoad(team, roster).flatMap(({ id, standInId }) =>
    standInId === undefined ? [id] : [id, standInId],
  );
  return [...new Set([...named, ...members])];
}
