import * as z from 'zod';
import { mappingSchema, proofSchema } from '../channels/standard-webhooks/mapping.ts';
import { MINUTE } from '../time.ts';
import { classifierSchema } from './classifier-configuration.ts';
import { duration, id, policySchema } from './policy-configuration.ts';

/** Networks that have an adapter under `shared/channels/`. */
export const CHANNELS = [
  'x',
  'facebook',
  'standard-webhooks',
  'slack',
  'telegram',
  'line',
  'discourse',
  'instagram',
  'messenger',
  'whatsapp',
  'threads',
  'zalo',
  'wechat',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const ROLES = ['handler', 'lead', 'manager', 'moderator', 'privacy', 'admin'] as const;
export type Role = (typeof ROLES)[number];

const connection = z.strictObject({
  id,
  channel: z.enum(CHANNELS),
  team: id,
  /** Ids by which the network knows our own accounts: posts by them are echoes. */
  ownAuthorIds: z.array(z.string().min(1)).default([]),
  /** Handles of those accounts, without @: a post that names one is about us. */
  ownHandles: z.array(z.string().min(1)).default([]),
  apiBaseUrl: z.url().optional(),
  /** X: the network's id of our webhook, to have it deliver again what it could not. */
  webhookId: z.string().min(1).optional(),
  /** Standard Webhooks: how the JSON of a vendor reads as ours. */
  mapping: mappingSchema.optional(),
  /** Standard Webhooks: how such a vendor proves itself, when it signs otherwise. */
  proof: proofSchema.optional(),
  expectedSilence: duration(MINUTE, 'PT1M').default('P1D'),
});

const team = z.strictObject({
  id,
  topics: z.array(z.string().min(1)).default([]),
  channels: z.array(z.enum(CHANNELS)).default([]),
  lead: id,
  manager: id,
});

const handler = z.strictObject({
  id,
  name: z.string().min(1),
  initials: z.string().min(1).max(4),
  role: z.enum(ROLES).default('handler'),
  teams: z.array(id).default([]),
  /** Handles of this person per channel, without @: a post that names one goes to them. */
  handles: z.partialRecord(z.enum(CHANNELS), z.array(z.string().min(1))).default({}),
  languages: z.array(z.string().min(2)).default([]),
  /** Open cases that this person may own before the next one goes to somebody else. */
  capacity: z.int().min(1).max(500).default(20),
  standIn: id.optional(),
  /** Times off duty, from inclusive, to exclusive. */
  absences: z
    .array(
      z.strictObject({
        from: z.iso.datetime({ offset: true }),
        to: z.iso.datetime({ offset: true }),
      }),
    )
    .default([]),
});

/** Shape of `redress.config.json`; unknown keys are refused so that a typing error is seen. */
export const configurationSchema = z
  .strictObject({
    $schema: z.string().optional(),
    brand: z.strictObject({
      name: z.string().min(1),
      promise: z.string().optional(),
      /**
       * Names by which people mean us, in every script that they use. From five letters on
       * they are found misspelt too.
       */
      keywords: z.array(z.string().min(2)).min(1),
      /** Words that show that a namesake is meant. */
      exclusions: z.array(z.string().min(2)).default([]),
      /** Names of what we sell, where they mean nobody else; each mention tells which it names. */
      products: z.array(z.string().min(2)).max(500).default([]),
    }),
    connections: z.array(connection).min(1).max(200),
    teams: z.array(team).min(1).max(200),
    /** Team of whatever no other team is named for. */
    defaultTeam: id,
    handlers: z.array(handler).min(1).max(2_000),
    policy: policySchema.prefault({}),
    classifier: classifierSchema,
    identity: z.strictObject({
      issuer: z.url(),
      audience: z.string().min(1),
      /** OAuth 2.0 public client of the console; without it the console shows how to set one. */
      clientId: z.string().min(1).optional(),
    }),
    /** Where people and platforms reach us; without it the API's own address. */
    publicBaseUrl: z.url().optional(),
  })
  .superRefine((configuration, context) => {
    for (const issue of findBrokenReferences(configuration)) {
      context.addIssue({ code: 'custom', path: [...issue.path], message: issue.message });
    }
  });

/** A checked configuration with every default filled in. */
export type Configuration = z.infer<typeof configurationSchema>;
export type ConnectionConfiguration = Configuration['connections'][number];

type Unreferenced = {
  readonly teams: readonly { id: string; lead: string; manager: string }[];
  readonly handlers: readonly {
    id: string;
    teams: readonly string[];
    standIn?: string | undefined;
  }[];
  readonly connections: readonly {
    id: string;
    team: string;
    channel: Channel;
    mapping?: unknown;
    proof?: unknown;
  }[];
  readonly defaultTeam: string;
  readonly policy: {
    readonly calendar?: string | undefined;
    readonly calendars: readonly { id: string }[];
    readonly refinements: readonly {
      id: string;
      calendar?: string | undefined;
      when: { connections?: string[] | undefined; teams?: string[] | undefined };
    }[];
  };
};
type Finding = { readonly path: readonly (string | number)[]; readonly message: string };

function findBrokenReferences(configuration: Unreferenced): Finding[] {
  const teams = new Set(configuration.teams.map((item) => item.id));
  const handlers = new Set(configuration.handlers.map((item) => item.id));
  const findings: Finding[] = [];
  const expectOneOf = (known: Set<string>, value: string, path: Finding['path']) => {
    if (known.has(value)) return;
    findings.push({ path, message: `found "${value}", expected one of: ${[...known].join(', ')}` });
  };
  expectOneOf(teams, configuration.defaultTeam, ['defaultTeam']);
  configuration.connections.forEach((item, at) => {
    expectOneOf(teams, item.team, ['connections', at, 'team']);
    for (const setting of ['mapping', 'proof'] as const) {
      if (item[setting] === undefined || item.channel === 'standard-webhooks') continue;
      const message = `found on channel "${item.channel}", allowed: on standard-webhooks only`;
      findings.push({ path: ['connections', at, setting], message });
    }
  });
  configuration.teams.forEach((item, at) => {
    expectOneOf(handlers, item.lead, ['teams', at, 'lead']);
    expectOneOf(handlers, item.manager, ['teams', at, 'manager']);
  });
  configuration.handlers.forEach((item, at) => {
    item.teams.forEach((name, n) => expectOneOf(teams, name, ['handlers', at, 'teams', n]));
    if (item.standIn !== undefined)
      expectOneOf(handlers, item.standIn, ['handlers', at, 'standIn']);
  });
  const { policy } = configuration;
  const calendars = new Set(['always', ...policy.calendars.map((item) => item.id)]);
  const connections = new Set(configuration.connections.map((item) => item.id));
  if (policy.calendar !== undefined) {
    expectOneOf(calendars, policy.calendar, ['policy', 'calendar']);
  }
  policy.refinements.forEach(({ calendar, when }, at) => {
    const path = ['policy', 'refinements', at];
    if (calendar !== undefined) expectOneOf(calendars, calendar, [...path, 'calendar']);
    when.teams?.forEach((name, n) => expectOneOf(teams, name, [...path, 'when', 'teams', n]));
    when.connections?.forEach((name, n) =>
      expectOneOf(connections, name, [...path, 'when', 'connections', n]),
    );
  });
  for (const list of ['connections', 'teams', 'handlers'] as const) {
    findings.push(...findRepeated(configuration[list], [list]));
  }
  for (const list of ['calendars', 'refinements'] as const) {
    findings.push(...findRepeated(policy[list], ['policy', list]));
  }
  return findings;
}

function findRepeated(items: readonly { id: string }[], list: readonly string[]): Finding[] {
  const seen = new Set<string>();
  return items.flatMap((item, at) => {
    const repeated = seen.has(item.id);
    seen.add(item.id);
    return repeated ? [{ path: [...list, at, 'id'], message: `"${item.id}" is used twice` }] : [];
  });
}
