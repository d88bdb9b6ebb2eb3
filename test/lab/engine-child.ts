import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SECOND } from '../../shared/time.ts';
import { EngineRoutes } from './engine-routes.ts';

const ENGINE = fileURLToPath(new URL('../support/engine-process.ts', import.meta.url));
const READY_WITHIN_MS = 30 * SECOND;

export type EngineData = { readonly assemblyDir: string; readonly dataDir: string };

/** An engine in a child process, to be killed at any moment and started again on the same data. */
export class EngineChild {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #url: Promise<string>;

  /** Port 0 takes any free one. */
  constructor({ assemblyDir, dataDir }: EngineData, port = 0) {
    const child = spawn(process.execPath, [ENGINE, assemblyDir, String(port), dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    this.#ended = new Promise((resolve) => child.once('exit', resolve));
    this.#url = new Promise((resolve) => {
      child.stdout.on('data', (chunk) => {
        const ready = /ready (\S+)/.exec(String(chunk))?.[1];
        if (ready !== undefined) resolve(ready);
      });
    });
  }

  /** @throws when it ends before it is ready, or takes longer than half a minute. */
  async ready(): Promise<EngineRoutes> {
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), READY_WITHIN_MS);
    const ended = this.#ended.then(() => Promise.reject(new Error('The engine did not start')));
    const url = await Promise.race([this.#url, ended]);
    clearTimeout(timer);
    return new EngineRoutes(url);
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGTERM');
    await this.#ended;
  }
}
