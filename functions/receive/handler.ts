import { loadReceivers } from '../../shared/channels/registry-receivers.ts';
import { readEnv } from '../../shared/environment.ts';
import { makeLogger } from '../../shared/observability/logger.ts';
import { makeMetrics } from '../../shared/observability/metrics.ts';
import { makeDeliverySender } from '../../shared/queue/delivery-queue.ts';
import { makeOversizedStore } from '../../shared/queue/oversized.ts';
import { makeSecrets } from '../../shared/secrets/secrets.ts';
import { readConnections, readProofs } from './read-connections.ts';
import { makeReceive } from './receive.ts';

const env = readEnv(['DELIVERIES_QUEUE_URL', 'OVERSIZED_BUCKET_NAME']);
const now = () => Date.now();
const connections = readConnections(new URL('.', import.meta.url));

export const handler = makeReceive({
  connections,
  proofs: readProofs(new URL('.', import.meta.url)),
  receivers: await loadReceivers(connections.values()),
  readSecret: makeSecrets(now).readSecret,
  sendDelivery: makeDeliverySender(env.DELIVERIES_QUEUE_URL),
  writeObject: makeOversizedStore(env.OVERSIZED_BUCKET_NAME).write,
  now,
  logger: makeLogger('receive'),
  metrics: makeMetrics('receive'),
});
