import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { configurationFile, loadConfiguration } from '../config.ts';
import { startBackends } from './backends.ts';
import type { Backends, Observed } from './backends.ts';
import { LocalClock } from './clock.ts';
import { serveControl } from './control.ts';
import type { Deployment } from './deployment.ts';
import { message, serveApi } from './http-front.ts';
import type { FrontParts } from './http-front.ts';
import { parseObject } from './json.ts';
import type { QueueEngine } from './queue-engine.ts';
import { replaceFile } from './replace-file.ts';
import { Scheduler } from './scheduler.ts';
import { readLocalSecrets } from './secrets.ts';
import { synthesize } from './synthesize.ts';
import { Tokens } from './tokens.ts';
import type { TokenRules } from './tokens.ts';
import { readVitals } from './vitals.ts';
import type { Vitals } from './vitals.ts';

/** Batches of one queue that are worked on at the same time. */
const LOOPS_PER_MAPPING = 2;
const SETTLE_WITHIN_MS = 60_000;
const SETTLE_POLL_MS = 3;

export type EngineOptions = {
  /** An assembly that was synthesized before; without it the stack is synthesized now. */
  readonly assemblyDir?: string | undefined;
  readonly configFile?: string | undefined;
  readonly secretsFile?: string | undefined;
  /** Where everything is kept; without it a stop forgets all. */
  readonly dataDir?: string | undefined;
  /** 0 takes any free one. */
  readonly port: number;
  readonly onLine?: (verb: string, line: string) => void;
};

/** What the engine's own routes work on. */
export type EngineState = Observed & {
  readonly clock: LocalClock;
  readonly tokens: Tokens;
  readonly tokenRules: TokenRules;
  readonly queues: QueueEngine;
  readonly scheduler: Scheduler;
  readonly settle: () => Promise<void>;
  readonly vitals: () => Vitals;
};

export type Engine = {
  readonly url: string;
  readonly state: EngineState;
  readonly deployment: Deployment;
  readonly tableEndpoint: string;
  readonly secrets: ReadonlyMap<string, string>;
  /** Ends the warm processes of a function, as Lambda does from time to time. */
  readonly killFunction: (verb: string) => void;
  readonly stop: () => Promise<void>;
};

/** Runs the synthesized stack on this machine; resolves when it answers. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { dataDir, configFile } = options;
  if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true });
  const configuration = loadConfiguration(configurationFile(configFile));
  const secrets = readLocalSecrets(configuration.connections, options.secretsFile);
  const assemblyDir = options.assemblyDir ?? mkdtempSync(path.join(tmpdir(), 'redress-assembly-'));
  if (options.assemblyDir === undefined) await synthesize(assemblyDir, configFile);

  const clock = new LocalClock(readOffset(dataDir));
  const tokens = await Tokens.open(dataDir, () => clock.now());
  const backends = await startBackends(options, { assemblyDir, secrets, clock });
  const { front, url, deployment, queues, pools, pollers } = backends;
  const poolOf = (arn: string) => pools.get(arn);
  const settle = makeSettle(backends);
  const onMoved = () => writeOffset(dataDir, clock.offsetMs);
  const scheduler = new Scheduler({ deployment, clock, poolOf, settle, onMoved });
  const { issuer, audience } = configuration.identity;
  const tokenRules = { issuer, audience: [audience] };
  const state = Object.assign(backends.observed, {
    clock,
    tokens,
    tokenRules,
    queues,
    scheduler,
    settle,
    vitals: () => readVitals(backends),
  });
  serve(front, state, { routes: deployment.routes, poolOf, tokens, now: () => clock.now() });
  for (const pool of pools.values()) pool.start();
  for (const poller of pollers) poller.start(LOOPS_PER_MAPPING);
  scheduler.start();
  const stop = async () => {
    scheduler.stop();
    await backends.stop();
    if (options.assemblyDir === undefined) rmSync(assemblyDir, { recursive: true, force: true });
  };
  const { killFunction } = backends;
  return {
    url,
    state,
    deployment,
    tableEndpoint: backends.tables.endpoint,
    secrets,
    killFunction,
    stop,
  };
}

function serve(front: http.Server, state: EngineState, parts: FrontParts): void {
  front.removeAllListeners('request').on('request', (request, response) => {
    const local = (request.url ?? '').startsWith('/local/');
    const served = local
      ? serveControl(state, request, response)
      : serveApi(parts, request, response);
    served.catch((error: unknown) => {
      process.stderr.write(`front: ${error instanceof Error ? error.message : 'failed'}\n`);
      if (!response.headersSent) message(response, 500, 'Internal Server Error');
    });
  });
}

function makeSettle({ queues, pools, pollers }: Backends): () => Promise<void> {
  const isBusy = () =>
    pollers.some((poller) => poller.busy > 0) ||
    [...pools.values()].some((pool) => pool.running > 0);
  return async () => {
    const deadlineMs = Date.now() + SETTLE_WITHIN_MS;
    // Twice in a row: between two looks a finished function may have queued something.
    for (let quiet = 0; ;) {
      quiet = queues.isDrained() && !isBusy() ? quiet + 1 : 0;
      if (quiet === 2) return;
      if (Date.now() > deadlineMs) throw new Error('The queues do not drain');
      await sleep(quiet === 0 ? SETTLE_POLL_MS : 1);
    }
  };
}

function offsetFile(dataDir: string): string {
  return path.join(dataDir, 'clock.json');
}

function readOffset(dataDir: string | undefined): number {
  if (dataDir === undefined || !existsSync(offsetFile(dataDir))) return 0;
  const { offsetMs } = parseObject(readFileSync(offsetFile(dataDir), 'utf8'));
  return typeof offsetMs === 'number' ? offsetMs : 0;
}

function writeOffset(dataDir: string | undefined, offsetMs: number): void {
  if (dataDir !== undefined) replaceFile(offsetFile(dataDir), JSON.stringify({ offsetMs }));
}
