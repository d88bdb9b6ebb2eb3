import { DependencyError } from '../../../shared/errors.ts';
import { FAULT_KINDS, ON_READS, ON_WRITES } from './faults.ts';
import type { FaultKind } from './faults.ts';
import { Process } from './scheduler.ts';
import type { EdgeCall, Ended } from './scheduler.ts';

/** A process of the core tier: it stops at each call and goes on with what that gave. */
export type Steps<Result> = Generator<EdgeCall, Result, unknown>;

/** A call that only looks. */
export function* read<Value>(operation: string, perform: () => Value): Steps<Value> {
  return (yield callOf(operation, ON_READS, perform)) as Value;
}

/** A call that changes something. */
export function* write<Value>(operation: string, perform: () => Value): Steps<Value> {
  return (yield callOf(operation, ON_WRITES, perform)) as Value;
}

/** A transaction: done once however often the client sends it, and perhaps in another's way. */
export function* transact<Value>(perform: () => Value): Steps<Value | 'conflict'> {
  try {
    return (yield callOf('TransactWriteItems', ON_TRANSACTIONS, perform)) as Value;
  } catch (error) {
    if (error instanceof DependencyError && error.code === 'conflict') return 'conflict';
    throw error;
  }
}

const ON_TRANSACTIONS: readonly FaultKind[] = [
  ...ON_WRITES.filter((kind) => kind !== 'timed-out'),
  'conflict',
];

/** Made once: an error costs more than what it interrupts. */
const FAILURES = new Map(
  FAULT_KINDS.map((kind) => [kind, new DependencyError(`injected: ${kind}`, { code: kind })]),
);

function callOf(operation: string, faults: readonly FaultKind[], perform: () => unknown): EdgeCall {
  return { operation, faults, perform, failure: (kind) => FAILURES.get(kind) as DependencyError };
}

/** Begins a process; it runs up to its first call. */
export function begin<Result>(
  verb: string,
  steps: Steps<Result>,
  onEnd: (ended: Ended) => void,
): Process {
  const process = new Process(verb, onEnd);
  const go = (next: () => IteratorResult<EdgeCall, Result>): void => {
    try {
      const { done, value } = next();
      if (done === true) return process.end({ how: 'answered', result: value });
      process.call(
        value,
        (result) => go(() => steps.next(result)),
        (error) => go(() => steps.throw(error)),
      );
    } catch (error) {
      process.end({ how: 'failed', error });
    }
  };
  go(() => steps.next());
  return process;
}
