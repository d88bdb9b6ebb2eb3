import { mentionsIn } from '../../../functions/desk/view-case.ts';
import { readLocalSecrets } from '../../../infra/local/secrets.ts';
import { caseIdOf } from '../../../shared/case/case.ts';
import type { CaseId, CustomerId } from '../../../shared/case/case.ts';
import type { Configuration } from '../../../shared/policy/configuration.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { VersionedCase } from '../../../shared/store/items.ts';
import { readCaseItem, readCommitItem } from '../../../shared/store/items.ts';
import {
  LINK_KEY,
  caseKey,
  casePrefix,
  commitKey,
  customerKey,
  logRange,
} from '../../../shared/store/keys.ts';
import { SECOND, toIso } from '../../../shared/time.ts';
import { readEverything } from '../../support/table.ts';
import { requestOf } from './deliveries.ts';
import type { Delivery } from './deliveries.ts';
import type { Dice } from './dice.ts';
import { Environment, isExpected, listen } from './environments.ts';
import type { Services, Verb } from './environments.ts';
import type { Lag } from './lagging-index.ts';
import { MemoryQueue } from './memory-queue.ts';
import type { Message, QueueDisorder } from './memory-queue.ts';
import { MemoryTable } from './memory-table.ts';
import { Process } from './scheduler.ts';
import type { Ended } from './scheduler.ts';
import type { Answer, Request, System } from './system.ts';
import type { Tally } from './tally.ts';

/** Share of invocations after which their environment is thrown away. */
const RECYCLED = 0.03;

/** The real functions, each as many warm processes as it needs, over services in memory. */
export class FunctionsSystem implements System {
  readonly notices: Record<string, unknown>[] = [];
  readonly unexpected: string[] = [];
  readonly #services: Services;
  readonly #dice: Dice;
  readonly #idle: Environment[] = [];
  #requests = 0;

