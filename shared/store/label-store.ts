import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { mentionRefSchema } from '../case/case.ts';
import type { MentionRef } from '../case/case.ts';
import { SECOND, toIso } from '../time.ts';
import type { Table } from './client.ts';
import { onTable } from './errors.ts';
import { LABELS_KEY, labelKey } from './keys.ts';

/**
 * What a person said about a mention, for learning. It holds no text: the mention does, as long as
 * it is kept, so that erasing or withdrawing one takes the words of its labels with it.
 */
export type Label = {
  readonly mention: MentionRef;
  readonly issue: 'yes' | 'no';
  readonly atMs: number;
  readonly by: string;
};

const itemSchema = z.object({
  sk: z.string(),
  mention: mentionRefSchema,
  issue: z.enum(['yes', 'no']),
  labelledAt: z.iso.datetime(),
  by: z.string(),
  expiresAt: z.int(),
});

/** A label's item; it goes when its mention does. */
export function labelItem(label: Label, expiresAtMs: number) {
  const { mention, issue, atMs, by } = label;
  return {
    ...labelKey({ ...mention, atMs, by }),
    mention: { ...mention },
    issue,
    labelledAt: toIso(atMs),
    by,
    expiresAt: Math.ceil(expiresAtMs / SECOND),
  };
}

/**
 * Labels from an instant on, oldest first, of one page; of two about one mention the later counts.
 * `after` is where an earlier page ended; without it behind an answer everything was read. A label
 * carries the time of the look, not of its write: whoever reads on begins a minute earlier than
 * they ended, and meets some labels twice.
 */
export async function readLabels(
  table: Table,
  from: {
    readonly sinceMs: number;
    readonly after?: string | undefined;
    readonly nowMs: number;
    readonly limit: number;
  },
): Promise<{ readonly labels: readonly Label[]; readonly after?: string }> {
  const page = await onTable('Query', () =>
    table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :labels AND sk > :after',
        ExpressionAttributeValues: {
          ':labels': LABELS_KEY,
          ':after': from.after ?? toIso(from.sinceMs),
        },
        Limit: from.limit,
        ConsistentRead: true,
      }),
    ),
  );
  const read = (page.Items ?? []).map((item) => itemSchema.parse(item));
  const last = page.LastEvaluatedKey === undefined ? undefined : read.at(-1)?.sk;
  return {
    labels: read
      .filter(({ expiresAt }) => expiresAt * SECOND > from.nowMs)
      .map(({ mention, issue, labelledAt, by }) => ({
        mention,
        issue,
        atMs: Date.parse(labelledAt),
        by,
      })),
    ...(last === undefined ? {} : { after: last }),
  };
}
