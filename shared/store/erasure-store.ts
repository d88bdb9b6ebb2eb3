import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { toIso } from '../time.ts';
import type { Table } from './client.ts';
import { DOES_NOT_EXIST } from './conditions.ts';
import { onTable } from './errors.ts';
import { ERASURE_KEY, erasureKey } from './keys.ts';
import { queryPartition } from './query-all.ts';

/** A person's wish to be forgotten, as their network passed it on. */
export type Erasure = {
  readonly connectionId: string;
  /** The person's id at our app. */
  readonly userId: string;
  readonly askedAtMs: number;
};

const itemSchema = z.object({
  connectionId: z.string(),
  userId: z.string(),
  askedAt: z.iso.datetime(),
});

/** Keeps a wish; the first one of a person counts, copies change nothing. */
export async function storeErasure(table: Table, erasure: Erasure): Promise<void> {
  const { connectionId, userId, askedAtMs } = erasure;
  const Item = { ...erasureKey(erasure), connectionId, userId, askedAt: toIso(askedAtMs) };
  try {
    await table.client.send(
      new PutCommand({ TableName: table.name, Item, ConditionExpression: DOES_NOT_EXIST }),
    );
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return;
    await onTable('PutItem', () => Promise.reject(error));
  }
}

/** Every wish that was passed on; may be a moment old. */
export async function loadErasures(table: Table): Promise<Erasure[]> {
  const items = await queryPartition(table, ERASURE_KEY);
  return items.map((item) => {
    const { askedAt, ...known } = itemSchema.parse(item);
    return { ...known, askedAtMs: Date.parse(askedAt) };
  });
}
