import { readModel } from '../../shared/classifier-file.ts';
import { readEnv } from '../../shared/environment.ts';
import { makeLogger } from '../../shared/observability/logger.ts';
import { makeMetrics } from '../../shared/observability/metrics.ts';
import { openTable } from '../../shared/store/client.ts';
import { makeLearn } from './learn.ts';

const env = readEnv(['TABLE_NAME']);

export const handler = makeLearn({
  table: openTable(env.TABLE_NAME),
  model: readModel(),
  now: () => Date.now(),
  logger: makeLogger('learn'),
  metrics: makeMetrics('learn'),
});
