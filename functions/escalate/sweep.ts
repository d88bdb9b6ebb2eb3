import { readDue } from '../../shared/store/due-index.ts';
import type { DueEntry } from '../../shared/store/due-index.ts';
import { DUE_SHARDS } from '../../shared/store/keys.ts';
import { SECOND } from '../../shared/time.ts';
import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import { carryOn } from './carry-on.ts';
import type { EscalateDependencies } from './dependencies.ts';

/** Entries read at a time from one shard. */
const PAGE_SIZE = 100;
/** Pages of one shard in one sweep: 16 shards of these are 32,000 entries. */
const MAX_PAGES = 20;
/** Due entries of one page that are worked on at the same time. */
const PARALLEL_ENTRIES = 4;
/** Time kept back to finish what was begun. */
const MARGIN_MS = 10 * SECOND;

export type SweepResult = {
  readonly due: number;
  readonly commits: number;
  readonly failures: number;
  /** How late the oldest entry was that this sweep found or left behind; 0 when nothing was due. */
  readonly lagMs: number;
  /** Whether time, pages or failures left due work for the next sweep. */
  readonly incomplete: boolean;
};

type Tally = {
  due: number;
  commits: number;
  failures: number;
  oldestMs: number;
  incomplete: boolean;
};

/**
 * Reads all shards of the due index up to `untilMs` and carries on whatever stands there. It costs
 * what is due, not what is stored. A failing entry is counted and left for the next sweep; it keeps
 * nobody else waiting.
 * @throws {DependencyError} when a shard could not be read, once every other one is done: what is
 * begun is finished within the invocation, because afterwards the process stands still.
 */
export async function sweep(
  deps: EscalateDependencies,
  untilMs: number,
  remainingMs: () => number,
): Promise<SweepResult> {
  const tally: Tally = { due: 0, commits: 0, failures: 0, oldestMs: untilMs, incomplete: false };
  const shards = await Promise.allSettled(
    Array.from({ length: DUE_SHARDS }, (_, shard) =>
      sweepShard(deps, { shard, untilMs, remainingMs }, tally),
    ),
  );
  const unread = shards.find((shard) => shard.status === 'rejected');
  if (unread !== undefined) throw unread.reason;
  const { oldestMs, ...counts } = tally;
  return { ...counts, lagMs: Math.max(0, untilMs - oldestMs) };
}

async function sweepShard(
  deps: EscalateDependencies,
  range: { readonly shard: number; readonly untilMs: number; readonly remainingMs: () => number },
  tally: Tally,
): Promise<void> {
  const { shard, untilMs, remainingMs } = range;
  let after: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    if (remainingMs() < MARGIN_MS) break;
    const { entries, more } = await readDue(deps.table, {
      shard,
      untilMs,
      after,
      limit: PAGE_SIZE,
    });
    for (let at = 0; at < entries.length; at += PARALLEL_ENTRIES) {
      if (remainingMs() < MARGIN_MS) {
        tally.incomplete = true;
        return;
      }
      const group = entries.slice(at, at + PARALLEL_ENTRIES);
      await Promise.all(group.map((entry) => sweepEntry(deps, entry, { untilMs, tally })));
    }
    if (!more) return;
    after = entries.at(-1)?.dueSk ?? after;
  }
  tally.incomplete = true;
}

async function sweepEntry(
  deps: EscalateDependencies,
  entry: DueEntry,
  { untilMs, tally }: { readonly untilMs: number; readonly tally: Tally },
): Promise<void> {
  tally.due += 1;
  tally.oldestMs = Math.min(tally.oldestMs, entry.dueAtMs);
  try {
    const commits = await carryOn(deps, entry.target, untilMs);
    // Added after the wait: others have counted meanwhile.
    tally.commits += commits;
  } catch (error) {
    tally.failures += 1;
    tally.incomplete = true;
    deps.logger.error(LOG_EVENTS.sweepEntryFailed, {
      ...entry.target,
      error: error instanceof Error ? error.name : 'unknown',
    });
  }
}
