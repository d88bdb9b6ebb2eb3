import type { CaseSummary } from '../../../shared/desk-api/contract.ts';
import { customerName } from './words.ts';

/**
 * Pages of one poll in one list, each case once: a case may move between pages while they are read.
 */
export function joinPages(pages: readonly (readonly CaseSummary[])[]): CaseSummary[] {
  const seen = new Set<string>();
  return pages.flat().filter(({ caseId }) => {
    if (seen.has(caseId)) return false;
    seen.add(caseId);
    return true;
  });
}

/**
 * Ids of the cases that are new or have moved on since the list was last read; none on the first
 * read.
 */
export function changedCases(
  before: readonly CaseSummary[] | undefined,
  after: readonly CaseSummary[],
): ReadonlySet<string> {
  if (before === undefined) return new Set();
  const versions = new Map(before.map(({ caseId, version }) => [caseId, version]));
  return new Set(
    after
      .filter(({ caseId, version }) => versions.get(caseId) !== version)
      .map(({ caseId }) => caseId),
  );
}

/** One sentence per case that has gone up since the list was last read, to be read out. */
export function escalationNews(
  before: readonly CaseSummary[] | undefined,
  after: readonly CaseSummary[],
): string[] {
  if (before === undefined) return [];
  const levels = new Map(before.map(({ caseId, level }) => [caseId, level]));
  return after
    .filter(({ caseId, level }) => level > (levels.get(caseId) ?? 1))
    .map((item) => {
      const to = item.escalatedTo === undefined ? '' : ` to ${item.escalatedTo.name}`;
      return `Escalated${to}: the case of ${customerName(item.customer)} is at level ${item.level}.`;
    });
}
