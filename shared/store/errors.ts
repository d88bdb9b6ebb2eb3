import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { DependencyError, PayloadError } from '../errors.ts';

/**
 * Runs one call on the table.
 * @throws {PayloadError} `not_storable` when the table refuses what stands in it: no retry mends
 * that. {DependencyError} for whatever else the SDK throws (retryable).
 */
export async function onTable<Result>(
  operation: string,
  call: () => Promise<Result>,
): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    throw tableError(operation, error);
  }
}

/** Why one item of a cancelled transaction stood in the way. */
export type Obstacle = {
  /** Position of the item in the transaction. */
  readonly position: number;
  readonly reason: 'condition' | 'conflict';
  /** The item as it was, when a condition failed and the item exists. */
  readonly item?: Record<string, unknown>;
};

/**
 * Runs a transaction. Losing a condition or a conflict is a normal outcome and is returned; all
 * else is thrown as by `onTable`.
 */
export async function tryTransaction(call: () => Promise<unknown>): Promise<Obstacle | 'done'> {
  try {
    await call();
    return 'done';
  } catch (error) {
    if (!(error instanceof TransactionCanceledException))
      throw tableError('TransactWriteItems', error);
    const reasons = error.CancellationReasons ?? [];
    const failed = reasons.findIndex(({ Code }) => Code === 'ConditionalCheckFailed');
    if (failed !== -1) {
      const item = readItem(reasons[failed]?.Item);
      return { position: failed, reason: 'condition', ...(item === undefined ? {} : { item }) };
    }
    const conflict = reasons.findIndex(({ Code }) => Code === 'TransactionConflict');
    if (conflict !== -1) return { position: conflict, reason: 'conflict' };
    throw tableError('TransactWriteItems', error);
  }
}

function readItem(
  item: Record<string, AttributeValue> | undefined,
): Record<string, unknown> | undefined {
  return item === undefined ? undefined : unmarshall(item);
}

function tableError(operation: string, cause: unknown): DependencyError | PayloadError {
  const name = cause instanceof Error ? cause.name : 'unknown';
  if (name === 'ValidationException') {
    return new PayloadError(`DynamoDB ${operation} cannot hold this`, {
      code: 'not_storable',
      details: { operation },
      cause,
    });
  }
  return new DependencyError(`DynamoDB ${operation} failed: ${name}`, {
    code: 'table_failed',
    details: { operation, name },
    cause,
  });
}
