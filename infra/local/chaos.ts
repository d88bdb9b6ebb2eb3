import { seededRandom } from '../../shared/random.ts';
/**
 * How the poller misbehaves on purpose: real queues duplicate, reorder and split, embedded ones
 * never do.
 */
export type ChaosOptions = {
  readonly seed: number;
  /** Share of messages that are delivered twice. */
  readonly duplicate: number;
  readonly shuffle: boolean;
  readonly split: boolean;
};

/** The same disorder for the same seed and the same messages. */
export class Chaos {
  readonly #options: ChaosOptions;
  readonly #random: () => number;

  constructor(options: ChaosOptions) {
    this.#options = options;
    this.#random = seededRandom(options.seed);
  }

  /** The batches to deliver instead of the one that was received; duplicates come last. */
  disturb<Message>(messages: readonly Message[]): Message[][] {
    const { duplicate, shuffle, split } = this.#options;
    const ordered = shuffle ? this.#shuffled(messages) : [...messages];
    const twice = ordered.filter(() => this.#random() < duplicate);
    const batches = split ? this.#split(ordered) : [ordered];
    return [...batches, ...(twice.length === 0 ? [] : [twice])];
  }

  #shuffled<Message>(messages: readonly Message[]): Message[] {
    return messages
      .map((message) => ({ message, rank: this.#random() }))
      .toSorted((one, other) => one.rank - other.rank)
      .map(({ message }) => message);
  }

  #split<Message>(messages: readonly Message[]): Message[][] {
    if (messages.length < 2) return [[...messages]];
    const at = 1 + Math.floor(this.#random() * (messages.length - 1));
    return [messages.slice(0, at), messages.slice(at)];
  }
}
