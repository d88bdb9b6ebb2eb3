import { invariant } from '../invariant.ts';
import { parseDurationMs, parseInstantMs } from '../time.ts';
import type { Channel, Configuration } from './configuration.ts';

/** Goal and deadline of one clock, counted from its start. */
export type SlaTarget = { readonly targetMs: number; readonly breachMs: number };

export type LadderStep = {
  readonly to: 'lead' | 'manager';
  readonly must: 'acknowledge' | 'own';
  readonly withinMs: number;
};

export type Handler = {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly teams: readonly string[];
  readonly handles: Readonly<Partial<Record<Channel, readonly string[] | undefined>>>;
  readonly capacity: number;
  readonly standInId?: string;
  readonly absences: readonly { readonly fromMs: number; readonly toMs: number }[];
};

export type Team = {
  readonly id: string;
  readonly topics: readonly string[];
  readonly channels: readonly Channel[];
  readonly leadId: string;
  readonly managerId: string;
};

/** Who can own, and how much each owns now. */
export type Roster = {
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly teams: ReadonlyMap<string, Team>;
  readonly defaultTeamId: string;
  /** Open cases per handler; whoever is absent owns none. May lag by a minute. */
  readonly openCases: ReadonlyMap<string, number>;
};

/** Everything about time goals and people that a case's decisions depend on. */
export type Policy = {
  readonly firstResponse: SlaTarget;
  readonly nextResponse: SlaTarget;
  readonly update: SlaTarget;
  readonly ladder: readonly LadderStep[];
  readonly reminderMs: number;
  readonly checkBacksMs: readonly number[];
  readonly closeUnconfirmedAfterMs: number;
  readonly sameMatterWindowMs: number;
  readonly retentionMs: number;
  readonly roster: Roster;
};

/** The policy that a checked configuration describes, with nobody owning anything yet. */
export function policyOf(configuration: Configuration): Policy {
  const { policy } = configuration;
  return {
    firstResponse: targetOf(policy.firstResponse),
    nextResponse: targetOf(policy.nextResponse),
    update: targetOf(policy.update),
    ladder: policy.ladder.map(({ to, must, within }) => ({
      to,
      must,
      withinMs: durationMs(within),
    })),
    reminderMs: durationMs(policy.reminder),
    checkBacksMs: policy.checkBacks.map(durationMs),
    closeUnconfirmedAfterMs: durationMs(policy.closeUnconfirmedAfter),
    sameMatterWindowMs: durationMs(policy.sameMatterWindow),
    retentionMs: durationMs(policy.retention),
    roster: rosterOf(configuration),
  };
}

/** The same policy with fresh loads. */
export function withOpenCases(policy: Policy, openCases: Roster['openCases']): Policy {
  return { ...policy, roster: { ...policy.roster, openCases } };
}

function rosterOf(configuration: Configuration): Roster {
  const handlers = configuration.handlers.map((handler) => ({
    id: handler.id,
    name: handler.name,
    initials: handler.initials,
    teams: handler.teams,
    handles: handler.handles,
    capacity: handler.capacity,
    ...(handler.standIn === undefined ? {} : { standInId: handler.standIn }),
    absences: handler.absences.map(({ from, to }) => ({
      fromMs: instantMs(from),
      toMs: instantMs(to),
    })),
  }));
  const teams = configuration.teams.map(({ id, topics, channels, lead, manager }) => ({
    id,
    topics,
    channels,
    leadId: lead,
    managerId: manager,
  }));
  return {
    handlers: new Map(handlers.map((handler) => [handler.id, handler])),
    teams: new Map(teams.map((team) => [team.id, team])),
    defaultTeamId: configuration.defaultTeam,
    openCases: new Map(),
  };
}

function targetOf({ target, breach }: { target: string; breach: string }): SlaTarget {
  return { targetMs: durationMs(target), breachMs: durationMs(breach) };
}

function durationMs(text: string): number {
  const ms = parseDurationMs(text);
  invariant(ms !== undefined, 'a checked configuration holds only readable durations');
  return ms;
}

function instantMs(text: string): number {
  const ms = parseInstantMs(text);
  invariant(ms !== undefined, 'a checked configuration holds only readable instants');
  return ms;
}
