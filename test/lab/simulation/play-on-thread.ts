/** A thread of `simulate`: plays the worlds that it is given, one after the other. */
import { parentPort } from 'node:worker_threads';
import type { Task, Told } from './simulate.ts';
import { playWorld } from './world.ts';

parentPort?.on('message', (task: Task) => {
  void tell(task);
});

async function tell(task: Task): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(await play(task));
}

async function play(task: Task): Promise<Told> {
  try {
    const { histories, events, days, violations, tally } = await playWorld(task.tier, task.seed);
    return { ...task, histories, events, days, violations, tally: tally.counts() };
  } catch (error) {
    // A world that cannot be played to its end has failed; its replay shows where.
    const violations = [error instanceof Error ? String(error.stack) : String(error)];
    return { ...task, histories: 0, events: 0, days: 0, violations, tally: [] };
  }
}
