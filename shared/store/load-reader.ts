import type { Roster } from '../policy/policy.ts';
import { MINUTE } from '../time.ts';
import type { Table } from './client.ts';
import { countOpenCases } from './queue-index.ts';

const FRESH_FOR_MS = MINUTE;

/**
 * Looks up how many open cases handlers own, each at most once a minute for a warm function. A case
 * opened in between is counted by `noteOpened`, so that a burst spreads out instead of piling up.
 */
export function makeLoadReader(table: Table, now: () => number) {
  const known = new Map<string, { count: number; readAtMs: number }>();
  const readOne = async (handlerId: string): Promise<number> => {
    const found = known.get(handlerId);
    if (found !== undefined && now() - found.readAtMs < FRESH_FOR_MS) return found.count;
    const count = await countOpenCases(table, handlerId);
    known.set(handlerId, { count, readAtMs: now() });
    return count;
  };
  return {
    readLoads: async (handlerIds: readonly string[]): Promise<Roster['openCases']> => {
      const loads = await Promise.all(
        handlerIds.map(async (handlerId) => [handlerId, await readOne(handlerId)] as const),
      );
      return new Map(loads);
    },
    noteOpened: (ownerId: string): void => {
      const found = known.get(ownerId);
      if (found !== undefined) found.count += 1;
    },
  };
}
