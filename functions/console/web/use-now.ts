import { useEffect, useState } from 'preact/hooks';
import type { ServerClock } from './server-clock.ts';

const TICK_MS = 1_000;

/** The server's time; what uses it is drawn anew every second. */
export function useNow(clock: ServerClock): number {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return clock.now();
}
