import type { authorNameSchema, CaseId, CustomerId, MentionRef, Priority } from './case.ts';
import type { Channel } from '../policy/configuration.ts';
import type * as z from 'zod';

/** A complaint that belongs to no case yet. */
export type OpenCommand = {
  readonly type: 'open';
  readonly caseId: CaseId;
  readonly customerId: CustomerId;
  readonly connectionId: string;
  readonly channel: Channel;
  readonly visibility: 'public' | 'private';
  readonly teamId: string;
  readonly priority: Priority;
  readonly author: z.infer<typeof authorNameSchema>;
  readonly namedRepId?: string | undefined;
  readonly mention: MentionRef;
  readonly ruleId: string;
  /** When we received it: the first-response clock runs from here, however late we get to it. */
  readonly receivedAtMs: number;
};

/** What arrives from outside on a case that exists. */
export type IntakeCommand =
  | {
      readonly type: 'join';
      readonly mention: MentionRef;
      readonly ruleId: string;
      readonly meaning: 'complaint' | 'recomplaint' | 'message' | 'outbound';
      readonly receivedAtMs: number;
    }
  | { readonly type: 'editMention'; readonly mention: MentionRef }
  | { readonly type: 'withdrawMention'; readonly mention: MentionRef };

/** What people do through the desk; `by` is the handler id of the token. */
export type DeskCommand =
  | { readonly type: 'assign'; readonly by: string; readonly ownerId: string }
  | { readonly type: 'note'; readonly by: string; readonly text: string }
  | {
      readonly type: 'reply';
      readonly by: string;
      readonly replyId: string;
      readonly visibility: 'public' | 'private';
      readonly text: string;
    }
  | {
      readonly type: 'recordReply';
      readonly by: string;
      readonly visibility: 'public' | 'private';
      readonly text?: string | undefined;
      /** The reply left to be posted by hand that this posting settles. */
      readonly replyId?: string | undefined;
    }
  | { readonly type: 'acknowledgeEscalation'; readonly by: string }
  | { readonly type: 'resolve'; readonly by: string }
  | { readonly type: 'confirm'; readonly by: string; readonly mention: MentionRef };

/** What `publish` learns about a reply. */
export type ReplyOutcomeCommand = {
  readonly type: 'leaveReplyToHand';
  readonly replyId: string;
  readonly reason: 'no_reply_credentials';
};

export type CaseCommand = IntakeCommand | DeskCommand | ReplyOutcomeCommand;

export const REFUSAL_CODES = [
  'case_closed',
  'unknown_handler',
  'owner_off_duty',
  'already_owner',
  'nothing_to_acknowledge',
  'not_yours_to_acknowledge',
  'not_answered',
  'already_resolved',
  'not_resolved',
  'customer_has_not_confirmed',
  'unknown_reply',
] as const;

/** A business refusal: a value, not an error. `message` says what to do instead. */
export type Refusal = {
  readonly refused: (typeof REFUSAL_CODES)[number];
  readonly message: string;
};
