/** Requests and answers of the desk API, from which its OpenAPI document is generated. */
import * as z from 'zod';
import { PRIORITIES, STATUSES, clockIdSchema } from '../case/case.ts';
import { REFUSAL_CODES } from '../case/commands.ts';
import { FLAGS } from '../case/flags.ts';
import { CHANNELS } from '../policy/configuration.ts';
import { PRIVATE_DATA_KINDS } from '../private-data/kinds.ts';
import { SUGGESTIONS } from '../triage/match-rule.ts';
import { OPEN_REFERENCES } from '../triage/reference.ts';

export const VIEWS = ['mine', 'team', 'unanswered', 'escalated', 'all'] as const;
export type View = (typeof VIEWS)[number];

const instant = z.iso.datetime();
const visibility = z.enum(['public', 'private']);

export const personSchema = z.object({ id: z.string(), name: z.string(), initials: z.string() });

export const deadlineSchema = z.object({
  /** `warning` and `breach` of a goal, `step` of the ladder by share, `due` of a timer, `escalation`. */
  kind: z.enum(['warning', 'breach', 'step', 'due', 'escalation']),
  clock: clockIdSchema.optional(),
  /** Of a step: the level it goes to. */
  level: z.int().optional(),
  at: instant,
});

/** One clock that runs or stands still. */
export const clockViewSchema = z.object({
  clock: clockIdSchema,
  startedAt: instant,
  targetAt: instant,
  warnAt: instant,
  dueAt: instant,
  breached: z.boolean(),
  /** Set while it stands still; its times move on when it goes on. */
  pausedSince: instant.optional(),
});

export const caseSummarySchema = z.object({
  caseId: z.string(),
  customerId: z.string(),
  version: z.int(),
  status: z.enum(STATUSES),
  priority: z.enum(PRIORITIES),
  /** 1 is the owner, 2 the lead, 3 the manager (with the default ladder). */
  level: z.int(),
  mustAcknowledge: z.boolean(),
  escalatedTo: personSchema.optional(),
  owner: personSchema,
  sponsor: personSchema,
  team: z.string(),
  channel: z.enum(CHANNELS),
  connectionId: z.string(),
  visibility,
  customer: z.object({ handle: z.string().optional(), name: z.string().optional() }),
  openedAt: instant,
  /** What happens next and when; absent once the case is closed. */
  nextDeadline: deadlineSchema.optional(),
  breached: z.boolean(),
  clocks: z.array(clockViewSchema),
  /** What is missing although nothing forces it. */
  flags: z.array(z.enum(FLAGS)),
  sponsorOfferedTo: personSchema.optional(),
  isolation: z.enum(['isolated', 'part_of_problem']).optional(),
  problemId: z.string().optional(),
  movedPrivate: z.boolean(),
  mergedInto: z.string().optional(),
  contacted: z.boolean(),
  recomplaint: z.boolean(),
  round: z.int(),
  mentionCount: z.int(),
});
export type CaseSummary = z.infer<typeof caseSummarySchema>;

export const mentionViewSchema = z.object({
  mentionId: z.string(),
  channel: z.enum(CHANNELS),
  postId: z.string(),
  author: z.object({ handle: z.string().optional(), name: z.string().optional() }),
  /** Masked: private data stands in it as `[phone]`. Absent when the network withdrew the post. */
  text: z.string().optional(),
  /** What is masked in it, each kind once. */
  privateData: z.array(z.enum(PRIVATE_DATA_KINDS)),
  /** The text as it was posted, for those who may read it and asked to. */
  original: z.string().optional(),
  /** Length of the whole post, when `text` is only its beginning. */
  textLength: z.int().optional(),
  withdrawn: z.boolean(),
  visibility,
  language: z.string().optional(),
  permalink: z.string().optional(),
  createdAt: instant,
  receivedAt: instant,
  editedAt: instant.optional(),
  ruleId: z.string(),
  /** What that branch of the decision table means, in a few words. */
  ruleTitle: z.string(),
  action: z.string(),
  /** Next steps that are worth a thought. */
  suggestions: z.array(z.enum(SUGGESTIONS)),
  /** Products, places and flights that it names. */
  references: z.array(z.object({ kind: z.enum(OPEN_REFERENCES), value: z.string() })),
  /** Why: what words of the post signal, by the phrase of our tables that was met. */
  signals: z.array(z.object({ signal: z.string(), phrase: z.string(), language: z.string() })),
});

export const timelineEntrySchema = z.object({
  /** The case whose story this is part of: another one when it was merged into this. */
  caseId: z.string(),
  version: z.int(),
  at: instant,
  /** Event type, such as `opened`, `ownerAssigned`, `escalationRaised`. */
  type: z.string(),
  by: personSchema.optional(),
  to: personSchema.optional(),
  /** The event's other facts, instants as ISO 8601. */
  facts: z.record(z.string(), z.unknown()),
  mention: mentionViewSchema.optional(),
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

export const caseListSchema = z.object({
  cases: z.array(caseSummarySchema),
  /** Hand it back to read on; absent on the last page. */
  cursor: z.string().optional(),
  /** The server's time, for counting down. */
  now: instant,
});
export type CaseList = z.infer<typeof caseListSchema>;

export const caseDetailSchema = z.object({
  case: caseSummarySchema,
  timeline: z.array(timelineEntrySchema),
  now: instant,
});
export type CaseDetail = z.infer<typeof caseDetailSchema>;

export const commandResultSchema = z.object({
  case: caseSummarySchema,
  /** The new case of a split, the case that a merge went into. */
  other: caseSummarySchema.optional(),
  now: instant,
});
export type CommandResult = z.infer<typeof commandResultSchema>;

export const PROBLEM_CODES = [
  ...REFUSAL_CODES,
  'bad_request',
  'version_conflict',
  'words_gone',
  'not_linked',
  'too_many_linked',
  'unauthenticated',
  'forbidden',
  'not_found',
  'method_not_allowed',
  'unavailable',
] as const;

/** RFC 9457. `type` is `urn:redress:problem:<code>`. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(PROBLEM_CODES),
  /** The case's present version, on a version conflict. */
  currentVersion: z.int().optional(),
  /** Which fields are wrong, what was found and what is allowed. */
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
