import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import type { CatchUpCall } from '../../shared/channels/catch-up.ts';
import type { ConnectionConfiguration } from '../../shared/policy/configuration.ts';
import type { Table } from '../../shared/store/client.ts';

/** What a network answered. */
export type Asked = { readonly status: number; readonly body: unknown };

/** What `catch-up` stands on; tests hand in engines of their own. */
export type CatchUpDependencies = {
  readonly connections: readonly ConnectionConfiguration[];
  readonly table: Table;
  /** Text of a connection's secret. */
  readonly readSecret: (connectionId: string) => Promise<string>;
  /** @throws {DependencyError} when the network gave no answer in time. */
  readonly ask: (call: CatchUpCall) => Promise<Asked>;
  readonly sendDelivery: (delivery: {
    readonly message: string;
    readonly connectionId: string;
  }) => Promise<void>;
  readonly now: () => number;
  readonly logger: Logger;
  readonly metrics: Metrics;
};
