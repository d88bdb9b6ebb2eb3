import { startFauxqs } from 'fauxqs';
import type { FauxqsServer } from 'fauxqs';
import type { Deployment, LocalQueue } from './deployment.ts';
import { callJson } from './http-client.ts';
import { ACCOUNT } from './template.ts';

export type QueueDepths = {
  readonly visible: number;
  readonly inFlight: number;
  readonly deadLetters: number;
};

/** SQS, SNS and S3 on this machine. */
export class QueueEngine {
  readonly endpoint: string;
  /**
   * Seconds after which a failed message is visible again: at once, but fauxqs 2.4.1 fails with a
   * constraint error when it sets a message on disk visible at once, so there it takes a second.
   */
  readonly retrySeconds: 0 | 1;
  readonly #server: FauxqsServer;
  readonly #queues: readonly LocalQueue[];

  private constructor(server: FauxqsServer, queues: readonly LocalQueue[], onDisk: boolean) {
    this.#server = server;
    this.#queues = queues;
    this.retrySeconds = onDisk ? 1 : 0;
    this.endpoint = `http://127.0.0.1:${server.port}`;
  }

  static async start(deployment: Deployment, dataDir: string | undefined): Promise<QueueEngine> {
    const server = await startFauxqs({
      port: 0,
      logger: false,
      ...(dataDir === undefined ? {} : { dataDir }),
    });
    const engine = new QueueEngine(server, deployment.queues, dataDir !== undefined);
    // Dead-letter queues first: a redrive policy names an existing queue.
    const ordered = deployment.queues.toSorted(
      (one, other) =>
        Number(one.deadLetterName !== undefined) - Number(other.deadLetterName !== undefined),
    );
    for (const { name, attributes } of ordered) {
      if (server.inspectQueue(name) === undefined)
        server.createQueue(name, { attributes: { ...attributes } });
    }
    for (const topic of deployment.topics) server.createTopic(topic);
    for (const bucket of deployment.buckets) server.createBucket(bucket);
    await engine.#releaseInFlight();
    return engine;
  }

  async stop(): Promise<void> {
    await this.#server.stop();
  }

  urlOf(queueName: string): string {
    return `${this.endpoint}/${ACCOUNT}/${queueName}`;
  }

  /** Depth by short name, dead letters included: `DeliveriesQueue99C7B338` is `deliveries`. */
  depths(): Record<string, QueueDepths> {
    const sources = this.#queues.filter(({ deadLetterName }) => deadLetterName !== undefined);
    return Object.fromEntries(
      sources.map(({ name, deadLetterName }) => {
        const own = this.#count(name);
        const dead = this.#count(deadLetterName ?? '');
        return [shortName(name), { ...own, deadLetters: dead.visible + dead.inFlight }];
      }),
    );
  }

  /** Addresses by short name, for the redrive command. */
  addresses(): Record<string, { endpoint: string; url: string; deadLetterUrl: string }> {
    return Object.fromEntries(
      this.#queues.flatMap(({ name, deadLetterName }) =>
        deadLetterName === undefined
          ? []
          : [
              [
                shortName(name),
                {
                  endpoint: this.endpoint,
                  url: this.urlOf(name),
                  deadLetterUrl: this.urlOf(deadLetterName),
                },
              ] as const,
            ],
      ),
    );
  }

  isDrained(): boolean {
    return Object.values(this.depths()).every(({ visible, inFlight }) => visible + inFlight === 0);
  }

  #count(name: string): { visible: number; inFlight: number } {
    const messages = this.#server.inspectQueue(name)?.messages;
    return {
      visible: (messages?.ready.length ?? 0) + (messages?.delayed.length ?? 0),
      inFlight: messages?.inflight.length ?? 0,
    };
  }

  /** Nobody works on messages of the process before this one: they may be received at once. */
  async #releaseInFlight(): Promise<void> {
    for (const { name } of this.#queues) {
      for (const { receiptHandle } of this.#server.inspectQueue(name)?.messages.inflight ?? []) {
        await callJson(this.endpoint, 'AmazonSQS.ChangeMessageVisibility', {
          QueueUrl: this.urlOf(name),
          ReceiptHandle: receiptHandle,
          VisibilityTimeout: this.retrySeconds,
        });
      }
    }
  }
}

/** The name by which people speak of a queue. */
export function shortName(queueName: string): string {
  return queueName.replace(/(Queue)?[0-9A-F]{8}$/, '').toLowerCase();
}
