import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../shared/case/case.ts';
import { caseEventSchema } from '../../../shared/case/events.ts';
import { commandRequestSchema } from '../../../shared/desk-api/command-requests.ts';
import { customerCommandSchema, rosterCommandSchema } from '../../../shared/desk-api/people.ts';
import { FAULT_KINDS } from './faults.ts';
import { REGRESSIONS } from './regressions.ts';
import { simulate } from './simulate.ts';
import type { Counted } from './tally.ts';
import { TIERS } from './tiers.ts';
import { playWorld } from './world.ts';
import type { Played } from './world.ts';

/** Disorder that no call has: of queues, platforms, the schedule and people. */
const DISORDER = [
  'queue-late',
  'queue-again',
  'queue-dead-letter',
  'platform-late',
  'platform-again',
  'tick-twice',
  'double-click',
  'stale-version',
];

function textOf({ seen }: Played): string {
  const { table, ...rest } = seen;
  return JSON.stringify({ ...rest, ...table, commits: [...table.commits] });
}

describe('the simulation', () => {
  it(
    'keeps every promise in six thousand case histories, and leaves nothing out',
    { timeout: 180_000 },
    async () => {
      const report = await simulate({ seed: 2026, histories: 6_000, functionsShare: 0.12 });
      const seen = (kind: Counted) => report.tally.of(kind).map(([name]) => name);
      const done = new Set(seen('command').filter((name) => name.endsWith(' done')));
      const typesOf = (options: readonly { shape: { type: { value: string } } }[]) =>
        options.map(({ shape }) => shape.type.value);
      const commands = [commandRequestSchema, rosterCommandSchema, customerCommandSchema].flatMap(
        ({ options }) => typesOf(options),
      );
      // People look at mentions in test/integration/mention-faults.test.ts, with faults of its own.
      const events = typesOf(caseEventSchema.options).filter((type) => type !== 'mentionRetriaged');

      expect(report.failures).toEqual([]);
      expect(report.byTier.functions.histories).toBeGreaterThanOrEqual(720);
      expect(seen('event')).toEqual(expect.arrayContaining(events));
      expect(seen('status')).toEqual(expect.arrayContaining([...STATUSES]));
      expect(seen('fault')).toEqual(expect.arrayContaining([...FAULT_KINDS, ...DISORDER]));
      expect([...done]).toEqual(expect.arrayContaining(commands.map((type) => `${type} done`)));
      expect(seen('check')).toContain('in between');
    },
  );

  it('comes to the same whichever thread is faster', async () => {
    const play = (threads: number) =>
      simulate({ seed: 7, histories: 150, functionsShare: 0.2, threads });
    const [alone, together] = [await play(1), await play(2)];

    expect(together.byTier).toEqual(alone.byTier);
    expect(new Map(together.tally.of('event'))).toEqual(new Map(alone.tally.of('event')));
  });

  it.each(TIERS)('comes to the same to the byte when %s play a seed again', async (tier) => {
    const [once, again] = [await playWorld(tier, 4), await playWorld(tier, 4)];

    expect(once.events).toBeGreaterThan(100);
    expect(textOf(again)).toBe(textOf(once));
    expect(again.tally.counts()).toEqual(once.tally.counts());
  });

  it.each(REGRESSIONS)('$tier $seed: $found', async ({ tier, seed }) => {
    const { violations } = await playWorld(tier, seed);

    expect(violations).toEqual([]);
  });
});
