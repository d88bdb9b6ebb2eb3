import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { optional } from '../channels/optional.ts';
import type { ConnectionHealth } from '../health/connection-health.ts';
import { fromWire, toWire } from '../instants.ts';
import type { Table } from './client.ts';
import { DOES_NOT_EXIST, VERSION_UNCHANGED } from './conditions.ts';
import { onTable } from './errors.ts';
import { HEALTH_KEY, connectionKey, dueKeys } from './keys.ts';
import { queryPartition } from './query-all.ts';

/** A connection's health and how often it was written. */
export type VersionedHealth = { readonly version: number; readonly health: ConnectionHealth };

const instantMs = z.number();
const itemSchema = z.object({ version: z.int(), health: z.unknown() });
const healthSchema = z.object({
  connectionId: z.string(),
  watchedAtMs: instantMs,
  heardAtMs: instantMs.optional(),
  askedAtMs: instantMs.optional(),
  silentAtMs: instantMs.optional(),
  revokedAtMs: instantMs.optional(),
  revocationTold: z.boolean().optional(),
  refusedAtMs: instantMs.optional(),
  refusalTold: z.boolean().optional(),
});

function readItem(item: unknown): VersionedHealth {
  const { version, health } = itemSchema.parse(item);
  const { connectionId, watchedAtMs, ...known } = healthSchema.parse(fromWire(health));
  return { version, health: { connectionId, watchedAtMs, ...optional(known) } };
}

/** The health of one connection; consistent. */
export async function loadHealth(
  table: Table,
  connectionId: string,
): Promise<VersionedHealth | undefined> {
  const { Item } = await onTable('GetItem', () =>
    table.client.send(
      new GetCommand({
        TableName: table.name,
        Key: connectionKey(connectionId),
        ConsistentRead: true,
      }),
    ),
  );
  return Item === undefined ? undefined : readItem(Item);
}

/** The health of every connection that was ever watched; may be a moment old. */
export async function loadAllHealth(table: Table): Promise<ConnectionHealth[]> {
  const items = await queryPartition(table, HEALTH_KEY);
  return items.map((item) => readItem(item).health);
}

/**
 * Writes a connection's health over the version that was read (none for a first one) and places it
 * in the `due` index, where it is to be looked at. `stale` when somebody else wrote: they knew as
 * much, and a heartbeat that is lost is followed by the next.
 */
export async function saveHealth(
  table: Table,
  health: ConnectionHealth,
  { readVersion, lookAtMs }: { readonly readVersion?: number; readonly lookAtMs?: number },
): Promise<'saved' | 'stale'> {
  const { connectionId } = health;
  const put = new PutCommand({
    TableName: table.name,
    Item: {
      ...connectionKey(connectionId),
      version: (readVersion ?? 0) + 1,
      health: toWire(health),
      ...(lookAtMs === undefined ? {} : dueKeys(connectionId, lookAtMs)),
    },
    ConditionExpression: readVersion === undefined ? DOES_NOT_EXIST : VERSION_UNCHANGED,
    ...(readVersion === undefined
      ? {}
      : { ExpressionAttributeValues: { ':readVersion': readVersion } }),
  });
  try {
    await table.client.send(put);
    return 'saved';
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'stale';
    return onTable('PutItem', () => Promise.reject(error));
  }
}
