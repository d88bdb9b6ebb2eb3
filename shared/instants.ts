import { invariant } from './invariant.ts';
import { toIso } from './time.ts';

/**
 * A value as it stands on the wire or in the table: `openedAtMs: 0` has become `openedAt:
 * '1970-…'`.
 */
export type Wire<Value> = Value extends readonly (infer Item)[]
  ? Wire<Item>[]
  : Value extends object
    ? {
        [
          Key in keyof Value as Key extends `${infer Name}AtMs`
            ? `${Name}At`
            : Key extends 'atMs'
              ? 'at'
              : Key
        ]: Key extends `${string}AtMs` | 'atMs'
          ? Value[Key] extends readonly number[]
            ? string[]
            : Value[Key] extends number | undefined
              ? string | Extract<Value[Key], undefined>
              : Wire<Value[Key]>
          : Wire<Value[Key]>;
      }
    : Value;

/**
 * Renames every `…AtMs` of a plain value to `…At` and its epoch milliseconds to ISO 8601 (lists of
 * instants too). Keys that are `undefined` are left out.
 */
export function toWire<Value>(value: Value): Wire<Value> {
  // The walk below is what Wire<> spells out.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return walk(value, outward) as Wire<Value>;
}

/** The reverse of `toWire`; the caller checks the result with a schema. */
export function fromWire(value: unknown): unknown {
  return walk(value, inward);
}

type Direction = {
  /** The key's other name when it holds an instant. */
  readonly rename: (key: string) => string | undefined;
  readonly convert: (instant: unknown) => unknown;
};

const outward: Direction = {
  rename: (key) =>
    key === 'atMs' || key.endsWith('AtMs') ? key.slice(0, -'Ms'.length) : undefined,
  convert: (instant) => {
    invariant(typeof instant === 'number', 'an instant inside is a number');
    return toIso(instant);
  },
};

const inward: Direction = {
  rename: (key) => (key === 'at' || key.endsWith('At') ? `${key}Ms` : undefined),
  convert: (instant) => (typeof instant === 'string' ? Date.parse(instant) : instant),
};

function walk(value: unknown, direction: Direction): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, direction));
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const renamed = direction.rename(key);
    if (renamed === undefined) result[key] = walk(item, direction);
    else
      result[renamed] = Array.isArray(item) ? item.map(direction.convert) : direction.convert(item);
  }
  return result;
}
