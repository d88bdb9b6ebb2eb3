import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import type { ReceiverRegistry } from '../../shared/channels/channel.ts';

/** What `receive` stands on; tests hand in engines of their own. */
export type ReceiveDependencies = {
  /** Channel by connection id. */
  readonly connections: ReadonlyMap<string, keyof ReceiverRegistry>;
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