  constructor(parts: {
    readonly dice: Dice;
    readonly clock: { nowMs: number };
    readonly tally: Tally;
    readonly configuration: Configuration;
    readonly policy: Policy;
    readonly disorder: QueueDisorder;
    readonly lag: Lag | undefined;
  }) {
    const { dice, clock, tally, configuration, policy, disorder, lag } = parts;
    this.#dice = dice;
    const memory = new MemoryTable(() => clock.nowMs, lag);
    const queue = () => new MemoryQueue<string>(dice.fork(), tally, disorder);
    this.#services = {
      clock,
      dice,
      configuration,
      policy,
      secrets: readLocalSecrets(configuration.connections, undefined),
      memory,
      deliveries: queue(),
      effects: queue(),
      parked: { deliveries: [], effects: [] },
      notices: this.notices,
      // One for all: what it is told of an invocation, nobody reads.
      logger: listen(this.unexpected),
    };
  }

  receive(delivery: Delivery, heard: (status: number | undefined) => void): Process {
    const { connection } = delivery;
    const { clock, secrets } = this.#services;
    const secret = secrets.get(`redress/${connection.id}`) ?? '';
    const { headers, body } = requestOf(delivery, secret, clock.nowMs);
    const event = {
      rawPath: `/webhooks/${connection.id}`,
      rawQueryString: '',
      pathParameters: { connectionId: connection.id },
      headers,
      requestContext: { http: { method: 'POST' }, requestId: this.#nextId('request') },
      body: body.toString('utf8'),
      isBase64Encoded: false,
    };
    return this.#invoke('receive', event, (ended) => {
      heard(ended.how === 'answered' ? Number(objectOf(ended.result)['statusCode']) : undefined);
    });
  }

  feed(name: 'deliveries' | 'effects'): Process | undefined {
    const { clock } = this.#services;
    const queue = this.#services[name];
    const messages = queue.receive(clock.nowMs);
    if (messages.length === 0) return undefined;
    const Records = messages.map((message) => recordOf(name, message));
    return this.#invoke(name === 'deliveries' ? 'triage' : 'publish', { Records }, (ended) => {
      if (ended.how !== 'answered') return;
      const { batchItemFailures = [] } = ended.result as {
        batchItemFailures?: { itemIdentifier: string }[];
      };
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      for (const { id } of messages) if (!failed.has(id)) queue.finish(id);
    });
  }

  tick(scheduledAtMs: number): Process {
    return this.#invoke('escalate', { scheduledAt: toIso(scheduledAtMs) }, () => undefined);
  }

  press(request: Request, heard: (answer: Answer | undefined) => void): Process {
    const [path = '', query = ''] = pathOf(request).split('?');
    const event = {
      rawPath: path,
      rawQueryString: query,
      queryStringParameters: Object.fromEntries(new URLSearchParams(query)),
      headers: { 'content-type': 'application/json' },
      requestContext: {
        http: { method: request.to === 'read' ? 'GET' : 'POST' },
        requestId: this.#nextId('request'),
        authorizer: { jwt: { claims: { sub: request.by, 'redress:role': request.role } } },
      },
      ...(request.to === 'read' ? {} : { body: JSON.stringify(request.body) }),
      isBase64Encoded: false,
    };
    return this.#invoke('desk', event, (ended) => {
      if (ended.how !== 'answered') return heard(undefined);
      const { statusCode, body } = ended.result as { statusCode: number; body: string };
      const { code } = JSON.parse(body) as { code?: string };
      heard({ status: statusCode, ...(code === undefined ? {} : { code }) });
    });
  }

  redrive(): void {
    const { clock, deliveries, effects } = this.#services;
    for (const queue of [deliveries, effects]) queue.redrive(clock.nowMs);
  }

  calm(): void {
    this.#services.memory.calm();
    this.#services.deliveries.calm();
    this.#services.effects.calm();
  }

  isDrained(): boolean {
    return this.#services.deliveries.depth + this.#services.effects.depth === 0;
  }

  caseIdsOf(customerId: CustomerId): CaseId[] {
    const items = this.#services.memory.range(customerKey(customerId), casePrefix);
    const numbers = items.flatMap(({ sk }) =>
      sk === LINK_KEY ? [] : [sk.slice(casePrefix.length)],
    );
    return numbers.map((number) => caseIdOf(customerId, Number(number)));
  }

  caseOf(caseId: CaseId): VersionedCase | undefined {
    const item = this.#services.memory.find(caseKey(caseId));
    return item === undefined ? undefined : readCaseItem(item);
  }

  mentionsOf(caseId: CaseId) {
    const { pk, prefix } = logRange(caseId);
    return mentionsIn(this.#services.memory.range(pk, prefix).map(readCommitItem));
  }

  committedAtMs(caseId: CaseId, version: number): number {
    return this.#services.memory.firstWrittenAtMs(commitKey(caseId, version)) ?? 0;
  }

  everything() {
    return readEverything(this.#services.memory.table);
  }

  queues() {
    const { deliveries, effects, parked } = this.#services;
    const bodies = (list: readonly { readonly body: string }[]) => list.map(({ body }) => body);
    return {
      deliveries: deliveries.bodies(),
      effects: effects.bodies(),
      'deliveries-dead': [...bodies(deliveries.dead), ...bodies(parked.deliveries)],
      'effects-dead': [...bodies(effects.dead), ...bodies(parked.effects)],
    };
  }

  #invoke(verb: Verb, event: unknown, onEnd: (ended: Ended) => void): Process {
    const environment = this.#takeIdle(verb) ?? new Environment(verb, this.#services);
    const process = new Process(verb, (ended) => {
      environment.running = undefined;
      // A killed one never comes back, and whatever it still does reaches nobody.
      if (ended.how !== 'killed' && !this.#dice.chance(RECYCLED)) this.#idle.push(environment);
      if (ended.how === 'failed' && !isExpected(ended.error)) {
        this.unexpected.push(`${verb} failed: ${String(ended.error)}`);
      }
      onEnd(ended);
    });
    environment.running = process;
    environment.handler(event as never, contextOf(verb) as never).then(
      (result) => process.end({ how: 'answered', result }),
      (error: unknown) => process.end({ how: 'failed', error }),
    );
    return process;
  }

  #takeIdle(verb: Verb): Environment | undefined {
    const found = this.#idle.findLastIndex((environment) => environment.verb === verb);
    return found === -1 ? undefined : this.#idle.splice(found, 1)[0];
  }

  #nextId(kind: string): string {
    this.#requests += 1;
    return `${kind}-${this.#requests}`;
  }
}

function recordOf(queue: string, { id, body }: Message<string>) {
  return {
    messageId: id,
    receiptHandle: id,
    body,
    attributes: {},
    messageAttributes: {},
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${queue}`,
  };
}

function pathOf(request: Request): string {
  switch (request.to) {
    case 'case':
      return `/desk/cases/${request.caseId}/commands`;
    case 'customer':
      return `/desk/customers/${request.customerId}/commands`;
    case 'handler':
      return `/desk/roster/${request.handlerId}/commands`;
    case 'read':
      return request.path;
  }
}

function contextOf(verb: Verb) {
  return {
    awsRequestId: 'simulation',
    functionName: verb,
    memoryLimitInMB: '512',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${verb}`,
    getRemainingTimeInMillis: () => 30 * SECOND,
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
