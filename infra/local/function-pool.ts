import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { LocalFunction } from './deployment.ts';
import type { InvocationResult } from './function-runner.ts';

const RUNNER = fileURLToPath(new URL('function-runner.ts', import.meta.url));
const KEPT_LINES = 2_000;

export type PoolOptions = {
  /**
   * Processes at most; each works on one invocation at a time, as an environment on Lambda does.
   */
  readonly size: number;
  readonly endpoint: string;
  readonly offsetMs: () => number;
  readonly onLine: (verb: string, line: string) => void;
};

type Worker = { readonly child: ChildProcess; busy: boolean };
type Outcome =
  { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly error: string };

/** The processes of one function: grown when needed, replaced when killed. */
export class FunctionPool {
  readonly lines: string[] = [];
  /** CPU that the function's processes have used while they worked, in microseconds. */
  cpuMicros = 0;
  invocations = 0;
  readonly #workers = new Set<Worker>();
  readonly #waiting: (() => void)[] = [];
  #nextId = 1;
  readonly #function: LocalFunction;
  readonly #options: PoolOptions;

  constructor(lambda: LocalFunction, options: PoolOptions) {
    this.#function = lambda;
    this.#options = options;
  }

  get verb(): string {
    return this.#function.verb;
  }

  get running(): number {
    return [...this.#workers].filter(({ busy }) => busy).length + this.#waiting.length;
  }

  get pids(): readonly number[] {
    return [...this.#workers].flatMap(({ child }) => child.pid ?? []);
  }

  /** Runs one invocation; a time-out or a killed process is a failed invocation, as on Lambda. */
  async invoke(event: unknown): Promise<Outcome> {
    const worker = await this.#take();
    try {
      return await this.#run(worker, event);
    } finally {
      worker.busy = false;
      this.#waiting.shift()?.();
    }
  }

  /** Starts the processes, so that the first request does not wait for them. */
  start(): void {
    if (this.#workers.size === 0) this.#spawn();
  }

  kill(): void {
    for (const { child } of this.#workers) child.kill('SIGKILL');
  }

  async #take(): Promise<Worker> {
    for (;;) {
      const free = [...this.#workers].find(({ busy, child }) => !busy && child.connected);
      const worker = free ?? (this.#workers.size < this.#options.size ? this.#spawn() : undefined);
      if (worker !== undefined) {
        worker.busy = true;
        return worker;
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #spawn(): Worker {
    const { verb, directory, environment } = this.#function;
    const child = fork(RUNNER, {
      env: {
        ...environment,
        PATH: process.env['PATH'] ?? '',
        AWS_REGION: 'us-east-1',
        AWS_ENDPOINT_URL: this.#options.endpoint,
        // The gateway learns the caller from the access key, as IAM does.
        AWS_ACCESS_KEY_ID: verb,
        AWS_SECRET_ACCESS_KEY: 'local',
        AWS_LAMBDA_FUNCTION_NAME: verb,
        LOCAL_FUNCTION_DIRECTORY: directory,
      },
      silent: true,
    });
    const worker: Worker = { child, busy: false };
    for (const stream of [child.stdout, child.stderr]) this.#read(stream);
    const replace = () => {
      this.#workers.delete(worker);
      this.#waiting.shift()?.();
    };
    child.on('exit', replace);
    // A process that could not be started never exits.
    child.on('error', replace);
    this.#workers.add(worker);
    return worker;
  }

  #read(stream: NodeJS.ReadableStream | null): void {
    let rest = '';
    stream?.on('data', (chunk) => {
      const parts = (rest + String(chunk)).split('\n');
      rest = parts.pop() ?? '';
      for (const line of parts) {
        this.lines.push(line);
        if (this.lines.length > KEPT_LINES) this.lines.shift();
        this.#options.onLine(this.#function.verb, line);
      }
    });
  }

  #run({ child }: Worker, event: unknown): Promise<Outcome> {
    const { verb, arn, timeoutMs, memoryMb } = this.#function;
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        finish({ ok: false, error: `Task timed out after ${timeoutMs / 1_000} seconds` });
      }, timeoutMs);
      const onExit = () => finish({ ok: false, error: 'The function process ended' });
      const onMessage = (message: InvocationResult) => {
        if (message.id !== id) return;
        this.cpuMicros += message.cpuMicros;
        this.invocations += 1;
        finish(message);
      };
      const finish = (outcome: Outcome) => {
        clearTimeout(timer);
        child.off('exit', onExit);
        child.off('message', onMessage);
        resolve(outcome);
      };
      child.on('exit', onExit);
      child.on('message', onMessage);
      child.send(
        {
          id,
          event,
          offsetMs: this.#options.offsetMs(),
          requestId: randomUUID(),
          timeoutMs,
          functionName: verb,
          functionArn: arn,
          memoryMb,
        },
        (error) => {
          if (error !== null) finish({ ok: false, error: error.message });
        },
      );
    });
  }
}
