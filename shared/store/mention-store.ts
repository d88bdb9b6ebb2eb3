import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { MentionRef } from '../case/case.ts';
import { batchGet } from './case-store.ts';
import type { Table } from './client.ts';
import { DOES_NOT_EXIST, REVISION_UNCHANGED } from './conditions.ts';
import { onTable } from './errors.ts';
import { postItem, readPostItem } from './items.ts';
import { mentionKey } from './keys.ts';
import type { Mention, StoredPost } from './mention.ts';

/** A post's mention or tombstone, or `undefined` when the post is new to us; consistent. */
export async function loadPost(table: Table, ref: MentionRef): Promise<StoredPost | undefined> {
  const { Item } = await onTable('GetItem', () =>
    table.client.send(
      new GetCommand({ TableName: table.name, Key: mentionKey(ref), ConsistentRead: true }),
    ),
  );
  return Item === undefined ? undefined : readPostItem(Item);
}

/** Mentions by reference, in any order; unknown posts and tombstones are left out. */
export async function loadMentions(table: Table, refs: readonly MentionRef[]): Promise<Mention[]> {
  const keys = [
    ...new Map(refs.map((ref) => [mentionKey(ref).pk, { ...mentionKey(ref) }])).values(),
  ];
  const posts = (await batchGet(table, keys)).map(readPostItem);
  return posts.filter((post): post is Mention => post.kind === 'mention');
}

/**
 * Stores a post that concerns no case. `replaces` is the post as it was read (an edit or
 * withdrawal);
 * without it the post must be new. Returns what stood in the way, if anything did.
 */
export async function storePost(
  table: Table,
  post: StoredPost,
  options: { readonly retentionMs: number; readonly replaces?: StoredPost },
): Promise<'stored' | { readonly found: StoredPost | undefined }> {
  const { replaces, retentionMs } = options;
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: postItem(post, retentionMs),
        ConditionExpression: replaces === undefined ? DOES_NOT_EXIST : REVISION_UNCHANGED,
        ...(replaces === undefined
          ? {}
          : { ExpressionAttributeValues: { ':readRevision': replaces.revision } }),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return 'stored';
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) {
      return { found: error.Item === undefined ? undefined : readPostItem(unmarshall(error.Item)) };
    }
    return onTable('PutItem', () => Promise.reject(error));
  }
}
