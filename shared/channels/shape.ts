/** The shape of a payload without what anybody wrote: what a new kind of event looks like. */
import { createHash } from 'node:crypto';
import { isObject } from './read-payload.ts';

/** Objects and lists inside each other that are told. */
const MAX_LEVELS = 12;
/** Fields of one object that are told, in the order of the alphabet. */
const MAX_FIELDS = 60;
/** Items of one list that are looked at; what they have in common is told once. */
const MAX_ITEMS = 5;
/** Characters of a shape. */
const MAX_LENGTH = 4_000;
/** Characters of a name that networks give to a field; whatever is longer is data. */
const MAX_NAME = 40;
/** Ids, numbers, addresses and words beyond ASCII are data where a name should stand. */
const FIELD_NAME = /^[A-Za-z_-]+$/;
/** What such a field says is a word of the network's, by which it often names another field. */
const NAMES_A_KIND = /(?:type|object|field|event|event_name|kind|item|verb|action|status)$/i;

const DATA = '*';
const MORE = '…';

/**
 * Names of fields and types of values of a JSON value, as `{id:string,tags?:[number|string]}`; the
 * same whatever the values and the order of the fields. No value stands in it, nor a key that looks
 * like one: a key with digits or other signs, a long one, one that is a value elsewhere in the same
 * payload. Those are told as one field `*`. (A key that is a plain word and stands nowhere else
 * cannot be told from a name that the network gave.) Total; takes time in proportion to the value,
 * and no more than 4,000 characters: what is deeper, broader or longer is told as `…`.
 */
export function shapeOf(payload: unknown): string {
  const shape = describe([payload], dataWordsIn(payload), MAX_LEVELS);
  return shape.length > MAX_LENGTH ? shape.slice(0, MAX_LENGTH - 1) + MORE : shape;
}

/** Twelve hexadecimal digits that are the same for the same shape. */
export function shapeIdOf(shape: string): string {
  return createHash('sha256').update(shape).digest('hex').slice(0, 12);
}

/** What several values are, as one. */
function describe(
  values: readonly unknown[],
  dataWords: ReadonlySet<string>,
  levels: number,
): string {
  const kinds = values.map(kindOf).filter((kind) => kind !== 'object');
  const parts = [...new Set(kinds)].toSorted();
  const objects = values.filter(isObject);
  const lists = values.filter((value) => Array.isArray(value));
  if (levels === 0)
    return [...parts, ...(objects.length + lists.length > 0 ? [MORE] : [])].join('|');
  if (objects.length > 0) parts.push(describeObjects(objects, dataWords, levels - 1));
  if (lists.length > 0) {
    const items = lists.flatMap((list) => list.slice(0, MAX_ITEMS));
    parts.push(`[${describe(items, dataWords, levels - 1)}]`);
  }
  return parts.join('|');
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : typeof value;
}

function describeObjects(
  objects: readonly Record<string, unknown>[],
  dataWords: ReadonlySet<string>,
  levels: number,
): string {
  const fields = new Map<string, { readonly values: unknown[]; readonly within: Set<object> }>();
  for (const object of objects) {
    for (const [key, value] of Object.entries(object)) {
      const name = nameOf(key, dataWords);
      const field = fields.get(name) ?? { values: [], within: new Set() };
      field.values.push(value);
      field.within.add(object);
      fields.set(name, field);
    }
  }
  const names = [...fields.keys()].toSorted();
  const told = names.slice(0, MAX_FIELDS).map((name) => {
    const { values = [], within } = fields.get(name) ?? {};
    const mark = within?.size === objects.length ? '' : '?';
    return `${name}${mark}:${describe(values, dataWords, levels)}`;
  });
  return `{${[...told, ...(names.length > MAX_FIELDS ? [MORE] : [])].join(',')}}`;
}

function nameOf(key: string, dataWords: ReadonlySet<string>): string {
  const isName =
    key.length <= MAX_NAME && FIELD_NAME.test(key) && !dataWords.has(key.toLowerCase());
  return isName ? key : DATA;
}

/** Texts of the payload that could be taken for a field's name, in lower case. */
function dataWordsIn(payload: unknown): Set<string> {
  const words = new Set<string>();
  const left: unknown[] = [payload];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, value] of Object.entries(next)) {
      if (typeof value !== 'string') left.push(value);
      else if (value.length <= MAX_NAME && !NAMES_A_KIND.test(key)) words.add(value.toLowerCase());
    }
  }
  return words;
}
