import * as z from 'zod';
import { CHANNELS } from '../policy/configuration.ts';
import {
  PRIORITIES,
  PURPOSES,
  authorNameSchema,
  caseIdSchema,
  clockIdSchema,
  customerIdSchema,
  matterSchema,
  mentionRefSchema,
} from './case.ts';

const handlerId = z.string();
const clock = clockIdSchema;
const visibility = z.enum(['public', 'private']);
const person = z.enum(['customer', 'handler']);

/** Who could not take the case and why, in the order in which they were asked. */
export const skippedSchema = z.strictObject({
  handlerId,
  why: z.enum(['off_duty', 'full', 'unknown']),
});

/** Kinds of data that are a reason to go private; there is no other reason. */
export const DATA_KINDS = [
  'name',
  'address',
  'email',
  'phone',
  'order_number',
  'parcel_number',
  'account',
  'payment',
  'health',
  'date_of_birth',
  'identity_document',
  'other',
] as const;

/** Where a matter may be talked about in private. */
export const PRIVATE_PLACES = ['direct_message', 'email', 'web_form'] as const;

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), atMs: z.int(), ...shape });

/**
 * Facts about a case, in the past tense. `atMs` is when the fact came true, not when it was
 * noticed.
 */
export const caseEventSchema = z.discriminatedUnion('type', [
  event('opened', {
    caseId: caseIdSchema,
    customerId: customerIdSchema,
    connectionId: z.string(),
    channel: z.enum(CHANNELS),
    visibility,
    teamId: z.string(),
    topic: z.string().optional(),
    language: z.string().optional(),
    priority: z.enum(PRIORITIES),
    author: authorNameSchema,
    namedRepId: handlerId.optional(),
    mention: mentionRefSchema,
    ruleId: z.string(),
    matter: matterSchema,
    /** Set when the post is no complaint and only watched. */
    monitored: z.literal(true).optional(),
    /** The case that this matter was split off from. */
    splitFromCaseId: caseIdSchema.optional(),
    /** The case of somebody else under which this customer said "same here". */
    followsCaseId: caseIdSchema.optional(),
  }),
  event('mentionJoined', {
    mention: mentionRefSchema,
    ruleId: z.string(),
    /** `outbound` is our own post coming back; the others are the customer's words. */
    meaning: z.enum(['complaint', 'recomplaint', 'message', 'thanks', 'outbound']),
    rating: z.number().optional(),
    matter: matterSchema.optional(),
  }),
  /** A person looked at the post and said what it is; `ruleId` is the branch that this gives. */
  event('mentionRetriaged', {
    mention: mentionRefSchema,
    ruleId: z.string(),
    by: handlerId,
    /** What it has turned out to mean, when that is more than was thought. */
    meaning: z.enum(['complaint', 'recomplaint']).optional(),
  }),
  event('mentionEdited', { mention: mentionRefSchema }),
  event('mentionWithdrawn', { mention: mentionRefSchema }),
  event('priorityRaised', { priority: z.enum(PRIORITIES), reason: z.string() }),
  event('becameComplaint', {}),
  event('ownerAssigned', {
    ownerId: handlerId,
    reason: z.enum([
      'named_rep',
      'stand_in',
      'team',
      'team_lead',
      'team_manager',
      'nobody_on_duty',
      'escalated',
      'assigned',
    ]),
    by: handlerId.optional(),
    skipped: z.array(skippedSchema),
  }),
  event('sponsorAssigned', { sponsorId: handlerId }),
  event('sponsorOffered', { toId: handlerId, by: handlerId }),
  event('clockStarted', {
    clock,
    targetAtMs: z.int().optional(),
    warnAtMs: z.int(),
    dueAtMs: z.int(),
    steps: z.array(z.strictObject({ level: z.int(), atMs: z.int() })).optional(),
    /** Set when it comes from a merged case, where its warning and breach are booked. */
    carried: z.strictObject({ warned: z.boolean(), breached: z.boolean() }).optional(),
  }),
  event('clockWarned', { clock }),
  event('clockBreached', { clock }),
  event('clockPaused', { clock, left: z.array(z.int()) }),
  event('clockResumed', { clock, instantsAtMs: z.array(z.int()) }),
  /** What was awaited came; whether in time is for the breach before it to say. */
  event('clockMet', { clock }),
  /** The clock lost its purpose without an answer. */
  event('clockStopped', { clock }),
  /** A share of the clock's time has passed at which the ladder takes a step by itself. */
  event('ladderStepReached', { clock, level: z.int().min(2) }),
  event('escalationRaised', {
    level: z.int().min(2),
    toId: handlerId,
    mustAcknowledge: z.boolean(),
    nextStepAtMs: z.int(),
    reason: z.enum([
      'breach',
      'share_of_target',
      'unacknowledged',
      'unanswered',
      'reminder',
      'recomplaint',
      'customer_says_no',
      'handler_says_no',
    ]),
    skipped: z.array(skippedSchema),
  }),
  event('escalationAcknowledged', { by: handlerId, nextStepAtMs: z.int() }),
  event('escalationEnded', {}),
  event('noteAdded', { by: handlerId, text: z.string() }),
  event('replyRequested', {
    replyId: z.string(),
    by: handlerId,
    visibility,
    text: z.string(),
    purpose: z.enum(PURPOSES),
  }),
  event('replyLeftToHand', { replyId: z.string(), reason: z.enum(['no_reply_credentials']) }),
  event('replyRecorded', {
    by: handlerId,
    visibility,
    purpose: z.enum(PURPOSES),
    text: z.string().optional(),
    replyId: z.string().optional(),
  }),
  event('waitEnded', { reason: z.enum(['customer_answered', 'no_answer', 'we_answered']) }),
  event('snoozed', { by: handlerId, endsAtMs: z.int() }),
  event('snoozeEnded', { reason: z.enum(['time', 'customer']) }),
  event('promiseMade', {
    promiseId: z.string(),
    by: handlerId,
    text: z.string(),
    promisedAtMs: z.int(),
  }),
  event('promiseKept', { promiseId: z.string(), by: handlerId }),
  event('letterSent', { letterId: z.string(), by: handlerId }),
  event('isolationRecorded', {
    by: handlerId,
    verdict: z.enum(['isolated', 'part_of_problem']),
    problemId: z.string().optional(),
  }),
  event('movedPrivate', {
    by: handlerId,
    reason: z.literal('confidentiality'),
    dataKinds: z.array(z.enum(DATA_KINDS)).min(1),
    place: z.enum(PRIVATE_PLACES),
  }),
  event('resolved', { by: handlerId }),
  event('checkBacksScheduled', { checkBacksAtMs: z.array(z.int()) }),
  event('checkBackDue', { of: person, number: z.int().min(1), toId: handlerId }),
  /** The customer was asked. */
  event('checkBackPut', { number: z.int().min(1), by: handlerId }),
  event('checkBackAnswered', {
    of: person,
    answer: z.enum(['yes', 'no']),
    by: handlerId.optional(),
    mention: mentionRefSchema.optional(),
    text: z.string().optional(),
  }),
  event('splitOff', {
    by: handlerId,
    mentions: z.array(mentionRefSchema).min(1),
    toCaseId: caseIdSchema,
  }),
  event('mergedInto', { by: handlerId, caseId: caseIdSchema }),
  event('mergedFrom', {
    by: handlerId,
    caseId: caseIdSchema,
    mentionCount: z.int().min(0),
    matter: matterSchema,
  }),
  event('closedConfirmed', { by: handlerId.optional(), mention: mentionRefSchema }),
  event('closedUnconfirmed', {}),
  event('closedExpired', {}),
  event('reopened', {
    round: z.int().min(2),
    reason: z.enum([
      'recomplaint',
      'customer_message',
      'customer_says_no',
      'handler_says_no',
      'low_rating',
    ]),
  }),
]);

export type CaseEvent = z.infer<typeof caseEventSchema>;
export type EventOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;
export type Skipped = z.infer<typeof skippedSchema>;
