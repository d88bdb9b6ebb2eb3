import { effectsOfEvents } from '../../shared/case/effects.ts';
import { replay } from '../../shared/case/evolve.ts';
import { HEALTH_KEY } from '../../shared/store/keys.ts';
import type { Commit } from '../../shared/store/items.ts';
import type { Everything } from '../support/table.ts';

/**
 * What people are told of cases, against the histories: each notice that a commit causes was sent at least
 * once, none that no commit causes, copies of one say the same, and every reply that a person wrote
 * has come to whoever is to post it.
 */
export function judgeNotices(
  table: Everything,
  notices: readonly Readonly<Record<string, unknown>>[],
): string[] {
  const expected = new Set<string>();
  for (const [caseId, log] of table.commits) {
    for (const id of noticeIds(caseId, log)) expected.add(id);
  }
  const ofCases = notices.filter(({ caseId }) => caseId !== undefined);
  const sent = Map.groupBy(ofCases, ({ noticeId }) => String(noticeId));
  return [
    ...judgeHealth(table, notices),
    ...[...expected].filter((id) => !sent.has(id)).map((id) => `notice ${id} was never sent`),
    ...[...sent.keys()].filter((id) => !expected.has(id)).map((id) => `notice ${id} has no cause`),
    ...[...sent]
      .filter(([, copies]) => new Set(copies.map((copy) => JSON.stringify(copy))).size > 1)
      .map(([id]) => `notice ${id} said two things`),
    ...table.cases.flatMap(({ case: { caseId, openReplies } }) =>
      Object.entries(openReplies)
        .filter(([, { state }]) => state === 'requested')
        .map(([replyId]) => `reply ${replyId} of ${caseId} came to nobody`),
    ),
  ];
}

/** Whoever is written down as told that a connection is silent has been told, and of no other. */
function judgeHealth(
  { items }: Everything,
  notices: readonly Readonly<Record<string, unknown>>[],
): string[] {
  const told = new Set(
    notices
      .filter(({ connectionId }) => connectionId !== undefined)
      .map(({ noticeId }) => noticeId),
  );
  return items
    .filter(({ pk }) => pk === HEALTH_KEY)
    .flatMap(({ health }) => {
      const { connectionId, silentAt } = health as { connectionId: string; silentAt?: string };
      if (silentAt === undefined) return [];
      const id = `health.${connectionId}.connection_silent.${Date.parse(silentAt)}`;
      return told.has(id) ? [] : [`nobody was told that ${connectionId} is silent`];
    });
}

/** Ids are `<case>.<version>.<position>`; a reply takes a position and is no notice. */
function noticeIds(caseId: string, log: readonly Commit[]): string[] {
  const ids: string[] = [];
  let state: ReturnType<typeof replay> | undefined;
  for (const { version, events } of log.toSorted((a, b) => a.version - b.version)) {
    effectsOfEvents(events, state).forEach(({ effect }, position) => {
      if (effect.kind === 'notice') ids.push(`${caseId}.${version}.${position}`);
    });
    state = replay(events, state);
  }
  return ids;
}
