import { isObject, listOf, numberOf, objectOf } from './json.ts';
import type { AwsCall } from './identify-call.ts';

type Counted = {
  function: string;
  service: string;
  operation: string;
  action: string;
  resource: string;
  count: number;
};
type Used = {
  function: string;
  operation: string;
  calls: number;
  readUnits: number;
  writeUnits: number;
};

/** Refusals kept; the first ones say what is wrong. */
const KEPT_REFUSALS = 100;
const READS = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan', 'TransactGetItems']);

/** Every AWS call that the functions made, and the capacity that the table says it took. */
export class CallLog {
  readonly #needs = new Map<string, Counted>();
  readonly #capacity = new Map<string, Used>();
  readonly #refusals = new Set<string>();

  /** Forgets what was counted; a refusal stays, because nothing mends it while the engine runs. */
  clear(): void {
    this.#needs.clear();
    this.#capacity.clear();
  }

  add(call: AwsCall): void {
    for (const { action, resource } of call.needs) {
      const key = [call.function, call.operation, action, resource].join(' ');
      const found = this.#needs.get(key);
      if (found !== undefined) found.count += 1;
      else {
        const { function: name, service, operation } = call;
        this.#needs.set(key, { function: name, service, operation, action, resource, count: 1 });
      }
    }
  }

  /** Keeps what AWS would have said to a call that the caller's role does not allow. */
  refuse(message: string): void {
    if (this.#refusals.size < KEPT_REFUSALS) this.#refusals.add(message);
  }

  /**
   * Adds what the answer to a table call says it consumed; failed writes say nothing and are one
   * unit.
   */
  addCapacity(call: AwsCall, answer: unknown, failedItems = 0): void {
    const key = `${call.function} ${call.operation}`;
    const used = this.#capacity.get(key) ?? {
      function: call.function,
      operation: call.operation,
      calls: 0,
      readUnits: 0,
      writeUnits: 0,
    };
    const units = capacityUnits(answer) + failedItems;
    used.calls += 1;
    if (READS.has(call.operation)) used.readUnits += units;
    else used.writeUnits += units;
    this.#capacity.set(key, used);
  }

  toJson(): { calls: Counted[]; capacity: Used[]; refused: string[] } {
    return {
      calls: [...this.#needs.values()],
      capacity: [...this.#capacity.values()],
      refused: [...this.#refusals],
    };
  }
}

function capacityUnits(answer: unknown): number {
  const consumed = objectOf(answer)['ConsumedCapacity'];
  const entries = isObject(consumed) ? [consumed] : listOf(consumed);
  return entries.reduce<number>(
    (sum, entry) => sum + numberOf(objectOf(entry)['CapacityUnits'], 0),
    0,
  );
}
