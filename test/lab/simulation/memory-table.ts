import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../../shared/store/client.ts';
import { DUE_INDEX, QUEUE_INDEX } from '../../../shared/store/keys.ts';
import type { ItemKey } from '../../../shared/store/keys.ts';
import { expectOnly, preparePut, prepareUpdate, refusalOf } from './guarded-write.ts';
import type { GuardedWrite, Input } from './guarded-write.ts';
import { rangeOf } from './key-condition.ts';
import { LaggingIndex } from './lagging-index.ts';
import type { Lag } from './lagging-index.ts';
import { SortedEntries } from './sorted-entries.ts';
import { UnknownRequest, invalid } from './stored-item.ts';
import type { StoredItem } from './stored-item.ts';

type Output = Readonly<Record<string, unknown>>;
type Query = Input & {
  readonly IndexName?: string;
  readonly Limit?: number;
  readonly ExclusiveStartKey?: ItemKey;
  readonly Select?: string;
};
type Written = {
  readonly firstAtMs: number;
  readonly atMs: number;
  readonly before: StoredItem | undefined;
};

const MAX_TRANSACTION_ITEMS = 100;
const MAX_BATCH_KEYS = 100;
/** Share of reads within the lag, of those that need not be consistent, that show what was before. */
const STALE = 0.5;
const QUERY = [
  'TableName',
  'IndexName',
  'KeyConditionExpression',
  'ExpressionAttributeValues',
  'ScanIndexForward',
  'Limit',
  'ConsistentRead',
  'ExclusiveStartKey',
  'Select',
];

/**
 * DynamoDB as far as `shared/store` uses it, in memory and at once. A request that it does not know
 * word for word is an error, so that nothing is answered by guessing; `memory-table.test.ts` plays
 * the same calls on it and on the embedded engine.
 */
export class MemoryTable {
  readonly name = 'simulated';
  readonly #now: () => number;
  readonly #partitions = new Map<string, SortedEntries<StoredItem>>();
  readonly #indexes: ReadonlyMap<string, LaggingIndex>;
  readonly #written = new Map<string, Written>();

  /** How far indexes, and reads that are not consistent, may be behind. */
  #lag: Lag | undefined;

