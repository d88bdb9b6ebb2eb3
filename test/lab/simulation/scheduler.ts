import type { Dice } from './dice.ts';
import type { Faults, FaultKind } from './faults.ts';
import { UnknownRequest } from './stored-item.ts';

/** One call of an edge that waits to be carried out. */
export type EdgeCall = {
  readonly operation: string;
  /** What it was asked with, for whoever follows a run. */
  readonly input?: unknown;
  /** What can befall it besides the end of its process. */
  readonly faults: readonly FaultKind[];
  /** Does it; `twist` is a fault that the edge itself knows how to answer with. */
  readonly perform: (twist?: FaultKind) => unknown;
  /** What its caller hears instead of an answer. */
  readonly failure: (kind: FaultKind) => Error;
};

export type Ended =
  | { readonly how: 'answered'; readonly result: unknown }
  | { readonly how: 'failed'; readonly error: unknown }
  | { readonly how: 'killed' };

type Waiting = {
  readonly call: EdgeCall;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};

/** One run of one function. It goes on only when the scheduler carries out a call of it. */
export class Process {
  readonly verb: string;
  readonly waiting: Waiting[] = [];
  readonly #onEnd: (ended: Ended) => void;
  #over = false;

  constructor(verb: string, onEnd: (ended: Ended) => void) {
    this.verb = verb;
    this.#onEnd = onEnd;
  }

  get isOver(): boolean {
    return this.#over;
  }

  /** Hands a call to the scheduler; of a process that is over nothing goes on. */
  call(call: EdgeCall, resolve: Waiting['resolve'], reject: Waiting['reject']): void {
    if (!this.#over) this.waiting.push({ call, resolve, reject });
  }

  end(ended: Ended): void {
    if (this.#over) return;
    this.#over = true;
    this.waiting.length = 0;
    this.#onEnd(ended);
  }
}

/** Hears of every call right before it is carried out. */
export type Hear = (heard: {
  readonly atMs: number;
  readonly process: Process;
  readonly call: EdgeCall;
  readonly fault: FaultKind | undefined;
}) => void;

/** Calls carried out in one go; a process that makes more never ends. */
const MAX_CALLS = 20_000;
/** Most virtual time that one call takes. */
const MAX_CALL_MS = 40;

/**
 * Lets processes go on one call at a time, in an order and with faults that the dice choose. As all
 * else is computing, the same dice give the same run.
 */
export class Scheduler {
  /** Whether calls take time. */
  takesTime = true;
  readonly #dice: Dice;
  readonly #faults: Faults;
  readonly #clock: { nowMs: number };
  readonly #settle: (() => Promise<void>) | undefined;
  readonly #hear: Hear | undefined;
  readonly #running: { readonly process: Process; readonly speed: number }[] = [];

  /** `settle` waits until every process has gone as far as it can without another call. */
  constructor(parts: {
    readonly dice: Dice;
    readonly faults: Faults;
    readonly clock: { nowMs: number };
    readonly settle?: (() => Promise<void>) | undefined;
    readonly hear?: Hear | undefined;
  }) {
    this.#dice = parts.dice;
    this.#faults = parts.faults;
    this.#clock = parts.clock;
    this.#settle = parts.settle;
    this.#hear = parts.hear;
  }

  add(process: Process): void {
    // Some are much slower than others: what they read is old when they write.
    this.#running.push({ process, speed: this.#dice.pick([1, 1, 0.5, 0.05]) });
  }

  /** Whether every process is over. */
  get isIdle(): boolean {
    return this.#running.every(({ process }) => process.isOver);
  }

  /** Carries out up to so many calls, or all until every process is over. */
  async run(calls = MAX_CALLS): Promise<void> {
    for (let made = 0; made < calls; made += 1) {
      if (this.#settle !== undefined) await this.#settle();
      this.#forgetEnded();
      if (this.#running.length === 0) return;
      this.#carryOut(this.#pick());
    }
    if (calls === MAX_CALLS) throw new Error(`not live: ${MAX_CALLS} calls and no end`);
  }

  #forgetEnded(): void {
    for (let at = this.#running.length - 1; at >= 0; at -= 1) {
      if (this.#running[at]?.process.isOver === true) this.#running.splice(at, 1);
    }
  }

  #pick(): Process {
    const [only] = this.#running;
    if (only === undefined) throw new Error('nobody runs');
    if (this.#running.length === 1) return only.process;
    let left = this.#dice.next() * this.#running.reduce((sum, { speed }) => sum + speed, 0);
    const chosen = this.#running.find(({ speed }) => (left -= speed) < 0);
    return (chosen ?? only).process;
  }

  #carryOut(process: Process): void {
    const { waiting } = process;
    if (waiting.length === 0)
      throw new Error(`${process.verb} waits for something that is no edge`);
    const at = waiting.length === 1 ? 0 : this.#dice.between(0, waiting.length);
    const [next] = waiting.splice(at, 1);
    if (next === undefined) return;
    if (this.takesTime) this.#clock.nowMs += this.#dice.between(0, MAX_CALL_MS);
    const { call, resolve, reject } = next;
    const fault = this.#faults.strike(call);
    this.#hear?.({ atMs: this.#clock.nowMs, process, call, fault });
    try {
      switch (fault) {
        case 'kill-before':
          return process.end({ how: 'killed' });
        case 'kill-after':
          call.perform();
          return process.end({ how: 'killed' });
        case 'request-lost':
        case 'throttle':
        case 'server-error':
        case 'conflict':
          return reject(call.failure(fault));
        case 'answer-lost':
          call.perform();
          return reject(call.failure(fault));
        case 'timed-out':
          // The client tries again by itself, and hears what the second attempt says.
          call.perform();
          return resolve(call.perform());
        case undefined:
          return resolve(call.perform());
        default:
          return resolve(call.perform(fault));
      }
    } catch (error) {
      if (error instanceof UnknownRequest) throw error;
      reject(error);
    }
  }
}
