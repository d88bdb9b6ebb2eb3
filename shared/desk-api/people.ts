/** Requests and answers of the desk API about handlers, customers and drafts. */
import * as z from 'zod';
import { customerIdSchema } from '../case/case.ts';
import { MAX_TEXT_LENGTH } from './command-requests.ts';
import { caseSummarySchema, timelineEntrySchema } from './contract.ts';

const instant = z.iso.datetime({ offset: true });

export const rosterEntrySchema = z.object({
  id: z.string(),
  name: z.string(),
  initials: z.string(),
  role: z.string(),
  teams: z.array(z.string()),
  onDuty: z.boolean(),
  /** When they come back, as far as that is known. */
  backAt: z.iso.datetime().optional(),
  standIn: z.string().optional(),
  capacity: z.int(),
});
export type RosterEntry = z.infer<typeof rosterEntrySchema>;

export const rosterSchema = z.object({
  handlers: z.array(rosterEntrySchema),
  now: z.iso.datetime(),
});

export type Roster = z.infer<typeof rosterSchema>;

/** Duty and stand-in are one's own; leads, managers and admins change everybody's, and capacity. */
export const rosterCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('dutyOff'), endsAt: instant.optional() }),
  z.strictObject({ type: z.literal('dutyOn') }),
  z.strictObject({ type: z.literal('setStandIn'), standInId: z.string().min(1).nullable() }),
  z.strictObject({ type: z.literal('setCapacity'), capacity: z.int().min(1).max(500) }),
]);
export type RosterRequest = z.infer<typeof rosterCommandSchema>;

export const customerSchema = z.object({
  customerId: z.string(),
  /** Every author that is this customer, itself included. */
  linked: z.array(z.string()),
  cases: z.array(caseSummarySchema),
  timeline: z.array(timelineEntrySchema),
  now: z.iso.datetime(),
});

export type Customer = z.infer<typeof customerSchema>;

/** Authors that are one person; both commands are audited. */
export const customerCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('link'), customerId: customerIdSchema }),
  z.strictObject({ type: z.literal('unlink') }),
]);

export const linkedSchema = z.object({ customerId: z.string(), linked: z.array(z.string()) });

export const draftSchema = z.strictObject({
  text: z.string().max(MAX_TEXT_LENGTH),
  /** Of the person who writes; their "noon" is meant. */
  timeZone: z.string().max(64).default('UTC'),
});

export const draftCheckSchema = z.object({
  /** Commitments that the text seems to make; nothing is promised until somebody says so. */
  promises: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      words: z.string(),
      promisedAt: z.iso.datetime(),
    }),
  ),
});
export type DraftCheck = z.infer<typeof draftCheckSchema>;
