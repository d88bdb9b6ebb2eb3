/**
 * Judges a run from outside: what platforms were told, against what stands in the table, on the
 * queues and in the notices. It never asks the code's own counters, and answers with sentences;
 * none means that every promise was kept.
 */
import { isClosed } from '../../shared/case/case.ts';
import { replay } from '../../shared/case/evolve.ts';
import { nextDue } from '../../shared/case/next-due.ts';
import type { Channel } from '../../shared/policy/configuration.ts';
import type { VersionedCase } from '../../shared/store/items.ts';
import { wordsOf } from '../../shared/store/mention.ts';
import type { StoredPost } from '../../shared/store/mention.ts';
import { toIso } from '../../shared/time.ts';
import type { Everything } from '../support/table.ts';
import { judgeNotices } from './judge-notices.ts';

/** One thing that a platform said of a post, and whether it was told 2xx for it. */
export type Said = {
  readonly channel: Channel;
  readonly postId: string;
  readonly kind: 'posted' | 'edited' | 'deleted';
  readonly text: string;
  readonly atMs: number;
  readonly acknowledged: boolean;
};

/** Everything that can be seen from outside once all faults have stopped and time has passed. */
export type Seen = {
  readonly said: readonly Said[];
  readonly table: Everything;
  /** Bodies left on each queue, dead letters included. */
  readonly queues: Readonly<Record<string, readonly string[]>>;
  /** The reason that each dead delivery carries, if it carries one. */
  readonly parkedFor?: readonly (string | undefined)[];
  readonly notices: readonly Readonly<Record<string, unknown>>[];
  readonly nowMs: number;
};

/** What is wrong once everything has settled; `parked` messages are expected as dead letters. */
export function judge(seen: Seen, parked = 0): string[] {
  return [
    ...judgeTable(seen.table),
    ...judgePosts(seen),
    ...judgeDeadlines(seen),
    ...judgeNotices(seen.table, seen.notices),
    ...judgeQueues(seen, parked),
  ];
}

/** What has to hold at any moment, whatever is still under way. */
export function judgeTable(table: Everything): string[] {
  const items = new Map(
    table.items.map((item) => [`${String(item['pk'])} ${String(item['sk'])}`, item]),
  );
  const caseIds = new Set<string>(table.cases.map(({ case: { caseId } }) => caseId));
  return [
    ...table.cases.flatMap((found) => judgeCase(found, table.commits, items)),
    ...judgeJoins(table),
    ...[...table.commits.keys()]
      .filter((caseId) => !caseIds.has(caseId))
      .map((caseId) => `commits of ${caseId} without its snapshot`),
  ];
}

function judgeCase(
  { case: state, version }: VersionedCase,
  commits: Everything['commits'],
  items: ReadonlyMap<string, Everything['items'][number]>,
): string[] {
  const { caseId } = state;
  const log = (commits.get(caseId) ?? []).toSorted((a, b) => a.version - b.version);
  const wrong: string[] = [];
  if (log.length !== version || log.some((commit, at) => commit.version !== at + 1)) {
    return [`${caseId}: version ${version} with commits ${log.map((one) => one.version).join()}`];
  }
  if (!isSame(replay(log.flatMap(({ events }) => events)), state)) {
    wrong.push(`${caseId}: the snapshot is not what its events add up to`);
  }
  const number = caseId.slice(caseId.indexOf('-') + 1).padStart(4, '0');
  const item = items.get(`CUSTOMER#${state.customerId} CASE#${number}`);
  const dueAtMs = nextDue(state);
  if (isClosed(state)) {
    if (item?.['duePk'] !== undefined) wrong.push(`${caseId}: closed and still in the due index`);
    return wrong;
  }
  if (state.ownerId === '' || state.sponsorId === '') wrong.push(`${caseId}: nobody owns it`);
  if (dueAtMs === undefined) return [...wrong, `${caseId}: open without a next deadline`];
  if (item?.['dueSk'] !== `${toIso(dueAtMs)}#${caseId}` || item['duePk'] === undefined) {
    wrong.push(`${caseId}: stands in the due index at ${String(item?.['dueSk'])}`);
  }
  if (item?.['queuePk'] !== `OWNER#${state.ownerId}`) {
    wrong.push(`${caseId}: not in its owner's work list`);
  }
  return wrong;
}

/**
 * Every mention of a case stands in one case's history, and once more for each time that people
 * split it off; it names one of them.
 */
