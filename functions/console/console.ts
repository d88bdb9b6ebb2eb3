/**
 * Triggered by the HTTP API: `GET /console` and what is below it, without a token. Serves the
 * page's
 * files from memory and the few facts that it needs before anybody has signed in; nothing else.
 */
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { METRICS } from '../../shared/observability/metric-names.ts';
import { withObservability } from '../../shared/observability/middleware.ts';
import { answerRequest } from './answer.ts';
import type { PageParts } from './answer.ts';

type ConsoleDependencies = PageParts & { readonly logger: Logger; readonly metrics: Metrics };

/** The function over the given page. */
export const makeConsole = (deps: ConsoleDependencies) =>
  withObservability(
    middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(),
    deps,
  ).handler(async (event) => {
    deps.metrics.addMetric(METRICS.pagesServed, MetricUnit.Count, 1);
    return answerRequest(event, deps);
  });
