import type { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import type { MiddyfiedHandler } from '@middy/core';

/** What every function is observed with. */
export type Observed = { readonly logger: Logger; readonly metrics: Metrics };

/**
 * The middleware that every function has, in order: the request's context on each log line, cleared
 * afterwards; then the metrics of the invocation in one line, cold starts included. Errors pass.
 */
export function withObservability<Event, Result>(
  handler: MiddyfiedHandler<Event, Result>,
  { logger, metrics }: Observed,
): MiddyfiedHandler<Event, Result> {
  return handler
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use(logMetrics(metrics, { captureColdStartMetric: true }));
}
