import { setTimeout as sleep } from 'node:timers/promises';
import type { Chaos } from './chaos.ts';
import type { LocalMapping } from './deployment.ts';
import type { FunctionPool } from './function-pool.ts';
import { callJson } from './http-client.ts';
import { listOf, objectOf, textOf } from './json.ts';
import type { QueueEngine } from './queue-engine.ts';
import { ACCOUNT, REGION } from './template.ts';

/** Short enough that stopping is quick; the queue wakes a waiting poller within milliseconds. */
const LONG_POLL_SECONDS = 1;
const ERROR_PAUSE_MS = 50;

type Message = {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, unknown>>;
};

/**
 * Feeds one function from one queue, as Lambda's event source mapping does: batches, partial
 * failures,
 * bounded concurrency. What fails is visible again at once instead of after the visibility time-
 * out.
 */
export class Poller {
  /** Batches that are being worked on. */
  busy = 0;
  readonly #mapping: LocalMapping;
  readonly #queues: QueueEngine;
  readonly #pool: FunctionPool;
  readonly #chaos: () => Chaos | undefined;
  #stopped = false;
  #loops: Promise<void>[] = [];

  constructor(parts: {
    readonly mapping: LocalMapping;
    readonly queues: QueueEngine;
    readonly pool: FunctionPool;
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
    while (!this.#stopped) {
      try {
        const messages = await this.#receive();
        if (messages.length === 0) continue;
        this.busy += 1;
        try {
          await this.#deliver(messages);
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

  async #receive(): Promise<Message[]> {
    const { queueName, batchSize } = this.#mapping;
    const answer = await callJson(this.#queues.endpoint, 'AmazonSQS.ReceiveMessage', {
      QueueUrl: this.#queues.urlOf(queueName),
      MaxNumberOfMessages: batchSize,
      WaitTimeSeconds: LONG_POLL_SECONDS,
      MessageSystemAttributeNames: ['All'],
    });
    return listOf(answer['Messages']).map((value) => {
      const message = objectOf(value);
      return {
        messageId: textOf(message['MessageId']),
        receiptHandle: textOf(message['ReceiptHandle']),
        body: textOf(message['Body']),
        attributes: objectOf(message['Attributes']),
      };
    });
  }

  async #deliver(messages: readonly Message[]): Promise<void> {
    const batches = this.#chaos()?.disturb(messages) ?? [[...messages]];
    const failed = new Set<string>();
    for (const batch of batches) for (const id of await this.#invoke(batch)) failed.add(id);
    const done = messages.filter(({ messageId }) => !failed.has(messageId));
    await this.#forEach('DeleteMessage', done, {});
    const again = messages.filter(({ messageId }) => failed.has(messageId));
    await this.#forEach('ChangeMessageVisibility', again, {
      VisibilityTimeout: this.#queues.retrySeconds,
    });
  }

  /** Ids of the messages that this invocation did not finish. */
  async #invoke(batch: readonly Message[]): Promise<readonly string[]> {
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

  async #forEach(operation: string, messages: readonly Message[], more: object): Promise<void> {
    if (messages.length === 0) return;
    await callJson(this.#queues.endpoint, `AmazonSQS.${operation}Batch`, {
      QueueUrl: this.#queues.urlOf(this.#mapping.queueName),
      Entries: messages.map(({ receiptHandle }, at) => ({
        Id: String(at),
        ReceiptHandle: receiptHandle,
        ...more,
      })),
    });
  }
}
