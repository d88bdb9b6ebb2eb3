/**
 * `npm run lab`: faults at every AWS call of every flow, over the real engines, judged from outside,
 * the wrong designs that the judge has to find out, and the simulation of whole lives from a seed.
 * `--short` plays every single crash point and a spread of the rest; `--histories` is how many
 * lives to simulate; `--flow`, `--strike` and `--disorder` play one scenario again; `--record`
 * writes the counts into the folder's README.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { quit, readFlags } from '../../infra/local/arguments.ts';
import { caseTable } from './crash/case-table.ts';
import { startEngines } from './crash/engines.ts';
import { flowNamed } from './crash/flows.ts';
import { LabReport } from './lab-report.ts';
import { simulate } from './simulation/simulate.ts';
import type { Told } from './lab-report.ts';
import { playScenario, readStrike } from './crash/scenario.ts';
import { Stage } from './crash/stage.ts';
import type { Work } from './crash/worker.ts';

const WORKER = fileURLToPath(new URL('crash/worker.ts', import.meta.url));
const MOST_PROCESSES = 4;
const SHORT_HISTORIES = 100_000;
const FULL_HISTORIES = 500_000;

const flags = readFlags({
  short: { type: 'boolean', default: false },
  histories: { type: 'string' },
  seed: { type: 'string', default: '1' },
  record: { type: 'boolean', default: false },
  flow: { type: 'string' },
  strike: { type: 'string', multiple: true, default: [] },
  disorder: { type: 'string', default: '0' },
});
const seed = readNumber('seed', flags.seed);
process.exit(flags.flow === undefined ? await playAll() : await playOne(flags.flow));

async function playAll(): Promise<number> {
  const report = new LabReport({ short: flags.short, seed });
  const processes = Math.min(availableParallelism(), MOST_PROCESSES);
  const table = caseTable();
  await Promise.all(
    Array.from({ length: processes }, (_, part) => {
      const work = { part, of: processes, seed, short: flags.short, table } satisfies Work;
      const worker = fork(WORKER, [JSON.stringify(work)], {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      worker.on('message', (told: Told) => report.hear(told));
      return new Promise<void>((resolve, reject) => {
        worker.once('exit', (code) => {
          if (code === 0) resolve();
          else reject(new Error(`A process of the lab ended with ${code}`));
        });
      });
    }),
  );
  const wanted = flags.short ? SHORT_HISTORIES : FULL_HISTORIES;
  const histories =
    flags.histories === undefined ? wanted : readNumber('histories', flags.histories);
  report.hearSimulation(await simulate({ seed, histories, threads: processes }));
  process.stdout.write(report.summary());
  if (flags.record) report.record();
  return report.passed ? 0 : 1;
}

async function playOne(name: string): Promise<number> {
  const flow = flowNamed(name);
  const stage = new Stage(await startEngines(caseTable()));
  const strikes = flags.strike.map(readStrike);
  const scenario = { flow, strikes, seed: readNumber('disorder', flags.disorder) };
  const calm = await playScenario(stage, { flow, strikes: [], seed: 0 });
  const { violations, story, calls, struck } = await playScenario(stage, scenario, { calm });
  await stage.engines.stop();
  const lines = [
    ...calls.map(({ call, nth }) => `  ${call}@${nth}`),
    ...(struck ? [] : ['Not every fault has struck: there was no such call.']),
    `It came to: ${story}`,
    ...violations.map((violation) => `VIOLATION ${violation}`),
    `${violations.length} violations`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return violations.length === 0 ? 0 : 1;
}

function readNumber(name: string, text: string): number {
  const number = Number(text);
  return Number.isSafeInteger(number)
    ? number
    : quit(`--${name}: found "${text}", allowed: a number`);
}
