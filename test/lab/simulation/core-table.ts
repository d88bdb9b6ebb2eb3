import type { Case, CaseId, CustomerId } from '../../../shared/case/case.ts';
import { isClosed } from '../../../shared/case/case.ts';
import { effectsOfEvents } from '../../../shared/case/effects.ts';
import type { CausedEffect } from '../../../shared/case/effects.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { replay } from '../../../shared/case/evolve.ts';
import { nextDue } from '../../../shared/case/next-due.ts';
import type { HandlerChange } from '../../../shared/policy/duty.ts';
import type { Commit, VersionedCase } from '../../../shared/store/items.ts';
import {
  DUE_INDEX,
  DUE_SHARDS,
  QUEUE_INDEX,
  caseKey,
  commitKey,
  dueKeys,
  dueShardKey,
  handlerKey,
  mentionKey,
  ownerQueueKey,
  queueKeys,
} from '../../../shared/store/keys.ts';
import type { ItemKey } from '../../../shared/store/keys.ts';
import type { StoredPost } from '../../../shared/store/mention.ts';
import { MINUTE, toIso } from '../../../shared/time.ts';
import type { Everything } from '../../support/table.ts';
import { LaggingIndex } from './lagging-index.ts';
import type { Lag } from './lagging-index.ts';

/** One decision, as the store takes it. */
export type Decision = {
  readonly before?: VersionedCase | undefined;
  readonly events: readonly CaseEvent[];
  readonly post?: { readonly write: StoredPost; readonly replaces?: StoredPost | undefined };
  readonly resendBy: 'message' | 'due_index';
};
type Moved = { readonly write: StoredPost; readonly replaces: StoredPost };
/** A commit: the case after it, and what it causes. */
export type Applied = { readonly after: VersionedCase; readonly caused: readonly CausedEffect[] };
export type Committed =
  | ({ readonly outcome: 'committed' } & Applied)
  | { readonly outcome: 'stale' }
  | { readonly outcome: 'duplicate'; readonly found: StoredPost | undefined };
export type Change = {
  readonly version: number;
  readonly change: HandlerChange;
  readonly rerouteUntilMs?: number;
};

const RESEND_AFTER_MS = MINUTE;

/** The table as plain maps: the same conditions, and nothing of how it is written down. */
export class CoreTable {
  readonly cases = new Map<string, VersionedCase>();
  readonly commits = new Map<string, Commit[]>();
  readonly posts = new Map<string, StoredPost>();
  readonly changes = new Map<string, Change>();
  /** The authors that each author is one customer with, and how often that was written. */
  readonly links = new Map<
    string,
    { readonly version: number; readonly group: readonly CustomerId[] }
  >();
  readonly #clock: { readonly nowMs: number };
  readonly #items = new Map<string, ItemKey & Readonly<Record<string, string>>>();
  readonly #own = new Map<string, CaseId[]>();
  readonly #committedAtMs = new Map<string, number>();
  readonly #shards = new Map<string, string>();
  readonly #due: LaggingIndex;
  readonly #queue: LaggingIndex;

  constructor(clock: { readonly nowMs: number }, lag: Lag | undefined) {
    this.#clock = clock;
    this.#due = new LaggingIndex(DUE_INDEX, lag);
    this.#queue = new LaggingIndex(QUEUE_INDEX, lag);
  }

  /** From now on no index is behind. */
  calm(): void {
    this.#due.calm();
    this.#queue.calm();
  }

  /** An author's cases, newest first. */
  casesOf(customerId: CustomerId): VersionedCase[] {
    return this.caseIdsOf(customerId)
      .flatMap((caseId) => this.cases.get(caseId) ?? [])
      .toReversed();
  }

  caseIdsOf(customerId: CustomerId): readonly CaseId[] {
    return this.#own.get(customerId) ?? [];
  }

  committedAtMs(caseId: CaseId, version: number): number {
    return this.#committedAtMs.get(`${caseId}.${version}`) ?? 0;
  }

  commit(decision: Decision): Committed {
    const { before, post } = decision;
    const applied = apply(decision);
    const { caseId } = applied.after.case;
    if (post !== undefined && this.#isOther(post.write, post.replaces)) {
      return { outcome: 'duplicate', found: this.posts.get(mentionKey(post.write).pk) };
    }
    if (this.cases.get(caseId)?.version !== before?.version) return { outcome: 'stale' };
    if (post !== undefined) this.posts.set(mentionKey(post.write).pk, post.write);
    this.#write(applied, decision);
    return { outcome: 'committed', ...applied };
  }

