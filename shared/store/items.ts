/** Items of the table: what stands in an attribute, and how it is read back. */
import * as z from 'zod';
import { caseSchema, isClosed } from '../case/case.ts';
import type { Case, CaseId } from '../case/case.ts';
import { caseEventSchema } from '../case/events.ts';
import type { CaseEvent } from '../case/events.ts';
import { nextDue } from '../case/next-due.ts';
import { fromWire, toWire } from '../instants.ts';
import { invariant } from '../invariant.ts';
import { SECOND } from '../time.ts';
import { caseKey, commitKey, dueKeys, mentionKey, mentionQueueKeys, queueKeys } from './keys.ts';
import { listOf, storedPostSchema, waitsForPerson } from './mention.ts';
import type { StoredPost } from './mention.ts';

/** A case and how many commits made it. */
export type VersionedCase = { readonly case: Case; readonly version: number };

/** One decision: the events that took a case to `version`. */
export type Commit = {
  readonly version: number;
  readonly events: readonly CaseEvent[];
};

const caseItemSchema = z.object({ version: z.int().min(1), state: z.unknown() });
const commitItemSchema = z.object({ version: z.int().min(1), events: z.unknown() });
const postItemSchema = z.object({ post: z.unknown(), revision: z.int() });

type Item = Record<string, unknown>;

/** @throws when an open case lacks an owner or a deadline: it would be forgotten. */
export function caseItem({ case: state, version }: VersionedCase, retentionMs: number): Item {
  const base = { ...caseKey(state.caseId), version, state: withoutEmpty(toWire(state)) };
  if (isClosed(state)) {
    const closedAtMs = state.closedAtMs ?? 0;
    return { ...base, expiresAt: Math.ceil((closedAtMs + retentionMs) / SECOND) };
  }
  const dueAtMs = nextDue(state);
  invariant(dueAtMs !== undefined, 'an open case has a next deadline');
  invariant(
    state.ownerId !== '' && state.sponsorId !== '',
    'an open case has an owner and a sponsor',
  );
  const { caseId, ownerId, priority } = state;
  return {
    ...base,
    ...dueKeys(caseId, dueAtMs),
    ...queueKeys({ caseId, ownerId, priority, dueAtMs }),
  };
}

/** Without what is false or empty: every kilobyte of a snapshot costs two write units. */
function withoutEmpty(value: object): Item {
  const kept = Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    if (item === false) return [];
    if (typeof item !== 'object' || item === null) return [[key, item]];
    if (Array.isArray(item)) return item.length === 0 ? [] : [[key, item]];
    const inner = withoutEmpty(item);
    return Object.keys(inner).length === 0 ? [] : [[key, inner]];
  });
  return Object.fromEntries(kept);
}

export function readCaseItem(item: Item): VersionedCase {
  const { version, state } = caseItemSchema.parse(item);
  return { version, case: caseSchema.parse(fromWire(state)) };
}

/**
 * A commit; with `resendAtMs` it stands in the `due` index until its effects are on their queue.
 */
export function commitItem(
  caseId: CaseId,
  commit: Commit & { readonly resendAtMs?: number | undefined },
): Item {
  const { version, events, resendAtMs } = commit;
  return {
    ...commitKey(caseId, version),
    version,
    events: toWire(events),
    ...(resendAtMs === undefined ? {} : dueKeys(caseId, resendAtMs)),
  };
}

export function readCommitItem(item: Item): Commit {
  const { version, events } = commitItemSchema.parse(item);
  return { version, events: z.array(caseEventSchema).parse(fromWire(events)) };
}

export function postItem(post: StoredPost, retentionMs: number): Item {
  const { revision, ...rest } = post;
  const keptFromMs = post.kind === 'mention' ? post.receivedAtMs : post.withdrawnAtMs;
  return {
    ...mentionKey(post),
    revision,
    post: toWire(rest),
    expiresAt: Math.ceil((keptFromMs + retentionMs) / SECOND),
    ...(post.kind === 'mention' && waitsForPerson(post)
      ? mentionQueueKeys(post, listOf(post))
      : {}),
  };
}

export function readPostItem(item: Item): StoredPost {
  const { post, revision } = postItemSchema.parse(item);
  const inside = fromWire(post);
  return storedPostSchema.parse(typeof inside === 'object' ? { ...inside, revision } : inside);
}
