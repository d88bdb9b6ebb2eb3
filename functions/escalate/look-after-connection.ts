import {
  diagnose,
  expectedSilenceMs,
  nextLookMs,
  watch,
} from '../../shared/health/connection-health.ts';
import { healthMessage } from '../../shared/queue/health-message.ts';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import { METRICS } from '../../shared/observability/metric-names.ts';
import { loadAllHealth, loadHealth, saveHealth } from '../../shared/store/health-store.ts';
import type { EscalateDependencies } from './dependencies.ts';

/**
 * Tells people when a connection has gone silent or our access to it was taken away. They are told
 * first and it is written down afterwards: copies of a notice carry one id.
 */
export async function lookAfterConnection(
  deps: EscalateDependencies,
  connectionId: string,
  untilMs: number,
): Promise<void> {
  const found = await loadHealth(deps.table, connectionId);
  const connection = deps.configuration.connections.find(({ id }) => id === connectionId);
  if (found === undefined) return;
  const { version: readVersion, health } = found;
  // A connection that was removed is looked at once more and then left alone.
  if (connection === undefined) {
    await saveHealth(deps.table, health, { readVersion });
    return;
  }
  const silenceMs = expectedSilenceMs(connection);
  const { ailments, told } = diagnose(health, silenceMs, untilMs);
  for (const ailment of ailments) {
    const { notice } = ailment;
    deps.logger.error(LOG_EVENTS.connectionAils, { connection: connectionId, notice });
    deps.metrics.addMetric(METRICS.connectionsAiling, MetricUnit.Count, 1);
  }
  await deps.sendEffects(
    ailments.map((ailment) => healthMessage(connection, ailment, deps.configuration.teams)),
  );
  const lookAtMs = nextLookMs(told, silenceMs);
  await saveHealth(deps.table, told, {
    readVersion,
    ...(lookAtMs === undefined ? {} : { lookAtMs }),
  });
}

/** Begins to watch connections that nothing has come from since they were configured. */
export async function watchConnections(deps: EscalateDependencies, nowMs: number): Promise<void> {
  const known = new Set((await loadAllHealth(deps.table)).map(({ connectionId }) => connectionId));
  for (const connection of deps.configuration.connections) {
    if (known.has(connection.id)) continue;
    const health = watch(connection.id, nowMs);
    const lookAtMs = nextLookMs(health, expectedSilenceMs(connection));
    await saveHealth(deps.table, health, lookAtMs === undefined ? {} : { lookAtMs });
  }
}
