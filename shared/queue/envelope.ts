/**
 * What stands on the `deliveries` queue: one webhook request, verified and not yet read.
 * The message is ASCII-only JSON: SQS refuses some characters and JSON.stringify leaves them bare.
 */
export type DeliveryEnvelope = {
  readonly kind: 'delivery';
  readonly deliveryId: string;
  readonly connectionId: string;
  readonly receivedAtMs: number;
  /** Headers that the channel's parser needs, lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: DeliveryBody;
};

/**
 * `text` when the bytes are UTF-8, `gzip` (base64) when that would not fit, `s3` when neither does.
 */
export type DeliveryBody =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'base64'; readonly base64: string }
  | { readonly as: 'gzip'; readonly base64: string }
  | { readonly as: 's3'; readonly key: string };

/** SQS takes 1 MiB a message; the rest is room for attributes. */
export const MAX_MESSAGE_BYTES = 1_048_576 - 4_096;

/** How the ids of deliveries begin that we asked for ourselves: they prove no life of a webhook. */
export const PULLED = 'pulled-';
