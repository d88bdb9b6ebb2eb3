import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { makeDesk } from '../../../functions/desk/desk.ts';
import { makeEscalate } from '../../../functions/escalate/escalate.ts';
import { makePublish } from '../../../functions/publish/publish.ts';
import { makeReceive } from '../../../functions/receive/receive.ts';
import { makeJudge } from '../../../functions/triage/judge-post.ts';
import { makeTriage } from '../../../functions/triage/triage.ts';
import { readModel } from '../../../shared/classifier-file.ts';
import { PARSERS } from '../../../shared/channels/registry-parsers.ts';
import { RECEIVERS } from '../../support/receivers.ts';
import { AppError, DependencyError } from '../../../shared/errors.ts';
import { METRICS_NAMESPACE } from '../../../shared/observability/metric-names.ts';
import type { Configuration } from '../../../shared/policy/configuration.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { EffectMessage } from '../../../shared/queue/effect-message.ts';
import type { HealthMessage } from '../../../shared/queue/health-message.ts';
import { CUSTOMER_KEY_SECRET_NAME, connectionSecretName } from '../../../shared/secrets/names.ts';
import { makeSecretCache } from '../../../shared/secrets/secret-cache.ts';
import type { Table } from '../../../shared/store/client.ts';
import { makePolicyReader } from '../../../shared/store/policy-reader.ts';
import { readSignals } from '../../../shared/triage/signals/read-signals.ts';
import type { Dice } from './dice.ts';
import { ON_READS, ON_WRITES } from './faults.ts';
import type { FaultKind } from './faults.ts';
import type { MemoryQueue } from './memory-queue.ts';
import type { MemoryTable } from './memory-table.ts';
import type { EdgeCall, Process } from './scheduler.ts';

process.env['POWERTOOLS_METRICS_DISABLED'] = 'true';
const METRICS = new Metrics({
  namespace: METRICS_NAMESPACE,
  serviceName: 'simulation',
  logger: new Logger({ logLevel: 'SILENT' }),
});

export type Verb = 'receive' | 'triage' | 'publish' | 'escalate' | 'desk';
export type Handler = (event: never, context: never) => Promise<unknown>;

/** What the edges of every environment reach. */
export type Services = {
  readonly clock: { nowMs: number };
  readonly dice: Dice;
  readonly configuration: Configuration;
  readonly policy: Policy;
  readonly secrets: ReadonlyMap<string, string>;
  readonly memory: MemoryTable;
  readonly deliveries: MemoryQueue<string>;
  readonly effects: MemoryQueue<string>;
  /** Parked messages of a queue, with the reason. */
  readonly parked: Readonly<Record<'deliveries' | 'effects', { body: string; reason: string }[]>>;
  readonly notices: Record<string, unknown>[];
  readonly logger: Logger;
};

/** One warm process of a function: it carries out one invocation at a time and remembers the rest. */
export class Environment {
  readonly verb: Verb;
  readonly handler: Handler;
  running: Process | undefined;

  constructor(verb: Verb, services: Services) {
    this.verb = verb;
    const call = <Value>(edge: EdgeCall): Promise<Value> =>
      new Promise((resolve, reject) => {
        this.running?.call(edge, resolve as (value: unknown) => void, reject);
      });
    this.handler = MAKE[verb](edgesOf(services, call));
  }
}

type Caller = <Value>(edge: EdgeCall) => Promise<Value>;

const MODEL = readModel();

const MAKE = {
  receive: (edges: Edges) => makeReceive(edges),
  triage: (edges: Edges) => {
    const judgePost = makeJudge(edges.configuration.classifier, { ...edges, model: MODEL });
    return makeTriage({ ...edges, judgePost, readSignals, park: edges.park('deliveries') });
  },
  publish: (edges: Edges) => makePublish({ ...edges, park: edges.park('effects') }),
  escalate: (edges: Edges) => makeEscalate(edges),
  desk: (edges: Edges) => makeDesk(edges),
};

type Edges = ReturnType<typeof edgesOf>;

function edgesOf(services: Services, call: Caller) {
  const { clock, configuration, policy, secrets } = services;
  const now = () => clock.nowMs;
  const table = tableOf(services, call);
  const readByName = makeSecretCache(
    (name) => call(port('GetSecretValue', ON_READS, () => secrets.get(name) ?? '')),
    now,
  );
  return {
    ...makePolicyReader(table, policy, now),
    configuration,
    policy,
    connections: new Map(configuration.connections.map(({ id, channel }) => [id, channel])),
    receivers: RECEIVERS,
    parsers: PARSERS,
    table,
    readSecret: (id: string) => readByName(connectionSecretName(id)),
    readCustomerKey: () => readByName(CUSTOMER_KEY_SECRET_NAME),
    sendDelivery: ({ message }: { readonly message: string }) =>
      call<void>(
        port('SendMessage', ON_WRITES, () => services.deliveries.send(message, clock.nowMs)),
      ),
    sendEffects: (messages: readonly (EffectMessage | HealthMessage)[]) =>
      sendEffects(messages, services, call),
    sendNotice: (notice: object) =>
      call<void>(
        port('Publish', ON_WRITES, () => {
          services.notices.push(JSON.parse(JSON.stringify(notice)) as Record<string, unknown>);
        }),
      ),
    park: (queue: 'deliveries' | 'effects') => (parked: { body: string; reason: string }) =>
      call<void>(port('Park', ON_WRITES, () => void services.parked[queue].push(parked))),
    writeObject: () => Promise.reject(new Error('no delivery of the simulation is that large')),
    readObject: () => Promise.reject(new Error('no delivery of the simulation is that large')),
    publicBaseUrl: 'https://redress.example.com',
    logger: services.logger,
    metrics: METRICS,
    now,
  };
}

