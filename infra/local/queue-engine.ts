import { startFauxqs } from 'fauxqs';
import type { FauxqsServer } from 'fauxqs';
import type { Deployment, LocalQueue } from './deployment.ts';
import { GroupCommit, captureDatabase } from './group-commit.ts';
import { callJson } from './http-client.ts';
import { listOf, objectOf, textOf } from './json.ts';
import type { JsonObject } from './json.ts';
import { ACCOUNT } from './template.ts';

export type QueueDepths = {
  readonly visible: number;
  readonly inFlight: number;
  readonly deadLetters: number;
};

export type QueueMessage = {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  /** What the queue knows of it, such as how often it was received. */
  readonly attributes: JsonObject;
  /** What its sender said of it, such as the reason for which it is parked. */
  readonly messageAttributes: JsonObject;
};

/** Short enough that stopping is quick; the queue wakes a waiting receiver within milliseconds. */
const LONG_POLL_SECONDS = 1;

/**
 * SQS, SNS and S3 on this machine. The queues have no redrive of their own: fauxqs 2.4.1 deletes a
 * worn message before it inserts it into the dead-letter queue, and a crash in between loses it.
 * Who receives has to park it.
 */
export class QueueEngine {
  readonly endpoint: string;
  /**
   * Seconds after which a failed message is visible again: at once, but fauxqs 2.4.1 fails with a
   * constraint error when it sets a message on disk visible at once, so there it takes a second.
   */
  readonly #retrySeconds: 0 | 1;
  readonly #server: FauxqsServer;
  readonly #queues: readonly LocalQueue[];
  /** None when everything is in memory. */
  readonly #disk: GroupCommit | undefined;

  private constructor(
    server: FauxqsServer,
    queues: readonly LocalQueue[],
    disk: GroupCommit | undefined,
  ) {
    this.#server = server;
    this.#queues = queues;
    this.#disk = disk;
    this.#retrySeconds = disk === undefined ? 0 : 1;
    this.endpoint = `http://127.0.0.1:${server.port}`;
  }

  static async start(
    deployment: Pick<Deployment, 'queues' | 'topics' | 'buckets'>,
    dataDir: string | undefined,
  ): Promise<QueueEngine> {
    const { server, disk } = await startServer(dataDir);
    const engine = new QueueEngine(server, deployment.queues, disk);
    for (const { name, attributes } of deployment.queues) {
      if (server.inspectQueue(name) === undefined) {
        server.createQueue(name, { attributes: { ...attributes } });
      } else {
        // The data may be of a release whose queues had a redrive of their own.
        const Attributes = { ...attributes, RedrivePolicy: '' };
        await engine.#call('SetQueueAttributes', name, { Attributes });
      }
    }
    for (const topic of deployment.topics) server.createTopic(topic);
    for (const bucket of deployment.buckets) server.createBucket(bucket);
    await engine.#releaseInFlight();
    await engine.kept();
    return engine;
  }

  async stop(): Promise<void> {
    this.#disk?.stop();
    await this.#server.stop();
  }

  urlOf(queueName: string): string {
    return `${this.endpoint}/${ACCOUNT}/${queueName}`;
  }

