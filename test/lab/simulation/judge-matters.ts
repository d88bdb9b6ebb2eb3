import { isClosed, splitCaseId } from '../../../shared/case/case.ts';
import type { Case, CaseId } from '../../../shared/case/case.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { MINUTE } from '../../../shared/time.ts';
import type { Everything } from '../../support/table.ts';
import type { Tally } from './tally.ts';

/** As many of a customer's latest cases as the store compares with a post. */
const CASES_COMPARED = 5;
/** Two posts that were taken in within this time could not know of one another. */
const AT_ONCE_MS = 2 * MINUTE;

/**
 * One matter, one case: no author has two open cases that name one order, unless people split or
 * merged them. When an order is named first in one case while another is opened or joined with it,
 * neither commit meets the other: that is counted, not judged.
 */
export function judgeMatters(
  { cases, commits }: Everything,
  committedAtMs: (caseId: CaseId, version: number) => number,
  tally: Tally,
): string[] {
  const namedAtMs = ({ caseId }: Case, order: string) => {
    const naming = (commits.get(caseId) ?? []).filter(({ events }) =>
      events.some(
        (event) => 'matter' in event && event.matter?.references.includes(order) === true,
      ),
    );
    return Math.min(...naming.map(({ version }) => committedAtMs(caseId, version)));
  };
  const judgePair = (one: Case, other: Case) => {
    const shared = one.matter.references.filter((sign) => other.matter.references.includes(sign));
    return shared.flatMap((order) => {
      if (Math.abs(namedAtMs(one, order) - namedAtMs(other, order)) >= AT_ONCE_MS) {
        return [`${one.caseId} and ${other.caseId}: one matter, two cases`];
      }
      tally.count('check', 'one matter in two cases, taken in at once');
      return [];
    });
  };
  const byCustomer = Map.groupBy(cases, (found) => found.case.customerId);
  return [...byCustomer.values()].flatMap((found) => {
    const states = found.map((each) => each.case).toSorted((a, b) => numberOf(b) - numberOf(a));
    const open = states
      .slice(0, CASES_COMPARED)
      .filter((state) => !isClosed(state) && !isMadeByHand(commits.get(state.caseId) ?? []));
    return open.flatMap((one, at) => open.slice(at + 1).flatMap((other) => judgePair(one, other)));
  });
}

function numberOf({ caseId }: Case): number {
  return splitCaseId(caseId).number;
}

function isMadeByHand(log: readonly { readonly events: readonly CaseEvent[] }[]): boolean {
  return log.some(({ events }) =>
    events.some(
      (event) =>
        event.type === 'splitOff' ||
        event.type === 'mergedFrom' ||
        (event.type === 'opened' && event.splitFromCaseId !== undefined),
    ),
  );
}
