import { useState } from 'preact/hooks';
import type { Health } from '../../../shared/desk-api/health.ts';
import { healthNews } from './connection-words.ts';
import type { DeskClient } from './desk-client.ts';
import type { ServerClock } from './server-clock.ts';
import { usePolling } from './use-polling.ts';

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
  const polled = usePolling(
    async (signal) => {
      const health = await client.health(signal);
      return () => {
        clock.set(health.now);
        setShown((before) => ({ health, news: healthNews(before.health, health).join(' ') }));
      };
    },
    { on: [client, clock], everyMs: EVERY_MS },
  );
  return { ...shown, ...polled };
}
