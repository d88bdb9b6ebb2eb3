import { setTimeout as sleep } from 'node:timers/promises';
import { callJson } from '../../infra/local/http-client.ts';
import { SECOND } from '../../shared/time.ts';
import { EngineChild } from './engine-child.ts';
import type { EngineData } from './engine-child.ts';
import type { EngineRoutes } from './engine-routes.ts';
import type { Dice } from './simulation/dice.ts';

/** How long an engine lives that is to die again while it starts. */
const SHORT_LIFE_MS = { from: 20, to: 1_200 } as const;
const BACK_WITHIN_MS = 10 * SECOND;
const LOOK_EVERY_MS = 5;

/** Which process dies, by kill -9; `starting` is the engine, and once more while it starts. */
export const VICTIMS = ['engine', 'starting', 'table', 'function'] as const;
export type Victim = (typeof VICTIMS)[number];

export type Death = {
  readonly victim: Victim;
  readonly process: string;
  /** From the last kill until it answers again; a function is only needed with its next event. */
  readonly backAfterMs: number;
};

/** An engine on one port and folder that dies process by process and comes back. */
export class MortalEngine {
  readonly #data: EngineData;
  #child: EngineChild;
  #port = 0;

  constructor(data: EngineData) {
    this.#data = data;
    this.#child = new EngineChild(data);
  }

  async ready(): Promise<EngineRoutes> {
    const routes = await this.#child.ready();
    this.#port = Number(new URL(routes.url).port);
    return routes;
  }

  stop(): Promise<void> {
    return this.#child.stop();
  }

  /** Kills and waits until what died is back. @throws when it is not within ten seconds. */
  async suffer(victim: Victim, dice: Dice): Promise<Death> {
    const routes = await this.ready();
    switch (victim) {
      case 'engine':
      case 'starting':
        return { victim, process: victim, backAfterMs: await this.#killEngine(victim, dice) };
      case 'table':
        return { victim, process: victim, backAfterMs: await killTable(routes) };
      case 'function': {
        const { verb, backAfterMs } = await killFunction(routes, dice);
        return { victim, process: verb, backAfterMs };
      }
    }
  }

  async #killEngine(victim: Victim, dice: Dice): Promise<number> {
    await this.#child.kill();
    if (victim === 'starting') {
      this.#child = new EngineChild(this.#data, this.#port);
      await sleep(dice.between(SHORT_LIFE_MS.from, SHORT_LIFE_MS.to));
      await this.#child.kill();
    }
    const startedMs = performance.now();
    this.#child = new EngineChild(this.#data, this.#port);
    await this.ready();
    return performance.now() - startedMs;
  }
}

async function killTable(routes: EngineRoutes): Promise<number> {
  const { pid, endpoint } = (await routes.vitals()).table;
  if (pid === undefined) throw new Error('The table engine is not ours to kill');
  process.kill(pid, 'SIGKILL');
  return waitUntil('the table engine answers', async () => {
    if ((await routes.vitals()).table.pid === pid) return false;
    return callJson(endpoint, 'DynamoDB_20120810.ListTables', {}).then(
      () => true,
      () => false,
    );
  });
}

async function killFunction(routes: EngineRoutes, dice: Dice) {
  const running = Object.entries((await routes.vitals()).functions).filter(
    ([, { pids }]) => pids.length > 0,
  );
  const [verb, { pids }] = dice.pick(running);
  const pid = dice.pick(pids);
  process.kill(pid, 'SIGKILL');
  const backAfterMs = await waitUntil('a function process is gone', async () => {
    const { functions } = await routes.vitals();
    return functions[verb]?.pids.includes(pid) === false;
  });
  return { verb, backAfterMs };
}

/** Milliseconds until it is so. */
async function waitUntil(what: string, isSo: () => Promise<boolean>): Promise<number> {
  const startedMs = performance.now();
  while (!(await isSo())) {
    if (performance.now() - startedMs > BACK_WITHIN_MS) throw new Error(`not live: ${what}`);
    await sleep(LOOK_EVERY_MS);
  }
  return performance.now() - startedMs;
}
