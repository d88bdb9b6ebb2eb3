/**
 * The case: one customer's one matter, owned, with clocks. Its state is the fold of its events.
 *
 * | status | entered when | leaves when | may last at most | next deadline |
 * | --- | --- | --- | --- | --- |
 * | received | a complaint opens it | a person's reply is recorded | until answered; the ladder climbs from the breach on | first response, then each step of the ladder |
 * | reopened | the customer says no, complains again, or writes after closing: a new round | as received | as received | as received |
 * | acknowledged | the first reply of the round only says that we have it | a reply answers, asks or brings news; or resolved | the update clock, then the ladder | update, resolution |
 * | in_progress | a reply answers or brings news, or a wait ends | we ask, or resolve | the resolution clock, then the ladder | update, next response, resolution |
 * | waiting_customer | we asked the customer something | they write, or the wait ends | `waitForCustomer.breach` | remind the customer, then the end of the wait; resolution stands still |
 * | resolved | a person resolves it (awaiting confirmation) | the customer's yes, their no, a new complaint, or silence after every check-back | until every check-back was put and `closeUnconfirmedAfter` has passed | check-backs to customer and handler, then closing |
 * | monitored | a post that is no complaint is to be watched | a complaint joins it, a person says that it is one, or the watch ends | `monitorFor` | monitor |
 * | closed_confirmed | the customer's own word or rating says so | a new complaint or low rating (a new round) | for ever | none |
 * | closed_unconfirmed | nobody answered the agreed check-backs | as closed_confirmed, or a good rating | for ever | none |
 * | closed_merged | a person merged it into another case of the customer | never; new words join that case | for ever | none |
 * | closed_expired | a watch ended without a complaint | never; a complaint opens a case of its own | for ever | none |
 */
import * as z from 'zod';
import { CHANNELS } from '../policy/configuration.ts';

export const STATUSES = [
  'received',
  'reopened',
  'acknowledged',
  'in_progress',
  'waiting_customer',
  'resolved',
  'monitored',
  'closed_confirmed',
  'closed_unconfirmed',
  'closed_merged',
  'closed_expired',
] as const;
export const PRIORITIES = ['P0', 'P1', 'P2', 'P3'] as const;

/** Clocks of which a case has one at most. */
export const CLOCKS = [
  'first_response',
  'next_response',
  'update',
  'resolution',
  'introduction',
  'check_back_customer',
  'check_back_handler',
  'customer_answer',
  'snooze',
  'monitor',
  'close',
] as const;

/** A clock of the case; promises and letters have one each, named by their id. */
export const clockIdSchema = z.union([
  z.enum(CLOCKS),
  z.templateLiteral(['promise:', z.string()]),
  z.templateLiteral(['letter:', z.string()]),
]);
export type ClockId = z.infer<typeof clockIdSchema>;
export type ClockKind = (typeof CLOCKS)[number] | 'promise' | 'letter';

/** What a reply is for. `acknowledge` only says that we have it; `ask` waits for the customer. */
export const PURPOSES = [
  'answer',
  'acknowledge',
  'ask',
  'update',
  'introduce',
  'check_back',
  'closing_note',
] as const;
export type Purpose = (typeof PURPOSES)[number];

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
  /** The goal, when it is not the moment of the warning. */
  targetAtMs: z.int().optional(),
  warnAtMs: z.int(),
  /** The deadline; for a promise, a letter or a goal, passing it is a breach. */
  dueAtMs: z.int(),
  warned: z.boolean().default(false),
  breached: z.boolean().default(false),
  /** Steps of the ladder that this clock still takes by itself, lowest first. */
  steps: z.array(z.strictObject({ level: z.int().min(2), atMs: z.int() })).optional(),
  /** Set while the clock stands still: since when, and how much working time was left then. */
  paused: z.strictObject({ sinceAtMs: z.int(), left: z.array(z.int()) }).optional(),
  /** How long it stood still before, in milliseconds, over all pauses that are over. */
  pausedMs: z.int().optional(),
});

const checkBackSchema = z.strictObject({
  number: z.int().min(1),
  /** When the customer is to be asked. */
  askAtMs: z.int(),
  /** When somebody asked them. */
  askedAtMs: z.int().optional(),
});

