/** A stretch of time of which we may have missed something, in epoch milliseconds. */
export type Gap = { readonly sinceMs: number; readonly untilMs: number };

/** What a connection gives us to ask its network with. */
export type CatchUpAccess = {
  readonly token: string;
  /** The network's API when it is not the usual one, without a slash at its end. */
  readonly apiBaseUrl?: string | undefined;
  /** The network's id of our webhook. */
  readonly webhookId?: string | undefined;
};

export type CatchUpCall = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** What one answer holds. */
export type CatchUpPage = {
  /** Posts as deliveries that the channel's parser reads, oldest first. */
  readonly deliveries: readonly {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }[];
  /** The call for what lies further back in the gap. */
  readonly next?: CatchUpCall;
};

/**
 * How a network is asked for what it could not deliver. What comes twice is recognised by its post,
 * like every other copy.
 */
export type CatchUpAdapter = {
  /** Time between two questions, in milliseconds. */
  readonly everyMs: number;
  /** Whether it is asked only once a connection is silent: where it then delivers all again. */
  readonly onlyWhenSilent: boolean;
  /** Whether its answers hold posts, which then go the way of every delivery. */
  readonly lists: boolean;
  /** The first call; `undefined` where the connection lacks what it needs. */
  readonly ask: (gap: Gap, access: CatchUpAccess) => CatchUpCall | undefined;
  /** Never throws: an answer of another shape holds nothing. */
  readonly read: (answer: unknown, gap: Gap, access: CatchUpAccess) => CatchUpPage;
};
