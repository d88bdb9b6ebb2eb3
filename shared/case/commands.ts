import type * as z from 'zod';
import type { Channel } from '../policy/configuration.ts';
import type {
  authorNameSchema,
  CaseId,
  CustomerId,
  Matter,
  MentionRef,
  Priority,
  Purpose,
} from './case.ts';
import type { CaseEvent, DATA_KINDS, EventOf, PRIVATE_PLACES } from './events.ts';

/** A complaint, or a post to be watched, that belongs to no case yet. */
export type OpenCommand = {
  readonly type: 'open';
  readonly caseId: CaseId;
  readonly customerId: CustomerId;
  readonly connectionId: string;
  readonly channel: Channel;
  readonly visibility: 'public' | 'private';
  readonly teamId: string;
  readonly topic?: string | undefined;
  readonly language?: string | undefined;
  readonly priority: Priority;
  readonly author: z.infer<typeof authorNameSchema>;
  readonly namedRepId?: string | undefined;
  readonly mention: MentionRef;
  readonly ruleId: string;
  readonly matter: Matter;
  readonly monitored?: true;
  readonly splitFromCaseId?: CaseId;
  readonly followsCaseId?: CaseId;
  /** When we received it: the first-response clock runs from here, however late we get to it. */
  readonly receivedAtMs: number;
};

/** What arrives from outside on a case that exists. */
export type IntakeCommand =
  | {
      readonly type: 'join';
      readonly mention: MentionRef;
      readonly ruleId: string;
      readonly meaning: EventOf<'mentionJoined'>['meaning'];
      /** Stars, 1 to 5. */
      readonly rating?: number | undefined;
      readonly matter?: Matter | undefined;
      readonly receivedAtMs: number;
    }
  | { readonly type: 'editMention'; readonly mention: MentionRef }
  | { readonly type: 'withdrawMention'; readonly mention: MentionRef };

/** A person looked at a mention of the case and said what it is. */
export type RetriageCommand = {
  readonly type: 'retriageMention';
  readonly by: string;
  readonly mention: MentionRef;
  readonly ruleId: string;
  /** What it has turned out to mean; absent when that is nothing new, or no complaint. */
  readonly meaning?: 'complaint' | 'recomplaint' | undefined;
  /** The least priority of a case that holds such a complaint. */
  readonly floor?: Priority | undefined;
};

type Visibility = 'public' | 'private';
type By<Type extends string, Facts = unknown> = Facts & {
  readonly type: Type;
  /** Handler id of the token. */
  readonly by: string;
};

/** What people do through the desk. */
export type DeskCommand =
  | By<'assign', { readonly ownerId: string }>
  | By<
      'introduce',
      {
        readonly ownerId: string;
        readonly replyId: string;
        readonly visibility: Visibility;
        readonly text: string;
      }
    >
  | By<'note', { readonly text: string }>
  | By<
      'reply',
      {
        readonly replyId: string;
        readonly visibility: Visibility;
        readonly text: string;
        readonly purpose: Purpose;
      }
    >
  | By<
      'recordReply',
      {
        readonly visibility: Visibility;
        readonly text?: string | undefined;
        /** What it was for; without it, what the reply that it settles was for, else an answer. */
        readonly purpose?: Purpose | undefined;
        /** The reply left to be posted by hand that this posting settles. */
        readonly replyId?: string | undefined;
      }
    >
  | By<'acknowledgeEscalation'>
  | By<
      'promise',
      { readonly promiseId: string; readonly text: string; readonly promisedAtMs: number }
    >
  | By<'keepPromise', { readonly promiseId: string }>
  | By<'snooze', { readonly endsAtMs: number }>
  | By<'recordLetter', { readonly letterId: string }>
  | By<
      'recordIsolation',
      {
        readonly verdict: EventOf<'isolationRecorded'>['verdict'];
        readonly problemId?: string | undefined;
      }
    >
  | By<
      'movePrivate',
      {
        readonly reason: 'confidentiality';
        readonly dataKinds: readonly (typeof DATA_KINDS)[number][];
        readonly place: (typeof PRIVATE_PLACES)[number];
      }
    >
  | By<'resolve'>
  | By<
      'answerCheckBack',
      {
        readonly from: 'customer' | 'handler';
        readonly answer: 'yes' | 'no';
        /** The customer's words, when the answer is theirs. */
        readonly mention?: MentionRef | undefined;
        readonly text?: string | undefined;
      }
    >
  | By<'transferSponsor', { readonly toId: string }>
  | By<'acceptSponsor'>;

/** What has to be done on two cases at once; the edges commit both or neither. */
export type PairCommand =
  | By<'split', { readonly mentions: readonly MentionRef[]; readonly toCaseId: CaseId }>
  | By<'merge', { readonly intoCaseId: CaseId }>;

/** What happens without a person. */
export type SystemCommand =
  | {
      readonly type: 'leaveReplyToHand';
      readonly replyId: string;
      readonly reason: 'no_reply_credentials';
    }
  /** The roster changed: leave an owner who is off duty while somebody waits. */
  | { readonly type: 'leaveAbsentOwner' };

export type CaseCommand = IntakeCommand | RetriageCommand | DeskCommand | SystemCommand;

export const REFUSAL_CODES = [
  'case_closed',
  'unknown_handler',
  'owner_off_duty',
  'already_owner',
  'nothing_to_acknowledge',
  'not_yours_to_acknowledge',
  'not_answered',
  'isolation_missing',
  'promise_open',
  'already_resolved',
  'not_resolved',
  'customer_has_not_confirmed',
  'nothing_asked',
  'not_yours_to_answer',
  'unknown_reply',
  'unknown_promise',
  'unknown_letter',
  'not_in_future',
  'too_far_away',
  'customer_waits',
  'must_be_public',
  'already_private',
  'already_sponsor',
  'not_yours_to_transfer',
  'not_offered_to_you',
  'problem_missing',
  'unknown_mention',
  'nothing_left',
  'other_customer',
  'same_case',
] as const;

/** A business refusal: a value, not an error. `message` says what to do instead. */
export type Refusal = {
  readonly refused: (typeof REFUSAL_CODES)[number];
  readonly message: string;
};

export function refuse(refused: Refusal['refused'], message: string): Refusal {
  return { refused, message };
}

/** The command of that name. */
export type CommandOf<Type extends DeskCommand['type']> = Extract<DeskCommand, { type: Type }>;
export type Decided = CaseEvent[] | Refusal;
