import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The table and the client that reads and writes it. */
export type Table = { readonly client: DynamoDBDocumentClient; readonly name: string };

/** Attempts of one call, the first included; the queue or the caller repeats what is beyond. */
const MAX_ATTEMPTS = 3;

/** A client for one warm function; values that are `undefined` are left out of items. */
export function openTable(name: string): Table {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: MAX_ATTEMPTS }), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { client, name };
}
