import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Engine } from '../../infra/local/engine.ts';
import { readCaseItem, readCommitItem, readPostItem } from '../../shared/store/items.ts';
import type { Commit, VersionedCase } from '../../shared/store/items.ts';
import type { StoredPost } from '../../shared/store/mention.ts';
import { LINK_KEY } from '../../shared/store/keys.ts';
import type { Table } from '../../shared/store/client.ts';

/** The engine's table, reached behind the gateway: what tests look at is not counted or broken. */
export function tableOf(engine: Engine): Table {
  return tableAt(engine.tableEndpoint, engine.deployment.table.name);
}

export function tableAt(endpoint: string, name: string): Table {
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const document = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { client: document, name };
}

const CASE_PREFIX = 'CASE#';

export type Everything = {
  readonly cases: readonly VersionedCase[];
  readonly commits: ReadonlyMap<string, readonly Commit[]>;
  readonly posts: readonly StoredPost[];
  readonly items: readonly Record<string, unknown>[];
};

/** The whole table, read item by item: only a test may scan. */
export async function readEverything(table: Table): Promise<Everything> {
  const items = await scan(table);
  const withPrefix = (prefix: string) => items.filter(({ sk }) => String(sk).startsWith(prefix));
  const commits = new Map<string, Commit[]>();
  for (const item of withPrefix('LOG#')) {
    const customerId = String(item['pk']).slice('CUSTOMER#'.length);
    const caseId = `${customerId}-${Number(String(item['sk']).split('#')[1])}`;
    commits.set(caseId, [...(commits.get(caseId) ?? []), readCommitItem(item)]);
  }
  return {
    cases: readCaseItems(withPrefix(CASE_PREFIX)),
    commits,
    posts: withPrefix('POST').map(readPostItem),
    items,
  };
}

/** Every case, without the rest of the table. */
export async function readCases(table: Table): Promise<readonly VersionedCase[]> {
  const items = await scan(table, {
    FilterExpression: 'begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':prefix': CASE_PREFIX },
  });
  return readCaseItems(items);
}

type Item = Record<string, unknown>;

function readCaseItems(items: readonly Item[]): VersionedCase[] {
  return items.filter(({ sk }) => sk !== LINK_KEY).map(readCaseItem);
}

async function scan(
  { client, name }: Table,
  filter: Partial<ScanCommandInput> = {},
): Promise<Item[]> {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: name, ExclusiveStartKey: from, ...filter }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}
