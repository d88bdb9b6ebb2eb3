import type { Deployment } from './deployment.ts';
import { callJson } from './http-client.ts';
import { listOf } from './json.ts';

/** Makes the template's table, unless a run before this one has. */
export async function createTable(
  endpoint: string,
  { table }: Pick<Deployment, 'table'>,
): Promise<void> {
  const existing = await callJson(endpoint, 'DynamoDB_20120810.ListTables', {});
  if (!listOf(existing['TableNames']).includes(table.name)) await makeTable(endpoint, table);
}

/** Makes a table that is not there. @throws when it is. */
export async function makeTable(endpoint: string, table: Deployment['table']): Promise<void> {
  const { AttributeDefinitions, BillingMode, GlobalSecondaryIndexes, KeySchema } = table.properties;
  await callJson(endpoint, 'DynamoDB_20120810.CreateTable', {
    TableName: table.name,
    AttributeDefinitions,
    BillingMode,
    GlobalSecondaryIndexes,
    KeySchema,
  });
}
