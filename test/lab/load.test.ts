import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { EngineChild } from './engine-child.ts';
import type { EngineRoutes } from './engine-routes.ts';
import { runLoad } from './load.ts';
import { sayLoad } from './load-report.ts';
import { isTaken } from './platform.ts';

const PER_SECOND = 50;
const SECONDS = 3;

describe('a load test', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'redress-load-test-'));
  let engine: EngineChild;
  let routes: EngineRoutes;

  beforeAll(async () => {
    engine = new EngineChild({ assemblyDir: inject('assemblyDir'), dataDir });
    routes = await engine.ready();
  });
  afterAll(async () => {
    await engine.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('finds each acknowledged post exactly once and says how it was served', async () => {
    const plan = { routes, perSecond: PER_SECOND, seconds: SECONDS, seed: 1 };
    const said: string[] = [];

    const report = await runLoad(plan);
    sayLoad(report, { ...plan, say: (line) => said.push(line) });

    const { shots, lost, doubled, wrong, ownedAfterMs, cpuMs } = report;
    const complaints = new Set(shots.map(({ post }) => post).filter(({ opensCase }) => opensCase));
    expect(shots).toHaveLength(PER_SECOND * SECONDS);
    expect(shots.filter(({ status }) => !isTaken(status))).toEqual([]);
    expect({ lost, doubled, wrong }).toEqual({ lost: [], doubled: [], wrong: [] });
    expect(new Set(shots.map(({ post }) => post)).size).toBeLessThan(shots.length);
    expect(ownedAfterMs).toHaveLength(complaints.size);
    expect(Object.keys(cpuMs)).toEqual(expect.arrayContaining(['engine', 'table', 'receive']));
    expect(said.join('\n')).toMatch(/150 acknowledged, 0 refused, 0 failed/);
    expect(said.join('\n')).toMatch(/lost 0, doubled 0/);
  });
});
