import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { DAY, SECOND } from '../time.ts';
import type { Table } from './client.ts';
import { onTable } from './errors.ts';
import { spendingKey } from './keys.ts';

/** Sums of past days are of no use after a month. */
const KEPT_MS = 31 * DAY;

/**
 * Puts money aside before it is spent, in millionths of a US dollar, so that many processes
 * together never spend more than `mostMicroUsd` on a day. `used_up` when the day's money does not reach.
 */
export async function reserveSpending(
  table: Table,
  spending: { readonly atMs: number; readonly microUsd: number; readonly mostMicroUsd: number },
): Promise<'reserved' | 'used_up'> {
  const { atMs, microUsd, mostMicroUsd } = spending;
  if (microUsd > mostMicroUsd) return 'used_up';
  const update = new UpdateCommand({
    TableName: table.name,
    Key: spendingKey(atMs),
    UpdateExpression: 'SET expiresAt = :expiresAt ADD microUsd :more',
    ConditionExpression: 'attribute_not_exists(microUsd) OR microUsd <= :left',
    ExpressionAttributeValues: {
      ':more': microUsd,
      ':left': mostMicroUsd - microUsd,
      ':expiresAt': Math.ceil((atMs + KEPT_MS) / SECOND),
    },
  });
  try {
    await table.client.send(update);
    return 'reserved';
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'used_up';
    return onTable('UpdateItem', () => Promise.reject(error));
  }
}

/** Gives back what was put aside at `atMs` and not spent. */
export async function releaseSpending(
  table: Table,
  { atMs, microUsd }: { readonly atMs: number; readonly microUsd: number },
): Promise<void> {
  if (microUsd <= 0) return;
  await onTable('UpdateItem', () =>
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: spendingKey(atMs),
        UpdateExpression: 'ADD microUsd :less',
        ExpressionAttributeValues: { ':less': -microUsd },
      }),
    ),
  );
}
