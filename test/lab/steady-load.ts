import { setTimeout as sleep } from 'node:timers/promises';
import { MINUTE, SECOND } from '../../shared/time.ts';
import type { Sent } from './audit.ts';
import { Platform, isTaken } from './platform.ts';
import type { Dice } from './simulation/dice.ts';
import { makeTraffic } from './traffic.ts';
import type { TrafficPost } from './traffic.ts';

/** Attempts of a platform for one post: a minute of them. */
const MAX_ATTEMPTS = 35;
const RETRY_MS = { first: 100, most: 2_000 } as const;
const LOOK_EVERY_MS = 10;
const MAX_CONNECTIONS = 64;
const REDELIVERED = 0.05;
/** Posts without an answer with which no further ones are made, so that a slow machine keeps up. */
const MAX_PENDING = 100;

/** Platforms that send posts at an even rate and send each again until it is told 2xx. */
export class SteadyLoad {
  attempts = 0;
  #acknowledged = 0;
  readonly #platform: Platform;
  readonly #dice: Dice;
  readonly #deliveries: Promise<Sent>[] = [];
  readonly #timer: NodeJS.Timeout;
  #pending = 0;

  constructor(url: string, options: { readonly dice: Dice; readonly perSecond: number }) {
    this.#platform = new Platform(url, MAX_CONNECTIONS);
    this.#dice = options.dice;
    const nextPost = makeTraffic(options.dice.fork(), 'durable');
    this.#timer = setInterval(() => {
      if (this.#pending < MAX_PENDING) this.#deliveries.push(this.#deliver(nextPost()));
    }, SECOND / options.perSecond).unref();
  }

  /** Waits until some more posts are acknowledged. @throws when they are not within a minute. */
  async progress(posts: number): Promise<void> {
    const wanted = this.#acknowledged + posts;
    const deadlineMs = Date.now() + MINUTE;
    while (this.#acknowledged < wanted) {
      if (Date.now() > deadlineMs) throw new Error('not live: no post is acknowledged');
      await sleep(LOOK_EVERY_MS);
    }
  }

  /** Posts nothing more, and waits for what is on its way. */
  async finish(): Promise<Sent[]> {
    clearInterval(this.#timer);
    const sent = await Promise.all(this.#deliveries);
    this.#platform.close();
    return sent;
  }

  async #deliver(post: TrafficPost): Promise<Sent> {
    const atMs = Date.now();
    this.#pending += 1;
    const acknowledged = await this.#sendUntilTaken(post, atMs);
    this.#pending -= 1;
    // Some platforms missed the answer and send once more, which must change nothing.
    if (this.#dice.chance(REDELIVERED)) await this.#platform.send(post, atMs);
    return { post, acknowledged };
  }

  async #sendUntilTaken(post: TrafficPost, atMs: number): Promise<boolean> {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      this.attempts += 1;
      if (isTaken(await this.#platform.send(post, atMs))) {
        this.#acknowledged += 1;
        return true;
      }
      await sleep(Math.min(RETRY_MS.most, RETRY_MS.first * 2 ** attempt));
    }
    return false;
  }
}
