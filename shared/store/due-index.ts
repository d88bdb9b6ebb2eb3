import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseIdSchema } from '../case/case.ts';
import { toIso } from '../time.ts';
import type { Table } from './client.ts';
import { onTable } from './errors.ts';
import { DUE_INDEX, dueShardKey, readDueTarget } from './keys.ts';
import type { DueTarget } from './keys.ts';

/** One thing that must happen, and when. The index may lag: confirm by key before acting. */
export type DueEntry = {
  readonly target: DueTarget;
  readonly dueAtMs: number;
  readonly dueSk: string;
};

export type DuePage = {
  readonly entries: readonly DueEntry[];
  /** Whether the shard holds more up to the same time. */
  readonly more: boolean;
};

const entrySchema = z.object({ pk: z.string(), sk: z.string(), dueSk: z.string() });

/** The first entries of one shard, earliest first, that are due up to and including `untilMs`. */
export async function readDue(
  table: Table,
  range: {
    readonly shard: number;
    readonly untilMs?: number;
    /** Read on behind this sort key. */
    readonly after?: string | undefined;
    readonly limit: number;
  },
): Promise<DuePage> {
  const { shard, untilMs, after, limit } = range;
  const page = await onTable('Query', () =>
    table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: DUE_INDEX,
        KeyConditionExpression: 'duePk = :shard AND dueSk BETWEEN :from AND :until',
        ExpressionAttributeValues: {
          ':shard': dueShardKey(shard),
          // ' ' sorts before every id and '~' behind: an instant's own entries are inside.
          ':from': after === undefined ? ' ' : `${after} `,
          ':until': untilMs === undefined ? '~' : `${toIso(untilMs)}~`,
        },
        Limit: limit,
      }),
    ),
  );
  const entries = (page.Items ?? []).flatMap((item): DueEntry[] => {
    const { dueSk, ...key } = entrySchema.parse(item);
    const target = readDueTarget(key, (text) => caseIdSchema.parse(text));
    const dueAtMs = Date.parse(dueSk.slice(0, dueSk.indexOf('#')));
    return target === undefined ? [] : [{ target, dueAtMs, dueSk }];
  });
  return { entries, more: page.LastEvaluatedKey !== undefined };
}