  /** Waits up to a second for at most `maxMessages` of a queue. */
  async receive(queueName: string, maxMessages: number): Promise<QueueMessage[]> {
    const answer = await this.#call('ReceiveMessage', queueName, {
      MaxNumberOfMessages: maxMessages,
      WaitTimeSeconds: LONG_POLL_SECONDS,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    });
    return listOf(answer['Messages']).map((value) => {
      const message = objectOf(value);
      return {
        messageId: textOf(message['MessageId']),
        receiptHandle: textOf(message['ReceiptHandle']),
        body: textOf(message['Body']),
        attributes: objectOf(message['Attributes']),
        messageAttributes: objectOf(message['MessageAttributes']),
      };
    });
  }

  /** Resolves when all that the queues were told until now would survive a kill -9. */
  async kept(): Promise<void> {
    await this.#disk?.kept();
  }

  /** Resolves when the message is kept. */
  async send(
    queueName: string,
    { body, messageAttributes }: Pick<QueueMessage, 'body' | 'messageAttributes'>,
  ): Promise<void> {
    await this.#call('SendMessage', queueName, {
      MessageBody: body,
      MessageAttributes: messageAttributes,
    });
    await this.kept();
  }

  async delete(queueName: string, messages: readonly QueueMessage[]): Promise<void> {
    await this.#forEach('DeleteMessage', queueName, { messages, more: {} });
  }

  /** Gives messages back to their queue; they are received again within a second. */
  async giveBack(queueName: string, messages: readonly QueueMessage[]): Promise<void> {
    const more = { VisibilityTimeout: this.#retrySeconds };
    await this.#forEach('ChangeMessageVisibility', queueName, { messages, more });
  }

  /** Where a queue's poison goes, and after how many receives. */
  redriveOf(queueName: string): LocalQueue['redrive'] {
    return this.#queues.find(({ name }) => name === queueName)?.redrive;
  }

  /** Depth by short name, dead letters included: `DeliveriesQueue99C7B338` is `deliveries`. */
  depths(): Record<string, QueueDepths> {
    return this.#bySource(({ name, deadLetterName }) => {
      const dead = this.#messages(deadLetterName);
      const { ready, inFlight } = this.#messages(name);
      return {
        visible: ready.length,
        inFlight: inFlight.length,
        deadLetters: dead.ready.length + dead.inFlight.length,
      };
    });
  }

  /** Age of the oldest message of each queue by short name, in milliseconds; 0 when it is empty. */
  oldestMs(): Record<string, number> {
    const nowMs = Date.now();
    return this.#bySource(({ name }) => {
      const { ready, inFlight } = this.#messages(name);
      return [...ready, ...inFlight].reduce(
        (oldest, { sentTimestamp }) => Math.max(oldest, nowMs - sentTimestamp),
        0,
      );
    });
  }

  /** Addresses by short name, for the redrive command. */
  addresses(): Record<string, { endpoint: string; url: string; deadLetterUrl: string }> {
    return this.#bySource(({ name, deadLetterName }) => ({
      endpoint: this.endpoint,
      url: this.urlOf(name),
      deadLetterUrl: this.urlOf(deadLetterName),
    }));
  }

  isDrained(): boolean {
    return Object.values(this.depths()).every(({ visible, inFlight }) => visible + inFlight === 0);
  }

  #bySource<Value>(
    read: (queue: { readonly name: string; readonly deadLetterName: string }) => Value,
  ): Record<string, Value> {
    return Object.fromEntries(
      this.#queues.flatMap(({ name, redrive }) =>
        redrive === undefined
          ? []
          : [[shortName(name), read({ name, deadLetterName: redrive.deadLetterName })] as const],
      ),
    );
  }

  #messages(name: string) {
    const {
      ready = [],
      delayed = [],
      inflight = [],
    } = this.#server.inspectQueue(name)?.messages ?? {};
    return { ready: [...ready, ...delayed], inFlight: inflight.map(({ message }) => message) };
  }

  /** Nobody works on messages of the process before this one: they may be received at once. */
  async #releaseInFlight(): Promise<void> {
    for (const { name } of this.#queues) {
      for (const { receiptHandle } of this.#server.inspectQueue(name)?.messages.inflight ?? []) {
        await this.#call('ChangeMessageVisibility', name, {
          ReceiptHandle: receiptHandle,
          VisibilityTimeout: this.#retrySeconds,
        });
      }
    }
  }

  async #forEach(
    operation: string,
    queueName: string,
    { messages, more }: { readonly messages: readonly QueueMessage[]; readonly more: object },
  ): Promise<void> {
    if (messages.length === 0) return;
    await this.#call(`${operation}Batch`, queueName, {
      Entries: messages.map(({ receiptHandle }, at) => ({
        Id: String(at),
        ReceiptHandle: receiptHandle,
        ...more,
      })),
    });
  }

  #call(operation: string, queueName: string, input: object): Promise<JsonObject> {
    return callJson(this.endpoint, `AmazonSQS.${operation}`, {
      QueueUrl: this.urlOf(queueName),
      ...input,
    });
  }
}

async function startServer(
  dataDir: string | undefined,
): Promise<{ server: FauxqsServer; disk: GroupCommit | undefined }> {
  const options = { port: 0, logger: false };
  if (dataDir === undefined) return { server: await startFauxqs(options), disk: undefined };
  const { result, database } = captureDatabase(() => startFauxqs({ ...options, dataDir }));
  const server = await result;
  if (database === undefined) throw new Error('fauxqs opened no database');
  return { server, disk: new GroupCommit(database) };
}

/** The name by which people speak of a queue. */
export function shortName(queueName: string): string {
  return queueName.replace(/(Queue)?[0-9A-F]{8}$/, '').toLowerCase();
}
