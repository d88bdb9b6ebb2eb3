import { Matcher, STEP } from './matcher.ts';
import type { Tables } from './matcher.ts';
import { Trie } from './trie.ts';

/** Room in the key of a step. */
const MAX_ITEMS = 2 ** 17;
const MAX_GAP = 2 ** 7;

/**
 * Makes one automaton of many phrases; what several begin with is one path of it. It reads a text
 * once:
 * each token leads to the items that it may be, each item to the steps that it may take, and a step
 * is taken when the state before it was reached close enough.
 */
export class Automaton {
  readonly #trie = new Trie();
  /** Ends of words, read backwards. */
  readonly #backwards = new Trie();
  /** Per node of a trie the first link of the items of that word, of what begins, and ends so. */
  readonly #exact: number[] = [];
  readonly #stems: number[] = [];
  readonly #tails: number[] = [];
  /** Links: an item, and the next link; 0 ends a chain. */
  readonly #linkItem: number[] = [0];
  readonly #linkNext: number[] = [0];
  readonly #numbers: number[] = [];
  /** Per item the state that it brings about at the beginning of a phrase, or -1. */
  readonly #first: number[] = [];
  readonly #steps: [before: number, gap: number, after: number][][] = [];
  readonly #stateOf = new Map<number, number>();
  /** Per state the phrases that end there. */
  readonly #endings: (number[] | undefined)[] = [];
  #phrases = 0;

  /**
   * A new item: what may stand at one place of a phrase. Words are folded; one that ends in `*`
   * stands for all that begin with it, one that begins so for all that end with it. `number` says
   * whether any number may stand there.
   */
  addItem(words: readonly string[], number: boolean): number {
    const item = this.#first.push(-1) - 1;
    this.#steps.push([]);
    if (number) this.#numbers.push(item);
    for (const word of words) {
      const [heads, node] = this.#place(word);
      while (heads.length <= node) heads.push(0);
      this.#linkItem.push(item);
      heads[node] = this.#linkNext.push(heads[node] ?? 0) - 1;
    }
    return item;
  }

  #place(word: string): [heads: number[], node: number] {
    if (word.endsWith('*')) return [this.#stems, this.#trie.add(word.slice(0, -1))];
    if (!word.startsWith('*')) return [this.#exact, this.#trie.add(word)];
    return [this.#tails, this.#backwards.add(Array.from(word.slice(1)).toReversed().join(''))];
  }

  /** A new phrase: its items, and how many tokens may stand before each. */
  addPhrase(items: readonly number[], gaps: readonly number[]): number {
    let state = -1;
    items.forEach((item, at) => {
      state = at === 0 ? this.#begin(item) : this.#proceed(state, item, gaps[at] ?? 0);
    });
    const phrase = this.#phrases;
    this.#phrases += 1;
    (this.#endings[state] ??= []).push(phrase);
    return phrase;
  }

  /** What finds the phrases that were added. */
  matcher(): Matcher {
    return new Matcher(this.tables());
  }

  /** All that the matcher needs. */
  tables(): Tables {
    return {
      trie: this.#trie.table,
      backwards: this.#backwards.table,
      exact: Int32Array.from(this.#exact),
      stems: Int32Array.from(this.#stems),
      tails: Int32Array.from(this.#tails),
      linkItem: Int32Array.from(this.#linkItem),
      linkNext: Int32Array.from(this.#linkNext),
      numbers: this.#numbers,
      first: Int32Array.from(this.#first),
      steps: Int32Array.from(this.#steps.flat(2)),
      stepsFrom: sumUp(this.#steps.map(({ length }) => length * STEP)),
      endings: Int32Array.from(this.#endings.flatMap((phrases) => phrases ?? [])),
      endingsFrom: sumUp(this.#endings.map((phrases) => phrases?.length ?? 0)),
    };
  }

  #begin(item: number): number {
    const known = this.#first[item] ?? -1;
    if (known >= 0) return known;
    const state = this.#endings.push(undefined) - 1;
    this.#first[item] = state;
    return state;
  }

  #proceed(before: number, item: number, gap: number): number {
    const key = (before * MAX_ITEMS + item) * MAX_GAP + gap;
    const known = this.#stateOf.get(key);
    if (known !== undefined) return known;
    const after = this.#endings.push(undefined) - 1;
    this.#stateOf.set(key, after);
    this.#steps[item]?.push([before, gap, after]);
    return after;
  }
}

/** Where each of lists that stand one behind the other begins, and where the last one ends. */
function sumUp(lengths: readonly number[]): Int32Array {
  const from = new Int32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    from[at + 1] = (from[at] ?? 0) + length;
  });
  return from;
}
