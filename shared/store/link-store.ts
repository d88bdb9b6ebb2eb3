import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { CustomerId } from '../case/case.ts';
import { auditItem } from './audit.ts';
import type { AuditEntry } from './audit.ts';
import type { Table } from './client.ts';
import { DOES_NOT_EXIST, VERSION_UNCHANGED } from './conditions.ts';
import { onTable, tryTransaction } from './errors.ts';
import { linkKey } from './keys.ts';
import { linkItem, readLinkItem } from './link-item.ts';
import type { Link } from './link-item.ts';

/** The authors that an author is one customer with; alone when nobody linked them; consistent. */
export async function loadLink(table: Table, customerId: CustomerId): Promise<Link> {
  const { Item } = await onTable('GetItem', () =>
    table.client.send(
      new GetCommand({ TableName: table.name, Key: linkKey(customerId), ConsistentRead: true }),
    ),
  );
  return Item === undefined ? { version: 0, group: [customerId] } : readLinkItem(Item);
}

/**
 * Gives each of these authors its new group, with the audit entry, all or nothing. `stale` when
 * somebody else linked one of them since they were read.
 */
export async function saveLinks(
  table: Table,
  links: readonly {
    readonly customerId: CustomerId;
    readonly read: Link;
    readonly group: readonly CustomerId[];
  }[],
  audit: AuditEntry,
): Promise<'saved' | 'stale'> {
  const puts = links.map(({ customerId, read: { version }, group }) => ({
    Put: {
      TableName: table.name,
      Item: linkItem(customerId, { version: version + 1, group }),
      ConditionExpression: version === 0 ? DOES_NOT_EXIST : VERSION_UNCHANGED,
      ...(version === 0 ? {} : { ExpressionAttributeValues: { ':readVersion': version } }),
    },
  }));
  const result = await tryTransaction(() =>
    table.client.send(
      new TransactWriteCommand({
        TransactItems: [...puts, { Put: { TableName: table.name, Item: auditItem(audit) } }],
      }),
    ),
  );
  return result === 'done' ? 'saved' : 'stale';
}
