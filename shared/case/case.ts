/**
 * The case: one customer's one matter, owned, with clocks. Its state is the fold of its events.
 *
 * | status | entered when | leaves when | may last | next deadline |
 * | --- | --- | --- | --- | --- |
 * | received | a complaint opens it, or reopens it (a new round) | a person's reply is recorded | until answered; the ladder climbs from the breach on | target, breach, then each rung of the ladder |
 * | in_progress | the first reply of the round is recorded | resolved | until resolved; we may be silent as long as the update clock allows | update or next-response clock, then the ladder |
 * | resolved | a person resolves it (awaiting confirmation) | the customer confirms, complains again, or stays silent | `closeUnconfirmedAfter` | check-backs, then closing; a customer's message starts the next-response clock instead |
 * | closed_confirmed | the customer's own word says so | a new word of the customer (a new round) | for ever | none |
 * | closed_unconfirmed | nobody answered the check-backs | a new word of the customer (a new round) | for ever | none |
 */
import * as z from 'zod';
import { CHANNELS } from '../policy/configuration.ts';

export const STATUSES = [
  'received',
  'in_progress',
  'resolved',
  'closed_confirmed',
  'closed_unconfirmed',
] as const;
export const PRIORITIES = ['P0', 'P1', 'P2', 'P3'] as const;
export const CLOCKS = ['first_response', 'next_response', 'update'] as const;

export const caseIdSchema = z
  .string()
  .regex(/^[0-9a-f]{24}-[1-9]\d{0,3}$/, 'expected <24 hex digits>-<number>')
  .brand('CaseId');
export const customerIdSchema = z
  .string()
  .regex(/^[0-9a-f]{24}$/, 'expected 24 hex digits')
  .brand('CustomerId');

export const mentionRefSchema = z.strictObject({
  channel: z.enum(CHANNELS),
  postId: z.string().min(1),
});

export const authorNameSchema = z.strictObject({
  handle: z.string().optional(),
  name: z.string().optional(),
});

export const clockSchema = z.strictObject({
  startedAtMs: z.int(),
  /** The goal; passing it warns the owner. */
  warnAtMs: z.int(),
  /** The deadline; passing it is a breach. */
  dueAtMs: z.int(),
  warned: z.boolean(),
  breached: z.boolean(),
});

export const caseSchema = z.strictObject({
  caseId: caseIdSchema,
  customerId: customerIdSchema,
  status: z.enum(STATUSES),
  connectionId: z.string(),
  channel: z.enum(CHANNELS),
  visibility: z.enum(['public', 'private']),
  teamId: z.string(),
  priority: z.enum(PRIORITIES),
  author: authorNameSchema,
  /** The post that opened the case. */
  firstMention: mentionRefSchema,
  namedRepId: z.string().optional(),
  ownerId: z.string(),
  sponsorId: z.string(),
  /** Starts at 1; every reopening adds one. */
  round: z.int().min(1),
  recomplaint: z.boolean(),
  openedAtMs: z.int(),
  mentionCount: z.int().min(0),
  /** Whether a person of ours has ever answered the customer on this matter. */
  contacted: z.boolean(),
  /** First answer of the present round. */
  firstRespondedAtMs: z.int().optional(),
  clocks: z.partialRecord(z.enum(CLOCKS), clockSchema),
  escalation: z.strictObject({
    /** Rung of the ladder: 1 is the owner, 2 the first step of the policy's ladder. */
    level: z.int().min(1),
    toId: z.string().optional(),
    mustAcknowledge: z.boolean(),
    acknowledgedAtMs: z.int().optional(),
    /** When the next rung is due; absent when the ladder stands still. */
    nextStepAtMs: z.int().optional(),
  }),
  /** Replies that a person wrote and nobody has posted yet. */
  openReplies: z.record(z.string(), z.enum(['requested', 'by_hand'])),
  resolvedAtMs: z.int().optional(),
  /** What the customer wrote since *resolved*: the only grounds for closed_confirmed. */
  wordsSinceResolved: z.array(mentionRefSchema),
  /** Check-backs still to come, earliest first. */
  checkBacksAtMs: z.array(z.int()),
  closesAtMs: z.int().optional(),
  closedAtMs: z.int().optional(),
});

export type Case = z.infer<typeof caseSchema>;
export type CaseId = z.infer<typeof caseIdSchema>;
export type CustomerId = z.infer<typeof customerIdSchema>;
export type MentionRef = z.infer<typeof mentionRefSchema>;
export type Priority = (typeof PRIORITIES)[number];
export type ClockKind = (typeof CLOCKS)[number];
export type Clock = z.infer<typeof clockSchema>;

/** Whether nothing is to be done on the case any more: it needs no owner's time and no deadline. */
export function isClosed(state: Pick<Case, 'status'>): boolean {
  return state.status === 'closed_confirmed' || state.status === 'closed_unconfirmed';
}

/** Id of the customer's n-th case. */
export function caseIdOf(customerId: CustomerId, number: number): CaseId {
  return caseIdSchema.parse(`${customerId}-${number}`);
}

/** The customer and the number that a case id is made of. */
export function splitCaseId(caseId: CaseId): { customerId: CustomerId; number: number } {
  const [customerId, number] = caseId.split('-');
  return { customerId: customerIdSchema.parse(customerId), number: Number(number) };
}
