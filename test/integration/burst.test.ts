import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chaos } from '../../infra/local/chaos.ts';
import { isClosed } from '../../shared/case/case.ts';
import { numericId } from '../../infra/local/simulate/ids.ts';
import { expectSound } from '../support/expect-sound.ts';
import { LocalRedress } from '../support/local-engine.ts';
import { burstOf } from '../support/burst.ts';

const SEED = 20_261_124;

describe('a burst of 200 posts by 50 authors, each delivered three times in random order', () => {
  let redress: LocalRedress;

  beforeAll(async () => {
    redress = await LocalRedress.start();
  });
  afterAll(() => redress.stop());

  it('P-3: becomes 200 mentions in 50 owned cases, also when the queue duplicates, reorders and splits', async () => {
    redress.engine.state.chaos = new Chaos({
      seed: SEED,
      duplicate: 0.2,
      shuffle: true,
      split: true,
    });

    const statuses = await Promise.all(burstOf(SEED).map((post) => redress.post(post)));
    await redress.settle();
    redress.engine.state.chaos = undefined;
    const { posts, cases } = await expectSound(redress);

    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(posts).toHaveLength(200);
    expect(cases).toHaveLength(50);
    expect(cases.filter(({ case: state }) => isClosed(state))).toEqual([]);
    expect(new Set(cases.map(({ case: state }) => state.mentionCount))).toEqual(new Set([4]));
    expect(new Set(posts.map(({ postId }) => postId))).toEqual(
      new Set(burstOf(SEED).map(({ author, text }) => numericId(author + text))),
    );
    expect((await redress.cases()).length).toBe(50);
  });

  it('R-14: spreads the cases over the team by capacity and gives what is over it to the lead', async () => {
    const cases = await redress.cases();
    const owned = (id: string) => cases.filter(({ owner }) => owner.id === id).length;

    expect(owned('robin') + owned('sam') + owned('lena')).toBe(50);
    expect(owned('robin')).toBeGreaterThan(10);
    expect(owned('sam')).toBeGreaterThan(10);
  });
});
