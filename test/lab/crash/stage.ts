import { Chaos } from '../../../infra/local/chaos.ts';
import { callJson } from '../../../infra/local/http-client.ts';
import { listOf, objectOf, parseObject, textOf } from '../../../infra/local/json.ts';
import { readLocalSecrets } from '../../../infra/local/secrets.ts';
import { SECOND } from '../../../shared/time.ts';
import { T0 } from '../../support/tell.ts';
import { asInvocation, collectTexts, direct } from './aws-calls.ts';
import type { Call, Invocation, Output } from './aws-calls.ts';
import type { Engines, Queue } from './engines.ts';
import type { FaultKind } from './fault-kinds.ts';
import { MAKE, openEdges, warmUp } from './wiring.ts';
import type { Edges, Handler, Make, Verb } from './wiring.ts';

/** One fault: it strikes the nth call of a name, counted from the scenario's beginning. */
export type Strike = { readonly call: string; readonly nth: number; readonly kind: FaultKind };

/** A deliberately wrong design: what it does otherwise than we do. */
export type Design = {
  readonly make?: Partial<Record<Verb, Make>>;
  /** Whether the queue's feeder deletes messages before their function is done. */
  readonly deletesFirst?: boolean;
};

/** How one invocation ended. */
export type Ended =
  { readonly how: 'answered'; readonly result: unknown } | { readonly how: 'failed' | 'killed' };

export type LoggedCall = Pick<Call, 'verb' | 'operation' | 'subject'> & {
  readonly call: string;
  readonly nth: number;
  /** Whether a read found anything. */
  found: boolean;
};

/** Time until a message that failed is delivered again. */
const VISIBLE_AGAIN_MS = 30 * SECOND;
/** Deliveries of one message after which it is parked, as the queue's redrive policy says. */
const MAX_RECEIVES = 5;
const WRITES: ReadonlySet<string> = new Set(['PutItem', 'UpdateItem', 'TransactWriteItems']);
/** Rounds of feeding within which the queues must be empty once nothing strikes any more. */
const MAX_ROUNDS = 25;

type Message = { MessageId: string; ReceiptHandle: string; Body: string; received: number };

/** The functions in one process over real engines, in virtual time, with faults on demand. */
export class Stage {
  readonly engines: Engines;
  readonly notices: Record<string, unknown>[] = [];
  readonly log: LoggedCall[] = [];
  nowMs = T0;
  /** Whether everything that `triage` tries fails, as in an outage. */
  triageDown = false;
  readonly #edges: ReturnType<typeof openEdges>;
  readonly #secrets: ReadonlyMap<string, string>;
  readonly #warm = new Map<Verb, Handler>();
  readonly #counts = new Map<string, number>();
  readonly #lastAnswers = new Map<string, Output>();
  readonly #entries = new WeakMap<Call, LoggedCall>();
  /** Every text that was ever sent to be written; a partition that is not among them is empty. */
  readonly #written = new Set<string>();
  #strikes: Strike[] = [];
  #chaos: Chaos | undefined;
  #design: Design = {};
  #current: { verb: Verb; event: unknown } | undefined;

  constructor(engines: Engines) {
    this.engines = engines;
    this.#edges = openEdges(engines, () => this.nowMs);
    this.#secrets = readLocalSecrets(this.#edges.configuration.connections, undefined);
  }

  get configuration(): Edges['configuration'] {
    return this.#edges.configuration;
  }

  secret(name: string): string {
    return this.#secrets.get(name) ?? '';
  }

  /** Faults that have not struck: their scenario was never played. */
  get unstruck(): readonly Strike[] {
    return this.#strikes;
  }

