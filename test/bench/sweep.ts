import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { sweep } from '../../functions/escalate/sweep.ts';
import { startTableEngine } from '../../infra/local/table-engine.ts';
import { caseIdOf, customerIdSchema } from '../../shared/case/case.ts';
import { decideOpen } from '../../shared/case/decide.ts';
import { replay } from '../../shared/case/evolve.ts';
import type { Table } from '../../shared/store/client.ts';
import { caseItem, commitItem } from '../../shared/store/items.ts';
import { makePolicyReader } from '../../shared/store/policy-reader.ts';
import { HOUR } from '../../shared/time.ts';
import { T0, openCommand } from '../support/cases.ts';
import { exampleConfiguration, examplePolicy } from '../support/configuration.ts';
import { tableAt } from '../support/table.ts';
import { ratio } from './figures.ts';

const DUE = 100;
const BATCH = 25;
const WRITERS = 8;

/** Read units of one sweep with 100 due cases among 1,000 and among 100,000 open ones. */
export async function benchSweep(): Promise<void> {
  const few = await readUnitsOfSweep(1_000);
  const many = await readUnitsOfSweep(100_000);
  console.info(
    `sweep of ${DUE} due cases: ${few} read units among 1,000 open, ${many} among 100,000; ratio ${ratio(many, few)} (it costs what is due)`,
  );
}

async function readUnitsOfSweep(open: number): Promise<number> {
  const engine = await startTableEngine(undefined);
  const table = tableAt(engine.endpoint, 'cases');
  try {
    await createTable(table);
    await fill(table, open);
    let reads = 0;
    table.client.middlewareStack.add(
      (next) => async (args) => {
        Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
        const result = await next(args);
        const { ConsumedCapacity } = result.output as {
          ConsumedCapacity?: { CapacityUnits?: number };
        };
        const writes = 'TransactItems' in args.input || 'UpdateExpression' in args.input;
        if (!writes) reads += ConsumedCapacity?.CapacityUnits ?? 0;
        return result;
      },
      { step: 'initialize' },
    );
    const configuration = exampleConfiguration();
    const policy = examplePolicy();
    const result = await sweep(
      {
        ...makePolicyReader(table, policy, () => T0 + HOUR),
        table,
        configuration,
        policy,
        sendEffects: () => Promise.resolve(),
        now: () => T0 + HOUR,
        logger: new Logger({ serviceName: 'bench' }),
        metrics: new Metrics({ namespace: 'Redress', serviceName: 'bench' }),
      },
      T0 + HOUR,
      () => 60_000,
    );
    if (result.due < DUE || result.failures > 0) throw new Error(JSON.stringify(result));
    return reads;
  } finally {
    engine.stop();
  }
}

async function createTable(table: Table): Promise<void> {
  const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' }) as const;
  const keys = (hash: string, range: string) => [
    { AttributeName: hash, KeyType: 'HASH' } as const,
    { AttributeName: range, KeyType: 'RANGE' } as const,
  ];
  await table.client.send(
    new CreateTableCommand({
      TableName: table.name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk', 'duePk', 'dueSk', 'queuePk', 'queueSk'].map(text),
      KeySchema: keys('pk', 'sk'),
      GlobalSecondaryIndexes: ['due', 'queue'].map((IndexName) => ({
        IndexName,
        KeySchema: keys(`${IndexName}Pk`, `${IndexName}Sk`),
        Projection: { ProjectionType: 'KEYS_ONLY' },
      })),
    }),
  );
}

/** 100 cases that were opened an hour before the sweep, the rest a moment before it. */
async function fill(table: Table, open: number): Promise<void> {
  const policy = examplePolicy();
  let next = 0;
  const write = async () => {
    while (next < open) {
      const from = next;
      next += BATCH;
      const puts = Array.from({ length: Math.min(BATCH, open - from) }, (_, offset) => {
        const at = from + offset;
        const customerId = customerIdSchema.parse(at.toString(16).padStart(24, '0'));
        const receivedAtMs = at < DUE ? T0 : T0 + HOUR - 1_000;
        const caseId = caseIdOf(customerId, 1);
        const events = decideOpen(
          openCommand({ customerId, caseId, receivedAtMs }),
          receivedAtMs,
          policy,
        );
        const state = { case: replay(events), version: 1 };
        const items = [caseItem(state, policy.retentionMs)];
        if (at < DUE) items.push(commitItem(caseId, { version: 1, events }));
        return items.map((Item) => ({ PutRequest: { Item } }));
      }).flat();
      for (let at = 0; at < puts.length; at += BATCH) {
        const RequestItems = { [table.name]: puts.slice(at, at + BATCH) };
        await table.client.send(new BatchWriteCommand({ RequestItems }));
      }
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
}
