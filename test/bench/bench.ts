/** `npm run bench`: the numbers that the README quotes, each beside a floor or an aim of the same run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEngine } from '../../infra/local/engine.ts';
import { synthesize } from '../../infra/local/synthesize.ts';
import { benchChannels } from './channels.ts';
import { benchClassifier } from './classifier.ts';
import { benchColdStart } from './cold-start.ts';
import { benchDecide } from './decide.ts';
import { benchPipeline } from './pipeline.ts';
import { benchReceiveCpu } from './receive-cpu.ts';
import { benchSweep } from './sweep.ts';

const assemblyDir = mkdtempSync(path.join(tmpdir(), 'redress-bench-'));
await synthesize(assemblyDir, undefined);
const lines: { verb: string; line: string; atMs: number }[] = [];
const engine = await startEngine({
  assemblyDir,
  port: 0,
  onLine: (verb, line) => lines.push({ verb, line, atMs: performance.now() }),
});
await benchPipeline(engine, lines);
const { deployment } = engine;
await engine.stop();
await benchColdStart(deployment);
benchDecide();
benchClassifier();
await benchChannels();
await benchReceiveCpu();
await benchSweep();
rmSync(assemblyDir, { recursive: true, force: true });
