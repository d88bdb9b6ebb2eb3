import { MINUTE, SECOND } from '../../../shared/time.ts';
import type { Dice } from './dice.ts';
import type { Tally } from './tally.ts';

export type Message<Body> = { readonly id: string; readonly body: Body; received: number };

type Kept<Body> = Message<Body> & { visibleAtMs: number };

/** How a queue misbehaves: shares of messages. */
export type QueueDisorder = { readonly again: number; readonly late: number };

/** Time after which a message that was not finished is received again. */
const VISIBLE_AGAIN_MS = 30 * SECOND;
const LATEST_MS = 5 * MINUTE;
/** Receives after which a message becomes a dead letter, as the stack's redrive policy says. */
const MAX_RECEIVES = 5;
/** Most messages that a function is given at once. */
const BATCH_SIZE = 10;

/** A standard queue: at least once, in no order, with dead letters. */
export class MemoryQueue<Body> {
  readonly dead: Message<Body>[] = [];
  readonly #waiting: Kept<Body>[] = [];
  readonly #dice: Dice;
  readonly #tally: Tally;
  #disorder: QueueDisorder;
  #sent = 0;

  constructor(dice: Dice, tally: Tally, disorder: QueueDisorder) {
    this.#dice = dice;
    this.#tally = tally;
    this.#disorder = disorder;
  }

  /** From now on every message comes at once and once. */
  calm(): void {
    this.#disorder = { again: 0, late: 0 };
  }

  send(body: Body, nowMs: number): void {
    const late = this.#dice.chance(this.#disorder.late);
    if (late) this.#tally.count('fault', 'queue-late');
    this.#sent += 1;
    const visibleAtMs = late ? nowMs + this.#dice.between(0, LATEST_MS) : nowMs;
    this.#waiting.push({ id: `m${this.#sent}`, body, received: 0, visibleAtMs });
  }

  /** A batch of what can be received, in any order; worn messages become dead letters. */
  receive(nowMs: number): Message<Body>[] {
    const visible = this.#waiting.filter(({ visibleAtMs }) => visibleAtMs <= nowMs);
    const received: Message<Body>[] = [];
    for (const message of this.#dice.draw(visible, this.#dice.between(1, BATCH_SIZE + 1))) {
      message.received += 1;
      if (message.received > MAX_RECEIVES) {
        this.#remove(message.id);
        this.dead.push(message);
        this.#tally.count('fault', 'queue-dead-letter');
        continue;
      }
      message.visibleAtMs = nowMs + VISIBLE_AGAIN_MS;
      received.push(message);
    }
    return received;
  }

  /** A consumer is done with a message; the queue may forget that, and deliver it again. */
  finish(id: string): void {
    if (this.#dice.chance(this.#disorder.again)) {
      this.#tally.count('fault', 'queue-again');
      return;
    }
    this.#remove(id);
  }

  /** Puts dead letters back onto the queue. */
  redrive(nowMs: number): void {
    for (const { body } of this.dead.splice(0)) this.send(body, nowMs);
  }

  get depth(): number {
    return this.#waiting.length;
  }

  bodies(): Body[] {
    return this.#waiting.map(({ body }) => body);
  }

  #remove(id: string): void {
    const at = this.#waiting.findIndex((message) => message.id === id);
    if (at !== -1) this.#waiting.splice(at, 1);
  }
}
