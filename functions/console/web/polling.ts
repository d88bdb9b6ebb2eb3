const INTERVAL_MS = 3_000;
const MAX_DELAY_MS = 60_000;

/**
 * Time to the next try: `everyMs` when the last one worked, and after so many failures in a row 6 s,
 * 12 s, 24 s … at most a minute, so that what is read seldom does not stay unknown for long.
 */
export function nextDelayMs(failures: number, everyMs = INTERVAL_MS): number {
  if (failures === 0) return everyMs;
  return Math.min(MAX_DELAY_MS, INTERVAL_MS * 2 ** Math.min(failures, 10));
}

export type Polling = {
  /** Reads now, without waiting for the interval. */
  readonly soon: () => void;
  readonly stop: () => void;
};

/**
 * Calls `read` at once and then again `everyMs` (three seconds) after each answer, later after
 * failures, and not at all while the page is hidden. `read` says whether it worked; it never runs
 * twice at a time.
 */
export function startPolling(
  read: (signal: AbortSignal) => Promise<boolean>,
  everyMs = INTERVAL_MS,
): Polling {
  const stopping = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let reading = false;
  let again = false;

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    if (stopping.signal.aborted) return;
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    again = false;
    const worked = await read(stopping.signal).catch(() => false);
    reading = false;
    if (stopping.signal.aborted) return;
    failures = worked ? 0 : failures + 1;
    if (again) void run();
    else if (!document.hidden) timer = setTimeout(() => void run(), nextDelayMs(failures, everyMs));
  };

  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) clearTimeout(timer);
      else void run();
    },
    { signal: stopping.signal },
  );
  void run();
  return { soon: () => void run(), stop: () => stop(stopping, timer) };
}

function stop(stopping: AbortController, timer: ReturnType<typeof setTimeout> | undefined): void {
  stopping.abort();
  clearTimeout(timer);
}
