import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import { effectMessages } from '../../shared/queue/effect-message.ts';
import { markEffectsSent } from '../../shared/store/commit.ts';
import type { VersionedCase } from '../../shared/store/items.ts';
import type { DeskDependencies } from './dependencies.ts';

/** Hands the effects of a commit over; when that fails, the due index does it within a minute. */
export async function handOverEffects(
  deps: DeskDependencies,
  { case: { caseId }, version }: VersionedCase,
  effects: Parameters<typeof effectMessages>[2],
): Promise<void> {
  if (effects.length === 0) return;
  try {
    await deps.sendEffects(effectMessages(caseId, version, effects));
    await markEffectsSent(deps.table, caseId, version);
  } catch (error) {
    deps.logger.warn(LOG_EVENTS.effectsLeftToSweep, {
      caseId,
      error: error instanceof Error ? error.name : 'unknown',
    });
  }
}
