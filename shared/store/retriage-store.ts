import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client.ts';
import { putPost } from './commit.ts';
import { tryTransaction } from './errors.ts';
import type { Mention } from './mention.ts';

/**
 * Stores what a person said of a mention that no case changes by, with its label and audit entry,
 * all or nothing. `stale` when the mention has changed since it was read.
 */
export async function saveRetriaged(
  table: Table,
  change: {
    readonly write: Mention;
    readonly replaces: Mention;
    readonly also: readonly Record<string, unknown>[];
    readonly retentionMs: number;
  },
): Promise<'saved' | 'stale'> {
  const { also, retentionMs, ...post } = change;
  const items = also.map((Item) => ({ Put: { TableName: table.name, Item } }));
  const result = await tryTransaction(() =>
    table.client.send(
      new TransactWriteCommand({ TransactItems: [putPost(table, post, retentionMs), ...items] }),
    ),
  );
  return result === 'done' ? 'saved' : 'stale';
}
