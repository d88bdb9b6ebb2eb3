import { startFauxqs } from 'fauxqs';
import type { FauxqsServer } from 'fauxqs';
import { makeTable } from '../../../infra/local/create-table.ts';
import type { Deployment } from '../../../infra/local/deployment.ts';
import { callJson } from '../../../infra/local/http-client.ts';
import { startTableEngine } from '../../../infra/local/table-engine.ts';
import { ACCOUNT } from '../../../infra/local/template.ts';
import { tableAt } from '../../support/table.ts';
import type { Table } from '../../../shared/store/client.ts';

/** The real embedded engines, one set for each process, emptied between scenarios. */
export type Engines = {
  readonly table: Table;
  readonly server: FauxqsServer;
  readonly queueEndpoint: string;
  readonly urlOf: (queue: string) => string;
  readonly empty: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export const QUEUES = ['deliveries', 'deliveries-dead', 'effects', 'effects-dead'] as const;
export type Queue = (typeof QUEUES)[number];
export const TOPIC = 'notices';
export const BUCKET = 'oversized';

/** Starts the engines with a table as the stack makes it. */
export async function startEngines(deployed: Deployment['table']): Promise<Engines> {
  const [tables, server] = await Promise.all([
    startTableEngine(undefined),
    startFauxqs({ port: 0, logger: false }),
  ]);
  const queueEndpoint = `http://127.0.0.1:${server.port}`;
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'lab',
    AWS_SECRET_ACCESS_KEY: 'lab',
    AWS_ENDPOINT_URL: queueEndpoint,
    AWS_ENDPOINT_URL_DYNAMODB: tables.endpoint,
    POWERTOOLS_METRICS_DISABLED: 'true',
  });
  const table = tableAt(tables.endpoint, deployed.name);
  await makeTable(tables.endpoint, deployed);
  for (const name of QUEUES) server.createQueue(name);
  server.createTopic(TOPIC);
  server.createBucket(BUCKET);
  return {
    table,
    server,
    queueEndpoint,
    urlOf: (queue) => `${queueEndpoint}/${ACCOUNT}/${queue}`,
    empty: async () => {
      server.reset();
      await callJson(tables.endpoint, 'DynamoDB_20120810.DeleteTable', { TableName: table.name });
      await makeTable(tables.endpoint, deployed);
    },
    stop: async () => {
      table.client.destroy();
      tables.stop();
      await server.stop();
    },
  };
}
