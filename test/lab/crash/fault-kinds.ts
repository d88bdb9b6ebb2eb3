import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { Call, Output } from './aws-calls.ts';

/** What can befall one AWS call. Each strikes once. */
export const FAULT_KINDS = [
  /** The request never arrives. */
  'request-lost',
  /** The effect is there, and the code hears of an error. */
  'answer-lost',
  'throttle',
  'server-error',
  /** Another transaction holds an item. */
  'conflict',
  /** The effect is there, the attempt looks like a time-out, and the SDK tries again by itself. */
  'timed-out',
  /** Some entries of a batch are not taken. */
  'partial',
  /** The index answers as it did before the last write. */
  'stale-index',
  /** The process ends, and nothing of the invocation goes on. */
  'kill-before',
  'kill-after',
  /** Somebody else does the same thing first: a copy, a second tick, a double click. */
  'overtaken',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

const ON_READS = ['request-lost', 'throttle', 'kill-before', 'overtaken'] as const;
const ON_WRITES = [...ON_READS, 'answer-lost', 'server-error', 'timed-out', 'kill-after'] as const;
const READ = /^(Get|Query|BatchGet|Receive)/;

/** The faults that differ for a call; a lost answer of a read, for one, is a lost request. */
export function kindsFor(call: Pick<Call, 'operation' | 'subject'>): readonly FaultKind[] {
  const { operation, subject } = call;
  if (READ.test(operation)) return subject === '' ? ON_READS : [...ON_READS, 'stale-index'];
  if (operation === 'SendMessageBatch') return [...ON_WRITES, 'partial'];
  const guarded = /^(TransactWriteItems|PutItem|UpdateItem)$/.test(operation);
  return guarded ? [...ON_WRITES, 'conflict'] : ON_WRITES;
}

/** What AWS throws instead of answering, for the faults that keep the request from having effect. */
export function errorInstead(kind: FaultKind | undefined, call: Call): Error | undefined {
  switch (kind) {
    case 'request-lost':
      return named('TimeoutError', 'connect ETIMEDOUT');
    case 'throttle':
      return named('ThrottlingException', 'Rate exceeded');
    case 'server-error':
      return named('InternalServerError', 'The service failed');
    case 'conflict':
      return conflict(call);
    default:
      return undefined;
  }
}

function conflict({ operation, input }: Call): Error {
  const message = 'Another transaction is in progress for the item';
  if (operation !== 'TransactWriteItems') return named('TransactionConflictException', message);
  const items = Array.isArray(input['TransactItems']) ? input['TransactItems'] : [];
  const CancellationReasons = items.map((_, at) => ({
    Code: at === 0 ? 'TransactionConflict' : 'None',
  }));
  return new TransactionCanceledException({ message, CancellationReasons, $metadata: {} });
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name, $metadata: {} });
}

/** A batch whose last entry the queue will not see. */
export function withoutLastEntry(input: Call['input']): Call['input'] {
  return { ...input, Entries: entriesOf(input).slice(0, -1) };
}

/** What the queue says of a batch whose last entry it did not take. */
export function lastEntryFailed({ input }: Call, output: Output | undefined): Output {
  const last = entriesOf(input).at(-1);
  return { ...output, Failed: [{ ...last, SenderFault: false, Code: 'InternalError' }] };
}

export function entriesOf(input: Call['input']): readonly { readonly Id?: string }[] {
  return Array.isArray(input['Entries']) ? input['Entries'] : [];
}
