import { expect } from 'vitest';
import { isClosed } from '../../shared/case/case.ts';
import { replay } from '../../shared/case/evolve.ts';
import { nextDue } from '../../shared/case/next-due.ts';
import type { LocalRedress } from './local-engine.ts';
import { readEverything, tableOf } from './table.ts';
import type { Everything } from './table.ts';

/**
 * What always holds, judged from outside on the stored items: snapshots are what their events add
 * up
 * to, every open case has an owner and stands in the due index, every mention's case has joined it,
 * and nothing is left on or beside the queues.
 */
export async function expectSound(redress: LocalRedress): Promise<Everything> {
  const everything = await readEverything(tableOf(redress.engine));
  for (const { case: state, version } of everything.cases) {
    const log = (everything.commits.get(state.caseId) ?? []).toSorted(
      (a, b) => a.version - b.version,
    );
    expect(log.map((commit) => commit.version)).toEqual(log.map((_, at) => at + 1));
    expect(log.at(-1)?.version).toBe(version);
    expect(replay(log.flatMap(({ events }) => events))).toEqual(state);
    if (isClosed(state)) continue;
    expect(state.ownerId).not.toBe('');
    expect(nextDue(state)).toBeDefined();
    const item = everything.items.find(
      ({ pk, sk }) => pk === `CUSTOMER#${state.customerId}` && String(sk).startsWith('CASE#'),
    );
    expect(item).toMatchObject({ duePk: expect.stringMatching(/^DUE#\d+$/) });
  }
  for (const post of everything.posts) {
    if (post.kind === 'tombstone' || post.caseId === undefined) continue;
    const events = (everything.commits.get(post.caseId) ?? []).flatMap((commit) => commit.events);
    const joined = events.filter(
      (event) =>
        (event.type === 'opened' || event.type === 'mentionJoined') &&
        event.mention.channel === post.channel &&
        event.mention.postId === post.postId,
    );
    expect(joined).toHaveLength(1);
  }
  const { body: queues } = await redress.local('GET', 'queues');
  expect(queues).toEqual({
    deliveries: { visible: 0, inFlight: 0, deadLetters: 0 },
    effects: { visible: 0, inFlight: 0, deadLetters: 0 },
  });
  return everything;
}
