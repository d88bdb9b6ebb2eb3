import type { ParsedEvent } from '../../shared/channels/channel.ts';
import { AppError } from '../../shared/errors.ts';
import {
  expectedSilenceMs,
  hear,
  nextLookMs,
  noteEveryMs,
  revoke,
  watch,
} from '../../shared/health/connection-health.ts';
import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import { PULLED } from '../../shared/queue/envelope.ts';
import { loadHealth, saveHealth } from '../../shared/store/health-store.ts';
import type { Origin } from './apply-event.ts';
import type { TriageDependencies } from './dependencies.ts';

/** Notes that a delivery came in, and what it says of our access; never fails. */
export type Heartbeat = (origin: Origin, events: readonly ParsedEvent[]) => Promise<void>;

/**
 * A heartbeat that one warm process keeps. It is written every few minutes at most; a process that
 * is new, or not alone, first looks whether another one has written it.
 */
export function makeHeartbeat({
  table,
  logger,
}: Pick<TriageDependencies, 'table' | 'logger'>): Heartbeat {
  const notedAtMs = new Map<string, number>();
  return async ({ connection, deliveryId, receivedAtMs }, events) => {
    if (deliveryId.startsWith(PULLED)) return;
    const { id } = connection;
    const silenceMs = expectedSilenceMs(connection);
    const isRevoked = events.some(({ kind }) => kind === 'accessRevoked');
    const restMs = noteEveryMs(silenceMs);
    const isFresh = receivedAtMs < (notedAtMs.get(id) ?? 0) + restMs;
    if (isFresh && !isRevoked) return;
    try {
      const found = await loadHealth(table, id);
      const before = found?.health ?? watch(id, receivedAtMs);
      const isNoted =
        before.silentAtMs === undefined &&
        before.revokedAtMs === undefined &&
        receivedAtMs < (before.heardAtMs ?? 0) + restMs;
      notedAtMs.set(id, isNoted ? (before.heardAtMs ?? 0) : receivedAtMs);
      if (isNoted && !isRevoked) return;
      const heard = hear(before, receivedAtMs);
      const health = isRevoked ? revoke(heard, receivedAtMs) : heard;
      if (health === before) return;
      const lookAtMs = nextLookMs(health, silenceMs);
      await saveHealth(table, health, {
        ...(found === undefined ? {} : { readVersion: found.version }),
        ...(lookAtMs === undefined ? {} : { lookAtMs }),
      });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // The delivery itself is safe; the next one notes it.
      notedAtMs.delete(id);
      logger.warn(LOG_EVENTS.heartbeatNotNoted, { connection: id, code: error.code });
    }
  };
}
