import { setTimeout as sleep } from 'node:timers/promises';
import type { Chaos } from './chaos.ts';
import type { LocalMapping } from './deployment.ts';
import type { FunctionPool } from './function-pool.ts';
import { listOf, numberOf, objectOf, textOf } from './json.ts';
import type { QueueEngine, QueueMessage } from './queue-engine.ts';
import { ACCOUNT, REGION } from './template.ts';

const ERROR_PAUSE_MS = 50;

/**
 * Feeds one function from one queue, as Lambda's event source mapping does: batches, partial
 * failures, bounded concurrency. What fails is visible again at once instead of after the
 * visibility time-out; what was received too often is parked, as the queue's redrive policy says.
 */
export class Poller {
  /** Batches that are being worked on. */
  busy = 0;
  readonly #mapping: LocalMapping;
  readonly #queues: QueueEngine;
  readonly #pool: Pick<FunctionPool, 'invoke'>;
  readonly #chaos: () => Chaos | undefined;
  #stopped = false;
  #loops: Promise<void>[] = [];

  constructor(parts: {
    readonly mapping: LocalMapping;
    readonly queues: QueueEngine;
    readonly pool: Pick<FunctionPool, 'invoke'>;
    readonly chaos: () => Chaos | undefined;
  }) {
    this.#mapping = parts.mapping;
    this.#queues = parts.queues;
    this.#pool = parts.pool;
    this.#chaos = parts.chaos;
  }

  start(processes: number): void {
    const loops = Math.min(processes, this.#mapping.maximumConcurrency);
    this.#loops = Array.from({ length: loops }, () => this.#loop());
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#loops);
  }

  async #loop(): Promise<void> {
    const { queueName, batchSize } = this.#mapping;
    while (!this.#stopped) {
      try {
        const messages = await this.#queues.receive(queueName, batchSize);
        if (messages.length === 0) continue;
        this.busy += 1;
        try {
          await this.#deliver(await this.#parkWorn(messages));
        } finally {
          this.busy -= 1;
        }
      } catch (error) {
        if (this.#stopped) return;
        process.stderr.write(`poller: ${error instanceof Error ? error.message : 'failed'}\n`);
        await sleep(ERROR_PAUSE_MS);
      }
    }
  }

  /** Moves what was received too often into the dead-letter queue and returns the others. */
  async #parkWorn(messages: readonly QueueMessage[]): Promise<readonly QueueMessage[]> {
    const { queueName } = this.#mapping;
    const redrive = this.#queues.redriveOf(queueName);
    if (redrive === undefined) return messages;
    const isWorn = ({ attributes }: QueueMessage) =>
      numberOf(attributes['ApproximateReceiveCount'], 1) > redrive.maxReceives;
    for (const message of messages.filter(isWorn)) {
      // Sent before it is deleted: a crash in between leaves two copies, never none.
      await this.#queues.send(redrive.deadLetterName, message);
      await this.#queues.delete(queueName, [message]);
    }
    return messages.filter((message) => !isWorn(message));
  }

  async #deliver(messages: readonly QueueMessage[]): Promise<void> {
    if (messages.length === 0) return;
    const { queueName } = this.#mapping;
    const batches = this.#chaos()?.disturb(messages) ?? [[...messages]];
    const failed = new Set<string>();
    for (const batch of batches) for (const id of await this.#invoke(batch)) failed.add(id);
    const hasFailed = ({ messageId }: QueueMessage) => failed.has(messageId);
    await this.#queues.delete(
      queueName,
      messages.filter((message) => !hasFailed(message)),
    );
    await this.#queues.giveBack(queueName, messages.filter(hasFailed));
  }

  /** Ids of the messages that this invocation did not finish. */
  async #invoke(batch: readonly QueueMessage[]): Promise<readonly string[]> {
    const eventSourceARN = `arn:aws:sqs:${REGION}:${ACCOUNT}:${this.#mapping.queueName}`;
    const Records = batch.map((message) => ({
      ...message,
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN,
      awsRegion: REGION,
    }));
    const outcome = await this.#pool.invoke({ Records });
    const all = batch.map(({ messageId }) => messageId);
    if (!outcome.ok) return all;
    if (!this.#mapping.partialFailures) return [];
    const failures = objectOf(outcome.result)['batchItemFailures'];
    return listOf(failures).map((failure) => textOf(objectOf(failure)['itemIdentifier']));
  }
}
