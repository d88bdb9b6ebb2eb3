import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { fromWire, toWire } from '../instants.ts';
import { handlerChangeSchema } from '../policy/duty.ts';
import type { HandlerChange } from '../policy/duty.ts';
import { auditItem } from './audit.ts';
import type { AuditEntry } from './audit.ts';
import type { Table } from './client.ts';
import { DOES_NOT_EXIST, VERSION_UNCHANGED } from './conditions.ts';
import { onTable, tryTransaction } from './errors.ts';
import { ROSTER_KEY, dueKeys, handlerKey } from './keys.ts';
import { toIso } from '../time.ts';
import { queryPartition } from './query-all.ts';

/** A handler's change and how often it was written; 0 when it never was. */
export type VersionedChange = {
  readonly version: number;
  readonly change: HandlerChange;
  /** Until when the sweep looks after the cases that this change stranded. */
  readonly rerouteUntilMs?: number | undefined;
};

const itemSchema = z.object({
  version: z.int(),
  change: z.unknown(),
  rerouteUntil: z.iso.datetime().optional(),
});

function readItem(item: unknown): VersionedChange {
  const { version, change, rerouteUntil } = itemSchema.parse(item);
  const until = rerouteUntil === undefined ? {} : { rerouteUntilMs: Date.parse(rerouteUntil) };
  return { version, change: handlerChangeSchema.parse(fromWire(change)), ...until };
}

/** What was changed about any handler; may be a moment old. */
export async function loadRosterChanges(table: Table): Promise<HandlerChange[]> {
  const items = await queryPartition(table, ROSTER_KEY);
  return items.map((item) => readItem(item).change);
}

/** What was changed about one handler; consistent. */
export async function loadHandlerChange(table: Table, handlerId: string): Promise<VersionedChange> {
  const { Item } = await onTable('GetItem', () =>
    table.client.send(
      new GetCommand({ TableName: table.name, Key: handlerKey(handlerId), ConsistentRead: true }),
    ),
  );
  return Item === undefined ? { version: 0, change: { handlerId, absences: [] } } : readItem(Item);
}

/**
 * Writes a handler's change with its audit entry. `rerouteUntilMs` puts it into the `due` index at
 * once, so that the sweep takes what it strands away from them. `stale` when somebody else wrote.
 */
export async function saveHandlerChange(
  table: Table,
  next: VersionedChange & { readonly nowMs: number; readonly audit: AuditEntry },
): Promise<'saved' | 'stale'> {
  const result = await tryTransaction(() =>
    table.client.send(
      new TransactWriteCommand({
        TransactItems: [
          { Put: { TableName: table.name, ...putOf(next, next.nowMs) } },
          { Put: { TableName: table.name, Item: auditItem(next.audit) } },
        ],
      }),
    ),
  );
  return result === 'done' ? 'saved' : 'stale';
}

/** Says when the sweep is to look after a handler's cases next; without a time, never. */
export async function scheduleReroute(
  table: Table,
  current: VersionedChange,
  dueAtMs: number | undefined,
): Promise<void> {
  const { version, change, rerouteUntilMs } = current;
  const marked = dueAtMs === undefined ? {} : { rerouteUntilMs };
  const next = { version: version + 1, change, ...marked };
  try {
    await table.client.send(new PutCommand({ TableName: table.name, ...putOf(next, dueAtMs) }));
  } catch (error) {
    // Somebody changed the handler in between: that change has its own place in the index.
    if (error instanceof ConditionalCheckFailedException) return;
    await onTable('PutItem', () => Promise.reject(error));
  }
}

function putOf({ version, change, rerouteUntilMs }: VersionedChange, dueAtMs: number | undefined) {
  const marked =
    rerouteUntilMs === undefined || dueAtMs === undefined
      ? {}
      : { rerouteUntil: toIso(rerouteUntilMs), ...dueKeys(change.handlerId, dueAtMs) };
  return {
    Item: { ...handlerKey(change.handlerId), version, change: toWire(change), ...marked },
    ConditionExpression: version === 1 ? DOES_NOT_EXIST : VERSION_UNCHANGED,
    ...(version === 1 ? {} : { ExpressionAttributeValues: { ':readVersion': version - 1 } }),
  };
}
