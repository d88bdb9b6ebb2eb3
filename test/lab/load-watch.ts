import { readFileSync } from 'node:fs';
import { parseObject, textOf } from '../../infra/local/json.ts';
import type { Vitals } from '../../infra/local/vitals.ts';
import { SECOND } from '../../shared/time.ts';
import type { EngineRoutes } from './engine-routes.ts';

/** The engine keeps 2,000 lines of a function: more than triage writes in that time. */
const LOOK_EVERY_MS = SECOND;
/** Linux counts the time of processes in hundredths of a second. */
const TICK_MS = 10;

/** Looks at a running engine from outside, once a second. */
export class LoadWatch {
  /** The deepest that each queue was seen, and the oldest of its messages. */
  readonly worst: Record<string, { deepest: number; oldestMs: number }> = {};
  /** When triage wrote that a delivery has become a mention, by delivery. */
  readonly storedAtMs = new Map<string, number>();
  readonly #routes: EngineRoutes;
  readonly #before: Readonly<Record<string, number>>;
  readonly #timer: NodeJS.Timeout;
  #looks: Promise<void> = Promise.resolve();

  private constructor(routes: EngineRoutes, vitals: Vitals) {
    this.#routes = routes;
    this.#before = cpuMs(vitals);
    this.#timer = setInterval(() => {
      this.#looks = this.#looks.then(() => this.#look());
    }, LOOK_EVERY_MS);
  }

  static async begin(routes: EngineRoutes): Promise<LoadWatch> {
    return new LoadWatch(routes, await routes.vitals());
  }

  /** CPU that each process has used since the beginning, in milliseconds, by its name. */
  async end(): Promise<Record<string, number>> {
    clearInterval(this.#timer);
    await this.#looks;
    await this.#look();
    const used = cpuMs(await this.#routes.vitals());
    return Object.fromEntries(
      Object.entries(used).map(([name, ms]) => [name, ms - (this.#before[name] ?? 0)]),
    );
  }

  async #look(): Promise<void> {
    const { queues } = await this.#routes.vitals();
    for (const [name, { visible, inFlight, oldestMs }] of Object.entries(queues)) {
      const worst = (this.worst[name] ??= { deepest: 0, oldestMs: 0 });
      worst.deepest = Math.max(worst.deepest, visible + inFlight);
      worst.oldestMs = Math.max(worst.oldestMs, oldestMs);
    }
    const { lines } = await this.#routes.ask<{ lines: string[] }>('GET', 'logs?function=triage');
    for (const line of lines) {
      if (!line.includes('"mention_stored"')) continue;
      const { deliveryId, timestamp } = parseObject(line);
      this.storedAtMs.set(textOf(deliveryId), Date.parse(textOf(timestamp)));
    }
  }
}

function cpuMs({ engine, table, functions }: Vitals): Record<string, number> {
  return {
    engine: engine.cpuMicros / 1_000,
    table: cpuMsOf(table.pid),
    ...Object.fromEntries(
      Object.entries(functions).map(([verb, { cpuMicros }]) => [verb, cpuMicros / 1_000]),
    ),
  };
}

/** User and system time of a process; none where the system has no /proc. */
function cpuMsOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}
