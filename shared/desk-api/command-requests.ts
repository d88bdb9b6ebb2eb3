/** What people may ask of a case; the shapes of `POST /desk/cases/{caseId}/commands`. */
import * as z from 'zod';
import { PURPOSES, caseIdSchema, mentionRefSchema } from '../case/case.ts';
import { DATA_KINDS, PRIVATE_PLACES } from '../case/events.ts';

/** Longest note or reply, in characters. */
export const MAX_TEXT_LENGTH = 10_000;
/** Mentions that one split can move: they fit one transaction. */
export const MAX_SPLIT_MENTIONS = 50;

const visibility = z.enum(['public', 'private']);
const text = z.string().min(1).max(MAX_TEXT_LENGTH);
const handlerId = z.string().min(1).max(128);
const instant = z.iso.datetime({ offset: true });

const command = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({
    type: z.literal(type),
    /** The version that the person saw; when the case has moved on since, nothing happens (409). */
    expectedVersion: z.int().min(1),
    ...shape,
  });

export const commandRequestSchema = z.discriminatedUnion('type', [
  /** Hands over; the customer is then to be told who helps now. */
  command('assign', { ownerId: handlerId }),
  /** Hands over and tells the customer in the same step. */
  command('introduce', { ownerId: handlerId, visibility, text }),
  command('note', { text }),
  command('reply', { visibility, text, purpose: z.enum(PURPOSES).default('answer') }),
  /** A question to the customer; once posted, the case waits for them. */
  command('ask', { visibility, text }),
  /** What was posted by hand. */
  command('recordReply', {
    visibility,
    text: text.optional(),
    purpose: z.enum(PURPOSES).optional(),
    replyId: z.string().min(1).optional(),
  }),
  command('acknowledgeEscalation', {}),
  command('promise', { text, promisedAt: instant }),
  command('keepPromise', { promiseId: z.string().min(1) }),
  command('snooze', { endsAt: instant }),
  command('recordLetter', { letterId: z.string().min(1) }),
  command('recordIsolation', {
    verdict: z.enum(['isolated', 'part_of_problem']),
    problemId: z.string().min(1).max(128).optional(),
  }),
  command('movePrivate', {
    reason: z.literal('confidentiality'),
    dataKinds: z.array(z.enum(DATA_KINDS)).min(1),
    place: z.enum(PRIVATE_PLACES),
  }),
  command('resolve', {}),
  command('answerCheckBack', {
    from: z.enum(['customer', 'handler']),
    answer: z.enum(['yes', 'no']),
    mention: mentionRefSchema.optional(),
    text: text.optional(),
  }),
  command('transferSponsor', { toId: handlerId }),
  command('acceptSponsor', {}),
  command('split', { mentions: z.array(mentionRefSchema).min(1).max(MAX_SPLIT_MENTIONS) }),
  command('merge', { intoCaseId: caseIdSchema }),
]);
export type CommandRequest = z.infer<typeof commandRequestSchema>;
/** A command as a client writes it, defaults left out. */
export type CommandInput = z.input<typeof commandRequestSchema>;
