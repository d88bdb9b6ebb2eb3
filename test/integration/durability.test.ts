import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { burstOf } from '../support/burst.ts';
import { expectSound } from '../support/expect-sound.ts';
import { LocalRedress } from '../support/local-engine.ts';

const ENGINE = fileURLToPath(new URL('../support/engine-process.ts', import.meta.url));
const SEED = 7;
const KILL_AFTER = 150;

describe('a kill -9 of the whole engine in the middle of a burst', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'redress-data-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('loses nothing that was acknowledged and doubles nothing', async () => {
    const first = await startProcess(dataDir);
    const signer = await LocalRedress.start();
    const requests = burstOf(SEED).map((post) => signer.sign(post));
    let taken = 0;
    const acknowledged = new Set<Buffer>();
    // The networks deliver until the engine dies under them …
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let request = requests.pop(); request !== undefined; request = requests.pop()) {
          const status = await send(first.url, request).catch(() => 0);
          if (status !== 200) {
            requests.push(request);
            return;
          }
          acknowledged.add(request.body);
          taken += 1;
          if (taken === KILL_AFTER) first.child.kill('SIGKILL');
        }
      }),
    );
    await first.ended;
    await signer.stop();

    // … and it comes back: first what was acknowledged, then what the networks send again.
    const redress = await LocalRedress.start({ dataDir });
    await redress.settle();
    const afterRestart = await expectSound(redress);
    const statuses = await Promise.all(requests.map((request) => redress.deliver(request)));
    await redress.settle();
    const { posts, cases } = await expectSound(redress);
    await redress.stop();

    expect(acknowledged.size).toBeGreaterThanOrEqual(KILL_AFTER);
    const bodies = [...acknowledged].map((body) => body.toString('utf8'));
    for (const post of afterRestart.posts) {
      expect(post.postId).toMatch(/^\d+$/);
    }
    const stored = new Set(afterRestart.posts.map(({ postId }) => postId));
    expect(bodies.filter((body) => ![...stored].some((postId) => body.includes(postId)))).toEqual(
      [],
    );
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    expect([posts.length, cases.length]).toEqual([200, 50]);
  }, 120_000);
});

async function startProcess(
  dataDir: string,
): Promise<{ child: ChildProcess; url: string; ended: Promise<unknown> }> {
  const child = spawn(process.execPath, [ENGINE, inject('assemblyDir'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Listened for from the start: the end may come before anybody waits for it.
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = await new Promise<string>((resolve) => {
    child.stdout?.on('data', (chunk) => {
      const ready = /ready (\S+)/.exec(String(chunk))?.[1];
      if (ready !== undefined) resolve(ready);
    });
  });
  return { child, url, ended };
}

async function send(url: string, request: ReturnType<LocalRedress['sign']>): Promise<number> {
  const answer = await fetch(url + request.path, {
    method: 'POST',
    headers: request.headers,
    body: new Uint8Array(request.body),
  });
  await answer.arrayBuffer();
  return answer.status;
}
