/**
 * `node test/lab/durability.ts --rounds 30 --seed 7`: a steady load of signed webhooks on an engine
 * whose processes die by kill -9, one a round, at random; then looks for what was acknowledged.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quit, readFlags } from '../../infra/local/arguments.ts';
import { synthesize } from '../../infra/local/synthesize.ts';
import { median } from '../bench/figures.ts';
import { audit } from './audit.ts';
import type { Audit } from './audit.ts';
import { judgeNotices } from './judge-notices.ts';
import { MortalEngine } from './mortal-engine.ts';
import type { Death, Victim } from './mortal-engine.ts';
import { readNotices, subscribe } from './notice-queue.ts';
import { Dice } from './simulation/dice.ts';
import { SteadyDesk, lostCommands } from './steady-desk.ts';
import { SteadyLoad } from './steady-load.ts';

const POSTS_PER_SECOND = 40;
/** Posts that are acknowledged before the next process dies, however slow the machine. */
const POSTS_OF_A_LIFE = 5;
const LIFE_MS = { from: 100, to: 1_500 } as const;
const VICTIM_WEIGHTS: Readonly<Record<Victim, number>> = {
  engine: 2,
  starting: 1,
  table: 3,
  function: 4,
};
/** Longer than the sweep leaves the effects of a commit to whoever made it. */
const LEFT_TO_SWEEP = 'PT5M';
/** Sentences that are printed of what is wrong. */
const SHOWN = 20;

export type DurabilityPlan = {
  readonly assemblyDir: string;
  readonly seed: number;
  readonly rounds: number;
  readonly say?: (line: string) => void;
};

export type DurabilityReport = Audit & {
  readonly posts: number;
  readonly acknowledged: number;
  readonly attempts: number;
  /** What a person at the desk was told is done. */
  readonly commands: number;
  readonly deaths: readonly Death[];
};

/** Plays the plan on a new folder and judges what is left in it. */
export async function playDurability(plan: DurabilityPlan): Promise<DurabilityReport> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'redress-durability-'));
  const engine = new MortalEngine({ assemblyDir: plan.assemblyDir, dataDir });
  try {
    const routes = await engine.ready();
    await subscribe(routes);
    const dice = new Dice(plan.seed);
    const load = new SteadyLoad(routes.url, { dice: dice.fork(), perSecond: POSTS_PER_SECOND });
    const desk = new SteadyDesk(routes, dice.fork());
    const deaths = await killInRounds({ engine, load, dice }, plan);
    const sent = await load.finish();
    await desk.finish();
    await routes.settle();
    await routes.ask('POST', 'clock', { advance: LEFT_TO_SWEEP });
    await routes.settle();
    const { lost, wrong, ...found } = await audit(routes, sent);
    return {
      ...found,
      lost: [...lost, ...lostCommands(desk.done, found.table)],
      wrong: [...wrong, ...judgeNotices(found.table, await readNotices(routes))],
      posts: sent.length,
      acknowledged: sent.filter(({ acknowledged }) => acknowledged).length,
      attempts: load.attempts,
      commands: desk.done.length,
      deaths,
    };
  } finally {
    await engine.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function killInRounds(
  {
    engine,
    load,
    dice,
  }: { readonly engine: MortalEngine; readonly load: SteadyLoad; readonly dice: Dice },
  plan: DurabilityPlan,
): Promise<Death[]> {
  const deaths: Death[] = [];
  for (let round = 1; round <= plan.rounds; round += 1) {
    await load.progress(POSTS_OF_A_LIFE);
    await sleep(dice.between(LIFE_MS.from, LIFE_MS.to));
    const death = await engine.suffer(dice.weigh(VICTIM_WEIGHTS), dice);
    deaths.push(death);
    plan.say?.(
      `round ${round}: ${death.process} dies, back after ${death.backAfterMs.toFixed(0)} ms`,
    );
  }
  return deaths;
}

async function main(): Promise<void> {
  const flags = readFlags({
    rounds: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  });
  const [rounds, seed] = [Number(flags.rounds), Number(flags.seed)];
  if (!(Number.isInteger(rounds) && rounds > 0 && Number.isInteger(seed))) {
    quit(`--rounds ${flags.rounds} --seed ${flags.seed}: both are whole numbers`);
  }
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const assemblyDir = mkdtempSync(path.join(tmpdir(), 'redress-durability-assembly-'));
  const plan = { assemblyDir, seed, rounds, say };
  say(`again with: ${commandOf(plan)}`);
  try {
    await synthesize(assemblyDir, undefined);
    const report = await playDurability(plan);
    sayReport(report, say);
    const { posts, acknowledged, lost, doubled, wrong } = report;
    if (acknowledged < posts || lost.length + doubled.length + wrong.length > 0) {
      say(`again with: ${commandOf(plan)}`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(assemblyDir, { recursive: true, force: true });
  }
}

/** What plays the same choices once more; when exactly a process dies is the machine's affair. */
export function commandOf({ rounds, seed }: Pick<DurabilityPlan, 'rounds' | 'seed'>): string {
  return `node test/lab/durability.ts --rounds ${rounds} --seed ${seed}`;
}

function sayReport(report: DurabilityReport, say: (line: string) => void): void {
  const { posts, acknowledged, attempts, commands, deaths, lost, doubled, wrong } = report;
  for (const [name, those] of Map.groupBy(deaths, (death) => death.process)) {
    const backMs = those.map(({ backAfterMs }) => backAfterMs);
    const [middle, most] = [median(backMs), Math.max(...backMs)].map((ms) => ms.toFixed(0));
    say(
      `${name.padEnd(9)} died ${those.length} times, back after ${middle} ms, at most ${most} ms`,
    );
  }
  say(`${posts} posts in ${attempts} attempts: ${acknowledged} acknowledged`);
  say(`${commands} commands of a person acknowledged`);
  say(`lost ${lost.length}, doubled ${doubled.length}, otherwise wrong ${wrong.length}`);
  for (const line of [...lost, ...doubled, ...wrong].slice(0, SHOWN)) say(`  ${line}`);
}

if (import.meta.main) await main();
