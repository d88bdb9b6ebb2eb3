import * as z from 'zod';
import { MINUTE, HOUR, parseDurationMs } from '../time.ts';

/** Networks that have an adapter under `shared/channels/`. */
export const CHANNELS = ['x', 'facebook', 'standard-webhooks'] as const;
export type Channel = (typeof CHANNELS)[number];

export const ROLES = ['handler', 'lead', 'manager', 'moderator', 'privacy', 'admin'] as const;
export type Role = (typeof ROLES)[number];

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'expected 1 to 63 of a-z, 0-9 and -, not starting with -');

const duration = (minMs: number, minText: string) =>
  z.string().superRefine((text, context) => {
    const ms = parseDurationMs(text);
    if (ms === undefined) {
      context.addIssue({ code: 'custom', message: 'expected an ISO 8601 duration such as PT15M' });
    } else if (ms < minMs) {
      context.addIssue({ code: 'custom', message: `expected at least ${minText}` });
    }
  });

const target = z
  .strictObject({
    /** The goal; passing it unanswered warns the owner. */
    target: duration(MINUTE, 'PT1M'),
    /** The deadline; passing it unanswered is a breach and starts the ladder. */
    breach: duration(MINUTE, 'PT1M'),
  })
  .refine(
    ({ target: goal, breach }) => (parseDurationMs(goal) ?? 0) < (parseDurationMs(breach) ?? 0),
    {
      path: ['breach'],
      message: 'expected a duration longer than target',
    },
  );

const ladderStep = z.strictObject({
  to: z.enum(['lead', 'manager']),
  /** `acknowledge`: they must say "I have this"; `own`: the case becomes theirs. */
  must: z.enum(['acknowledge', 'own']),
  /** Time until the next step, or at the top until the same step again. */
  within: duration(MINUTE, 'PT1M'),
});

const connection = z.strictObject({
  id,
  channel: z.enum(CHANNELS),
  team: id,
  /** Ids by which the network knows our own accounts: posts by them are echoes. */
  ownAuthorIds: z.array(z.string().min(1)).default([]),
  /** Handles of those accounts, without @: a post that names one is about us. */
  ownHandles: z.array(z.string().min(1)).default([]),
  apiBaseUrl: z.url().optional(),
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

const policy = z.strictObject({
  firstResponse: target.default({ target: 'PT15M', breach: 'PT60M' }),
  nextResponse: target.default({ target: 'PT30M', breach: 'PT60M' }),
  /** Longest silence towards the customer while the case is in progress. */
  update: target.default({ target: 'PT20H', breach: 'PT24H' }),
  ladder: z
    .array(ladderStep)
    .min(1)
    .max(5)
    .default([
      { to: 'lead', must: 'acknowledge', within: 'PT15M' },
      { to: 'manager', must: 'own', within: 'PT1H' },
    ]),
  /** After the top of the ladder, the same person is told again this often. */
  reminder: duration(HOUR, 'PT1H').default('PT4H'),
  /** Times after *resolved* at which the customer is to be asked. */
  checkBacks: z.array(duration(HOUR, 'PT1H')).min(1).max(5).default(['PT24H', 'PT72H']),
  /** Time after *resolved* without a word after which a case closes unconfirmed. */
  closeUnconfirmedAfter: duration(HOUR, 'PT1H').default('P7D'),
  /** A closed case of the same author counts as the same matter for this long. */
  sameMatterWindow: duration(HOUR, 'PT1H').default('P30D'),
  /** How long mentions and closed cases are kept. */
  retention: duration(24 * HOUR, 'P1D').default('P730D'),
});

/** Shape of `redress.config.json`; unknown keys are refused so that a typing error is seen. */
export const configurationSchema = z
  .strictObject({
    $schema: z.string().optional(),
    brand: z.strictObject({
      name: z.string().min(1),
      promise: z.string().optional(),
      /** Words by which people mean us, misspellings included. */
      keywords: z.array(z.string().min(2)).min(1),
      /** Words that show that a namesake is meant. */
      exclusions: z.array(z.string().min(2)).default([]),
    }),
    connections: z.array(connection).min(1).max(200),
    teams: z.array(team).min(1).max(200),
    /** Team of whatever no other team is named for. */
    defaultTeam: id,
    handlers: z.array(handler).min(1).max(2_000),
    policy: policy.prefault({}),
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
  readonly connections: readonly { id: string; team: string }[];
  readonly defaultTeam: string;
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
  configuration.connections.forEach((item, at) =>
    expectOneOf(teams, item.team, ['connections', at, 'team']),
  );
  configuration.teams.forEach((item, at) => {
    expectOneOf(handlers, item.lead, ['teams', at, 'lead']);
    expectOneOf(handlers, item.manager, ['teams', at, 'manager']);
  });
  configuration.handlers.forEach((item, at) => {
    item.teams.forEach((name, n) => expectOneOf(teams, name, ['handlers', at, 'teams', n]));
    if (item.standIn !== undefined)
      expectOneOf(handlers, item.standIn, ['handlers', at, 'standIn']);
  });
  for (const list of ['connections', 'teams', 'handlers'] as const) {
    findings.push(...findRepeated(configuration[list], list));
  }
  return findings;
}

function findRepeated(items: readonly { id: string }[], list: string): Finding[] {
  const seen = new Set<string>();
  return items.flatMap((item, at) => {
    const repeated = seen.has(item.id);
    seen.add(item.id);
    return repeated ? [{ path: [list, at, 'id'], message: `"${item.id}" is used twice` }] : [];
  });
}
