import { useEffect, useState } from 'preact/hooks';
import type { RosterEntry } from '../../../shared/desk-api/people.ts';
import type { DeskClient } from './desk-client.ts';

/** How often somebody else's coming and going is looked up. */
const EVERY_MS = 60_000;

/** Everybody with who is on duty now; empty until it was read, and kept when a later read fails. */
export function useRoster(client: DeskClient) {
  const [handlers, setHandlers] = useState<readonly RosterEntry[]>([]);
  useEffect(() => {
    const aborted = new AbortController();
    const read = () =>
      client.roster(aborted.signal).then(
        (roster) => setHandlers(roster.handlers),
        // The list says when the server is away.
        () => undefined,
      );
    void read();
    const timer = setInterval(() => void read(), EVERY_MS);
    return () => {
      clearInterval(timer);
      aborted.abort();
    };
  }, [client]);
  const setDuty = async (handlerId: string, onDuty: boolean) => {
    const changed = await client.changeDuty(handlerId, onDuty);
    setHandlers((known) => known.map((each) => (each.id === handlerId ? changed : each)));
  };
  return { handlers, setDuty };
}
