import { expectedSilenceMs } from '../../shared/health/connection-health.ts';
import type { Health } from '../../shared/desk-api/health.ts';
import { loadAllHealth } from '../../shared/store/health-store.ts';
import { toIso } from '../../shared/time.ts';
import { json } from './answer.ts';
import type { Operation } from './route.ts';

/** `GET /desk/health`: every connection, when it was last heard, and what ails it. */
export const readHealth: Operation = async (deps) => {
  const nowMs = deps.now();
  const found = new Map(
    (await loadAllHealth(deps.table)).map((health) => [health.connectionId, health]),
  );
  const connections = deps.configuration.connections.map(
    (connection): Health['connections'][number] => {
      const { id, channel, expectedSilence } = connection;
      const { watchedAtMs = nowMs, heardAtMs, revokedAtMs, refusedAtMs } = found.get(id) ?? {};
      const silentFromMs = Math.max(watchedAtMs, heardAtMs ?? 0) + expectedSilenceMs(connection);
      return {
        id,
        channel,
        state: stateOf({ revokedAtMs, refusedAtMs, isSilent: silentFromMs <= nowMs }),
        ...(heardAtMs === undefined ? {} : { heardAt: toIso(heardAtMs) }),
        expectedSilence,
        silentFrom: toIso(silentFromMs),
        ...(revokedAtMs === undefined ? {} : { revokedAt: toIso(revokedAtMs) }),
        ...(refusedAtMs === undefined ? {} : { refusedAt: toIso(refusedAtMs) }),
      };
    },
  );
  return json(200, { connections, now: toIso(nowMs) } satisfies Health);
};

function stateOf(found: {
  readonly revokedAtMs: number | undefined;
  readonly refusedAtMs: number | undefined;
  readonly isSilent: boolean;
}): Health['connections'][number]['state'] {
  if (found.revokedAtMs !== undefined) return 'revoked';
  if (found.refusedAtMs !== undefined) return 'refused';
  return found.isSilent ? 'silent' : 'heard';
}
