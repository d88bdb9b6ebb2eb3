import { setTimeout as sleep } from 'node:timers/promises';
import { MINUTE, toIso } from '../../shared/time.ts';
import { ticksBetween } from './clock.ts';
import type { LocalClock } from './clock.ts';
import type { Deployment } from './deployment.ts';
import type { FunctionPool } from './function-pool.ts';

const SCHEDULED_TIME = '<aws.scheduler.scheduled-time>';

export type SchedulerParts = {
  readonly deployment: Pick<Deployment, 'schedules'>;
  readonly clock: LocalClock;
  readonly poolOf: (functionArn: string) => Pick<FunctionPool, 'invoke'> | undefined;
  /** Resolves when nothing is left to do, or throws after a bounded wait. */
  readonly settle: () => Promise<void>;
  /** The clock stands at another time now; comes before any function sees that time. */
  readonly onMoved: () => void;
};

/**
 * Fires the schedules by the engine's clock: every minute of real time, and all that people skip.
 */
export class Scheduler {
  readonly #parts: SchedulerParts;
  #firedMs: number;
  #timer: NodeJS.Timeout | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: SchedulerParts) {
    this.#parts = parts;
    this.#firedMs = parts.clock.now();
  }

  start(): void {
    const toNextMinute = MINUTE - (this.#parts.clock.now() % MINUTE);
    this.#timer = setTimeout(() => {
      void this.#inTurn(() =>
        this.#fireUpTo(this.#parts.clock.now(), { everyMs: MINUTE, settled: false }),
      );
      this.start();
    }, toNextMinute + 5);
    this.#timer.unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /**
   * Moves the clock and does on the way all that falls due: at each tick the schedules fire and
   * their work is waited for. Returns how many ticks there were.
   */
  async advance(byMs: number, everyMs: number): Promise<number> {
    return this.#inTurn(async () => {
      const targetMs = this.#parts.clock.now() + byMs;
      const fired = await this.#fireUpTo(targetMs, { everyMs, settled: true });
      this.#parts.clock.moveTo(targetMs);
      this.#firedMs = Math.max(this.#firedMs, targetMs);
      this.#parts.onMoved();
      return fired;
    });
  }

  /** One at a time: a real minute that passes while people move the clock waits for them. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.#turn.then(work, work);
    this.#turn = next.catch(() => undefined);
    return next;
  }

  async #fireUpTo(
    targetMs: number,
    how: { readonly everyMs: number; readonly settled: boolean },
  ): Promise<number> {
    let fired = 0;
    for (const tickMs of ticksBetween(this.#firedMs, targetMs, how.everyMs)) {
      this.#parts.clock.moveTo(tickMs);
      this.#parts.onMoved();
      await this.#fire(tickMs);
      this.#firedMs = tickMs;
      fired += 1;
      if (how.settled) await this.#parts.settle();
    }
    return fired;
  }

  async #fire(tickMs: number): Promise<void> {
    const { deployment, poolOf } = this.#parts;
    for (const { functionArn, input, everyMs } of deployment.schedules) {
      const began = Math.floor(tickMs / everyMs) > Math.floor(this.#firedMs / everyMs);
      if (everyMs > MINUTE && !began) continue;
      const event: unknown = JSON.parse(input.replaceAll(SCHEDULED_TIME, toIso(tickMs)));
      const outcome = await poolOf(functionArn)?.invoke(event);
      // A failed tick is retried once, as the schedule's retry policy says.
      if (outcome?.ok === false) {
        await sleep(1);
        await poolOf(functionArn)?.invoke(event);
      }
    }
  }
}
