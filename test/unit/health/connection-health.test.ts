import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  diagnose,
  hear,
  nextLookMs,
  noteEveryMs,
  revoke,
  watch,
} from '../../../shared/health/connection-health.ts';
import type { ConnectionHealth } from '../../../shared/health/connection-health.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../shared/time.ts';

const T0 = Date.UTC(2026, 10, 23);

describe('connection health', () => {
  it('writes a heartbeat at least every second and at most every five minutes', () => {
    expect([MINUTE, HOUR, DAY, 10].map(noteEveryMs)).toEqual([
      3 * SECOND,
      3 * MINUTE,
      5 * MINUTE,
      SECOND,
    ]);
  });

  it('tells of silence once, at the instant at which it is one, and again after the next one', () => {
    const fresh = watch('x-main', T0);
    expect(nextLookMs(fresh, HOUR)).toBe(T0 + HOUR);
    expect(diagnose(fresh, HOUR, T0 + HOUR - 1).ailments).toEqual([]);

    const { ailments, told } = diagnose(fresh, HOUR, T0 + HOUR);
    expect(ailments).toEqual([{ notice: 'connection_silent', sinceMs: T0 }]);
    expect(nextLookMs(told, HOUR)).toBeUndefined();
    expect(diagnose(told, HOUR, T0 + DAY).ailments).toEqual([]);

    const heard = hear(told, T0 + DAY);
    expect(nextLookMs(heard, HOUR)).toBe(T0 + DAY + HOUR);
    expect(diagnose(heard, HOUR, T0 + 2 * DAY).ailments).toEqual([
      { notice: 'connection_silent', sinceMs: T0 + DAY },
    ]);
  });

  it('tells once that access was taken away, at once, until something is heard again', () => {
    const revoked = revoke(revoke(hear(watch('x-main', T0), T0 + 1), T0 + 2), T0 + 3);
    expect(nextLookMs(revoked, DAY)).toBe(T0 + 2);

    const { ailments, told } = diagnose(revoked, DAY, T0 + MINUTE);
    expect(ailments).toEqual([{ notice: 'access_revoked', sinceMs: T0 + 2 }]);
    expect(nextLookMs(told, DAY)).toBe(T0 + 1 + DAY);
    expect(hear(told, T0 + HOUR)).toEqual({
      connectionId: 'x-main',
      watchedAtMs: T0,
      heardAtMs: T0 + HOUR,
    });
  });

  it('tells of every gap longer than expected exactly once, in whatever order heartbeats come', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 3 * HOUR }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 3 }), (pauses, copies) => {
        let health: ConnectionHealth = watch('x-main', T0);
        let nowMs = T0;
        let told = 0;
        for (const pause of pauses) {
          nowMs += pause;
          for (let copy = 0; copy < copies; copy += 1) {
            const found = diagnose(health, HOUR, nowMs);
            told += found.ailments.length;
            health = found.told;
          }
          health = hear(hear(health, nowMs), nowMs - 1);
        }

        expect(told).toBe(pauses.filter((pause) => pause >= HOUR).length);
      }),
    );
  });
});
