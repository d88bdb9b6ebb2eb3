import { readConfiguration } from '../../shared/configuration-file.ts';
import { readEnv } from '../../shared/environment.ts';
import { makeLogger } from '../../shared/observability/logger.ts';
import { makeMetrics } from '../../shared/observability/metrics.ts';
import { policyOf } from '../../shared/policy/policy.ts';
import { makeEffectSender } from '../../shared/queue/effect-queue.ts';
import { openTable } from '../../shared/store/client.ts';
import { makePolicyReader } from '../../shared/store/policy-reader.ts';
import { makeEscalate } from './escalate.ts';

const env = readEnv(['TABLE_NAME', 'EFFECTS_QUEUE_URL']);
const now = () => Date.now();
const table = openTable(env.TABLE_NAME);
const configuration = readConfiguration(new URL('.', import.meta.url));
const policy = policyOf(configuration);

export const handler = makeEscalate({
  ...makePolicyReader(table, policy, now),
  table,
  configuration,
  policy,
  sendEffects: makeEffectSender(env.EFFECTS_QUEUE_URL),
  now,
  logger: makeLogger('escalate'),
  metrics: makeMetrics('escalate'),
});