/** What a matter is recognised by; hashes only, no words. */
export const matterSchema = z.strictObject({
  /** Conversations that it was spoken of in. */
  threads: z.array(z.string()).default([]),
  /** Order and parcel numbers that were named. */
  references: z.array(z.string()).default([]),
  topic: z.string().optional(),
  /** Signature of the words (`shared/triage/matter.ts`); empty when there were too few. */
  words: z.string(),
});
export type Matter = z.infer<typeof matterSchema>;

/** What is false or empty may be left out where it is kept: it is read back as such. */
export const caseSchema = z.strictObject({
  caseId: caseIdSchema,
  customerId: customerIdSchema,
  status: z.enum(STATUSES),
  connectionId: z.string(),
  channel: z.enum(CHANNELS),
  visibility: z.enum(['public', 'private']),
  teamId: z.string(),
  topic: z.string().optional(),
  language: z.string().optional(),
  priority: z.enum(PRIORITIES),
  author: authorNameSchema.default({}),
  /** The post that opened the case. */
  firstMention: mentionRefSchema,
  namedRepId: z.string().optional(),
  ownerId: z.string(),
  sponsorId: z.string(),
  /** Starts at 1; every reopening adds one. */
  round: z.int().min(1),
  recomplaint: z.boolean().default(false),
  openedAtMs: z.int(),
  mentionCount: z.int().min(0),
  /** Whether a person of ours has ever answered the customer on this matter. */
  contacted: z.boolean().default(false),
  /** First answer of the present round. */
  firstRespondedAtMs: z.int().optional(),
  clocks: z.partialRecord(clockIdSchema, clockSchema).default({}),
  escalation: z.strictObject({
    /** Rung of the ladder: 1 is the owner, 2 the first step of the policy's ladder. */
    level: z.int().min(1),
    toId: z.string().optional(),
    mustAcknowledge: z.boolean().default(false),
    acknowledgedAtMs: z.int().optional(),
    /** When the next rung is due; absent when the ladder stands still. */
    nextStepAtMs: z.int().optional(),
  }),
  /** Replies that a person wrote and nobody has posted yet. */
  openReplies: z
    .record(
      z.string(),
      z.strictObject({ state: z.enum(['requested', 'by_hand']), purpose: z.enum(PURPOSES) }),
    )
    .default({}),
  /** Whom the sponsor has asked to answer for the case from now on. */
  sponsorOfferedToId: z.string().optional(),
  /** Whether others have the same trouble, as recorded in the present round. */
  isolation: z.enum(['isolated', 'part_of_problem']).optional(),
  problemId: z.string().optional(),
  /** Since when it is talked about in private; a public case then needs a closing note. */
  movedPrivateAtMs: z.int().optional(),
  closingNoteAtMs: z.int().optional(),
  resolvedAtMs: z.int().optional(),
  /** What the customer wrote since *resolved*: the only grounds for closed_confirmed. */
  wordsSinceResolved: z.array(mentionRefSchema).default([]),
  /** Questions to the customer of the present follow-up, put or still to be put. */
  checkBacks: z.array(checkBackSchema).default([]),
  matter: matterSchema,
  closedAtMs: z.int().optional(),
  mergedIntoCaseId: caseIdSchema.optional(),
});

export type Case = z.infer<typeof caseSchema>;
export type CaseId = z.infer<typeof caseIdSchema>;
export type CustomerId = z.infer<typeof customerIdSchema>;
export type MentionRef = z.infer<typeof mentionRefSchema>;
export type Priority = (typeof PRIORITIES)[number];
export type Clock = z.infer<typeof clockSchema>;

/** Whether nothing is to be done on the case any more: it needs no owner's time and no deadline. */
export function isClosed(state: Pick<Case, 'status'>): boolean {
  return state.status.startsWith('closed_');
}

/** Whether the customer waits for an answer of ours. */
export function isAnswerAwaited({ clocks }: Pick<Case, 'clocks'>): boolean {
  return clocks.first_response !== undefined || clocks.next_response !== undefined;
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
