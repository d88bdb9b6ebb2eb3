import type { CaseId, CustomerId, MentionRef } from '../../../shared/case/case.ts';
import type { CommandInput } from '../../../shared/desk-api/command-requests.ts';
import type { RosterRequest } from '../../../shared/desk-api/people.ts';
import type { Role } from '../../../shared/policy/configuration.ts';
import type { VersionedCase } from '../../../shared/store/items.ts';
import type { Everything } from '../../support/table.ts';
import type { Delivery } from './deliveries.ts';
import type { Process } from './scheduler.ts';

type WithoutVersion<Command> = Command extends unknown ? Omit<Command, 'expectedVersion'> : never;

/** What a person asks of a case, before they say which version of it they saw. */
export type CaseWish = WithoutVersion<CommandInput>;

/** One request of a person to the desk. */
export type Request = { readonly by: string; readonly role: Role } & (
  | { readonly to: 'case'; readonly caseId: CaseId; readonly body: CommandInput }
  | {
      readonly to: 'customer';
      readonly customerId: CustomerId;
      readonly body:
        { readonly type: 'link'; readonly customerId: CustomerId } | { readonly type: 'unlink' };
    }
  | { readonly to: 'handler'; readonly handlerId: string; readonly body: RosterRequest }
  | { readonly to: 'read'; readonly path: string }
);

export type Answer = { readonly status: number; readonly code?: string };

/** What a simulation plays on: the real functions, or the pure core with edges of a few lines. */
export type System = {
  /** A platform's webhook; the answer is its status, or nothing when nobody answered. */
  readonly receive: (delivery: Delivery, heard: (status: number | undefined) => void) => Process;
  /** Takes messages off a queue to their function, when there are any. */
  readonly feed: (queue: 'deliveries' | 'effects') => Process | undefined;
  readonly tick: (scheduledAtMs: number) => Process;
  readonly press: (request: Request, heard: (answer: Answer | undefined) => void) => Process;
  /** Somebody puts the dead letters back that are no poison. */
  readonly redrive: () => void;
  /** From now on queues and indexes are what they should be. */
  readonly calm: () => void;
  /** Whether both queues are empty. */
  readonly isDrained: () => boolean;
  /** An author's cases as they stand, whatever any index says. */
  readonly caseIdsOf: (customerId: CustomerId) => readonly CaseId[];
  readonly caseOf: (caseId: CaseId) => VersionedCase | undefined;
  /** Mentions that a case's history names, oldest first. */
  readonly mentionsOf: (caseId: CaseId) => readonly MentionRef[];
  /** When a case's version was committed. */
  readonly committedAtMs: (caseId: CaseId, version: number) => number;
  readonly everything: () => Promise<Everything>;
  readonly queues: () => Readonly<Record<string, readonly string[]>>;
  readonly notices: readonly Readonly<Record<string, unknown>>[];
  /** Errors that nothing injected explains. */
  readonly unexpected: readonly string[];
};
