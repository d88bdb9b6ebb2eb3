/** What a network does and wants, as data: the page *Connect a channel* is made of it. */
export type ChannelProfile = {
  /** The network's name as people write it. */
  readonly name: string;
  /** What of it comes in. */
  readonly takes: string;
  /** By what a delivery proves its sender. */
  readonly provesBy: string;
  /** How the network checks our address; `none` where it does not. */
  readonly handshake: string;
  /** Seconds within which the network wants its answer. */
  readonly answerWithinSeconds: number;
  /** What it does when it gets none. */
  readonly retries: string;
  /** What makes it stop sending. */
  readonly disabledBy: string;
  /** What a 401 (and 403, 406, 410, where they differ) does at the sender. */
  readonly refusals: string;
  /** What makes two deliveries the same post. */
  readonly dedupeKey: string;
  /** How far a signed time may lie from our clock, in seconds; absent where none is signed. */
  readonly toleranceSeconds?: number | { readonly back: number; readonly ahead: number };
  readonly visibility: 'public' | 'private' | 'both';
  readonly edits: string;
  readonly deletions: string;
  /** How one may answer there, with windows and lengths. */
  readonly replies: string;
  /** What a person does, step by step, in Markdown; `URL` stands for the webhook's address. */
  readonly connect: readonly string[];
  readonly sources: readonly {
    readonly what: string;
    /** When it was read; absent where that was not noted down. */
    readonly asOf?: `${number}-${number}-${number}`;
  }[];
};
