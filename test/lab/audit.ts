import type { QueueDepths } from '../../infra/local/queue-engine.ts';
import { readEverything, tableAt } from '../support/table.ts';
import type { Everything } from '../support/table.ts';
import type { EngineRoutes } from './engine-routes.ts';
import { judgeTable } from './judge.ts';
import type { TrafficPost } from './traffic.ts';

/** A post, and whether any of its attempts was told 2xx. */
export type Sent = {
  readonly post: TrafficPost;
  readonly acknowledged: boolean;
};

/** What became of the posts, as can be seen from outside. */
export type Account = {
  /** Acknowledged, and no mention; or a complaint, and no case. */
  readonly lost: readonly string[];
  /** Joined to more than one case, or more than once to one. */
  readonly doubled: readonly string[];
};

export function account(sent: readonly Sent[], { posts, commits }: Everything): Account {
  const caseIds = new Map(
    posts.map((post) => [
      postNumber(post.postId),
      post.kind === 'mention' ? post.caseId : undefined,
    ]),
  );
  const joins = new Map<string, number>();
  for (const { events } of [...commits.values()].flat()) {
    for (const event of events) {
      if (event.type !== 'opened' && event.type !== 'mentionJoined') continue;
      const number = postNumber(event.mention.postId);
      joins.set(number, (joins.get(number) ?? 0) + 1);
    }
  }
  const isThere = ({ postId, opensCase }: TrafficPost) =>
    caseIds.has(postId) && (!opensCase || caseIds.get(postId) !== undefined);
  return {
    lost: sent.flatMap(({ post, acknowledged }) =>
      acknowledged && !isThere(post) ? [post.postId] : [],
    ),
    doubled: sent.flatMap(({ post: { postId } }) => ((joins.get(postId) ?? 0) > 1 ? [postId] : [])),
  };
}

/** The number of a simulated post; what stands before it in a stored id is the channel's affair. */
export function postNumber(storedId: string): string {
  return /\d+$/.exec(storedId)?.[0] ?? storedId;
}

export type Audit = Account & {
  readonly table: Everything;
  /** Whatever else does not hold, in sentences. */
  readonly wrong: readonly string[];
};

/** Reads the table and the queues of a running engine from outside, once it has settled. */
export async function audit(routes: EngineRoutes, sent: readonly Sent[]): Promise<Audit> {
  const { table: at, queues } = await routes.vitals();
  const table = await readEverything(tableAt(at.endpoint, at.name));
  return {
    table,
    ...account(sent, table),
    wrong: [...judgeTable(table), ...Object.entries(queues).flatMap(judgeQueue)],
  };
}

function judgeQueue([name, { visible, inFlight, deadLetters }]: [string, QueueDepths]): string[] {
  const left = visible + inFlight + deadLetters;
  return left === 0
    ? []
    : [`${name}: ${visible} visible, ${inFlight} in flight, ${deadLetters} dead`];
}
