import { useEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from './desk-client.ts';
import { startPolling } from './polling.ts';
import type { Polling } from './polling.ts';

/**
 * Reads again and again while the page is shown, and from anew when one of `on` changes. `read`
 * answers what shows what it read; that is not called when the page has gone on by then. What was
 * shown stays when a later read fails: then `error` says why, for people.
 */
export function usePolling(
  read: (signal: AbortSignal) => Promise<() => void>,
  { on, everyMs }: { readonly on: readonly unknown[]; readonly everyMs?: number },
): { readonly error: string | undefined; readonly soon: () => void } {
  const [error, setError] = useState<string | undefined>();
  const polling = useRef<Polling | undefined>(undefined);
  useEffect(() => {
    setError(undefined);
    const started = startPolling(async (signal) => {
      try {
        const show = await read(signal);
        if (signal.aborted) return true;
        show();
        setError(undefined);
        return true;
      } catch (failure) {
        if (!signal.aborted) setError(messageOf(failure));
        return false;
      }
    }, everyMs);
    polling.current = started;
    return started.stop;
  }, on);
  return { error, soon: () => polling.current?.soon() };
}
