import { readConfiguration } from '../../shared/configuration-file.ts';
import { readEnv } from '../../shared/environment.ts';
import { makeLogger } from '../../shared/observability/logger.ts';
import { makeMetrics } from '../../shared/observability/metrics.ts';
import { policyOf } from '../../shared/policy/policy.ts';
import { makeParking } from '../../shared/queue/park.ts';
import { openTable } from '../../shared/store/client.ts';
import { makePolicyReader } from '../../shared/store/policy-reader.ts';
import { makePublish } from './publish.ts';
import { makeNoticeSender } from './send-notice.ts';

const env = readEnv([
  'TABLE_NAME',
  'NOTICES_TOPIC_ARN',
  'PUBLIC_BASE_URL',
  'EFFECTS_DEAD_LETTER_QUEUE_URL',
]);
const now = () => Date.now();
const table = openTable(env.TABLE_NAME);
const policy = policyOf(readConfiguration(new URL('.', import.meta.url)));

export const handler = makePublish({
  ...makePolicyReader(table, policy, now),
  table,
  policy,
  sendNotice: makeNoticeSender(env.NOTICES_TOPIC_ARN),
  park: makeParking(env.EFFECTS_DEAD_LETTER_QUEUE_URL),
  publicBaseUrl: env.PUBLIC_BASE_URL,
  now,
  logger: makeLogger('publish'),
  metrics: makeMetrics('publish'),
});
