import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import type { ReceiverRegistry } from '../../shared/channels/channel.ts';
import type { Proof } from '../../shared/channels/standard-webhooks/proof-shape.ts';

/** What `receive` stands on; tests hand in engines of their own. */
export type ReceiveDependencies = {
  /** Channel by connection id. */
  readonly connections: ReadonlyMap<string, keyof ReceiverRegistry>;
  /** How the sender of a connection proves itself, where it does so in a way of its own. */
  readonly proofs?: ReadonlyMap<string, Proof>;
  /** Those of the channels that have a connection. */
  readonly receivers: ReceiverRegistry;
  /** Text of a connection's secret. */
  readonly readSecret: (connectionId: string) => Promise<string>;
  readonly sendDelivery: (delivery: {
    readonly message: string;
    readonly connectionId: string;
  }) => Promise<void>;
  /** Stores a body that no message can hold. */
  readonly writeObject: (key: string, bytes: Uint8Array) => Promise<void>;
  readonly now: () => number;
  readonly logger: Logger;
  readonly metrics: Metrics;
};
