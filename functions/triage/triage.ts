/**
 * Triggered by the `deliveries` queue, a batch at a time; failures are reported message by message.
 *
 * 1. Read the envelope and the body that it carries or points at; parse it with the channel's
 *    parser.
 * 2. For each event: look up the post, the author's cases and the owners' loads; run the decision
 *    table; commit mention and case in one transaction; hand over the effects.
 * 3. Count how each event ended: a mention, or ignored with a reason. What has a shape that nobody
 *    knows is counted and its shape logged, without a value of it.
 * 4. Every few minutes, note that the connection was heard.
 *
 * What no retry can mend (a message that is not ours, a known shape that does not hold what it
 * must) is parked raw in the dead-letter queue at once, with its reason; of several elements in a
 * delivery the readable ones go on first. Whatever AWS or other commits
 * prevent fails the message, which the queue delivers again: an event that is already there is
 * recognised by its post, and its effects are sent once more.
 */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Unreadable } from '../../shared/channels/channel.ts';
import { AppError, PayloadError } from '../../shared/errors.ts';
import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import { METRICS } from '../../shared/observability/metric-names.ts';
import { withObservability } from '../../shared/observability/middleware.ts';
import { readPrivateData } from '../../shared/triage/read-private-data.ts';
import { applyEvent } from './apply-event.ts';
import type { Applied, Origin } from './apply-event.ts';
import type { TriageDependencies } from './dependencies.ts';
import { fitEvents } from './fit-event.ts';
import { makeHeartbeat } from './heartbeat.ts';
import type { Heartbeat } from './heartbeat.ts';
import { readDelivery } from './read-delivery.ts';
import { makeShapeSampler } from './sample-shape.ts';
import type { SampleShape } from './sample-shape.ts';

/** The dependencies, and what one warm process remembers. */
type Worker = TriageDependencies & {
  readonly heartbeat: Heartbeat;
  readonly sampleShape: SampleShape;
};

/** What is no mention and still wants somebody to look. */
const NEEDS_EYES: ReadonlySet<string> = new Set([
  'access_revoked',
  'erasure_asked',
  'unknown_shape',
]);

/** The worker over the given edges. */
export const makeTriage = (deps: TriageDependencies) => {
  // What is made at the first post is made now: none has to wait for it.
  deps.readSignals('');
  readPrivateData({ text: '' });
  const worker: Worker = {
    ...deps,
    heartbeat: makeHeartbeat(deps),
    sampleShape: makeShapeSampler(deps),
  };
  return withObservability(middy<SQSEvent, SQSBatchResponse>(), deps).handler(
    async (event, context) =>
      processPartialResponse(
        event,
        (record: SQSRecord) => triageRecord(worker, record),
        new BatchProcessor(EventType.SQS),
        { context, throwOnFullBatchFailure: false },
      ),
  );
};

async function triageRecord(deps: Worker, record: SQSRecord): Promise<void> {
  try {
    const { events, origin } = await readDelivery(deps, record.body);
    const unreadable: Unreadable[] = [];
    for (const event of fitEvents(events)) {
      if (event.kind === 'unreadable') unreadable.push(event);
      else count(deps, await applyEvent(deps, event, origin), origin);
    }
    await deps.heartbeat(origin, events);
    // Last: whatever fails before it comes again whole, and is parked once.
    const [first] = unreadable;
    if (first !== undefined) await park(deps, record, first.error, unreadable.length);
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'unexpected';
    const { messageId } = record;
    if (!(error instanceof PayloadError)) {
      const name = error instanceof Error ? error.name : 'unknown';
      deps.logger.error(LOG_EVENTS.deliveryFailed, { messageId, code, error: name });
      deps.metrics.addMetric(METRICS.deliveriesFailed, MetricUnit.Count, 1);
      throw error;
    }
    await park(deps, record, error, 1);
  }
}

/** Puts a delivery aside whole, for so many of its elements: back again, the others are copies. */
async function park(
  deps: TriageDependencies,
  { body, messageId }: SQSRecord,
  { code, message, details }: PayloadError,
  elements: number,
): Promise<void> {
  await deps.park({ body, reason: code });
  const line = { ...details, messageId, code, detail: message, elements };
  deps.logger.error(LOG_EVENTS.deliveryParked, line);
  deps.metrics.addMetric(METRICS.deliveriesParked, MetricUnit.Count, 1);
  deps.metrics.addMetric(METRICS.eventsParked, MetricUnit.Count, elements);
}

function count(deps: TriageDependencies, applied: Applied, origin: Origin): void {
  const { deliveryId, connection } = origin;
  const context = { deliveryId, connection: connection.id, channel: connection.channel };
  if (applied.outcome === 'ignored') {
    deps.metrics.addMetric(METRICS.eventsIgnored, MetricUnit.Count, 1);
    const { reason } = applied;
    const level = NEEDS_EYES.has(reason) ? 'warn' : 'info';
    deps.logger[level](LOG_EVENTS.eventIgnored, { ...context, reason });
    return;
  }
  const { caseId, ruleId } = applied.mention;
  deps.metrics.addMetric(METRICS.mentionsStored, MetricUnit.Count, 1);
  if (applied.opened) deps.metrics.addMetric(METRICS.casesOpened, MetricUnit.Count, 1);
  deps.logger.info(LOG_EVENTS.mentionStored, {
    ...context,
    caseId,
    ruleId,
    opened: applied.opened,
  });
}