  constructor(now: () => number, lag?: Lag) {
    this.#now = now;
    this.#lag = lag;
    this.#indexes = new Map(
      [DUE_INDEX, QUEUE_INDEX].map((name) => [name, new LaggingIndex(name, lag)]),
    );
  }

  /** From now on nothing is behind. */
  calm(): void {
    this.#lag = undefined;
    for (const index of this.#indexes.values()) index.calm();
  }

  /** The table as the store takes it; every call is answered at once. */
  get table(): Table {
    const send = async (command: unknown) => this.run(command);
    return { client: { send } as unknown as Table['client'], name: this.name };
  }

  /** Carries one command out. @throws the exceptions of the SDK. */
  run(command: unknown): Output {
    const { input } = command as { input: Input };
    if (command instanceof GetCommand) return this.#get(input);
    if (command instanceof QueryCommand) return this.#query(input);
    if (command instanceof TransactWriteCommand) return this.#transact(input);
    if (command instanceof UpdateCommand) {
      return this.#write(prepareUpdate(input, (key) => this.find(key)));
    }
    if (command instanceof PutCommand) return this.#write(preparePut(input));
    if (command instanceof BatchGetCommand) return this.#batchGet(input);
    if (command instanceof ScanCommand) return { Items: this.items() };
    throw new UnknownRequest(String(command?.constructor.name));
  }

  /** Every item, in no order that means anything. */
  items(): StoredItem[] {
    return [...this.#partitions.values()].flatMap((partition) => partition.between('', '\uffff'));
  }

  /** One collection's items whose sort keys begin with a prefix, in order. */
  range(pk: string, prefix: string): StoredItem[] {
    return this.#partitions.get(pk)?.between(prefix, `${prefix}\uffff`) ?? [];
  }

  find({ pk, sk }: ItemKey): StoredItem | undefined {
    return this.#partitions.get(pk)?.get(sk, '');
  }

  /** When an item was first written, in epoch milliseconds. */
  firstWrittenAtMs(key: ItemKey): number | undefined {
    return this.#written.get(idOf(key))?.firstAtMs;
  }

  #get(input: Input): Output {
    expectOnly(input, ['TableName', 'Key', 'ConsistentRead']);
    const Key = input['Key'] as ItemKey;
    const found = this.find(Key);
    const Item = input['ConsistentRead'] === true ? found : this.#perhapsEarlier(Key, found);
    return Item === undefined ? {} : { Item };
  }

  #batchGet(input: Input): Output {
    expectOnly(input, ['RequestItems']);
    const requests = input['RequestItems'] as Record<string, Input>;
    expectOnly(requests, [this.name]);
    const request = requests[this.name] ?? {};
    expectOnly(request, ['Keys', 'ConsistentRead']);
    const keys = request['Keys'] as ItemKey[];
    if (keys.length > MAX_BATCH_KEYS) throw invalid('Too many items requested');
    if (new Set(keys.map(idOf)).size < keys.length) throw invalid('Duplicate keys');
    const found = keys.map((key) => this.find(key)).filter((item) => item !== undefined);
    return { Responses: { [this.name]: found }, UnprocessedKeys: {} };
  }

  #query(input: Query): Output {
    expectOnly(input, QUERY);
    const { IndexName, Limit = Infinity, ExclusiveStartKey: after, Select } = input;
    const isDown = input['ScanIndexForward'] === false;
    // The store reads on in an index, or downwards, by other keys.
    if (after !== undefined && (IndexName !== undefined || isDown)) {
      throw new UnknownRequest('ExclusiveStartKey');
    }
    const found = this.#range(input).filter(({ sk }) => after === undefined || sk > after.sk);
    const Items = (isDown ? found.toReversed() : found).slice(0, Limit);
    const last = Items.at(-1);
    // As on AWS: a page that is full says so, also when nothing comes behind it.
    const more = last !== undefined && Items.length === Limit;
    const answer = {
      Count: Items.length,
      ...(more ? { LastEvaluatedKey: keyOf(last, IndexName) } : {}),
    };
    return Select === 'COUNT' ? answer : { ...answer, Items };
  }

  #range(input: Query): ItemKey[] {
    const { partition, range } = rangeOf(input);
    const isConsistent = input['ConsistentRead'] === true;
    if (input.IndexName === undefined) {
      const found = this.#partitions.get(partition)?.between(...range) ?? [];
      if (isConsistent) return found;
      return found.flatMap((item) => this.#perhapsEarlier(item, item) ?? []);
    }
    const index = this.#indexes.get(input.IndexName);
    if (index === undefined) throw invalid('The table does not have the specified index');
    if (isConsistent) throw invalid('Consistent reads are not supported on global indexes');
    return index.between(partition, range, this.#now());
  }

  #perhapsEarlier(key: ItemKey, found: StoredItem | undefined): StoredItem | undefined {
    const lag = this.#lag;
    const written = lag === undefined ? undefined : this.#written.get(idOf(key));
    if (lag === undefined || written === undefined) return found;
    const isRecent = written.atMs + lag.maxMs > this.#now();
    return isRecent && lag.dice.chance(STALE) ? written.before : found;
  }

  #transact(input: Input): Output {
    expectOnly(input, ['TransactItems']);
    const writes = (input['TransactItems'] as Record<string, Input>[]).map((item) => {
      expectOnly(item, ['Put']);
      return preparePut(item['Put'] ?? {});
    });
    if (writes.length > MAX_TRANSACTION_ITEMS) throw invalid('Too many items in a transaction');
    if (new Set(writes.map(({ item }) => idOf(item))).size < writes.length) {
      throw invalid('Transaction request cannot include multiple operations on one item');
    }
    const refusals = writes.map((write) => refusalOf(write, this.find(write.item)));
    if (refusals.every((refusal) => refusal === undefined)) {
      for (const { item } of writes) this.#store(item);
      return {};
    }
    throw new TransactionCanceledException({
      message: 'Transaction cancelled',
      CancellationReasons: refusals.map((refusal) =>
        refusal === undefined ? { Code: 'None' } : { Code: 'ConditionalCheckFailed', ...refusal },
      ),
      $metadata: {},
    });
  }

  #write(write: GuardedWrite): Output {
    const refusal = refusalOf(write, this.find(write.item));
    if (refusal !== undefined) {
      throw new ConditionalCheckFailedException({ ...refusal, $metadata: {} });
    }
    this.#store(write.item);
    return {};
  }

  #store(item: StoredItem): void {
    const { pk, sk } = item;
    const partition = this.#partitions.get(pk) ?? new SortedEntries();
    this.#partitions.set(pk, partition);
    const id = idOf(item);
    const atMs = this.#now();
    const firstAtMs = this.#written.get(id)?.firstAtMs ?? atMs;
    this.#written.set(id, { firstAtMs, atMs, before: partition.get(sk, '') });
    partition.set(sk, '', item);
    for (const index of this.#indexes.values()) index.note(item, atMs);
  }
}

function idOf({ pk, sk }: ItemKey): string {
  return `${pk} ${sk}`;
}

function keyOf(item: Input, index: string | undefined): Input {
  const names = ['pk', 'sk', ...(index === undefined ? [] : [`${index}Pk`, `${index}Sk`])];
  return Object.fromEntries(names.map((name) => [name, item[name]]));
}
