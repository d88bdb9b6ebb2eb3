import type { CaseId } from '../case/case.ts';
import { effectsOfEvents } from '../case/effects.ts';
import type { CausedEffect } from '../case/effects.ts';
import { replay } from '../case/evolve.ts';
import type { Table } from './client.ts';
import { loadLog } from './case-store.ts';

/** The effects of one commit, worked out again from the log; none when there is no such commit. */
export async function effectsOfCommit(
  table: Table,
  caseId: CaseId,
  version: number,
): Promise<CausedEffect[]> {
  const log = await loadLog(table, caseId);
  const commit = log.find((candidate) => candidate.version === version);
  if (commit === undefined) return [];
  const earlier = log.filter((candidate) => candidate.version < version);
  const before = earlier.length === 0 ? undefined : replay(earlier.flatMap(({ events }) => events));
  return effectsOfEvents(commit.events, before);
}
