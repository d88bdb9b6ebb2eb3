import { readConfiguration } from '../../shared/configuration-file.ts';
import { readEnv } from '../../shared/environment.ts';
import { makeLogger } from '../../shared/observability/logger.ts';
import { makeMetrics } from '../../shared/observability/metrics.ts';
import { makeDeliverySender } from '../../shared/queue/delivery-queue.ts';
import { makeSecrets } from '../../shared/secrets/secrets.ts';
import { openTable } from '../../shared/store/client.ts';
import { askNetwork } from './ask-network.ts';
import { makeCatchUp } from './catch-up.ts';

const env = readEnv(['TABLE_NAME', 'DELIVERIES_QUEUE_URL']);
const now = () => Date.now();

export const handler = makeCatchUp({
  connections: readConfiguration(new URL('.', import.meta.url)).connections,
  table: openTable(env.TABLE_NAME),
  readSecret: makeSecrets(now).readSecret,
  ask: askNetwork,
  sendDelivery: makeDeliverySender(env.DELIVERIES_QUEUE_URL),
  now,
  logger: makeLogger('catch-up'),
  metrics: makeMetrics('catch-up'),
});