  /** A new day: empty engines, cold functions, and the given faults and disorder ahead. */
  async open(plan: {
    readonly strikes?: readonly Strike[];
    /** Seed of duplicates, reordering and split batches; 0 is calm. */
    readonly seed?: number;
    readonly design?: Design | undefined;
  }): Promise<void> {
    const { strikes = [], seed = 0, design = {} } = plan;
    await this.engines.empty();
    this.nowMs = T0;
    this.triageDown = false;
    this.notices.length = 0;
    this.log.length = 0;
    for (const memory of [this.#warm, this.#counts, this.#lastAnswers, this.#written]) {
      memory.clear();
    }
    this.#strikes = [...strikes];
    this.#design = design;
    this.#chaos =
      seed === 0 ? undefined : new Chaos({ seed, duplicate: 0.3, shuffle: true, split: true });
    direct({
      strike: (call) => this.#strike(call),
      overtake: () => this.#overtake(),
      standIn: (call) => this.#standIn(call),
      earlier: (call) => this.#lastAnswers.get(call.subject) ?? { Items: [], Count: 0 },
      answered: (call, output) => this.#answered(call, output),
    });
  }

  /** Runs a function once; a killed one forgets everything. */
  async invoke(verb: Verb, event: unknown): Promise<Ended> {
    if (verb === 'triage' && this.triageDown) return { how: 'failed' };
    this.#current = { verb, event };
    const warm = this.#warm.get(verb) ?? this.#coldStart(verb);
    this.#warm.set(verb, warm);
    const ended = await run(verb, warm, event);
    if (ended.how === 'killed') this.#warm.delete(verb);
    return ended;
  }

  /** One tick of the schedule, which tries a failed one once more. */
  async tick(): Promise<void> {
    const event = { scheduledAt: new Date(this.nowMs).toISOString() };
    const first = await this.invoke('escalate', event);
    if (first.how !== 'answered') await this.invoke('escalate', event);
  }

  /** Feeds the functions until both queues are empty. @throws when they never are. */
  async drain(): Promise<void> {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const fed =
        (await this.#feed('deliveries', 'triage')) + (await this.#feed('effects', 'publish'));
      if (fed === 0) return;
    }
    throw new Error(`not live: the queues are not empty after ${MAX_ROUNDS} rounds`);
  }

  /** Bodies of every message on a queue, those under way included. */
  bodies(queue: Queue): string[] {
    const messages = this.engines.server.inspectQueue(queue)?.messages;
    const under = (messages?.inflight ?? []).map(({ message }) => message.body);
    return [...(messages?.ready ?? []).map(({ body }) => body), ...under];
  }

  /** Why each dead delivery was parked, as far as it says. */
  reasonsParked(): (string | undefined)[] {
    const { ready = [] } = this.engines.server.inspectQueue('deliveries-dead')?.messages ?? {};
    return ready.map(({ messageAttributes }) => messageAttributes['reason']?.StringValue);
  }

  /** Makes what a dead process had received visible again, as time does. */
  async release(queue: Queue): Promise<void> {
    for (const { receiptHandle } of this.engines.server.inspectQueue(queue)?.messages.inflight ??
      []) {
      await this.#sqs('ChangeMessageVisibility', queue, {
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: 0,
      });
    }
  }

  async #feed(queue: 'deliveries' | 'effects', verb: Verb): Promise<number> {
    if (this.bodies(queue).length === 0) return 0;
    const messages = await this.#receive(queue);
    const due = messages.filter(({ received }) => received <= MAX_RECEIVES);
    const worn = messages.filter(({ received }) => received > MAX_RECEIVES);
    for (const { Body } of worn) this.engines.server.sendMessage(`${queue}-dead`, Body);
    await this.#delete(queue, worn);
    if (this.#design.deletesFirst === true) await this.#delete(queue, due);
    const failed = new Set<string>();
    for (const batch of this.#chaos?.disturb(due) ?? [due]) {
      for (const id of await this.#work(verb, queue, batch)) failed.add(id);
    }
    if (failed.size > 0) this.nowMs += VISIBLE_AGAIN_MS;
    await this.#delete(
      queue,
      due.filter(({ MessageId }) => !failed.has(MessageId)),
    );
    await this.release(queue);
    return messages.length;
  }

  async #receive(queue: Queue): Promise<Message[]> {
    const answer = await this.#sqs('ReceiveMessage', queue, {
      MaxNumberOfMessages: 10,
      MessageSystemAttributeNames: ['ApproximateReceiveCount'],
    });
    return listOf(answer['Messages']).map((value) => {
      const message = objectOf(value);
      return {
        MessageId: textOf(message['MessageId']),
        ReceiptHandle: textOf(message['ReceiptHandle']),
        Body: textOf(message['Body']),
        received: Number(objectOf(message['Attributes'])['ApproximateReceiveCount']),
      };
    });
  }

  /** Ids of the messages of a batch that their function did not finish. */
  async #work(verb: Verb, queue: Queue, batch: readonly Message[]): Promise<readonly string[]> {
    if (batch.length === 0) return [];
    const Records = batch.map(({ MessageId, ReceiptHandle, Body }) => ({
      messageId: MessageId,
      receiptHandle: ReceiptHandle,
      body: Body,
      attributes: {},
      messageAttributes: {},
      eventSource: 'aws:sqs',
      eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${queue}`,
    }));
    const ended = await this.invoke(verb, { Records });
    if (ended.how !== 'answered') return batch.map(({ MessageId }) => MessageId);
    const failures = listOf(objectOf(ended.result)['batchItemFailures']);
    return failures.map((failure) => textOf(objectOf(failure)['itemIdentifier']));
  }

  async #delete(queue: Queue, messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return;
    const Entries = messages.map(({ ReceiptHandle }, at) => ({ Id: String(at), ReceiptHandle }));
    await this.#sqs('DeleteMessageBatch', queue, { Entries });
  }

  #sqs(operation: string, queue: Queue, input: object): Promise<Record<string, unknown>> {
    const { queueEndpoint, urlOf } = this.engines;
    return callJson(queueEndpoint, `AmazonSQS.${operation}`, { QueueUrl: urlOf(queue), ...input });
  }

  #coldStart(verb: Verb): Handler {
    const edges = { ...this.#edges, ...warmUp(this.#edges) };
    return (this.#design.make?.[verb] ?? MAKE[verb])(edges);
  }

  /** Another environment does the same at the same time, to its end. */
  async #overtake(): Promise<void> {
    const { verb, event } = this.#current ?? {};
    if (verb !== undefined) await run(verb, this.#coldStart(verb), event);
  }

  #strike(made: Call): FaultKind | undefined {
    const { verb, operation, subject } = made;
    const call = [verb, operation, subject].filter((part) => part !== '').join(' ');
    const nth = (this.#counts.get(call) ?? 0) + 1;
    this.#counts.set(call, nth);
    const entry = { verb, operation, subject, call, nth, found: false };
    this.#entries.set(made, entry);
    this.log.push(entry);
    const at = this.#strikes.findIndex((strike) => strike.call === call && strike.nth === nth);
    if (at === -1) return undefined;
    const [strike] = this.#strikes.splice(at, 1);
    return strike?.kind;
  }

  #standIn({ operation, subject, input }: Call): Output | undefined {
    if (operation === 'GetSecretValue') {
      return { SecretString: this.secret(String(input['SecretId'])) };
    }
    if (WRITES.has(operation)) collectTexts(input, this.#written);
    // A sweep reads sixteen shards, of which a flow writes into one or two: a third of all calls.
    const partition = subject.slice(subject.indexOf(' ') + 1);
    const isEmpty = subject !== '' && !this.#written.has(partition);
    return isEmpty ? { Items: [], Count: 0 } : undefined;
  }

  #answered(call: Call, output: Output): void {
    const { operation, subject, input } = call;
    const entry = this.#entries.get(call);
    if (entry !== undefined) entry.found = listOf(output['Items']).length > 0;
    if (subject !== '') this.#lastAnswers.set(subject, output);
    if (operation === 'Publish') this.notices.push(parseObject(String(input['Message'])));
  }
}

async function run(verb: Verb, handler: Handler, event: unknown): Promise<Ended> {
  let die = (): void => undefined;
  const killed = new Promise<Ended>((resolve) => {
    die = () => resolve({ how: 'killed' });
  });
  const underWay = new Set<Promise<unknown>>();
  const invocation: Invocation = { verb, dead: false, die: () => die(), underWay };
  const context = {
    awsRequestId: 'lab',
    functionName: verb,
    memoryLimitInMB: '512',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${verb}`,
    getRemainingTimeInMillis: () => 30 * SECOND,
  };
  const finished = asInvocation(invocation, () => handler(event as never, context as never)).then(
    (result): Ended => ({ how: 'answered', result }),
    (): Ended => ({ how: 'failed' }),
  );
  const ended = await Promise.race([finished, killed]);
  await Promise.allSettled(underWay);
  return ended;
}
