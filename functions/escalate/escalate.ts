/**
 * Triggered by EventBridge Scheduler every minute, with the time that it was scheduled for.
 *
 * 0. A new process first begins to watch connections that were never heard.
 * 1. Read all shards of the due index up to that time, within a page limit.
 * 2. For each case: advance, commit, hand over the effects, take the commit out of the index.
 *    For each commit whose effects nobody handed over: hand them over.
 *    For each connection that is silent for too long: tell its team's lead.
 * 3. Stop at the remaining-time margin; say how far behind the sweep is.
 *
 * Safe to run twice at once (commits are under a version check), late, or not for hours (history
 * comes from due times). A failing entry is counted, logged and met again at the next tick; the
 * invocation itself succeeds, because a retry of the whole sweep would mend nothing sooner.
 */
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import * as z from 'zod';
import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import { METRICS } from '../../shared/observability/metric-names.ts';
import { withObservability } from '../../shared/observability/middleware.ts';
import { SECOND, parseInstantMs } from '../../shared/time.ts';
import type { EscalateDependencies } from './dependencies.ts';
import { watchConnections } from './look-after-connection.ts';
import { sweep } from './sweep.ts';
import type { SweepResult } from './sweep.ts';

const tickSchema = z.object({ scheduledAt: z.string() });

/** The sweep over the given edges; answers what it did. */
export const makeEscalate = (deps: EscalateDependencies) => {
  let isWatching = false;
  return withObservability(middy<unknown, SweepResult>(), deps).handler(async (event, context) => {
    const untilMs = readScheduledMs(event) ?? deps.now();
    if (!isWatching) await watchConnections(deps, untilMs);
    isWatching = true;
    const result = await sweep(deps, untilMs, () => context.getRemainingTimeInMillis());
    deps.metrics.addMetric(METRICS.sweepLagSeconds, MetricUnit.Seconds, result.lagMs / SECOND);
    if (result.due > 0) deps.logger.info(LOG_EVENTS.sweepDone, { ...result });
    return result;
  });
};

function readScheduledMs(event: unknown): number | undefined {
  const tick = tickSchema.safeParse(event);
  return tick.success ? parseInstantMs(tick.data.scheduledAt) : undefined;
}
