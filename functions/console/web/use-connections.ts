import { useEffect, useRef, useState } from 'preact/hooks';
import type { Health } from '../../../shared/desk-api/health.ts';
import { healthNews } from './connection-words.ts';
import { DeskError } from './desk-client.ts';
import type { DeskClient } from './desk-client.ts';
import { startPolling } from './polling.ts';
import type { Polling } from './polling.ts';
import type { ServerClock } from './server-clock.ts';

/** Health changes over minutes and hours. */
const EVERY_MS = 30_000;

/** How every connection is: what was last read stays when a later read fails. */
export type Connections = {
  readonly health: Health | undefined;
  readonly error: string | undefined;
  readonly news: string;
  readonly soon: () => void;
};

/** Reads the health of all connections twice a minute. */
export function useConnections(client: DeskClient, clock: ServerClock): Connections {
  const [shown, setShown] = useState<Pick<Connections, 'health' | 'news'>>({
    health: undefined,
    news: '',
  });
  const [error, setError] = useState<string | undefined>();
  const polling = useRef<Polling | undefined>(undefined);
  useEffect(() => {
    const started = startPolling(async (signal) => {
      try {
        const health = await client.health(signal);
        if (signal.aborted) return true;
        clock.set(health.now);
        setShown((before) => ({ health, news: healthNews(before.health, health).join(' ') }));
        setError(undefined);
        return true;
      } catch (failure) {
        if (!signal.aborted)
          setError(failure instanceof DeskError ? failure.message : 'Something failed.');
        return false;
      }
    }, EVERY_MS);
    polling.current = started;
    return started.stop;
  }, [client, clock]);
  return { ...shown, error, soon: () => polling.current?.soon() };
}
