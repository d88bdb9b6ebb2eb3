import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startFauxqs } from 'fauxqs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Poller } from '../../infra/local/poller.ts';
import { QueueEngine } from '../../infra/local/queue-engine.ts';
import { POISON_QUEUES, failing, poisonMapping } from '../support/poison.ts';

const PROCESS = fileURLToPath(new URL('../support/poison-process.ts', import.meta.url));
const POISON = {
  body: '{"who":"never read"}',
  messageAttributes: { reason: { DataType: 'String', StringValue: 'unreadable' } },
};
const emptied = { timeout: 10_000, interval: 20 };

describe('what is received too often', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'redress-poison-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  /** Feeds a function that fails until the queue is empty. */
  async function feedUntilEmpty(queues: QueueEngine): Promise<void> {
    const parts = { mapping: poisonMapping, queues, pool: failing, chaos: () => undefined };
    const poller = new Poller(parts);
    poller.start(2);
    await vi.waitFor(() => expect(queues.isDrained()).toBe(true), emptied);
    await poller.stop();
  }

  it('stands once in the dead-letter queue, with its body and what was said of it', async () => {
    const queues = await QueueEngine.start(POISON_QUEUES, undefined);
    await queues.send('Work', POISON);

    await feedUntilEmpty(queues);

    expect(queues.depths()).toEqual({ work: { visible: 0, inFlight: 0, deadLetters: 1 } });
    expect(await queues.receive('Dead', 10)).toMatchObject([POISON]);
    await queues.stop();
  });

  it('is there twice after a kill -9 between the two writes of its move, never not at all', async () => {
    const before = await QueueEngine.start(POISON_QUEUES, dataDir);
    await before.send('Work', POISON);
    await before.stop();

    const feeder = spawn(process.execPath, [PROCESS, dataDir], { stdio: 'inherit' });
    const signal = await new Promise((resolve) => feeder.once('exit', (_, by) => resolve(by)));
    const after = await QueueEngine.start(POISON_QUEUES, dataDir);
    const left = after.depths()['work'];
    await feedUntilEmpty(after);

    expect(signal).toBe('SIGKILL');
    expect(left).toEqual({ visible: 0, inFlight: 1, deadLetters: 1 });
    expect(await after.receive('Dead', 10)).toMatchObject([POISON, POISON]);
    await after.stop();
  });

  it('is never moved by the queue itself, also on data whose queues once had a redrive', async () => {
    const old = await startFauxqs({ port: 0, logger: false, dataDir });
    const { queueArn } = old.createQueue('Dead');
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: queueArn, maxReceiveCount: 1 });
    old.createQueue('Work', { attributes: { RedrivePolicy } });
    await old.stop();

    const queues = await QueueEngine.start(POISON_QUEUES, dataDir);
    await queues.send('Work', POISON);
    for (let received = 1; received <= 3; received += 1) {
      const found = await vi.waitFor(async () => {
        const messages = await queues.receive('Work', 1);
        expect(messages).toHaveLength(1);
        return messages;
      }, emptied);
      await queues.giveBack('Work', found);
    }

    expect(queues.depths()['work']?.deadLetters).toBe(0);
    await queues.stop();
  });
});
