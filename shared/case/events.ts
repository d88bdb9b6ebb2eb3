import * as z from 'zod';
import { CHANNELS } from '../policy/configuration.ts';
import {
  CLOCKS,
  PRIORITIES,
  authorNameSchema,
  caseIdSchema,
  customerIdSchema,
  mentionRefSchema,
} from './case.ts';

const handlerId = z.string();
const clock = z.enum(CLOCKS);
const visibility = z.enum(['public', 'private']);

/** Who could not take the case and why, in the order in which they were asked. */
export const skippedSchema = z.strictObject({
  handlerId,
  why: z.enum(['off_duty', 'full', 'unknown']),
});

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
    priority: z.enum(PRIORITIES),
    author: authorNameSchema,
    namedRepId: handlerId.optional(),
    mention: mentionRefSchema,
    ruleId: z.string(),
  }),
  event('mentionJoined', {
    mention: mentionRefSchema,
    ruleId: z.string(),
    /** `outbound` is our own post coming back; the others are the customer's words. */
    meaning: z.enum(['complaint', 'recomplaint', 'message', 'outbound']),
  }),
  event('mentionEdited', { mention: mentionRefSchema }),
  event('mentionWithdrawn', { mention: mentionRefSchema }),
  event('priorityRaised', { priority: z.enum(PRIORITIES), reason: z.string() }),
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
  event('clockStarted', { clock, warnAtMs: z.int(), dueAtMs: z.int() }),
  event('clockWarned', { clock }),
  event('clockBreached', { clock }),
  /** The awaited answer came; whether in time is for the breach before it to say. */
  event('clockMet', { clock }),
  /** The clock lost its purpose without an answer. */
  event('clockStopped', { clock }),
  event('escalationRaised', {
    level: z.int().min(2),
    toId: handlerId,
    mustAcknowledge: z.boolean(),
    nextStepAtMs: z.int(),
    reason: z.enum(['breach', 'unacknowledged', 'unanswered', 'reminder', 'recomplaint']),
    skipped: z.array(skippedSchema),
  }),
  event('escalationAcknowledged', { by: handlerId, nextStepAtMs: z.int() }),
  event('escalationEnded', {}),
  event('noteAdded', { by: handlerId, text: z.string() }),
  event('replyRequested', { replyId: z.string(), by: handlerId, visibility, text: z.string() }),
  event('replyLeftToHand', { replyId: z.string(), reason: z.enum(['no_reply_credentials']) }),
  event('replyRecorded', {
    by: handlerId,
    visibility,
    text: z.string().optional(),
    replyId: z.string().optional(),
  }),
  event('resolved', { by: handlerId }),
  event('checkBacksScheduled', { checkBacksAtMs: z.array(z.int()), closesAtMs: z.int() }),
  event('checkBackDue', { number: z.int().min(1) }),
  event('closedConfirmed', { by: handlerId, mention: mentionRefSchema }),
  event('closedUnconfirmed', {}),
  event('reopened', { round: z.int().min(2), reason: z.enum(['recomplaint', 'customer_message']) }),
]);

export type CaseEvent = z.infer<typeof caseEventSchema>;
export type Skipped = z.infer<typeof skippedSchema>;
