import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Table } from '../../shared/store/client.ts';
import type { PolicyReader } from '../../shared/store/policy-reader.ts';
import type { Notice } from './notice.ts';

/** What `publish` stands on; tests hand in engines of their own. */
export type PublishDependencies = Pick<PolicyReader, 'readPolicy'> & {
  readonly table: Table;
  readonly policy: Policy;
  readonly sendNotice: (notice: Notice) => Promise<void>;
  /** Puts a message that no retry can mend into the dead-letter queue, raw, with its reason. */
  readonly park: (parked: { readonly body: string; readonly reason: string }) => Promise<void>;
  readonly publicBaseUrl: string;
  readonly now: () => number;
  readonly logger: Logger;
  readonly metrics: Metrics;
};
