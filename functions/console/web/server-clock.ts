/**
 * Differences below this are the network's delay, and following them would make countdowns jump.
 */
const JITTER_MS = 1_000;

/** The server's time on the browser's clock: the local engine can be hours ahead of either. */
export class ServerClock {
  #offsetMs = 0;
  #set = false;
  readonly #browserNow: () => number;

  constructor(browserNow: () => number = Date.now) {
    this.#browserNow = browserNow;
  }

  /** Takes the `now` of an answer that has just come. */
  set(serverNow: string): void {
    const offsetMs = Date.parse(serverNow) - this.#browserNow();
    if (Number.isNaN(offsetMs)) return;
    if (this.#set && Math.abs(offsetMs - this.#offsetMs) < JITTER_MS) return;
    this.#offsetMs = offsetMs;
    this.#set = true;
  }

  /** Epoch milliseconds by the server's clock. */
  now(): number {
    return this.#browserNow() + this.#offsetMs;
  }
}
