import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import type { Configuration } from '../../shared/policy/configuration.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { EffectMessage } from '../../shared/queue/effect-message.ts';
import type { Table } from '../../shared/store/client.ts';
import type { PolicyReader } from '../../shared/store/policy-reader.ts';

/** What `desk` stands on; tests hand in engines of their own. */
export type DeskDependencies = PolicyReader & {
  readonly table: Table;
  readonly configuration: Pick<Configuration, 'connections' | 'handlers'>;
  readonly policy: Policy;
  readonly sendEffects: (messages: readonly EffectMessage[]) => Promise<void>;
  readonly now: () => number;
  readonly logger: Logger;
  readonly metrics: Metrics;
};
