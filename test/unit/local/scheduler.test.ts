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
      deployment: { schedules: [{ functionArn: 'sweep', input: '{}', everyMs: MINUTE }] },
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

  it.each([MINUTE, 7 * MINUTE, 3 * HOUR])(
    'fires what is hourly once for each hour that a step of %d ms touches',
    async (step) => {
      const invoked: string[] = [];
      const scheduler = new Scheduler({
        deployment: {
          schedules: [
            { functionArn: 'sweep', input: '{}', everyMs: MINUTE },
            { functionArn: 'learn', input: '{}', everyMs: HOUR },
          ],
        },
        clock: new LocalClock(),
        poolOf: (functionArn) => ({
          invoke: () => {
            invoked.push(functionArn);
            return Promise.resolve({ ok: true, result: {} });
          },
        }),
        settle: () => Promise.resolve(),
        onMoved: () => undefined,
      });

      await scheduler.advance(6 * HOUR, step);

      const learned = invoked.filter((name) => name === 'learn').length;
      expect(learned).toBe(step > HOUR ? 2 : 6);
    },
  );
});
