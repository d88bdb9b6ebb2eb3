/**
 * A simulated network: what a platform would send for one post of a customer, signed as it signs.
 */
export type SimulatedPost = {
  readonly connection: { readonly id: string; readonly ownAuthorIds: readonly string[] };
  readonly author: string;
  readonly text: string;
  /** Digits, so that every network can carry it. */
  readonly postId: string;
  readonly createdAtMs: number;
  readonly parentId?: string | undefined;
  readonly private?: boolean;
  readonly language?: string | undefined;
  /** Stars, where the network has any. */
  readonly rating?: number;
  /** Event type of the generic schema. */
  readonly type?: string;
  /** Inputs of the decision table that the source states. */
  readonly triage?: Readonly<Record<string, string>>;
};

export type SignedRequest = {
  readonly headers: Readonly<Record<string, string>>;
  /** Where the network signs in the address. */
  readonly query?: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

export type Network = (post: SimulatedPost, secret: string, nowMs: number) => SignedRequest;
