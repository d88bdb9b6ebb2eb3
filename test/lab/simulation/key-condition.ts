import { UnknownRequest } from './stored-item.ts';

/** Behind every sort key that begins with a prefix: keys are printable ASCII. */
const BEHIND = '\u007f';
const EVERYTHING = ['', BEHIND] as const;

type Range = readonly [from: string, until: string];
type Known = { readonly names: readonly string[]; readonly range: (...values: string[]) => Range };

/** The key conditions of `shared/store`, word for word; the first value names the partition. */
const CONDITIONS: Readonly<Record<string, Known>> = {
  'pk = :pk': { names: [':pk'], range: () => EVERYTHING },
  'pk = :pk AND begins_with(sk, :prefix)': {
    names: [':pk', ':prefix'],
    range: (_, prefix = '') => [prefix, prefix + BEHIND],
  },
  'duePk = :shard AND dueSk BETWEEN :from AND :until': {
    names: [':shard', ':from', ':until'],
    range: (_, from = '', until = '') => [from, until],
  },
  'queuePk = :owner': { names: [':owner'], range: () => EVERYTHING },
  'queuePk = :owner AND queueSk > :after': {
    names: [':owner', ':after'],
    // The next text there is.
    range: (_, after = '') => [`${after}\u0000`, BEHIND],
  },
};

/** The partition and the sort keys, both ends included, that a Query asks for. */
export function rangeOf(input: Readonly<Record<string, unknown>>): {
  readonly partition: string;
  readonly range: Range;
} {
  const condition = String(input['KeyConditionExpression']);
  const values = input['ExpressionAttributeValues'] as Readonly<Record<string, string>>;
  const known = CONDITIONS[condition];
  if (known === undefined || Object.keys(values).length !== known.names.length) {
    throw new UnknownRequest(condition);
  }
  const given = known.names.map((name) => values[name] ?? '');
  return { partition: given[0] ?? '', range: known.range(...given) };
}
