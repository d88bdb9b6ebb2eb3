import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseIdSchema } from '../case/case.ts';
import type { CaseId } from '../case/case.ts';
import type { Table } from './client.ts';
import { onTable } from './errors.ts';
import { QUEUE_INDEX, ownerQueueKey, readDueTarget } from './keys.ts';

/** Counting stops here: nobody has the capacity for more. */
const COUNT_LIMIT = 500;

const entrySchema = z.object({ pk: z.string(), sk: z.string(), queueSk: z.string() });

/** How many open cases a handler owns, up to 500; the index may lag. */
export async function countOpenCases(table: Table, ownerId: string): Promise<number> {
  const { Count = 0 } = await onTable('Query', () =>
    table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: QUEUE_INDEX,
        KeyConditionExpression: 'queuePk = :owner',
        ExpressionAttributeValues: { ':owner': ownerQueueKey(ownerId) },
        Select: 'COUNT',
        Limit: COUNT_LIMIT,
      }),
    ),
  );
  return Count;
}

/** A handler's open cases, most urgent first: ids to be confirmed by key. */
export async function readWorkList(
  table: Table,
  list: { readonly ownerId: string; readonly after?: string | undefined; readonly limit: number },
): Promise<{
  readonly entries: readonly { caseId: CaseId; queueSk: string }[];
  readonly more: boolean;
}> {
  const page = await onTable('Query', () =>
    table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: QUEUE_INDEX,
        KeyConditionExpression: 'queuePk = :owner AND queueSk > :after',
        ExpressionAttributeValues: {
          ':owner': ownerQueueKey(list.ownerId),
          ':after': list.after ?? ' ',
        },
        Limit: list.limit,
      }),
    ),
  );
  const entries = (page.Items ?? []).flatMap((item) => {
    const { queueSk, ...key } = entrySchema.parse(item);
    const target = readDueTarget(key, (text) => caseIdSchema.parse(text));
    return target?.kind === 'case' ? [{ caseId: target.caseId, queueSk }] : [];
  });
  return { entries, more: page.LastEvaluatedKey !== undefined };
}
