import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseDetail } from '../../shared/desk-api/contract.ts';
import { expectSound } from '../support/expect-sound.ts';
import { LocalRedress } from '../support/local-engine.ts';

/** Kind of each event and when it came true, counted from the opening in milliseconds. */
function historyOf({ timeline }: CaseDetail): string[] {
  const openedAtMs = Date.parse(timeline[0]?.at ?? '');
  return timeline.map(({ type, at }) => `${Date.parse(at) - openedAtMs} ${type}`);
}

describe('two days without an answer', () => {
  let redress: LocalRedress;

  beforeAll(async () => {
    redress = await LocalRedress.start();
  });
  afterAll(() => redress.stop());

  it('give the same history whether the sweep ran every thirteen minutes, every hour or once a day', async () => {
    const histories: Record<string, string[]> = {};
    for (const every of ['PT13M', 'PT1H', 'P1D']) {
      await redress.post({ author: `waits ${every}`, text: `@brand hello? ${every}` });
      await redress.settle();
      const { caseId } = await redress.caseOf(`waits ${every}`);
      await redress.advance('P2D', every);
      histories[every] = historyOf(await redress.detail(caseId));
    }

    expect(histories['PT13M']).toContain('900000 clockWarned');
    expect(histories['PT13M']).toContain('3600000 clockBreached');
    expect(histories['PT13M']).toContain('3600000 escalationRaised');
    expect(histories['PT13M']).toContain('4500000 ownerAssigned');
    expect(histories['PT13M']?.length).toBeGreaterThan(15);
    expect(histories['PT1H']).toEqual(histories['PT13M']);
    expect(histories['P1D']).toEqual(histories['PT13M']);
    await expectSound(redress);
  }, 300_000);

  it('P-5: a sweep that runs twice at once does nothing twice', async () => {
    await redress.post({ author: 'twice', text: '@brand two sweeps' });
    await redress.settle();
    const { caseId } = await redress.caseOf('twice');

    await Promise.all([redress.advance('PT2H', 'PT2H'), redress.advance('PT1M')]);
    const kinds = (await redress.detail(caseId)).timeline.map(({ type }) => type);

    expect(kinds.filter((kind) => kind === 'clockBreached')).toHaveLength(1);
    await expectSound(redress);
  });
});
