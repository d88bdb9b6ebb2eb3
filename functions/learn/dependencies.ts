import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import type { Table } from '../../shared/store/client.ts';
import type { Model } from '../../shared/triage/classifier/model.ts';

/** What `learn` stands on; tests hand in engines of their own. */
export type LearnDependencies = {
  readonly table: Table;
  readonly model: Model;
  readonly now: () => number;
  readonly logger: Logger;
  readonly metrics: Metrics;
};
