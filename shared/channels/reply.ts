import { SECOND } from '../time.ts';
import type { Visibility } from './channel.ts';

/** A reply that a person has written, and what it answers. */
export type ReplyDraft = {
  readonly text: string;
  readonly visibility: Visibility;
  readonly nowMs: number;
  /** Token for calls to the network's API. */
  readonly token: string;
  /** The network's API when it is not the usual one (tests, sandboxes, a forum's own address). */
  readonly apiBaseUrl?: string;
  /** Our own account at the network (page, business, bot). */
  readonly accountId?: string;
  /** Our id of this reply; sent along where the network lets us find it again. */
  readonly replyId: string;
  /** The post that is answered. */
  readonly to: {
    readonly postId: string;
    readonly authorId: string;
    readonly visibility: Visibility;
    readonly createdAtMs: number;
    readonly conversationId?: string;
    readonly parentPostId?: string;
    /** Whether its author wrote to us, or named us in it. */
    readonly addressed: boolean;
  };
  /** When the customer last wrote to us in private there; absent when never. */
  readonly lastPrivateAtMs?: number;
  /** Whether a private reply to this public post was sent already. */
  readonly privateReplySent?: boolean;
};

/** One call that posts a reply or a step of it. */
export type ReplyCall = {
  readonly method: 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Why a reply cannot be sent as it is; each is told to the person who wrote it. */
export type CannotBecause =
  | 'empty'
  | 'too_long'
  | 'window_closed'
  | 'not_summoned'
  | 'no_private_replies'
  | 'no_public_replies'
  | 'already_replied_in_private'
  | 'needs_template'
  | 'by_hand_only';

/** What to send, or why not. */
export type BuiltReply =
  | {
      readonly can: true;
      readonly call: ReplyCall;
      /** The call that makes the first one visible, given what that was answered. */
      readonly next?: (answer: unknown) => ReplyCall | undefined;
    }
  | {
      readonly can: false;
      readonly because: CannotBecause;
      /** What was found and what is allowed, for people. */
      readonly detail: string;
    };

/** What became of a call. */
export type ReplyOutcome =
  /** The id that the network gave the reply, when it says one. */
  | { readonly outcome: 'posted'; readonly postId?: string }
  | { readonly outcome: 'retry'; readonly afterMs?: number }
  | { readonly outcome: 'never'; readonly code: string }
  /** It may have been posted: a person, or an echo, has to say. */
  | { readonly outcome: 'unknown' };

/** What `publish` needs to know of a channel. Sending is not done here. */
export type ReplyAdapter = {
  /** Longest reply, by the network's own count; `count` gives that of a text. */
  readonly maxLength: Readonly<Record<Visibility, number>>;
  readonly count: (text: string, visibility: Visibility) => number;
  readonly build: (draft: ReplyDraft) => BuiltReply;
  /**
   * What an answer means; a call without one (time-out, broken connection) has an unknown outcome.
   */
  readonly classify: (answer: ReplyAnswer) => ReplyOutcome;
};

/** What a network answered to a call; `status` is undefined when it did not. */
export type ReplyAnswer = {
  readonly status: number | undefined;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  readonly nowMs: number;
};

/** A reply that is not to be sent, and why. */
export function cannot(because: CannotBecause, detail: string): BuiltReply {
  return { can: false, because, detail };
}

/** A retry when the network says how many seconds it wants to be left alone, as far as it does. */
export function retryAfter(seconds: unknown): ReplyOutcome {
  const afterMs = Number(seconds) * SECOND;
  return afterMs > 0 ? { outcome: 'retry', afterMs } : { outcome: 'retry' };
}
