import http from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeAwsGateway } from './aws-gateway.ts';
import { CallLog } from './call-log.ts';
import type { Chaos } from './chaos.ts';
import type { LocalClock } from './clock.ts';
import { createTable } from './create-table.ts';
import { deploymentOf } from './deployment.ts';
import type { Deployment, LocalFunction } from './deployment.ts';
import type { EngineOptions } from './engine.ts';
import { Faults } from './faults.ts';
import { FunctionPool } from './function-pool.ts';
import { message } from './http-front.ts';
import { parseObject } from './json.ts';
import { Poller } from './poller.ts';
import { QueueEngine } from './queue-engine.ts';
import { startTableEngine } from './table-engine.ts';
import type { TableEngine } from './table-engine.ts';
import type { Grant } from './roles.ts';
import { readTemplate } from './template.ts';

/** Processes per function: two cores are shared by all of them. */
const POOL_SIZE: Readonly<Record<string, number>> = { receive: 2, triage: 2, desk: 2 };
const KEPT_NOTICES = 1_000;

/** What can be seen of a run, and broken in it. */
export type Observed = {
  readonly calls: CallLog;
  readonly faults: Faults;
  readonly notices: unknown[];
  chaos: Chaos | undefined;
  readonly linesOf: (verb: string) => readonly string[];
  readonly usage: () => Readonly<Record<string, { invocations: number; cpuMicros: number }>>;
};

/** Engines, functions and the servers between them. */
export type Backends = {
  readonly front: http.Server;
  readonly url: string;
  readonly tables: TableEngine;
  readonly queues: QueueEngine;
  readonly deployment: Deployment;
  readonly pools: ReadonlyMap<string, FunctionPool>;
  readonly pollers: readonly Poller[];
  readonly observed: Observed;
  readonly killFunction: (verb: string) => void;
  readonly stop: () => Promise<void>;
};

/**
 * Starts the embedded engines and makes what the template asks for; nothing is fed or fired yet.
 */
export async function startBackends(
  options: EngineOptions,
  parts: {
    readonly assemblyDir: string;
    readonly secrets: ReadonlyMap<string, string>;
    readonly clock: LocalClock;
  },
): Promise<Backends> {
  const { assemblyDir, secrets, clock } = parts;
  const pools = new Map<string, FunctionPool>();
  const grants = new Map<string, readonly Grant[]>();
  const observed = observe(pools);
  const killFunction = (verb: string) => {
    for (const pool of pools.values()) if (pool.verb === verb) pool.kill();
  };
  const tables = await startTableEngine(options.dataDir);
  let queueEndpoint = '';
  let queuesKept = (): Promise<void> => Promise.resolve();
  const gateway = makeAwsGateway({
    calls: observed.calls,
    faults: observed.faults,
    tableEndpoint: () => tables.endpoint,
    queueEndpoint: () => queueEndpoint,
    queuesKept: () => queuesKept(),
    grantsOf: (verb) => grants.get(verb) ?? [],
    readSecret: (name) => secrets.get(name),
    onNotice: (text) => {
      observed.notices.push(parseObject(text));
      if (observed.notices.length > KEPT_NOTICES) observed.notices.shift();
    },
    killFunction,
  });
  const gatewayUrl = await listen(gateway, 0);
  // A platform that comes back before everything runs is told to try again, not left waiting.
  const front = http.createServer((_, response) => message(response, 503, 'Service Unavailable'));
  const url = await listen(front, options.port);
  const deployment = deploymentOf(readAssembly(assemblyDir), {
    assemblyDir,
    gatewayUrl,
    publicUrl: url,
  });
  await createTable(tables.endpoint, deployment);
  const queues = await QueueEngine.start(deployment, options.dataDir);
  queueEndpoint = queues.endpoint;
  queuesKept = () => queues.kept();
  for (const lambda of deployment.functions) {
    grants.set(lambda.verb, lambda.grants);
    pools.set(lambda.arn, makePool(lambda, { options, gatewayUrl, clock }));
  }
  const pollers = deployment.mappings.map((mapping) => {
    const pool = pools.get(mapping.functionArn);
    if (pool === undefined) throw new Error(`No function ${mapping.functionArn} for its queue`);
    return new Poller({ mapping, queues, pool, chaos: () => observed.chaos });
  });
  const stop = async () => {
    front.close();
    front.closeAllConnections();
    await Promise.all(pollers.map((poller) => poller.stop()));
    for (const pool of pools.values()) pool.kill();
    await queues.stop();
    gateway.close();
    gateway.closeAllConnections();
    tables.stop();
  };
  return { front, url, tables, queues, deployment, pools, pollers, observed, killFunction, stop };
}

function readAssembly(assemblyDir: string) {
  const file = path.join(assemblyDir, 'Redress.template.json');
  const template: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return readTemplate(template);
}

function observe(pools: ReadonlyMap<string, FunctionPool>): Observed {
  return {
    calls: new CallLog(),
    faults: new Faults(),
    notices: [],
    chaos: undefined,
    linesOf: (verb) =>
      [...pools.values()].flatMap((pool) => (verb === '' || pool.verb === verb ? pool.lines : [])),
    usage: () =>
      Object.fromEntries(
        [...pools.values()].map(({ verb, invocations, cpuMicros }) => [
          verb,
          { invocations, cpuMicros },
        ]),
      ),
  };
}

function makePool(
  lambda: LocalFunction,
  parts: {
    readonly options: EngineOptions;
    readonly gatewayUrl: string;
    readonly clock: LocalClock;
  },
): FunctionPool {
  const { options, gatewayUrl, clock } = parts;
  return new FunctionPool(lambda, {
    size: Math.min(POOL_SIZE[lambda.verb] ?? 1, lambda.concurrency ?? Infinity),
    endpoint: gatewayUrl,
    offsetMs: () => clock.offsetMs,
    onLine: options.onLine ?? (() => undefined),
  });
}

function listen(server: http.Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve(`http://127.0.0.1:${bound}`);
    });
  });
}
