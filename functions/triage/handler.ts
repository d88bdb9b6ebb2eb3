import { PARSERS } from '../../shared/channels/registry-parsers.ts';
import { readConfiguration } from '../../shared/configuration-file.ts';
import { readEnv } from '../../shared/environment.ts';
import { makeLogger } from '../../shared/observability/logger.ts';
import { makeMetrics } from '../../shared/observability/metrics.ts';
import { policyOf } from '../../shared/policy/policy.ts';
import { makeEffectSender } from '../../shared/queue/effect-queue.ts';
import { makeOversizedStore } from '../../shared/queue/oversized.ts';
import { makeParking } from '../../shared/queue/park.ts';
import { makeSecrets } from '../../shared/secrets/secrets.ts';
import { openTable } from '../../shared/store/client.ts';
import { makePolicyReader } from '../../shared/store/policy-reader.ts';
import { openReaders } from './open-readers.ts';
import { makeTriage } from './triage.ts';

const env = readEnv([
  'TABLE_NAME',
  'EFFECTS_QUEUE_URL',
  'DELIVERIES_DEAD_LETTER_QUEUE_URL',
  'OVERSIZED_BUCKET_NAME',
]);
const now = () => Date.now();
const table = openTable(env.TABLE_NAME);
const configuration = readConfiguration(new URL('.', import.meta.url));
const policy = policyOf(configuration);
const edges = { table, now, logger: makeLogger('triage'), metrics: makeMetrics('triage') };

export const handler = makeTriage({
  ...makePolicyReader(table, policy, now),
  ...edges,
  configuration,
  policy,
  parsers: PARSERS,
  ...openReaders(configuration.classifier, edges),
  readCustomerKey: makeSecrets(now).readCustomerKey,
  readObject: makeOversizedStore(env.OVERSIZED_BUCKET_NAME).read,
  sendEffects: makeEffectSender(env.EFFECTS_QUEUE_URL),
  park: makeParking(env.DELIVERIES_DEAD_LETTER_QUEUE_URL),
});