/** The table of one environment: every command is a call that the scheduler carries out. */
function tableOf({ memory, dice }: Services, call: Caller): Table {
  const send = (command: { readonly input: Record<string, unknown> }) => {
    const operation = operationOf(command.constructor.name);
    return call({
      operation,
      input: command.input,
      faults: FAULTS[operation] ?? ON_READS,
      perform: (twist) => twisted(memory, command, twist, dice),
      failure: (kind) => failureOf(kind, operation),
    });
  };
  return { client: { send } as unknown as Table['client'], name: memory.name };
}

const FAULTS: Readonly<Record<string, readonly FaultKind[]>> = {
  Query: [...ON_READS, 'short-page'],
  BatchGetItem: [...ON_READS, 'partial'],
  // A transaction that the client sends twice is done once: it carries a token.
  TransactWriteItems: [...ON_WRITES.filter((kind) => kind !== 'timed-out'), 'conflict'],
  PutItem: [...ON_WRITES, 'conflict'],
  UpdateItem: [...ON_WRITES, 'conflict'],
};

function operationOf(command: string): string {
  const names: Readonly<Record<string, string>> = {
    GetCommand: 'GetItem',
    PutCommand: 'PutItem',
    UpdateCommand: 'UpdateItem',
    BatchGetCommand: 'BatchGetItem',
    TransactWriteCommand: 'TransactWriteItems',
    QueryCommand: 'Query',
  };
  return names[command] ?? command;
}

/** What the SDK throws. */
function failureOf(kind: FaultKind, operation: string): Error {
  const isTransaction = operation === 'TransactWriteItems';
  if (kind === 'conflict' && isTransaction) {
    const CancellationReasons = [{ Code: 'TransactionConflict' }];
    return new TransactionCanceledException({ message: kind, CancellationReasons, $metadata: {} });
  }
  return Object.assign(new Error(kind), { name: SDK_ERRORS[kind] ?? 'TimeoutError' });
}

const SDK_ERRORS: Readonly<Partial<Record<FaultKind, string>>> = {
  throttle: 'ThrottlingException',
  'server-error': 'InternalServerError',
  conflict: 'TransactionConflictException',
};

/** A command whose answer holds less than it could. */
function twisted(
  memory: MemoryTable,
  command: { readonly input: Record<string, unknown> },
  twist: FaultKind | undefined,
  dice: Dice,
): unknown {
  const { input } = command;
  // A customer's few cases are one page; whoever reads them does not look for a second.
  if (twist === 'short-page' && input['ScanIndexForward'] !== false) {
    return memory.run(
      Object.assign(Object.create(Object.getPrototypeOf(command) as object) as object, {
        input: { ...input, Limit: dice.between(1, 3) },
      }),
    );
  }
  const answer = memory.run(command);
  if (twist !== 'partial') return answer;
  const items =
    (answer['Responses'] as Record<string, { pk: string; sk: string }[]>)[memory.name] ?? [];
  const keys =
    (input['RequestItems'] as Record<string, { Keys: { pk: string; sk: string }[] }>)[memory.name]
      ?.Keys ?? [];
  const left = dice.between(0, keys.length);
  const isLeft = (item: { pk: string; sk: string }) =>
    keys.slice(left).some(({ pk, sk }) => pk === item.pk && sk === item.sk);
  return {
    Responses: { [memory.name]: items.filter((item) => !isLeft(item)) },
    UnprocessedKeys: { [memory.name]: { Keys: keys.slice(left) } },
  };
}

/** An edge beyond the table: whatever fails there is a DependencyError, as the real ones say. */
function port(
  operation: string,
  faults: readonly FaultKind[],
  perform: (twist?: FaultKind) => unknown,
  input?: unknown,
): EdgeCall {
  const failure = (kind: FaultKind) =>
    new DependencyError(`${operation}: ${kind}`, { code: 'injected' });
  return { operation, input, faults, perform, failure };
}

const BATCH_LIMIT = 10;

async function sendEffects(
  messages: readonly (EffectMessage | HealthMessage)[],
  { effects, clock, dice }: Services,
  call: Caller,
): Promise<void> {
  for (let at = 0; at < messages.length; at += BATCH_LIMIT) {
    const batch = messages.slice(at, at + BATCH_LIMIT);
    await call(
      port(
        'SendMessageBatch',
        [...ON_WRITES, 'partial'],
        (twist) => {
          const taken = twist === 'partial' ? batch.filter(() => dice.chance(0.5)) : batch;
          for (const message of taken) effects.send(JSON.stringify(message), clock.nowMs);
          if (taken.length < batch.length) {
            throw new DependencyError('The queue did not take every message', { code: 'injected' });
          }
        },
        batch,
      ),
    );
  }
}

/** A silent logger that hears of errors which no edge and no race explains. */
export function listen(unexpected: string[]): Logger {
  const logger = new Logger({ logLevel: 'SILENT' });
  logger.error = (line: unknown, ...details: unknown[]) => {
    const [detail] = details as { readonly code?: string; readonly error?: string }[];
    const isKnown = ['DependencyError', 'ConflictError', undefined].includes(detail?.error);
    if (detail?.code !== 'unexpected' && isKnown) return;
    unexpected.push(`${String(line)} ${JSON.stringify(detail)}`);
  };
  return logger;
}

/** Whether an invocation may fail with that. */
export function isExpected(error: unknown): boolean {
  return error instanceof AppError && error.retryable;
}
