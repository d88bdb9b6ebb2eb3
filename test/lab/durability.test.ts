import { describe, expect, inject, it } from 'vitest';
import { commandOf, playDurability } from './durability.ts';
import { VICTIMS } from './mortal-engine.ts';

/** With this one each kind of process dies within few rounds. */
const SEED = 47;
const ROUNDS = 6;

describe('kill -9 of any process of the engine, under a load of webhooks and a person at the desk', () => {
  it('loses nothing that was acknowledged and doubles nothing', async () => {
    const plan = { assemblyDir: inject('assemblyDir'), seed: SEED, rounds: ROUNDS };
    const { posts, acknowledged, commands, deaths, lost, doubled, wrong } =
      await playDurability(plan);

    expect(new Set(deaths.map(({ victim }) => victim))).toEqual(new Set(VICTIMS));
    expect(posts).toBeGreaterThan(50);
    expect(commands).toBeGreaterThan(0);
    expect(acknowledged).toBe(posts);
    expect({ lost, doubled, wrong }, commandOf(plan)).toEqual({ lost: [], doubled: [], wrong: [] });
  }, 180_000);
});
