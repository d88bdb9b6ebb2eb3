import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { callJson } from './http-client.ts';

const READY_WITHIN_MS = 10_000;
const POLL_MS = 15;

export type TableEngine = { readonly endpoint: string; readonly stop: () => void };

/**
 * Starts DynamoDB on this machine: the binary of the npm package for this platform, else one on the
 * PATH, else whatever AWS_ENDPOINT_URL_DYNAMODB names.
 */
export async function startTableEngine(dataDir: string | undefined): Promise<TableEngine> {
  const binary = findBinary();
  if (binary === undefined) return useNamedEndpoint();
  const port = await freePort();
  const arguments_ = ['--host', '127.0.0.1', '--port', String(port)];
  if (dataDir !== undefined) arguments_.push('--db-path', path.join(dataDir, 'table.sqlite'));
  // The shell ends the engine when our end of the pipe closes, also after a kill -9 of this
  // process.
  const script = '"$0" "$@" >/dev/null 2>&1 & child=$!; cat >/dev/null; kill "$child"';
  const child = spawn('sh', ['-c', script, binary, ...arguments_], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  child.unref();
  const endpoint = `http://127.0.0.1:${port}`;
  await waitUntilReady(endpoint);
  return { endpoint, stop: () => child.stdin?.destroy() };
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
  return { endpoint, stop: () => undefined };
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
