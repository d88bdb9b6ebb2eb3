import { MINUTE, SECOND } from '../../../shared/time.ts';
import type { Said } from '../judge.ts';
import { storedIdOf } from './deliveries.ts';
import type { Delivery } from './deliveries.ts';
import type { Dice } from './dice.ts';
import type { Tally } from './tally.ts';

type Posting = {
  readonly delivery: Delivery;
  attemptAtMs: number;
  attempts: number;
  acknowledged: boolean;
  underWay: boolean;
};

/** Shares of deliveries: begun late, told 2xx and sent again all the same. */
export type PlatformDisorder = { readonly late: number; readonly again: number };

const FIRST_RETRY_MS = 5 * SECOND;
const LATEST_MS = 10 * MINUTE;

/** Networks that send each delivery until they are told 2xx, in no order. */
export class Platforms {
  readonly unexpected: string[] = [];
  readonly #dice: Dice;
  readonly #tally: Tally;
  #disorder: PlatformDisorder;
  readonly #all: Posting[] = [];
  #open: Posting[] = [];

  constructor(dice: Dice, tally: Tally, disorder: PlatformDisorder) {
    this.#dice = dice;
    this.#tally = tally;
    this.#disorder = disorder;
  }

  /** From now on a delivery that was taken is not sent again. */
  calm(): void {
    this.#disorder = { late: 0, again: 0 };
  }

  send(delivery: Delivery, nowMs: number): void {
    const late = this.#dice.chance(this.#disorder.late);
    if (late) this.#tally.count('fault', 'platform-late');
    const attemptAtMs = late ? nowMs + this.#dice.between(0, LATEST_MS) : nowMs;
    const posting = { delivery, attemptAtMs, attempts: 0, acknowledged: false, underWay: false };
    this.#all.push(posting);
    this.#open.push(posting);
  }

  /** The attempts that are to be made now; each ends with what its platform heard. */
  due(nowMs: number): { delivery: Delivery; heard: (status: number | undefined) => void }[] {
    return this.#open
      .filter(({ attemptAtMs, underWay }) => attemptAtMs <= nowMs && !underWay)
      .map((posting) => {
        posting.underWay = true;
        posting.attempts += 1;
        return {
          delivery: posting.delivery,
          heard: (status) => this.#heard(posting, status, nowMs),
        };
      });
  }

  get isDone(): boolean {
    return this.#open.length === 0;
  }

  /** What platforms said of posts, and whether they were told 2xx. */
  said(): Said[] {
    return this.#all.map(({ delivery: { connection, words }, acknowledged }) => {
      const { channel } = connection;
      const { kind, text, atMs, postId } = words;
      return { channel, kind, text, atMs, postId: storedIdOf(connection, postId), acknowledged };
    });
  }

  /** Posts of deliveries that can only be parked. */
  poison(): string[] {
    return this.#all.flatMap(({ delivery: { poison, words } }) => (poison ? [words.postId] : []));
  }

  #heard(posting: Posting, status: number | undefined, nowMs: number): void {
    posting.underWay = false;
    const taken = status !== undefined && status < 300;
    if (status !== undefined && !taken && status < 500) {
      this.unexpected.push(`receive answered ${status} to a delivery that is as it should be`);
    }
    if (!taken) {
      posting.attemptAtMs = nowMs + FIRST_RETRY_MS * posting.attempts;
      return;
    }
    posting.acknowledged = true;
    if (this.#dice.chance(this.#disorder.again)) {
      // The answer was lost on its way, or the network sends a copy.
      this.#tally.count('fault', 'platform-again');
      posting.attemptAtMs = nowMs + this.#dice.between(0, LATEST_MS);
      return;
    }
    this.#open = this.#open.filter((other) => other !== posting);
  }
}
