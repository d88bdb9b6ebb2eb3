/**
 * Triggered by the `effects` queue, a batch at a time; failures are reported message by message.
 *
 * 1. Read the effect. What is none of ours is parked in the dead-letter queue at once: no retry
 *    mends it.
 * 2. A notice goes to SNS: ids, team, level, deadline and a link, never text. It may repeat, with
 *    its id.
 *    So does what ails a connection, with its id.
 * 3. A reply of a connection that cannot post by itself is recorded on its case as to be posted by
 *    hand, and its owner is told.
 *
 * A failing AWS call fails the message, which the queue delivers again; each step is safe to
 * repeat.
 */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import { METRICS } from '../../shared/observability/metric-names.ts';
import { withObservability } from '../../shared/observability/middleware.ts';
import { effectMessageSchema } from '../../shared/queue/effect-message.ts';
import type { EffectMessage } from '../../shared/queue/effect-message.ts';
import { healthMessageSchema } from '../../shared/queue/health-message.ts';
import type { HealthMessage } from '../../shared/queue/health-message.ts';
import type { PublishDependencies } from './dependencies.ts';
import { leaveReplyToHand } from './leave-reply-to-hand.ts';
import { healthNoticeOf, noticeOf } from './notice.ts';

/** The worker over the given edges. */
export const makePublish = (deps: PublishDependencies) =>
  withObservability(middy<SQSEvent, SQSBatchResponse>(), deps).handler(async (event, context) =>
    processPartialResponse(
      event,
      (record: SQSRecord) => publishRecord(deps, record),
      new BatchProcessor(EventType.SQS),
      { context, throwOnFullBatchFailure: false },
    ),
  );

async function publishRecord(deps: PublishDependencies, record: SQSRecord): Promise<void> {
  const message = readMessage(record.body);
  if (message === undefined) {
    await deps.park({ body: record.body, reason: 'effect_unreadable' });
    deps.logger.error(LOG_EVENTS.effectParked, { messageId: record.messageId });
    deps.metrics.addMetric(METRICS.effectsParked, MetricUnit.Count, 1);
    return;
  }
  try {
    if (message.kind === 'health') await deps.sendNotice(healthNoticeOf(message));
    else await carryOut(deps, message);
  } catch (error) {
    deps.logger.error(LOG_EVENTS.effectFailed, {
      connection: message.connectionId,
      ...(message.kind === 'health' ? {} : { caseId: message.caseId }),
      effectId: message.effectId,
      error: error instanceof Error ? error.name : 'unknown',
    });
    deps.metrics.addMetric(METRICS.effectsFailed, MetricUnit.Count, 1);
    throw error;
  }
  deps.metrics.addMetric(METRICS.effectsCarriedOut, MetricUnit.Count, 1);
}

async function carryOut(deps: PublishDependencies, message: EffectMessage): Promise<void> {
  const { effect } = message;
  if (effect.kind === 'notice') {
    await deps.sendNotice(noticeOf({ ...message, effect }, deps.publicBaseUrl));
    return;
  }
  for (const told of await leaveReplyToHand(deps, message.caseId, effect.replyId)) {
    await carryOut(deps, told);
  }
}

const messageSchema = z.discriminatedUnion('kind', [effectMessageSchema, healthMessageSchema]);

function readMessage(body: string): EffectMessage | HealthMessage | undefined {
  try {
    const read = messageSchema.safeParse(JSON.parse(body));
    return read.success ? read.data : undefined;
  } catch {
    // Not JSON: parked like any other message that we did not write.
    return undefined;
  }
}
