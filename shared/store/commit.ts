import { TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { CaseId } from '../case/case.ts';
import { effectsOfEvents } from '../case/effects.ts';
import type { CaseEvent } from '../case/events.ts';
import { replay } from '../case/evolve.ts';
import { invariant } from '../invariant.ts';
import { MINUTE } from '../time.ts';
import type { Table } from './client.ts';
import { DOES_NOT_EXIST, EXISTS, REVISION_UNCHANGED, VERSION_UNCHANGED } from './conditions.ts';
import { onTable, tryTransaction } from './errors.ts';
import { caseItem, commitItem, postItem, readPostItem } from './items.ts';
import type { VersionedCase } from './items.ts';
import { commitKey } from './keys.ts';
import type { StoredPost } from './mention.ts';

/** Time that a committer has to hand its effects over before the sweep does it. */
const RESEND_AFTER_MS = MINUTE;

/** One decision to be made durable. */
export type Decision = {
  /** The case as it was read; absent when the events open it. */
  readonly before?: VersionedCase | undefined;
  readonly events: readonly CaseEvent[];
  /**
   * The post that caused it, written in the same transaction; `replaces` when it was there before.
   */
  readonly post?: { readonly write: StoredPost; readonly replaces?: StoredPost | undefined };
  /** Items that are written with it, whatever stands there: labels and audit entries. */
  readonly also?: readonly Record<string, unknown>[] | undefined;
  /**
   * Who sends the effects if this process dies right after the commit: the message that caused it,
   * because the queue delivers it again, or the `due` index, because nothing else would.
   */
  readonly resendBy: 'message' | 'due_index';
  readonly nowMs: number;
  readonly retentionMs: number;
};

export type CommitOutcome =
  | { readonly outcome: 'committed'; readonly after: VersionedCase }
  /** Somebody else's commit came first: read again and decide again. */
  | { readonly outcome: 'stale' }
  /** The post is there already (or has changed): this is a copy. */
  | { readonly outcome: 'duplicate'; readonly found: StoredPost | undefined };

/**
 * Writes one decision in one transaction: post, case snapshot, commit. Either all of it is durable
 * or
 * none; losing a condition is an outcome, not an error.
 * @throws {DependencyError} when the table cannot say what happened; doing it all again is safe.
 */
export async function commitDecision(table: Table, decision: Decision): Promise<CommitOutcome> {
  const { post } = decision;
  const after = afterOf(decision);
  const items = [
    ...(post === undefined ? [] : [putPost(table, post, decision.retentionMs)]),
    putCase(table, after, decision),
    putCommit(table, after, decision),
    ...(decision.also ?? []).map((Item) => ({ Put: { TableName: table.name, Item } })),
  ];
  const result = await tryTransaction(() =>
    table.client.send(new TransactWriteCommand({ TransactItems: items })),
  );
  if (result === 'done') return { outcome: 'committed', after };
  if (result.reason === 'condition' && post !== undefined && result.position === 0) {
    const found = result.item === undefined ? undefined : readPostItem(result.item);
    return { outcome: 'duplicate', found };
  }
  return { outcome: 'stale' };
}

/**
 * Writes two decisions and the mentions that change sides in one transaction: a split or a merge
 * leaves no moment in which a mention belongs to two cases or none.
 */
export async function commitPair(
  table: Table,
  [one, other]: readonly [Decision, Decision],
  moved: readonly { readonly write: StoredPost; readonly replaces: StoredPost }[],
): Promise<'stale' | readonly [VersionedCase, VersionedCase]> {
  const after = [afterOf(one), afterOf(other)] as const;
  const items = [
    putCase(table, after[0], one),
    putCommit(table, after[0], one),
    putCase(table, after[1], other),
    putCommit(table, after[1], other),
    ...moved.map((post) => putPost(table, post, one.retentionMs)),
  ];
  const result = await tryTransaction(() =>
    table.client.send(new TransactWriteCommand({ TransactItems: items })),
  );
  return result === 'done' ? after : 'stale';
}

function afterOf({ before, events }: Decision): VersionedCase {
  invariant(events.length > 0, 'a commit holds at least one event');
  return { case: replay(events, before?.case), version: (before?.version ?? 0) + 1 };
}

/**
 * Takes a commit out of the `due` index once its effects are on their queue; repeating it is
 * harmless.
 */
export async function markEffectsSent(
  table: Table,
  caseId: CaseId,
  version: number,
): Promise<void> {
  await onTable('UpdateItem', () =>
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: commitKey(caseId, version),
        UpdateExpression: 'REMOVE duePk, dueSk',
        ConditionExpression: EXISTS,
      }),
    ),
  );
}

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One post in a transaction, under the condition that it is new or as it was read. */
export function putPost(
  table: Table,
  { write, replaces }: NonNullable<Decision['post']>,
  retentionMs: number,
): TransactItem {
  return {
    Put: {
      TableName: table.name,
      Item: postItem(write, retentionMs),
      ConditionExpression: replaces === undefined ? DOES_NOT_EXIST : REVISION_UNCHANGED,
      ...(replaces === undefined
        ? {}
        : { ExpressionAttributeValues: { ':readRevision': replaces.revision } }),
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  };
}

function putCase(
  table: Table,
  after: VersionedCase,
  { before, retentionMs }: Decision,
): TransactItem {
  return {
    Put: {
      TableName: table.name,
      Item: caseItem(after, retentionMs),
      ConditionExpression: before === undefined ? DOES_NOT_EXIST : VERSION_UNCHANGED,
      ...(before === undefined
        ? {}
        : { ExpressionAttributeValues: { ':readVersion': before.version } }),
    },
  };
}

function putCommit(table: Table, after: VersionedCase, decision: Decision): TransactItem {
  const { events, before, nowMs, resendBy } = decision;
  const outstanding = resendBy === 'due_index' && effectsOfEvents(events, before?.case).length > 0;
  return {
    Put: {
      TableName: table.name,
      Item: commitItem(after.case.caseId, {
        version: after.version,
        events,
        resendAtMs: outstanding ? nowMs + RESEND_AFTER_MS : undefined,
      }),
      ConditionExpression: DOES_NOT_EXIST,
    },
  };
}
