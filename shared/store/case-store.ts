import { BatchGetCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseId, CustomerId } from '../case/case.ts';
import { DependencyError } from '../errors.ts';
import { onTable } from './errors.ts';
import type { Table } from './client.ts';
import { readCaseItem, readCommitItem } from './items.ts';
import type { Commit, VersionedCase } from './items.ts';
import { LINK_KEY, caseKey, casePrefix, customerKey, logRange } from './keys.ts';
import { readLinkItem } from './link-item.ts';
import { queryAll } from './query-all.ts';

/** Most recent cases of one author that a new mention is compared with. */
const CASES_COMPARED = 5;
/** Most keys that DynamoDB takes in one BatchGetItem. */
const BATCH_GET_LIMIT = 100;
const BATCH_GET_ROUNDS = 5;
/** Cases of one matter that were merged one after the other. */
const MAX_MERGES = 10;

/** What is known of a customer when one of their authors writes. */
export type CustomerCases = {
  /** The author's own latest cases, newest first. */
  readonly own: readonly VersionedCase[];
  /** Those and the latest cases of every author that is linked with them, newest first. */
  readonly all: readonly VersionedCase[];
};

/** A customer's latest cases; consistent. One query, and one more for each linked author. */
export async function loadCustomerCases(
  table: Table,
  customerId: CustomerId,
): Promise<CustomerCases> {
  const { cases: own, linked } = await loadCollection(table, customerId);
  const others = await Promise.all(linked.map((other) => loadCollection(table, other)));
  const all = [own, ...others.map(({ cases }) => cases)].flat();
  return { own, all: all.toSorted((a, b) => b.case.openedAtMs - a.case.openedAtMs) };
}

async function loadCollection(
  table: Table,
  customerId: CustomerId,
): Promise<{ readonly cases: VersionedCase[]; readonly linked: readonly CustomerId[] }> {
  const { Items = [] } = await onTable('Query', () =>
    table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': customerKey(customerId), ':prefix': casePrefix },
        ScanIndexForward: false,
        Limit: CASES_COMPARED + 1,
        ConsistentRead: true,
      }),
    ),
  );
  const isLink = (item: Record<string, unknown>) => item['sk'] === LINK_KEY;
  const link = Items.find(isLink);
  return {
    cases: Items.filter((item) => !isLink(item)).map(readCaseItem),
    linked:
      link === undefined ? [] : readLinkItem(link).group.filter((other) => other !== customerId),
  };
}

/** One case as it stands now, or `undefined`; consistent. */
export async function loadCase(table: Table, caseId: CaseId): Promise<VersionedCase | undefined> {
  const { Item } = await onTable('GetItem', () =>
    table.client.send(
      new GetCommand({ TableName: table.name, Key: caseKey(caseId), ConsistentRead: true }),
    ),
  );
  return Item === undefined ? undefined : readCaseItem(Item);
}

/** The case, or the one that it was merged into, however often; consistent. */
export async function loadLiveCase(
  table: Table,
  caseId: CaseId,
): Promise<VersionedCase | undefined> {
  let found = await loadCase(table, caseId);
  for (let merges = 0; merges < MAX_MERGES; merges += 1) {
    const into = found?.case.mergedIntoCaseId;
    if (into === undefined) break;
    found = await loadCase(table, into);
  }
  return found;
}

/** Cases by id, in any order; those that do not exist are left out. */
export async function loadCases(
  table: Table,
  caseIds: readonly CaseId[],
): Promise<VersionedCase[]> {
  const keys = [...new Set(caseIds)].map((caseId) => ({ ...caseKey(caseId) }));
  const items = await batchGet(table, keys);
  return items.map(readCaseItem);
}

/** Every commit of a case, oldest first; consistent. */
export async function loadLog(table: Table, caseId: CaseId): Promise<Commit[]> {
  const { pk, prefix } = logRange(caseId);
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
    ConsistentRead: true,
  });
  return items.map(readCommitItem);
}

/**
 * Items by key; keys that DynamoDB leaves unprocessed are asked for again, a few times.
 * @throws {DependencyError} when some are unprocessed even then: they may well exist.
 */
export async function batchGet(
  table: Table,
  keys: readonly Record<string, unknown>[],
): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for (let at = 0; at < keys.length; at += BATCH_GET_LIMIT) {
    let wanted: Record<string, unknown>[] = keys.slice(at, at + BATCH_GET_LIMIT);
    for (let round = 0; wanted.length > 0 && round < BATCH_GET_ROUNDS; round += 1) {
      const asked = wanted;
      const answer = await onTable('BatchGetItem', () =>
        table.client.send(
          new BatchGetCommand({
            RequestItems: { [table.name]: { Keys: asked, ConsistentRead: true } },
          }),
        ),
      );
      found.push(...(answer.Responses?.[table.name] ?? []));
      wanted = answer.UnprocessedKeys?.[table.name]?.Keys ?? [];
    }
    if (wanted.length > 0) {
      throw new DependencyError('DynamoDB left keys unprocessed', {
        code: 'table_failed',
        details: { operation: 'BatchGetItem', name: 'UnprocessedKeys' },
      });
    }
  }
  return found;
}
