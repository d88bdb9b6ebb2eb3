import { describe, expect, it } from 'vitest';
import { LocalClock } from '../../../infra/local/clock.ts';
import { Scheduler } from '../../../infra/local/scheduler.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';

describe('Scheduler', () => {
  it('keeps each time before a function sees it, so that no kill turns the clock back', async () => {
    const clock = new LocalClock();
    const kept: number[] = [];
    const seenUnkept: number[] = [];
    const scheduler = new Scheduler({
      deployment: { schedules: [{ functionArn: 'sweep', input: '{}' }] },
      clock,
      poolOf: () => ({
        invoke: () => {
          if (kept.at(-1) !== clock.offsetMs) seenUnkept.push(clock.offsetMs);
          return Promise.resolve({ ok: true, result: {} });
        },
      }),
      settle: () => Promise.resolve(),
      onMoved: () => kept.push(clock.offsetMs),
    });

    const fired = await scheduler.advance(HOUR, MINUTE);

    expect(fired).toBe(60);
    expect(seenUnkept).toEqual([]);
  });
});
