import type { Backends } from './backends.ts';
import type { QueueDepths } from './queue-engine.ts';

type Process = { readonly pid: number | undefined };
type Used = { readonly invocations: number; readonly cpuMicros: number };

/** What the engine's processes are, what they have used since they began, and what waits. */
export type Vitals = {
  readonly engine: Process & { readonly cpuMicros: number };
  readonly table: Process & { readonly endpoint: string; readonly name: string };
  readonly functions: Readonly<Record<string, Used & { readonly pids: readonly number[] }>>;
  readonly queues: Readonly<Record<string, QueueDepths & { readonly oldestMs: number }>>;
};

export function readVitals({ tables, deployment, pools, queues }: Backends): Vitals {
  const { user, system } = process.cpuUsage();
  const oldestMs = queues.oldestMs();
  return {
    engine: { pid: process.pid, cpuMicros: user + system },
    table: { pid: tables.pid(), endpoint: tables.endpoint, name: deployment.table.name },
    functions: Object.fromEntries(
      [...pools.values()].map(({ verb, pids, invocations, cpuMicros }) => [
        verb,
        { pids, invocations, cpuMicros },
      ]),
    ),
    queues: Object.fromEntries(
      Object.entries(queues.depths()).map(([name, depths]) => [
        name,
        { ...depths, oldestMs: oldestMs[name] ?? 0 },
      ]),
    ),
  };
}
