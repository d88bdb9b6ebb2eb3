import type { Case } from '../../shared/case/case.ts';
import type { CaseList, View } from '../../shared/desk-api/contract.ts';
import { loadCases } from '../../shared/store/case-store.ts';
import { readDue } from '../../shared/store/due-index.ts';
import type { DueEntry } from '../../shared/store/due-index.ts';
import type { VersionedCase } from '../../shared/store/items.ts';
import { DUE_SHARDS } from '../../shared/store/keys.ts';
import { readWorkList } from '../../shared/store/queue-index.ts';
import { isClosed } from '../../shared/case/case.ts';
import { toIso } from '../../shared/time.ts';
import { encodeCursor } from './cursor.ts';
import type { DeskDependencies } from './dependencies.ts';
import { summaryOf } from './view-case.ts';

const PAGE_SIZE = 50;
/**
 * Rounds of reading for one page when a view lets few cases through; the cursor goes on from there.
 */
const MAX_ROUNDS = 10;

export type ListRequest = {
  readonly view: View;
  readonly handlerId: string;
  readonly cursor?: string | undefined;
};

type Slice = { readonly cases: readonly VersionedCase[]; readonly cursor?: string | undefined };

/**
 * Open cases: `mine` by priority and then deadline, every other view by deadline. A page may be
 * short
 * while a cursor is there; closed cases are read by id.
 */
export async function listCases(deps: DeskDependencies, request: ListRequest): Promise<CaseList> {
  const { cases, cursor } =
    request.view === 'mine' ? await readMine(deps, request) : await readAll(deps, request);
  return {
    cases: cases.map((found) => summaryOf(found, deps.policy.roster)),
    ...(cursor === undefined ? {} : { cursor: encodeCursor(cursor) }),
    now: toIso(deps.now()),
  };
}

async function readMine(
  deps: DeskDependencies,
  { handlerId, cursor }: ListRequest,
): Promise<Slice> {
  const { entries, more } = await readWorkList(deps.table, {
    ownerId: handlerId,
    after: cursor,
    limit: PAGE_SIZE,
  });
  const found = await loadCases(
    deps.table,
    entries.map(({ caseId }) => caseId),
  );
  const position = new Map(entries.map(({ caseId }, at) => [caseId, at]));
  const cases = found
    .filter((item) => item.case.ownerId === handlerId && !isClosed(item.case))
    .toSorted((a, b) => (position.get(a.case.caseId) ?? 0) - (position.get(b.case.caseId) ?? 0));
  return { cases, cursor: more ? entries.at(-1)?.queueSk : undefined };
}

async function readAll(deps: DeskDependencies, request: ListRequest): Promise<Slice> {
  const shows = filterOf(request, deps);
  const cases: VersionedCase[] = [];
  let after = request.cursor;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { entries, more } = await readNext(deps, after);
    const caseIds = entries.flatMap(({ target }) =>
      target.kind === 'case' ? [target.caseId] : [],
    );
    const found = new Map(
      (await loadCases(deps.table, caseIds)).map((item) => [item.case.caseId, item]),
    );
    for (const caseId of caseIds) {
      const item = found.get(caseId);
      if (item !== undefined && !isClosed(item.case) && shows(item.case)) cases.push(item);
    }
    after = entries.at(-1)?.dueSk ?? after;
    if (!more) return { cases };
    if (cases.length >= PAGE_SIZE) break;
  }
  return { cases, cursor: after };
}

/** The next entries over all shards, by deadline: one page's worth, so that none is skipped. */
async function readNext(
  deps: DeskDependencies,
  after: string | undefined,
): Promise<{ readonly entries: readonly DueEntry[]; readonly more: boolean }> {
  const pages = await Promise.all(
    Array.from({ length: DUE_SHARDS }, (_, shard) =>
      readDue(deps.table, { shard, after, limit: PAGE_SIZE }),
    ),
  );
  const merged = pages
    .flatMap(({ entries }) => entries)
    .toSorted((a, b) => (a.dueSk < b.dueSk ? -1 : a.dueSk > b.dueSk ? 1 : 0));
  const entries = merged.slice(0, PAGE_SIZE);
  return { entries, more: merged.length > entries.length || pages.some(({ more }) => more) };
}

function filterOf(
  { view, handlerId }: ListRequest,
  deps: DeskDependencies,
): (state: Case) => boolean {
  switch (view) {
    case 'team': {
      const { handlers, teams } = deps.policy.roster;
      const led = [...teams.values()].filter(
        (team) => team.leadId === handlerId || team.managerId === handlerId,
      );
      const own = new Set([...(handlers.get(handlerId)?.teams ?? []), ...led.map(({ id }) => id)]);
      return (state) => own.has(state.teamId);
    }
    case 'unanswered':
      return ({ clocks }) =>
        clocks.first_response !== undefined || clocks.next_response !== undefined;
    case 'escalated':
      return ({ escalation }) => escalation.level > 1;
    case 'mine':
    case 'all':
      return () => true;
  }
}
