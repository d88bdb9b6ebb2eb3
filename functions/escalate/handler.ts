import { readConfiguration } from '../../shared/configuration-file.ts';
import { readEnv } from '../../shared/environment.ts';
import { makeLogger } from '../../shared/observability/logger.ts';
import { makeMetrics } from '../../shared/observability/metrics.ts';
import { policyOf } from '../../shared/policy/policy.ts';
import { makeEffectSender } from '../../shared/queue/effect-queue.ts';
import { openTable } from '../../shared/store/client.ts';
import { makeEscalate } from './escalate.ts';

const env = readEnv(['TABLE_NAME', 'EFFECTS_QUEUE_URL']);

export const handler = makeEscalate({
  table: openTable(env.TABLE_NAME),
  policy: policyOf(readConfiguration(new URL('.', import.meta.url))),
  sendEffects: makeEffectSender(env.EFFECTS_QUEUE_URL),
  now: () => Date.now(),
  logger: makeLogger('escalate'),
  metrics: makeMetrics('escalate'),
});
