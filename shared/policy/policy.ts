import { invariant } from '../invariant.ts';
import { parseDurationMs, parseInstantMs } from '../time.ts';
import type { Channel, Configuration } from './configuration.ts';
import { slaPoliciesOf, slaPolicyFor } from './sla-policy.ts';
import type { SlaFacts, SlaPolicies, SlaPolicy } from './sla-policy.ts';

export type Absence = { readonly fromMs: number; readonly toMs: number };

export type Handler = {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly role: string;
  readonly teams: readonly string[];
  readonly handles: Readonly<Partial<Record<Channel, readonly string[] | undefined>>>;
  readonly capacity: number;
  readonly standInId?: string;
  /** Off duty from inclusive, to exclusive; an end that nobody knows is `Infinity`. */
  readonly absences: readonly Absence[];
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
  readonly sla: SlaPolicies;
  readonly sameMatterWindowMs: number;
  readonly retentionMs: number;
  readonly roster: Roster;
};

/** The policy that a checked configuration describes, with nobody owning anything yet. */
export function policyOf(configuration: Configuration): Policy {
  const { policy } = configuration;
  return {
    sla: slaPoliciesOf(policy),
    sameMatterWindowMs: durationMs(policy.sameMatterWindow),
    retentionMs: durationMs(policy.retention),
    roster: rosterOf(configuration),
  };
}

/** The time goals that hold for a case as it stands. */
export function goalsFor(facts: SlaFacts, policy: Policy): SlaPolicy {
  return slaPolicyFor(policy.sla, facts);
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
    role: handler.role,
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
