import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb';

/** What an item is once it is stored: nobody can change it, and it shares nothing with its writer. */
export type StoredItem = Readonly<Record<string, unknown>> & {
  readonly pk: string;
  readonly sk: string;
};

/** Largest item that DynamoDB takes. */
const MAX_ITEM_BYTES = 409_600;
const KEYS_OF_INDEXES = ['duePk', 'dueSk', 'queuePk', 'queueSk'];

/** A request that the memory table was not made for: the simulation ends, nothing is guessed. */
export class UnknownRequest extends Error {
  override readonly name = 'UnknownRequest';
}

/** What DynamoDB says to a request that it does not take. */
export function invalid(message: string): DynamoDBServiceException {
  return new DynamoDBServiceException({
    name: 'ValidationException',
    message,
    $fault: 'client',
    $metadata: {},
  });
}

/**
 * A frozen copy as the client would have marshalled it: `undefined` is left out, and what has no
 * form in a table is refused. Sizes are of characters: near enough to see an item that grows.
 */
export function storedItem(item: Readonly<Record<string, unknown>>): StoredItem {
  const size = { bytes: 0 };
  const copy = storedMap(item, size);
  const { pk, sk } = copy;
  if (typeof pk !== 'string' || pk === '' || typeof sk !== 'string' || sk === '') {
    throw invalid('One or more parameter values were invalid: pk and sk are texts of the key');
  }
  for (const key of KEYS_OF_INDEXES) {
    if (key in copy && (typeof copy[key] !== 'string' || copy[key] === '')) {
      throw invalid(`One or more parameter values were invalid: ${key} is a key of an index`);
    }
  }
  if (size.bytes > MAX_ITEM_BYTES) throw invalid('Item size has exceeded the maximum allowed size');
  return copy as StoredItem;
}

function storedMap(
  value: Readonly<Record<string, unknown>>,
  size: { bytes: number },
): Readonly<Record<string, unknown>> {
  const copy: Record<string, unknown> = {};
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    size.bytes += key.length + 1;
    copy[key] = storedValue(item, size);
  }
  return Object.freeze(copy);
}

function storedValue(value: unknown, size: { bytes: number }): unknown {
  switch (typeof value) {
    case 'string':
      size.bytes += value.length;
      return value;
    case 'number':
      if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
        throw new Error(`Special numeric value ${value} is not allowed`);
      }
      size.bytes += 8;
      return value;
    case 'boolean':
      size.bytes += 1;
      return value;
    case 'object':
      break;
    default:
      throw new Error(`Unsupported type passed: ${typeof value}`);
  }
  if (value === null) return value;
  size.bytes += 3;
  if (Array.isArray(value)) {
    const kept = value.filter((item) => item !== undefined);
    return Object.freeze(kept.map((item) => storedValue(item, size)));
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    throw new Error(`Unsupported type passed: ${value.constructor.name}`);
  }
  return storedMap(value as Record<string, unknown>, size);
}
