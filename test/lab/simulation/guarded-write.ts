import { marshall } from '@aws-sdk/util-dynamodb';
import {
  DOES_NOT_EXIST,
  EXISTS,
  REVISION_UNCHANGED,
  VERSION_UNCHANGED,
} from '../../../shared/store/conditions.ts';
import { UnknownRequest, storedItem } from './stored-item.ts';
import type { StoredItem } from './stored-item.ts';

export type Input = Readonly<Record<string, unknown>>;
type Key = { readonly pk: string; readonly sk: string };
type Request = Input & {
  readonly Item?: Input;
  readonly Key?: Key;
  readonly UpdateExpression?: string;
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeValues?: Input;
  readonly ReturnValuesOnConditionCheckFailure?: string;
};

const GUARDS = [
  'TableName',
  'ConditionExpression',
  'ExpressionAttributeValues',
  'ReturnValuesOnConditionCheckFailure',
];

/** A write as it was asked for: the item to be stored, and what has to hold for that. */
export type GuardedWrite = { readonly item: StoredItem; readonly request: Request };

export function preparePut(input: Input): GuardedWrite {
  expectOnly(input, ['Item', ...GUARDS]);
  const request: Request = input;
  return { item: storedItem(request.Item ?? {}), request };
}

/** An update that removes attributes; the store has no other. */
export function prepareUpdate(
  input: Input,
  find: (key: Key) => StoredItem | undefined,
): GuardedWrite {
  expectOnly(input, ['Key', 'UpdateExpression', ...GUARDS]);
  const request: Request = input;
  const { Key = { pk: '', sk: '' }, UpdateExpression = '' } = request;
  const removed = /^REMOVE (\w+(?:, \w+)*)$/.exec(UpdateExpression)?.[1]?.split(', ');
  if (removed === undefined) throw new UnknownRequest(UpdateExpression);
  const kept = Object.entries({ ...find(Key), ...Key }).filter(([name]) => !removed.includes(name));
  return { item: storedItem(Object.fromEntries(kept)), request };
}

/** Why a write is refused, as the SDK words it; nothing when its condition holds. */
export function refusalOf({ request }: GuardedWrite, before: StoredItem | undefined) {
  if (holds(request, before)) return undefined;
  const isAsked = request.ReturnValuesOnConditionCheckFailure === 'ALL_OLD';
  return {
    message: 'The conditional request failed',
    ...(isAsked && before !== undefined ? { Item: marshall(before) } : {}),
  };
}

function holds(
  { ConditionExpression, ExpressionAttributeValues: values = {} }: Request,
  item: StoredItem | undefined,
): boolean {
  const equals = (attribute: string, name: string) => {
    expectOnly(values, [name]);
    return item !== undefined && item[attribute] === values[name];
  };
  if (ConditionExpression === VERSION_UNCHANGED) return equals('version', ':readVersion');
  if (ConditionExpression === REVISION_UNCHANGED) return equals('revision', ':readRevision');
  expectOnly(values, []);
  if (ConditionExpression === DOES_NOT_EXIST) return item === undefined;
  if (ConditionExpression === EXISTS) return item !== undefined;
  if (ConditionExpression === undefined) return true;
  throw new UnknownRequest(ConditionExpression);
}

/** @throws for any field that is not named: an answer that ignored it would be a guess. */
export function expectOnly(input: Input, names: readonly string[]): void {
  for (const name in input) if (!names.includes(name)) throw new UnknownRequest(name);
}
