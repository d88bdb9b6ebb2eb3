/**
 * Triggered by EventBridge Scheduler every minute, with the time that it was scheduled for.
 *
 * 1. For each connection whose network can be asked, when it is time: read its secret and ask for
 *    what was posted since the last time, page by page.
 * 2. Put what it lists on the `deliveries` queue, where copies are recognised by their post.
 * 3. Note when it was asked, or that it refused our token, of which the sweep tells people.
 *
 * One network that fails keeps no other waiting and is asked again in a minute; the gap then begins
 * where it began before, so nothing is left out.
 */
import { createHash } from 'node:crypto';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import * as z from 'zod';
import type {
  CatchUpAdapter,
  CatchUpCall,
  CatchUpPage,
  Gap,
} from '../../shared/channels/catch-up.ts';
import { CATCH_UP } from '../../shared/channels/registry-catch-up.ts';
import { AppError, DependencyError } from '../../shared/errors.ts';
import {
  ask,
  expectedSilenceMs,
  nextLookMs,
  refuse,
  watch,
} from '../../shared/health/connection-health.ts';
import type { ConnectionHealth } from '../../shared/health/connection-health.ts';
import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import { METRICS } from '../../shared/observability/metric-names.ts';
import { withObservability } from '../../shared/observability/middleware.ts';
import type { ConnectionConfiguration } from '../../shared/policy/configuration.ts';
import { PULLED } from '../../shared/queue/envelope.ts';
import { encodeDelivery } from '../../shared/queue/encode-delivery.ts';
import { readConnectionSecret } from '../../shared/secrets/connection-secret.ts';
import { loadHealth, saveHealth } from '../../shared/store/health-store.ts';
import { MINUTE, parseInstantMs } from '../../shared/time.ts';
import type { CatchUpDependencies } from './dependencies.ts';

/** What the network lists may be a little behind what it has. */
const OVERLAP_MS = 10 * MINUTE;
/** Pages of one connection in one run: thousands of posts. */
const MAX_PAGES = 50;

const tickSchema = z.object({ scheduledAt: z.string() });

export const makeCatchUp = (deps: CatchUpDependencies) =>
  withObservability(middy<unknown, void>(), deps).handler(async (event) => {
    const tick = tickSchema.safeParse(event);
    const nowMs = (tick.success ? parseInstantMs(tick.data.scheduledAt) : undefined) ?? deps.now();
    for (const connection of deps.connections) {
      const adapter = CATCH_UP[connection.channel];
      if (adapter === undefined) continue;
      try {
        await catchUp(deps, connection, { adapter, nowMs });
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        deps.logger.error(LOG_EVENTS.catchUpFailed, {
          connection: connection.id,
          code: error.code,
        });
        deps.metrics.addMetric(METRICS.catchUpsFailed, MetricUnit.Count, 1);
      }
    }
  });

async function catchUp(
  deps: CatchUpDependencies,
  connection: ConnectionConfiguration,
  { adapter, nowMs }: { readonly adapter: CatchUpAdapter; readonly nowMs: number },
): Promise<void> {
  const found = await loadHealth(deps.table, connection.id);
  const health = found?.health ?? watch(connection.id, nowMs);
  const gap = gapOf(health, adapter, nowMs);
  if (gap === undefined) return;
  const { token } = readConnectionSecret(await deps.readSecret(connection.id), connection.id);
  if (token === undefined) return;
  const pulled = await pull(deps, connection, { adapter, gap, token });
  if (pulled === 'nothing_to_ask_with') return;
  const after = pulled === 'refused' ? refuse(health, nowMs) : ask(health, nowMs);
  const lookAtMs = nextLookMs(after, expectedSilenceMs(connection));
  // Stale: a heartbeat came in between. The same gap is asked for again in a minute.
  await saveHealth(deps.table, after, {
    ...(found === undefined ? {} : { readVersion: found.version }),
    ...(lookAtMs === undefined ? {} : { lookAtMs }),
  });
}

/** What to ask for now, if anything. */
function gapOf(
  { watchedAtMs, heardAtMs, silentAtMs, askedAtMs, refusedAtMs }: ConnectionHealth,
  { everyMs, onlyWhenSilent }: CatchUpAdapter,
  nowMs: number,
): Gap | undefined {
  if (nowMs < (askedAtMs ?? watchedAtMs) + everyMs) return undefined;
  // A token that was refused is tried again at the same pace, for the gap as it is.
  if (refusedAtMs !== undefined && (nowMs - refusedAtMs) % everyMs >= MINUTE) return undefined;
  if (onlyWhenSilent && silentAtMs === undefined) return undefined;
  const sinceMs = onlyWhenSilent ? (heardAtMs ?? watchedAtMs) : (askedAtMs ?? watchedAtMs);
  return { sinceMs: sinceMs - OVERLAP_MS, untilMs: nowMs };
}

async function pull(
  deps: CatchUpDependencies,
  { id, apiBaseUrl, webhookId }: ConnectionConfiguration,
  {
    adapter,
    gap,
    token,
  }: { readonly adapter: CatchUpAdapter; readonly gap: Gap; readonly token: string },
): Promise<'done' | 'refused' | 'nothing_to_ask_with'> {
  const access = { token, apiBaseUrl, webhookId };
  const pages: CatchUpPage[] = [];
  let call: CatchUpCall | undefined = adapter.ask(gap, access);
  if (call === undefined) return 'nothing_to_ask_with';
  for (let page = 0; call !== undefined && page < MAX_PAGES; page += 1) {
    const { status, body } = await deps.ask(call);
    if (status === 401 || status === 403) return 'refused';
    if (status < 200 || status >= 300) {
      throw new DependencyError('The network gave no list', {
        code: 'catch_up_refused',
        details: { status },
      });
    }
    const read = adapter.read(body, gap, access);
    pages.push(read);
    call = read.next;
  }
  // Oldest first over all pages: an answer finds the post that it answers.
  for (const delivery of pages.toReversed().flatMap(({ deliveries }) => deliveries)) {
    await send(deps, id, delivery);
  }
  if (call !== undefined) {
    throw new DependencyError('The gap is longer than one run reads', { code: 'catch_up_too_far' });
  }
  return 'done';
}

/** The same post gives the same delivery, however often it is pulled. */
async function send(
  { now, sendDelivery, metrics }: CatchUpDependencies,
  connectionId: string,
  { headers, body }: CatchUpPage['deliveries'][number],
): Promise<void> {
  const digest = createHash('sha256').update(body).digest('hex').slice(0, 32);
  const encoded = encodeDelivery(
    { deliveryId: `${PULLED}${digest}`, connectionId, receivedAtMs: now(), headers },
    Buffer.from(body),
  );
  if (encoded.kind === 'oversized') {
    throw new DependencyError('A listed post is too long', { code: 'catch_up_too_long' });
  }
  await sendDelivery({ message: encoded.message, connectionId });
  metrics.addMetric(METRICS.deliveriesPulled, MetricUnit.Count, 1);
}