  commitPair(
    pair: readonly [Decision, Decision],
    moved: readonly Moved[],
  ): 'stale' | readonly [Applied, Applied] {
    const applied = [apply(pair[0]), apply(pair[1])] as const;
    const isStale = applied.some(
      ({ after }, at) => this.cases.get(after.case.caseId)?.version !== pair[at]?.before?.version,
    );
    if (isStale || moved.some(({ write, replaces }) => this.#isOther(write, replaces)))
      return 'stale';
    for (const { write } of moved) this.posts.set(mentionKey(write).pk, write);
    applied.forEach((each, at) => this.#write(each, pair[at] as Decision));
    return applied;
  }

  /** Stores a post that concerns no case, or says what stands there. */
  storePost(
    write: StoredPost,
    replaces?: StoredPost,
  ): 'stored' | { readonly found: StoredPost | undefined } {
    if (this.#isOther(write, replaces)) return { found: this.posts.get(mentionKey(write).pk) };
    this.posts.set(mentionKey(write).pk, write);
    return 'stored';
  }

  saveChange(handlerId: string, next: Change, dueAtMs: number | undefined): boolean {
    if ((this.changes.get(handlerId)?.version ?? 0) !== next.version - 1) return false;
    this.changes.set(handlerId, next);
    this.#place({
      ...handlerKey(handlerId),
      ...(dueAtMs === undefined ? {} : this.#dueKeys(handlerId, dueAtMs)),
    });
    return true;
  }

  markSent(caseId: CaseId, version: number): void {
    this.#place(commitKey(caseId, version));
  }

  effectsOf(caseId: CaseId, version: number): CausedEffect[] {
    const log = this.commits.get(caseId) ?? [];
    const commit = log.find((each) => each.version === version);
    if (commit === undefined) return [];
    const earlier = log.filter((each) => each.version < version).flatMap(({ events }) => events);
    return effectsOfEvents(commit.events, earlier.length === 0 ? undefined : replay(earlier));
  }

  /** Keys of everything in the due index up to a time. */
  due(untilMs: number): ItemKey[] {
    const range = [' ', `${toIso(untilMs)}~`] as const;
    return Array.from({ length: DUE_SHARDS }, (_, shard) =>
      this.#due.between(dueShardKey(shard), range, this.#clock.nowMs),
    ).flat();
  }

  /** Keys of a handler's open cases. */
  workList(ownerId: string): ItemKey[] {
    return this.#queue.between(ownerQueueKey(ownerId), [' ', '~'], this.#clock.nowMs);
  }

  everything(): Everything {
    return {
      cases: [...this.cases.values()],
      commits: this.commits,
      posts: [...this.posts.values()],
      items: [...this.#items.values()],
    };
  }

  #isOther(write: StoredPost, replaces: StoredPost | undefined): boolean {
    return this.posts.get(mentionKey(write).pk)?.revision !== replaces?.revision;
  }

  #write({ after, caused }: Applied, { events, resendBy }: Decision): void {
    const { nowMs } = this.#clock;
    const { case: state, version } = after;
    const { caseId, customerId } = state;
    this.cases.set(caseId, after);
    this.#committedAtMs.set(`${caseId}.${version}`, nowMs);
    const log = this.commits.get(caseId);
    if (log === undefined) {
      this.commits.set(caseId, [{ version, events }]);
      this.#own.set(customerId, [...(this.#own.get(customerId) ?? []), caseId]);
    } else {
      log.push({ version, events });
    }
    this.#place({ ...caseKey(caseId), ...(isClosed(state) ? {} : this.#keysOf(state)) });
    const outstanding = resendBy === 'due_index' && caused.length > 0;
    const due = outstanding ? this.#dueKeys(caseId, nowMs + RESEND_AFTER_MS) : {};
    this.#place({ ...commitKey(caseId, version), ...due });
  }

  #keysOf(state: Case) {
    const { caseId, ownerId, priority } = state;
    const dueAtMs = nextDue(state) ?? 0;
    return {
      ...this.#dueKeys(caseId, dueAtMs),
      ...queueKeys({ caseId, ownerId, priority, dueAtMs }),
    };
  }

  /** The same as the store's, which digests an id anew each time. */
  #dueKeys(id: string, dueAtMs: number) {
    const duePk = this.#shards.get(id) ?? dueKeys(id, dueAtMs).duePk;
    this.#shards.set(id, duePk);
    return { duePk, dueSk: `${toIso(dueAtMs)}#${id}` };
  }

  #place(item: ItemKey & Readonly<Record<string, string>>): void {
    this.#items.set(`${item.pk} ${item.sk}`, item);
    this.#due.note(item, this.#clock.nowMs);
    this.#queue.note(item, this.#clock.nowMs);
  }
}

function apply({ before, events }: Decision): Applied {
  const after = { case: replay(events, before?.case), version: (before?.version ?? 0) + 1 };
  return { after, caused: effectsOfEvents(events, before?.case) };
}
