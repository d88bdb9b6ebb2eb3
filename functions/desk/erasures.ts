import type { Erasures } from '../../shared/desk-api/health.ts';
import { loadErasures } from '../../shared/store/erasure-store.ts';
import { toIso } from '../../shared/time.ts';
import type { Actor } from './actor.ts';
import { json, problem } from './answer.ts';
import type { Operation } from './route.ts';

const MAY_READ: ReadonlySet<Actor['role']> = new Set(['privacy', 'manager', 'admin']);

/** `GET /desk/erasures`: whose networks passed on that they want to be forgotten, latest first. */
export const readErasures: Operation = async (deps, { actor }) => {
  if (!MAY_READ.has(actor.role)) {
    return problem('forbidden', 'Only privacy, a manager or an admin may read that.');
  }
  const found = await loadErasures(deps.table);
  const erasures = found
    .toSorted((one, other) => other.askedAtMs - one.askedAtMs)
    .map(({ askedAtMs, ...erasure }) => ({ ...erasure, askedAt: toIso(askedAtMs) }));
  return json(200, { erasures } satisfies Erasures);
};
