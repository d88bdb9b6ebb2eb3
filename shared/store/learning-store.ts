import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { toIso } from '../time.ts';
import { thresholdsSchema } from '../triage/classifier/model.ts';
import { auditItem } from './audit.ts';
import type { Table } from './client.ts';
import { DOES_NOT_EXIST, VERSION_UNCHANGED } from './conditions.ts';
import { onTable, tryTransaction } from './errors.ts';
import { LEARNING_KEY, LESSON_PREFIX, LESSON_IN_USE_KEY, lessonKey } from './keys.ts';

const share = z.number();
const measured = z.strictObject({ auc: share, logLoss: share });

/**
 * What was learned from all labels up to a time, and how it did on labels that it had not seen.
 * `delta` is what it adds to the shipped weights, of which `modelVersion` is the version.
 */
export const lessonSchema = z.strictObject({
  /** Its time; one is made at most every hour. */
  lessonId: z.string(),
  modelVersion: z.string(),
  labels: z.strictObject({ complaints: z.int(), others: z.int() }),
  outcome: z.enum(['helps', 'does_not_help', 'too_few_labels']),
  shipped: measured.optional(),
  learned: measured.optional(),
  /** Fitted on people's labels; in place of those of the model. */
  thresholds: thresholdsSchema.optional(),
  delta: z.instanceof(Uint8Array).optional(),
});
export type Lesson = z.infer<typeof lessonSchema>;

/** Which lesson triage uses, and whether the next one that helps may take its place by itself. */
const inUseSchema = z.object({
  version: z.int(),
  lessonId: z.string().optional(),
  automatic: z.boolean(),
});
export type LessonInUse = z.infer<typeof inUseSchema>;

const NONE_YET: LessonInUse = { version: 0, automatic: true };

/** Consistent; where nobody ever learned or chose, the shipped weights, and learning is on. */
export async function loadLessonInUse(table: Table): Promise<LessonInUse> {
  const item = await get(table, LESSON_IN_USE_KEY);
  return item === undefined ? NONE_YET : inUseSchema.parse(item);
}

/** One lesson; `undefined` when there is none of that id. */
export async function loadLesson(table: Table, lessonId: string): Promise<Lesson | undefined> {
  const item = await get(table, lessonKey(lessonId));
  return item === undefined ? undefined : readLesson(item);
}

/** The newest lessons, newest first; at most `limit`. */
export async function loadLessons(table: Table, limit: number): Promise<Lesson[]> {
  const query = new QueryCommand({
    TableName: table.name,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': LEARNING_KEY, ':prefix': LESSON_PREFIX },
    ScanIndexForward: false,
    Limit: limit,
  });
  const { Items = [] } = await onTable('Query', () => table.client.send(query));
  return Items.map(readLesson);
}

/** Keeps a lesson; one that is there already stays as it is. */
export async function saveLesson(table: Table, lesson: Lesson): Promise<void> {
  const put = new PutCommand({
    TableName: table.name,
    Item: { ...lessonKey(lesson.lessonId), ...lesson },
    ConditionExpression: DOES_NOT_EXIST,
  });
  try {
    await table.client.send(put);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return;
    await onTable('PutItem', () => Promise.reject(error));
  }
}

/**
 * Says which lesson is used from now on (none: the shipped weights), over the version that was
 * read, with who did it. `stale` when somebody else did so in between.
 */
export async function useLesson(
  table: Table,
  next: Omit<LessonInUse, 'version'>,
  done: { readonly readVersion: number; readonly by: string; readonly atMs: number },
): Promise<'done' | 'stale'> {
  const { readVersion, by, atMs } = done;
  const subjects = [next.lessonId ?? 'shipped', next.automatic ? 'automatic' : 'held'];
  const audit = auditItem({ scope: LEARNING_KEY, atMs, by, action: 'useLesson', subjects });
  const put = {
    TableName: table.name,
    Item: { ...LESSON_IN_USE_KEY, ...next, version: readVersion + 1 },
    ConditionExpression: readVersion === 0 ? DOES_NOT_EXIST : VERSION_UNCHANGED,
    ...(readVersion === 0 ? {} : { ExpressionAttributeValues: { ':readVersion': readVersion } }),
  };
  const TransactItems = [{ Put: put }, { Put: { TableName: table.name, Item: audit } }];
  const result = await tryTransaction(() =>
    table.client.send(new TransactWriteCommand({ TransactItems })),
  );
  return result === 'done' ? 'done' : 'stale';
}

/** The id of a lesson that is made at an instant. */
export function lessonIdAt(atMs: number): string {
  return toIso(atMs);
}

function readLesson({ pk: _pk, sk: _sk, ...lesson }: Record<string, unknown>): Lesson {
  return lessonSchema.parse(lesson);
}

async function get(
  table: Table,
  Key: Record<string, string>,
): Promise<Record<string, unknown> | undefined> {
  const { Item } = await onTable('GetItem', () =>
    table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true })),
  );
  return Item;
}