function judgeJoins({ commits, posts }: Everything): string[] {
  const events = [...commits].flatMap(([caseId, log]) =>
    log.flatMap((commit) => commit.events.map((event) => ({ caseId, event }))),
  );
  const joined = new Map<string, string[]>();
  const splits = new Map<string, number>();
  for (const { caseId, event } of events) {
    if (event.type === 'opened' || event.type === 'mentionJoined') {
      joined.set(keyOf(event.mention), [...(joined.get(keyOf(event.mention)) ?? []), caseId]);
    }
    if (event.type !== 'splitOff') continue;
    for (const key of event.mentions.map(keyOf)) splits.set(key, (splits.get(key) ?? 0) + 1);
  }
  const wrong = posts.flatMap((post) => {
    const key = keyOf(post);
    const histories = joined.get(key) ?? [];
    joined.delete(key);
    const caseId = post.kind === 'mention' ? post.caseId : undefined;
    const expected = caseId === undefined ? 0 : 1 + (splits.get(key) ?? 0);
    const right =
      histories.length === expected && (caseId === undefined || histories.includes(caseId));
    return right ? [] : [`${key}: joined ${histories.join()}, says ${caseId ?? 'none'}`];
  });
  return [...wrong, ...[...joined.keys()].map((key) => `${key}: joined a case, not stored`)];
}

/** Delivered = mentions + parked, each with the words that the platform said last. */
function judgePosts({ said, table, queues }: Seen): string[] {
  const stored = new Map(table.posts.map((post) => [keyOf(post), post]));
  const parked = queues['deliveries-dead'] ?? [];
  const wrong: string[] = [];
  for (const [key, all] of Map.groupBy(said, keyOf)) {
    const post = stored.get(key);
    stored.delete(key);
    if (!all.some(({ acknowledged }) => acknowledged)) continue;
    if (post === undefined) {
      // Parked raw, where the network's own id stands without what we put before it.
      const own = /[^:_]*$/.exec(key)?.[0] ?? key;
      if (!parked.some((body) => body.includes(own))) wrong.push(`${key}: acknowledged, lost`);
    } else if (all.every(({ acknowledged }) => acknowledged)) {
      wrong.push(...judgeWords(key, all, post));
    }
  }
  return [...wrong, ...[...stored.keys()].map((key) => `${key}: stored, never said`)];
}

function judgeWords(key: string, all: readonly Said[], post: StoredPost): string[] {
  const withdrawn = post.kind === 'tombstone' || post.withdrawnAtMs !== undefined;
  const deleted = all.some(({ kind }) => kind === 'deleted');
  if (deleted !== withdrawn) return [`${key}: ${deleted ? 'deleted, still there' : 'gone'}`];
  if (post.kind === 'tombstone') return [];
  const last = all.toSorted((a, b) => a.atMs - b.atMs).at(-1);
  const expected = deleted ? undefined : last?.text;
  // What is too long is kept from its beginning, with the length of the whole.
  const isCut = post.textLength !== undefined && post.textLength === expected?.length;
  const text = wordsOf(post);
  const holds = isCut ? expected.startsWith(text ?? ' ') : text === expected;
  return holds ? [] : [`${key}: does not hold the words that were said last`];
}

/** Liveness: whatever fell due has been carried on, and every effect was handed over. */
function judgeDeadlines({ table, nowMs }: Seen): string[] {
  return table.items
    .filter(({ duePk, dueSk }) => duePk !== undefined && String(dueSk) <= toIso(nowMs))
    .map(({ pk, sk, dueSk }) => `${String(pk)} ${String(sk)}: due since ${String(dueSk)}`);
}

/** A message may be parked twice, and says why; nothing else is left on any queue. */
function judgeQueues({ queues, parkedFor = [] }: Seen, parked: number): string[] {
  const left = Object.entries(queues).flatMap(([name, bodies]) => {
    const isParking = name === 'deliveries-dead';
    const count = isParking ? new Set(bodies.map(payloadOf)).size : bodies.length;
    return count === (isParking ? parked : 0) ? [] : [`${count} messages on ${name}`];
  });
  const unexplained = parkedFor.filter((reason) => reason === undefined).length;
  return unexplained === 0 ? left : [...left, `${unexplained} parked without a reason`];
}

/** What the platform sent: its retry comes in another envelope. */
function payloadOf(message: string): string {
  const { body }: { body?: unknown } = JSON.parse(message);
  return JSON.stringify(body);
}

function keyOf({ channel, postId }: { readonly channel: string; readonly postId: string }): string {
  return `${channel}#${postId}`;
}

/** Whether two values hold the same; a field that is undefined is one that is not there. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
    isSame(one[key], other[key]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
