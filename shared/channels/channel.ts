import type { Channel } from '../policy/configuration.ts';
import type { PayloadError } from '../errors.ts';
import type { StatedInputs } from '../triage/inputs.ts';
import type { Mapping } from './standard-webhooks/mapping.ts';
import type { Proof } from './standard-webhooks/proof-shape.ts';

/**
 * Secrets of one connection, as stored in its Secrets Manager secret; which keys exist depends on
 * the channel.
 */
export type ConnectionSecret = {
  /**
   * Keys that verify a delivery: the current one first, then the previous one. Never empty strings.
   */
  readonly signing: readonly string[];
  /** Token for calls to the network's API; without it replies are posted by hand. */
  readonly token?: string;
  /** Meta: the word that we chose for `hub.verify_token`. */
  readonly verifyToken?: string;
  /** X: OAuth 2.0 client secrets, current first; they key the newer header and the CRC answer. */
  readonly oauth2?: readonly string[];
  /** WeChat: EncodingAESKeys of 43 characters, current first; they open sealed bodies. */
  readonly encryption?: readonly string[];
  /** Our app's id at the network, where it is signed or sealed with the body (Zalo, WeChat). */
  readonly appId?: string;
};

/**
 * One request as the gateway handed it over. Header names are lower case; repeated headers are
 * joined by a comma.
 */
export type InboundRequest = {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** The bytes on the wire, base64 already undone. */
  readonly body: Uint8Array;
  /** Our own address of this connection, without a query, as the gateway knows it. */
  readonly address: string;
};

/** What the platform wants to hear. */
export type Answer = {
  readonly status: number;
  readonly contentType: 'application/json' | 'text/plain';
  readonly body: string;
};

/** An answer that depends on what a proven delivery says. */
export type ParticularAnswer = {
  readonly answer: Answer;
  /** Whether it says something besides: a handshake by POST does not. */
  readonly queued: boolean;
};

/** Whether a delivery's sender is proven; `reason` is a stable word for logs and metrics. */
export type Verdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly status: 400 | 401;
      readonly reason: string;
      readonly detail: string;
    };

/** What `receive` needs to know of a channel. */
export type ReceiverAdapter = {
  /** Largest body taken, in bytes. */
  readonly maxBodyBytes: number;
  /** Media types that the network sends, without parameters. */
  readonly contentTypes: readonly string[];
  /** Headers kept in the envelope because `parse` needs them. */
  readonly keptHeaders: readonly string[];
  /** The 2xx that the network expects once its delivery is safe. */
  readonly accepted: Answer;
  /**
   * Answers a verification request (a GET), or says why not. Absent where the network sends none.
   */
  readonly handshake?: (request: InboundRequest, secret: ConnectionSecret) => Answer;
  /**
   * Checks the signature over the raw bytes; constant-time; tries every active secret. `proof` is
   * that of the connection, where its sender signs otherwise than the channel.
   */
  readonly verify: (
    request: InboundRequest,
    secret: ConnectionSecret,
    nowMs: number,
    proof?: Proof,
  ) => Verdict;
  /**
   * What to answer a proven delivery other than `accepted`: a handshake that comes by POST, a
   * request that wants an answer of its own. `undefined` for all others; never throws.
   */
  readonly answer?: (
    request: InboundRequest,
    secret: ConnectionSecret,
    proof?: Proof,
  ) => ParticularAnswer | undefined;
  /**
   * Opens a proven body that the network seals; what comes out is queued. Returns a verdict when it
   * does not open.
   */
  readonly unseal?: (
    request: InboundRequest,
    secret: ConnectionSecret,
  ) => Uint8Array | Extract<Verdict, { ok: false }>;
};

export type Visibility = 'public' | 'private';

