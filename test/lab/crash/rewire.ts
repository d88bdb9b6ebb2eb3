/** Ways of wiring the functions otherwise than we do, for the designs that are wrong on purpose. */
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type {
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { listOf, objectOf, textOf } from '../../../infra/local/json.ts';
import type { Table } from '../../../shared/store/client.ts';
import { MAKE, VERBS } from './wiring.ts';
import type { Edges, Make, Verb } from './wiring.ts';

type Command = GetCommand | PutCommand | QueryCommand | TransactWriteCommand;
type Send = (command: Command) => Promise<object>;
type Item = Record<string, unknown>;

/** All functions over edges that were changed. */
export function rewired(change: (edges: Edges) => Partial<Edges>): Record<Verb, Make> {
  const made = VERBS.map((verb): [Verb, Make] => [
    verb,
    (edges) => MAKE[verb]({ ...edges, ...change(edges) }),
  ]);
  return Object.fromEntries(made) as Record<Verb, Make>;
}

/** A table whose commands somebody else sees first. */
export function intercepted(
  { client, name }: Table,
  intercept: (command: Command, send: Send) => Promise<object>,
): Table {
  const send: Send = (command) => client.send(command as never);
  const between = Object.assign(Object.create(client) as object, {
    send: (command: Command) => intercept(command, send),
  });
  return { client: between as Table['client'], name };
}

/** Changes the items that transactions put; the conditions stay unless `unconditional` says so. */
export function withItems(
  change: (item: Item) => Item,
  unconditional: (item: Item) => boolean = () => false,
): (command: Command, send: Send) => Promise<object> {
  return (command, send) => {
    if (!(command instanceof TransactWriteCommand)) return send(command);
    const TransactItems = itemsOf(command).map(({ Put, ...rest }) => {
      if (Put?.Item === undefined) return { ...rest, ...(Put === undefined ? {} : { Put }) };
      const { TableName, Item } = Put;
      const bare = { TableName, Item: change(Item) };
      return { Put: unconditional(Item) ? bare : { ...Put, ...bare } };
    });
    return send(new TransactWriteCommand({ ...command.input, TransactItems }));
  };
}

/** The items that a transaction puts. */
export function putIn(command: Command): Item[] {
  if (!(command instanceof TransactWriteCommand)) return [];
  return itemsOf(command).flatMap(({ Put }) => (Put?.Item === undefined ? [] : [Put.Item]));
}

export function isOfCase({ sk }: Item): boolean {
  return /^(CASE|LOG)#/.test(textOf(sk));
}

export function isCommit({ sk }: Item): boolean {
  return textOf(sk).startsWith('LOG#');
}

/** What a post's item says of how it came. */
export function deliveryOf({ post }: Item): string {
  return textOf(objectOf(post)['deliveryId']);
}

function itemsOf(
  command: TransactWriteCommand,
): NonNullable<TransactWriteCommandInput['TransactItems']> {
  return listOf(command.input.TransactItems) as NonNullable<
    TransactWriteCommandInput['TransactItems']
  >;
}
