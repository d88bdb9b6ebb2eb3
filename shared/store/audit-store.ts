import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { auditItem } from './audit.ts';
import type { AuditEntry } from './audit.ts';
import type { Table } from './client.ts';
import { onTable } from './errors.ts';

/** Writes down who did or read something; repeating it changes nothing. */
export async function storeAuditEntry(table: Table, entry: AuditEntry): Promise<void> {
  await onTable('PutItem', () =>
    table.client.send(new PutCommand({ TableName: table.name, Item: auditItem(entry) })),
  );
}
