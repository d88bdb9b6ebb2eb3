import { createHash } from 'node:crypto';
import { SECOND, toIso } from '../../time.ts';
import { LATEST_MS } from '../field-schemas.ts';
import { PayloadError } from '../../errors.ts';
import { isObject } from '../read-payload.ts';
import { INSTANTS } from './mapped-fields.ts';
import type { Mapping, Rule } from './mapping.ts';
import { readPath, valueAt } from './path.ts';

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?))?\s*(Z|[+-]\d{2}:?\d{2})?$/;
/** An item that gets no type of ours; the parser ignores it as of unknown shape. */
const NO_TYPE = 'none';
const DEFAULT_TYPE = 'mention.posted';
/** Posts in one delivery. */
const MAX_ITEMS = 1_000;

/**
 * The posts in a vendor's body, each by itself; none where its list is empty.
 * @throws {PayloadError} `mapping_unfit` when there are more than one delivery may hold.
 */
export function itemsOf(body: unknown, { items }: Mapping): readonly unknown[] {
  const found = items === undefined ? body : at(body, body, items);
  const list: readonly unknown[] = Array.isArray(found) ? found : [found];
  if (list.length <= MAX_ITEMS) return list;
  throw unfit('items', items ?? '$', `${list.length} posts`, `up to ${MAX_ITEMS}`);
}

/**
 * The body of our generic schema that one post in a vendor's body stands for.
 * @throws {PayloadError} `mapping_unfit`, naming field, path, what kind of value was found and what
 * is allowed; the value itself never.
 */
export function mapItem(source: Source, { fields }: Mapping): object {
  return isObject(source.item) ? bodyOf(source, fields) : { type: NO_TYPE };
}

function bodyOf(source: Source, fields: Mapping['fields']): object {
  const type =
    fields.type === undefined ? DEFAULT_TYPE : (evaluate('type', fields.type, source) ?? NO_TYPE);
  if (type === NO_TYPE) return { type };
  const isDeletion = typeof type === 'string' && type.endsWith('.deleted');
  const needed = isDeletion ? ['id'] : ['id', 'text', 'created_at'];
  const data: Record<string, unknown> = {};
  const author: Record<string, unknown> = {};
  const triage: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(fields)) {
    if (rule === undefined || name === 'type') continue;
    const value = evaluate(name, rule, source);
    if (value === undefined) {
      if (needed.includes(name)) throw unfit(name, describeRule(rule), 'nothing', allowedOf(name));
      continue;
    }
    const [parent, child] = name.split('.');
    if (child === undefined) data[name] = value;
    else if (parent === 'author') author[child] = value;
    else triage[child] = value;
  }
  // The vendor may hide who wrote it: then nobody else is taken for them.
  author['id'] ??= author['handle'] ?? `unknown:${String(data['id'])}`;
  return {
    type,
    data: { ...data, author, ...(Object.keys(triage).length === 0 ? {} : { triage }) },
  };
}

/** A post, the body that it stands in, and when that came. */
type Source = {
  readonly item: unknown;
  readonly body: unknown;
  readonly receivedAtMs: number;
};

/** The value of a field; `undefined` when nothing is there. */
function evaluate(name: string, rule: Rule, { item, body, receivedAtMs }: Source): unknown {
  const isTime = INSTANTS.has(name);
  // The one word that may stand for a time: when the delivery came.
  if ('constant' in rule) return isTime ? toIso(receivedAtMs) : rule.constant;
  if ('join' in rule) {
    const parts = rule.join.map((path) => at(item, body, path)).filter(isScalar);
    return parts.length === 0 ? undefined : parts.map(String).join(rule.separator);
  }
  const value = rule.path.map((path) => at(item, body, path)).find(isSomething);
  const { format, values, default: otherwise, digest } = rule;
  if (value === undefined) {
    return isTime && otherwise !== undefined ? toIso(receivedAtMs) : otherwise;
  }
  const where = describeRule(rule);
  if (!isScalar(value)) throw unfit(name, where, describeValue(value), allowedOf(name));
  if (values !== undefined) return lookUp(values, String(value)) ?? otherwise;
  if (isTime) return toInstant(value, format ?? 'iso', { name, where });
  if (digest === true) return createHash('sha256').update(String(value)).digest('hex');
  return name === 'addressed' || name === 'rating' ? value : String(value);
}

function at(item: unknown, body: unknown, text: string): unknown {
  const path = readPath(text);
  return path === undefined ? undefined : valueAt(path.fromRoot ? body : item, path.keys);
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value !== 'object' && isSomething(value);
}

/** Vendors write an empty text where they have nothing. */
function isSomething(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function lookUp(values: Readonly<Record<string, unknown>>, word: string): unknown {
  return Object.entries(values).find(([name]) => name.toLowerCase() === word.toLowerCase())?.[1];
}

function toInstant(
  value: unknown,
  format: 'iso' | 'epochSeconds' | 'epochMilliseconds',
  { name, where }: { readonly name: string; readonly where: string },
): string {
  const atMs = format === 'iso' ? readIso(value) : readEpoch(value, format);
  if (atMs === undefined || !(atMs >= 0 && atMs <= LATEST_MS)) {
    throw unfit(name, where, `${describeValue(value)} that is none`, FORMAT_ALLOWED[format]);
  }
  return toIso(atMs);
}

const FORMAT_ALLOWED = {
  iso: 'a time of ISO 8601',
  epochSeconds: 'seconds since 1970',
  epochMilliseconds: 'milliseconds since 1970',
} as const;

function readIso(value: unknown): number | undefined {
  const [, day, time, zone] = typeof value === 'string' ? (ISO.exec(value.trim()) ?? []) : [];
  return day === undefined ? undefined : Date.parse(`${day}T${time ?? '00:00'}${zone ?? 'Z'}`);
}

function readEpoch(value: unknown, format: 'epochSeconds' | 'epochMilliseconds') {
  const number =
    typeof value === 'string' && /^\d{1,16}(\.\d{1,9})?$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number') return undefined;
  return Math.round(format === 'epochSeconds' ? number * SECOND : number);
}

function allowedOf(name: string): string {
  return INSTANTS.has(name)
    ? 'a time'
    : name === 'text'
      ? 'a text, or a "default"'
      : 'a text or number';
}

function describeRule(rule: Rule): string {
  if ('constant' in rule) return 'constant';
  return 'join' in rule ? rule.join.join(' + ') : rule.path.join(' | ');
}

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object'
    ? 'an object'
    : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}

function unfit(name: string, where: string, found: string, allowed: string): PayloadError {
  return new PayloadError(`Mapping of ${name}: found ${found} at ${where}, allowed: ${allowed}`, {
    code: 'mapping_unfit',
    details: { fields: [name] },
  });
}
