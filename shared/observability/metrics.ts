import { Metrics } from '@aws-lambda-powertools/metrics';
import { makeLogger } from './logger.ts';
import { METRICS_NAMESPACE } from './metric-names.ts';

/** Metrics written as embedded log lines: no call, no wait. What they complain of is JSON, too. */
export function makeMetrics(service: string): Metrics {
  return new Metrics({
    namespace: METRICS_NAMESPACE,
    serviceName: service,
    logger: makeLogger(service),
  });
}
