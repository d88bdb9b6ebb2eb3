import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { startBackends } from '../../infra/local/backends.ts';
import { LocalClock } from '../../infra/local/clock.ts';
import { expectSound } from '../support/expect-sound.ts';
import { LocalRedress } from '../support/local-engine.ts';

const ENGINE = fileURLToPath(new URL('../support/engine-process.ts', import.meta.url));
const soon = { timeout: 10_000, interval: 5 };

describe('a process of the engine that is killed', () => {
  let redress: LocalRedress;
  let dataDir: string;

  beforeEach(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'redress-supervision-'));
    redress = await LocalRedress.start({ dataDir });
  });
  afterEach(async () => {
    await redress.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const killTable = async () => {
    const { pid } = redress.engine.state.vitals().table;
    if (pid === undefined) throw new Error('no process to kill');
    process.kill(pid, 'SIGKILL');
    await vi.waitFor(() => expect(redress.engine.state.vitals().table.pid).not.toBe(pid), soon);
  };

  it('is started again on the same data when it was the table, and what came meanwhile is worked off', async () => {
    await redress.postUntilTaken({ author: 'before', text: '@brand before it died' });
    await redress.settle();

    await killTable();
    await redress.postUntilTaken({ author: 'after', text: '@brand right after it died' });
    await redress.settle();
    const { posts } = await expectSound(redress);

    expect(posts).toHaveLength(2);
  });

  it('is replaced when it was a function, whoever killed it', async () => {
    await redress.postUntilTaken({ author: 'warm', text: '@brand hello' });
    await redress.settle();
    const { receive, triage, publish } = redress.engine.state.vitals().functions;
    const pids = [receive, triage, publish].flatMap((used) => used?.pids ?? []);

    for (const pid of pids) process.kill(pid, 'SIGKILL');
    await redress.postUntilTaken({ author: 'cold', text: '@brand hello again' });
    await redress.settle();
    const { posts } = await expectSound(redress);
    const now = Object.values(redress.engine.state.vitals().functions).flatMap((used) => used.pids);

    expect(pids.length).toBeGreaterThanOrEqual(3);
    expect(now.filter((pid) => pids.includes(pid))).toEqual([]);
    expect(posts).toHaveLength(2);
  });
});

describe('an engine that keeps everything in memory', () => {
  it('ends and says why when its table dies', async () => {
    const engine = spawn(process.execPath, [ENGINE, inject('assemblyDir'), '0']);
    let said = '';
    engine.stderr.on('data', (chunk) => (said += String(chunk)));
    const url = await new Promise<string>((resolve) => {
      engine.stdout.on('data', (chunk) => resolve(/ready (\S+)/.exec(String(chunk))?.[1] ?? ''));
    });
    const vitals = await (await fetch(`${url}/local/vitals`)).json();
    const ended = new Promise((resolve) => engine.once('exit', resolve));

    process.kill((vitals as { table: { pid: number } }).table.pid, 'SIGKILL');

    expect(await ended).toBe(2);
    expect(said).toContain('The table engine died (SIGKILL), and all it had was in memory');
  });
});

describe('an engine that is not ready yet', () => {
  it('tells platforms to come back instead of letting them wait', async () => {
    const options = { port: 0 };
    const parts = {
      assemblyDir: inject('assemblyDir'),
      secrets: new Map<string, string>(),
      clock: new LocalClock(),
    };
    const backends = await startBackends(options, parts);

    const { status } = await fetch(`${backends.url}/webhooks/x-main`, { method: 'POST' });
    await backends.stop();

    expect(status).toBe(503);
  });
});
