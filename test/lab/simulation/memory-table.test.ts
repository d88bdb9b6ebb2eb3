import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { createTable } from '../../../infra/local/create-table.ts';
import { callJson } from '../../../infra/local/http-client.ts';
import { startTableEngine } from '../../../infra/local/table-engine.ts';
import type { TableEngine } from '../../../infra/local/table-engine.ts';
import type { Table } from '../../../shared/store/client.ts';
import { readEverything, tableAt } from '../../support/table.ts';
import { synthesizedDeployment, synthesizedTemplate } from '../../support/synthesized.ts';
import { Dice } from './dice.ts';
import { MemoryTable } from './memory-table.ts';
import { UnknownRequest } from './stored-item.ts';
import { anyStoreCall, callStore } from './store-calls.ts';
import type { StoreCall } from './store-calls.ts';

/** What each call came to, and what stands in the table at the end. */
async function play(table: Table, calls: readonly StoreCall[]): Promise<unknown> {
  const outcomes: unknown[] = [];
  for (const call of calls) outcomes.push(await callStore(table, call));
  const { items } = await readEverything(table);
  const id = ({ pk, sk }: Record<string, unknown>) => `${String(pk)} ${String(sk)}`;
  const sorted = items.toSorted((one, other) => (id(one) < id(other) ? -1 : 1));
  return JSON.parse(JSON.stringify({ outcomes, sorted }));
}

describe('MemoryTable', () => {
  const deployment = synthesizedDeployment(synthesizedTemplate());
  const { name } = deployment.table;
  let engine: TableEngine;
  let real: Table;

  beforeAll(async () => {
    engine = await startTableEngine(undefined);
    await createTable(engine.endpoint, deployment);
    real = tableAt(engine.endpoint, name);
  });
  afterAll(() => {
    real.client.destroy();
    engine.stop();
  });

  async function empty(): Promise<void> {
    await callJson(engine.endpoint, 'DynamoDB_20120810.DeleteTable', { TableName: name });
    await createTable(engine.endpoint, deployment);
  }

  it(
    'answers every call of the store as the embedded engine does',
    { timeout: 60_000 },
    async () => {
      const seen = new Set<string>();
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyStoreCall, { minLength: 20, maxLength: 60 }),
          async (calls) => {
            await empty();
            const memory = new MemoryTable(() => 0);
            const inMemory = await play(memory.table, calls);
            expect(inMemory).toEqual(await play(real, calls));
            for (const [, outcome] of JSON.stringify(inMemory).matchAll(
              /"(?:outcome|result)":"(\w+)"/g,
            )) {
              seen.add(outcome ?? '');
            }
          },
        ),
        { numRuns: 15 },
      );

      // Each way in which a guarded write ends has been compared.
      expect([...seen]).toEqual(
        expect.arrayContaining(['committed', 'duplicate', 'stale', 'stored', 'saved', 'found']),
      );
    },
  );

  it('refuses a request that it was not made for', () => {
    const memory = new MemoryTable(() => 0);
    const TableName = memory.name;
    const unknown = [
      new PutCommand({ TableName, Item: { pk: 'p', sk: 's' }, ConditionExpression: 'a = :a' }),
      new GetCommand({ TableName, Key: { pk: 'p', sk: 's' }, ProjectionExpression: 'a' }),
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk AND sk < :sk',
        ExpressionAttributeValues: { ':pk': 'p', ':sk': 's' },
      }),
    ];

    for (const command of unknown) expect(() => memory.run(command)).toThrow(UnknownRequest);
  });

  it('shows an index, and reads that are not consistent, as they were, but not for long', () => {
    const answers = (waitedMs: number) =>
      Array.from({ length: 20 }, (_, seed) => {
        let nowMs = 0;
        const memory = new MemoryTable(() => nowMs, { maxMs: 1_000, dice: new Dice(seed) });
        const TableName = memory.name;
        const keys = { pk: 'ROSTER', sk: 'HANDLER#robin', duePk: 'DUE#1', dueSk: '2026#robin' };
        memory.run(new PutCommand({ TableName, Item: keys }));
        nowMs += waitedMs;
        const roster = new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': keys.pk },
        });
        const due = new QueryCommand({
          TableName,
          IndexName: 'due',
          KeyConditionExpression: 'duePk = :shard AND dueSk BETWEEN :from AND :until',
          ExpressionAttributeValues: { ':shard': keys.duePk, ':from': ' ', ':until': '~' },
        });
        return [roster, due].map((query) => memory.run(query)['Count']).join();
      });

    expect(new Set(answers(999))).toEqual(new Set(['0,0', '0,1', '1,0', '1,1']));
    expect(new Set(answers(1_000))).toEqual(new Set(['1,1']));
  });
});
