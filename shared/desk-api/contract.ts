/** Requests and answers of the desk API, from which its OpenAPI document is generated. */
import * as z from 'zod';
import { PRIORITIES, STATUSES, CLOCKS, mentionRefSchema } from '../case/case.ts';
import { REFUSAL_CODES } from '../case/commands.ts';
import { CHANNELS } from '../policy/configuration.ts';

export const VIEWS = ['mine', 'team', 'unanswered', 'escalated', 'all'] as const;
export type View = (typeof VIEWS)[number];

/** Longest note or reply, in characters. */
export const MAX_TEXT_LENGTH = 10_000;

const instant = z.iso.datetime();
const visibility = z.enum(['public', 'private']);
const text = z.string().min(1).max(MAX_TEXT_LENGTH);

export const personSchema = z.object({ id: z.string(), name: z.string(), initials: z.string() });

export const deadlineSchema = z.object({
  kind: z.enum(['warning', 'breach', 'escalation', 'check_back', 'close']),
  clock: z.enum(CLOCKS).optional(),
  at: instant,
});

export const caseSummarySchema = z.object({
  caseId: z.string(),
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
  contacted: z.boolean(),
  recomplaint: z.boolean(),
  round: z.int(),
  mentionCount: z.int(),
});
export type CaseSummary = z.infer<typeof caseSummarySchema>;

export const mentionViewSchema = z.object({
  channel: z.enum(CHANNELS),
  postId: z.string(),
  author: z.object({ handle: z.string().optional(), name: z.string().optional() }),
  /** Absent when the network withdrew the post. */
  text: z.string().optional(),
  withdrawn: z.boolean(),
  visibility,
  language: z.string().optional(),
  permalink: z.string().optional(),
  createdAt: instant,
  receivedAt: instant,
  editedAt: instant.optional(),
  ruleId: z.string(),
  action: z.string(),
});

export const timelineEntrySchema = z.object({
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

const command = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({
    type: z.literal(type),
    /** The version that the person saw; when the case has moved on since, nothing happens (409). */
    expectedVersion: z.int().min(1),
    ...shape,
  });

export const commandRequestSchema = z.discriminatedUnion('type', [
  command('assign', { ownerId: z.string().min(1) }),
  command('note', { text }),
  command('reply', { visibility, text }),
  command('recordReply', {
    visibility,
    text: text.optional(),
    replyId: z.string().min(1).optional(),
  }),
  command('acknowledgeEscalation', {}),
  command('resolve', {}),
  command('confirm', { mention: mentionRefSchema }),
]);
export type CommandRequest = z.infer<typeof commandRequestSchema>;

export const commandResultSchema = z.object({ case: caseSummarySchema, now: instant });
export type CommandResult = z.infer<typeof commandResultSchema>;

export const PROBLEM_CODES = [
  ...REFUSAL_CODES,
  'bad_request',
  'version_conflict',
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
