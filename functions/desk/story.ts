import type { CaseId } from '../../shared/case/case.ts';
import type { TimelineEntry } from '../../shared/desk-api/contract.ts';
import { loadLog } from '../../shared/store/case-store.ts';
import type { Commit, VersionedCase } from '../../shared/store/items.ts';
import { loadMentions } from '../../shared/store/mention-store.ts';
import type { DeskDependencies } from './dependencies.ts';
import { mentionsIn, timelineOf } from './view-case.ts';

/** Cases that one story is told from; more were never merged by hand. */
const MAX_CASES = 20;

/**
 * What happened on these cases and on those merged into them, in the order of time. A commit made
 * while we read is left out, so that the story fits the versions that are shown. Private data is
 * masked unless `unmasked` says otherwise.
 */
export async function readStory(
  deps: Pick<DeskDependencies, 'table' | 'policy'>,
  shown: readonly VersionedCase[],
  { unmasked }: { readonly unmasked: boolean } = { unmasked: false },
): Promise<TimelineEntry[]> {
  const logs = new Map<CaseId, readonly Commit[]>();
  const wanted = shown.map(({ case: { caseId } }) => caseId);
  const versions = new Map(shown.map((found) => [found.case.caseId, found.version]));
  for (let caseId = wanted.shift(); caseId !== undefined; caseId = wanted.shift()) {
    if (logs.has(caseId) || logs.size >= MAX_CASES) continue;
    const atMost = versions.get(caseId) ?? Infinity;
    const log = (await loadLog(deps.table, caseId)).filter(({ version }) => version <= atMost);
    logs.set(caseId, log);
    wanted.push(...mergedInto(log));
  }
  const mentions = await loadMentions(deps.table, mentionsIn([...logs.values()].flat()));
  const stories = [...logs].flatMap(([caseId, log]) =>
    timelineOf({ caseId, log }, mentions, { roster: deps.policy.roster, unmasked }),
  );
  // One log is in the order of its commits already; sorting is stable and keeps it.
  return logs.size === 1
    ? stories
    : stories.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function mergedInto(log: readonly Commit[]): CaseId[] {
  return log.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'mergedFrom' ? [event.caseId] : [])),
  );
}
