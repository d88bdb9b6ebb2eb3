import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { MentionRef } from '../case/case.ts';
import type { WaitingAction } from '../triage/table.ts';
import type { Table } from './client.ts';
import { onTable } from './errors.ts';
import { MENTION_SHARDS, QUEUE_INDEX, mentionQueueKey, readMentionKey } from './keys.ts';

/** A mention that may wait for a person. The index may lag: confirm by key before showing it. */
export type WaitingEntry = { readonly ref: MentionRef; readonly queueSk: string };

const entrySchema = z.object({ pk: z.string(), queueSk: z.string() });

/**
 * The mentions that wait with an action, newest first, behind the entry of an earlier page; `limit`
 * at most (1 to 100). One query for each shard.
 */
export async function readWaiting(
  table: Table,
  list: {
    readonly action: WaitingAction;
    readonly before?: string | undefined;
    readonly limit: number;
  },
): Promise<{ readonly entries: readonly WaitingEntry[]; readonly more: boolean }> {
  const pages = await Promise.all(
    Array.from({ length: MENTION_SHARDS }, (_, shard) => readShard(table, { ...list, shard })),
  );
  const merged = pages
    .flatMap(({ entries }) => entries)
    .toSorted((a, b) => (a.queueSk > b.queueSk ? -1 : a.queueSk < b.queueSk ? 1 : 0));
  const entries = merged.slice(0, list.limit);
  return { entries, more: merged.length > entries.length || pages.some(({ more }) => more) };
}

async function readShard(
  table: Table,
  list: {
    readonly action: WaitingAction;
    readonly before?: string | undefined;
    readonly limit: number;
    readonly shard: number;
  },
): Promise<{ readonly entries: readonly WaitingEntry[]; readonly more: boolean }> {
  const page = await onTable('Query', () =>
    table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: QUEUE_INDEX,
        KeyConditionExpression: 'queuePk = :list AND queueSk < :before',
        ExpressionAttributeValues: {
          ':list': mentionQueueKey(list.action, list.shard),
          // Behind every instant.
          ':before': list.before ?? '~',
        },
        ScanIndexForward: false,
        Limit: list.limit,
      }),
    ),
  );
  const entries = (page.Items ?? []).flatMap((item): WaitingEntry[] => {
    const { pk, queueSk } = entrySchema.parse(item);
    const ref = readMentionKey({ pk });
    return ref === undefined ? [] : [{ ref, queueSk }];
  });
  return { entries, more: page.LastEvaluatedKey !== undefined };
}
