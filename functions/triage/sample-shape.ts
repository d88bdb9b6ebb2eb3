import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { shapeIdOf, shapeOf } from '../../shared/channels/shape.ts';
import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import { METRICS } from '../../shared/observability/metric-names.ts';
import { HOUR } from '../../shared/time.ts';
import type { Origin } from './apply-event.ts';
import type { TriageDependencies } from './dependencies.ts';

/** Counts a payload that nobody could read, for a reason, and logs its shape; never fails. */
export type SampleShape = (payload: unknown, reason: string, origin: Origin) => void;

/** Different shapes that one process logs in an hour: more tell nobody anything new. */
const MAX_AN_HOUR = 50;

/**
 * A sampler that one warm process keeps: it logs each shape of a connection once an hour, values
 * removed, and counts every one.
 */
export function makeShapeSampler({
  now,
  logger,
  metrics,
}: Pick<TriageDependencies, 'now' | 'logger' | 'metrics'>): SampleShape {
  const logged = new Set<string>();
  let sinceMs = now();
  return (payload, reason, { connection, deliveryId }) => {
    metrics.addMetric(METRICS.shapesUnknown, MetricUnit.Count, 1);
    if (now() - sinceMs >= HOUR) {
      logged.clear();
      sinceMs = now();
    }
    if (logged.size >= MAX_AN_HOUR) return;
    const { id, channel } = connection;
    const shape = shapeOf(payload);
    const shapeId = shapeIdOf(shape);
    const key = `${id} ${reason} ${shapeId}`;
    if (logged.has(key)) return;
    logged.add(key);
    const facts = { connection: id, channel, deliveryId, reason, shapeId, shape };
    logger.warn(LOG_EVENTS.shapeSampled, facts);
  };
}