/** One post, comment, reply, review or message in the form that all channels share. */
export type Post = {
  /**
   * The network's id, as text: 64-bit ids do not survive a JavaScript number. An edit keeps the
   * first id.
   */
  readonly postId: string;
  readonly author: {
    readonly id: string;
    readonly handle?: string;
    readonly name?: string;
  };
  readonly text: string;
  /** Length of the whole text in UTF-16 units, when `text` is only its beginning. */
  readonly textLength?: number;
  /** When the network says it was written. */
  readonly createdAtMs: number;
  readonly visibility: Visibility;
  readonly conversationId?: string;
  readonly parentPostId?: string;
  /** Author of the post that this one answers. */
  readonly parentAuthorId?: string;
  /**
   * Whether it is addressed to us by its place: our page, our inbox, a reply to us, a review of us.
   */
  readonly addressed: boolean;
  /** Handles named in the text, without @, in the order of the text. */
  readonly handles: readonly string[];
  /** BCP 47, when the network says so. */
  readonly language?: string;
  readonly permalink?: string;
  /** Stars given, 1 to 5, on a review. */
  readonly rating?: number;
  readonly attachmentCount: number;
  /** Triage inputs that the source itself states (a listening vendor's or a person's judgement). */
  readonly stated?: StatedInputs;
};

/** What a delivery says, once parsed. Every element of a delivery gives exactly one event. */
export type ChannelEvent =
  | { readonly kind: 'posted'; readonly post: Post }
  | { readonly kind: 'edited'; readonly post: Post; readonly editedAtMs: number }
  | { readonly kind: 'deleted'; readonly postId: string; readonly deletedAtMs: number }
  /** Our own outbound coming back. */
  | { readonly kind: 'echo'; readonly post: Post }
  /** The connection lost its access; what others take from the same app is ignored. */
  | { readonly kind: 'accessRevoked'; readonly accountId: string; readonly revokedAtMs: number }
  /** A person has the network ask us to forget them; `userId` is theirs at our app. */
  | { readonly kind: 'erasureAsked'; readonly userId: string; readonly askedAtMs: number }
  | { readonly kind: 'ignored'; readonly reason: IgnoredReason };

/**
 * An element of a delivery that does not hold what it must; what stands beside it may. It is parked
 * with its delivery, once the others have gone on.
 */
export type Unreadable = { readonly kind: 'unreadable'; readonly error: PayloadError };

/** What a parser makes of an element. */
export type ParsedEvent = ChannelEvent | Unreadable;

/** Why an element of a delivery becomes no mention. */
export type IgnoredReason =
  | 'unknown_shape'
  | 'not_a_post'
  | 'profile_change'
  | 'repost'
  | 'reaction'
  | 'visibility_change'
  | 'platform_status'
  | 'encrypted'
  | 'other_account';

/** What `triage` needs to know of a channel. */
export type ParserAdapter = {
  /**
   * Events of one verified delivery, in the order of the payload, at least one.
   * @throws {PayloadError} when a shape that we know does not hold what it must (`code` names the
   * reason), and it is no element among others.
   */
  readonly parse: (input: ParserInput) => readonly ParsedEvent[];
  /**
   * The payload of a body that is no JSON; absent where all of them are.
   * @throws {PayloadError} when it cannot be read; the text is never quoted.
   */
  readonly read?: (text: string, headers: Readonly<Record<string, string | undefined>>) => unknown;
};

export type ParserInput = {
  readonly connectionId: string;
  /** The body as `read` or else `parseJson` gives it, depth already bounded. */
  readonly payload: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Ids of our own accounts on this connection: what they write is an echo. */
  readonly ownAuthorIds: readonly string[];
  readonly receivedAtMs: number;
  /** How the connection reads a vendor's JSON. */
  readonly mapping?: Mapping | undefined;
};

/** Of the channels that have a connection. */
export type ReceiverRegistry = Readonly<Partial<Record<Channel, ReceiverAdapter>>>;
export type ParserRegistry = Readonly<Record<Channel, ParserAdapter>>;
