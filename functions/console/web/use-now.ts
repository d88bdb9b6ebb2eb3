import { useEffect, useState } from 'preact/hooks';
import type { ServerClock } from './server-clock.ts';

const TICK_MS = 1_000;

/** The server's time, anew every second. */
export function useNow(clock: ServerClock): number {
  const [nowMs, setNowMs] = useState(clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(clock.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [clock]);
  return nowMs;
}
