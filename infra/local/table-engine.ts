import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quit } from './arguments.ts';
import { callJson } from './http-client.ts';

const READY_WITHIN_MS = 10_000;
const POLL_MS = 15;
/** Deaths that a restart answers; with more of them in that time something else is wrong. */
const MAX_RESTARTS = 10;
const RESTARTS_WITHIN_MS = 10_000;

const REMEDY = 'start again; with --data DIR it comes back by itself, with everything.';

export type TableEngine = {
  readonly endpoint: string;
  /** Its process at present; none when the engine is somebody else's. */
  readonly pid: () => number | undefined;
  readonly stop: () => void;
};

/**
 * Starts DynamoDB on this machine: the binary of the npm package for this platform, else one on the
 * PATH, else whatever AWS_ENDPOINT_URL_DYNAMODB names. A process that dies is started again on the
 * same port and file; where it kept everything in memory all is lost, and this process ends, too.
 */
export async function startTableEngine(dataDir: string | undefined): Promise<TableEngine> {
  const binary = findBinary();
  if (binary === undefined) return useNamedEndpoint();
  const port = await freePort();
  const arguments_ = ['--host', '127.0.0.1', '--port', String(port)];
  if (dataDir !== undefined) arguments_.push('--db-path', path.join(dataDir, 'table.sqlite'));
  let stopped = false;
  let deathsMs: number[] = [];
  const start = () =>
    spawnTied(binary, arguments_).once('exit', (code, signal) => {
      if (stopped) return;
      const nowMs = Date.now();
      deathsMs = [...deathsMs.filter((atMs) => atMs > nowMs - RESTARTS_WITHIN_MS), nowMs];
      const died = `The table engine died (${signal ?? code})`;
      if (dataDir === undefined) quit(`${died}, and all it had was in memory: ${REMEDY}`);
      if (deathsMs.length > MAX_RESTARTS) quit(`${died} ${deathsMs.length} times in a row.`);
      child = start();
    });
  let child = start();
  const endpoint = `http://127.0.0.1:${port}`;
  await waitUntilReady(endpoint);
  return {
    endpoint,
    pid: () => child.pid,
    stop: () => {
      stopped = true;
      child.stdin?.destroy();
    },
  };
}

/** A process that ends when our end of its pipe closes, also after a kill -9 of this process. */
function spawnTied(binary: string, arguments_: readonly string[]): ChildProcess {
  // The shell becomes the engine, so that its process id is the engine's.
  const script = 'exec 3<&0; (cat <&3; kill $$) & exec "$0" "$@" 3<&-';
  const child = spawn('sh', ['-c', script, binary, ...arguments_], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  child.unref();
  return child;
}

function findBinary(): string | undefined {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const file = path.join(folder, process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');
    if (existsSync(file)) return file;
  } catch {
    // The package exists for some platforms only; the PATH is asked next.
  }
  const onPath = spawnSync('dynoxide', ['--version'], { stdio: 'ignore' });
  return onPath.status === 0 ? 'dynoxide' : undefined;
}

async function useNamedEndpoint(): Promise<TableEngine> {
  const endpoint = process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? '';
  if (endpoint === '') {
    throw new Error(
      `There is no embedded DynamoDB for ${process.platform}-${process.arch}. Install the dynoxide ` +
        'binary on your PATH (cargo install dynoxide), or set AWS_ENDPOINT_URL_DYNAMODB to any ' +
        'DynamoDB-compatible endpoint, for example DynamoDB Local.',
    );
  }
  await waitUntilReady(endpoint);
  return { endpoint, pid: () => undefined, stop: () => undefined };
}

async function waitUntilReady(endpoint: string): Promise<void> {
  const deadlineMs = Date.now() + READY_WITHIN_MS;
  for (;;) {
    try {
      await callJson(endpoint, 'DynamoDB_20120810.ListTables', {});
      return;
    } catch (error) {
      if (Date.now() > deadlineMs) {
        throw new Error(`DynamoDB did not answer at ${endpoint}`, { cause: error });
      }
      await sleep(POLL_MS);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      );
    });
  });
}
