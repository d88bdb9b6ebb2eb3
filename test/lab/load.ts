/**
 * `npm run load -- --rate 300 --seconds 60`: posts signed webhooks at an even rate, then proves that
 * each one that was acknowledged is there exactly once. Starts an engine of its own, or takes the
 * one at `--port`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { quit, readFlags, readPort } from '../../infra/local/arguments.ts';
import { synthesize } from '../../infra/local/synthesize.ts';
import type { Everything } from '../support/table.ts';
import { audit, postNumber } from './audit.ts';
import type { Audit, Sent } from './audit.ts';
import { EngineChild } from './engine-child.ts';
import { EngineRoutes } from './engine-routes.ts';
import { sayLoad } from './load-report.ts';
import { LoadWatch } from './load-watch.ts';
import { offerLoad } from './open-loop.ts';
import type { Shot } from './open-loop.ts';
import { Platform, isTaken } from './platform.ts';
import { Dice } from './simulation/dice.ts';
import { makeTraffic } from './traffic.ts';

const MAX_IN_FLIGHT = 256;
const PROGRESS_EVERY_MS = 500;

export type LoadPlan = {
  readonly routes: EngineRoutes;
  readonly perSecond: number;
  readonly seconds: number;
  readonly seed: number;
  readonly onProgress?: (line: string) => void;
};

export type LoadReport = Audit & {
  readonly shots: readonly Shot[];
  /** From the moment a post was to be sent until triage wrote that its mention is stored. */
  readonly ownedAfterMs: readonly number[];
  readonly worst: LoadWatch['worst'];
  /** CPU of each process, in milliseconds; the generator's own is `load`. */
  readonly cpuMs: Readonly<Record<string, number>>;
};

/** Offers the load to a running engine, waits until it has settled, and audits it from outside. */
export async function runLoad(plan: LoadPlan): Promise<LoadReport> {
  const { routes, perSecond, seconds, seed, onProgress } = plan;
  const platform = new Platform(routes.url, MAX_IN_FLIGHT);
  const watch = await LoadWatch.begin(routes);
  const cpuBefore = process.cpuUsage();
  let saidAtMs = 0;
  const dice = new Dice(seed);
  const shots = await offerLoad({
    perSecond,
    seconds,
    maxInFlight: MAX_IN_FLIGHT,
    nextPost: makeTraffic(dice.fork(), `load-${Date.now()}`),
    dice,
    send: (post, createdAtMs) => platform.send(post, createdAtMs),
    onProgress: (sent, inFlight) => {
      if (Date.now() - saidAtMs < PROGRESS_EVERY_MS) return;
      saidAtMs = Date.now();
      onProgress?.(`${sent} of ${perSecond * seconds} sent, ${inFlight} without an answer`);
    },
  });
  const load = process.cpuUsage(cpuBefore);
  platform.close();
  onProgress?.('waiting until everything is worked off');
  await routes.settle();
  const cpuMs = { ...(await watch.end()), load: (load.user + load.system) / 1_000 };
  onProgress?.('reading the table');
  const found = await audit(routes, sentOf(shots));
  return {
    ...found,
    shots,
    worst: watch.worst,
    cpuMs,
    ownedAfterMs: ownedAfter(shots, found.table, watch.storedAtMs),
  };
}

/** A post is acknowledged when any of its sends was. */
function sentOf(shots: readonly Shot[]): Sent[] {
  return [...Map.groupBy(shots, ({ post }) => post)].map(([post, sends]) => ({
    post,
    acknowledged: sends.some(({ status }) => isTaken(status)),
  }));
}

function ownedAfter(
  shots: readonly Shot[],
  { posts }: Everything,
  storedAtMs: ReadonlyMap<string, number>,
): number[] {
  const intended = new Map<string, number>();
  for (const { post, intendedAtMs } of shots) {
    if (!intended.has(post.postId)) intended.set(post.postId, intendedAtMs);
  }
  return posts.flatMap((post) => {
    const fromMs = intended.get(postNumber(post.postId));
    const toMs = storedAtMs.get(post.deliveryId);
    const owned = post.kind === 'mention' && post.caseId !== undefined;
    return owned && fromMs !== undefined && toMs !== undefined ? [toMs - fromMs] : [];
  });
}

async function main(): Promise<void> {
  const flags = readFlags({
    rate: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    port: { type: 'string' },
  });
  const [perSecond, seconds, seed] = [
    Number(flags.rate),
    Number(flags.seconds),
    Number(flags.seed),
  ];
  if (![perSecond, seconds, seed].every((number) => Number.isInteger(number) && number > 0)) {
    quit('--rate, --seconds and --seed are whole numbers from 1');
  }
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const onProgress = (line: string) => {
    if (process.stdout.isTTY) process.stdout.write(`\r\u001B[2K${line}`);
  };
  const run = (routes: EngineRoutes) => runLoad({ routes, perSecond, seconds, seed, onProgress });
  const report = await (flags.port === undefined
    ? onOwnEngine(run)
    : run(new EngineRoutes(`http://127.0.0.1:${readPort(flags.port)}`)));
  onProgress('');
  sayLoad(report, { perSecond, seconds, say });
  if (report.lost.length + report.doubled.length + report.wrong.length > 0) process.exitCode = 1;
}

async function onOwnEngine(
  run: (routes: EngineRoutes) => Promise<LoadReport>,
): Promise<LoadReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-load-'));
  const assemblyDir = path.join(folder, 'assembly');
  const dataDir = path.join(folder, 'data');
  await synthesize(assemblyDir, undefined);
  const engine = new EngineChild({ assemblyDir, dataDir });
  try {
    return await run(await engine.ready());
  } finally {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await main();
