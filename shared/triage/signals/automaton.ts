import { Trie } from './trie.ts';
import { ARABIC_PREFIXES, KIND, canonicalUnit, isArabic } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** Called for each phrase found, in the order of their ends; tokens, `end` exclusive. */
export type Found = (phrase: number, start: number, end: number) => void;
/** Finds phrases in a folded text and its tokens. */
export type Matcher = (text: string, tokens: Tokens, found: Found) => void;

/** More than any gap: what an earlier text reached is out of reach. */
const BEYOND = 1_000;
const MAX_POSITION = 2 ** 30;
/** Numbers kept of each state, and of each step from one to another. */
const SEEN = 4;
const STEP = 3;
/** Room in the key of a step. */
const MAX_ITEMS = 2 ** 17;
const MAX_GAP = 2 ** 7;

/**
 * One automaton of many phrases; what several begin with is one path of it. It reads a text once:
 * each token leads to the items that it may be, each item to the steps that it may take, and a step
 * is taken when the state before it was reached close enough. Linear in the text.
 */
export class Automaton {
  readonly #trie = new Trie();
  /** Per node of the trie the first link of the items of that word, and of words that begin so. */
  readonly #exact: number[] = [];
  readonly #stems: number[] = [];
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
   * stands for all that begin with it. `number` says whether any number may stand there.
   */
  addItem(words: readonly string[], number: boolean): number {
    const item = this.#first.push(-1) - 1;
    this.#steps.push([]);
    if (number) this.#numbers.push(item);
    for (const word of words) {
      const isStem = word.endsWith('*');
      const node = this.#trie.add(isStem ? word.slice(0, -1) : word);
      const heads = isStem ? this.#stems : this.#exact;
      while (heads.length <= node) heads.push(0);
      this.#linkItem.push(item);
      heads[node] = this.#linkNext.push(heads[node] ?? 0) - 1;
    }
    return item;
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
    const stepsFrom = new Int32Array(this.#steps.length + 1);
    this.#steps.forEach((list, item) => {
      stepsFrom[item + 1] = (stepsFrom[item] ?? 0) + list.length * STEP;
    });
    return makeMatcher({
      trie: this.#trie,
      exact: Int32Array.from(this.#exact),
      stems: Int32Array.from(this.#stems),
      linkItem: Int32Array.from(this.#linkItem),
      linkNext: Int32Array.from(this.#linkNext),
      numbers: this.#numbers,
      first: Int32Array.from(this.#first),
      steps: Int32Array.from(this.#steps.flat(2)),
      stepsFrom,
      endings: this.#endings,
    });
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

type Compiled = {
  readonly trie: Trie;
  readonly exact: Int32Array;
  readonly stems: Int32Array;
  readonly linkItem: Int32Array;
  readonly linkNext: Int32Array;
  readonly numbers: readonly number[];
  readonly first: Int32Array;
  readonly steps: Int32Array;
  readonly stepsFrom: Int32Array;
  readonly endings: readonly (readonly number[] | undefined)[];
};

function makeMatcher(compiled: Compiled): Matcher {
  const { trie, exact, stems, linkItem, linkNext, numbers } = compiled;
  const { first, steps, stepsFrom, endings } = compiled;
  /**
   * Of each state: where it was reached last, where its phrase began, and both for the time before.
   * Together, because they are read together.
   */
  const seen = new Int32Array(endings.length * SEEN).fill(-BEYOND);
  /** Where this text begins, so that what earlier ones reached need not be cleared. */
  let base = 0;
  let found: Found = () => undefined;

  const reach = (state: number, from: number, end: number) => {
    const at = state * SEEN;
    if (seen[at] !== base + end) {
      seen[at + 2] = seen[at] ?? 0;
      seen[at + 3] = seen[at + 1] ?? 0;
      seen[at] = base + end;
    }
    seen[at + 1] = from;
    const ending = endings[state];
    if (ending !== undefined) for (const phrase of ending) found(phrase, from, end);
  };
  const meet = (item: number, start: number, end: number) => {
    const here = base + start;
    const last = stepsFrom[item + 1] ?? 0;
    for (let at = stepsFrom[item] ?? 0; at < last; at += STEP) {
      let before = (steps[at] ?? 0) * SEEN;
      let distance = here - (seen[before] ?? 0);
      if (distance < 0) {
        // This very token brought that state about; what did so earlier counts.
        before += 2;
        distance = here - (seen[before] ?? 0);
      }
      if (distance >= 0 && distance <= (steps[at + 1] ?? 0)) {
        reach(steps[at + 2] ?? 0, seen[before + 1] ?? 0, end);
      }
    }
    const begin = first[item] ?? -1;
    if (begin >= 0) reach(begin, start, end);
  };
  const meetAll = (head: number, start: number, end: number) => {
    for (let link = head; link > 0; link = linkNext[link] ?? 0) {
      meet(linkItem[link] ?? 0, start, end);
    }
  };
  const readWord = (text: string, from: number, { ends }: Tokens, token: number) => {
    const end = ends[token] ?? 0;
    let node = 0;
    let before = 0;
    let run = 0;
    for (let at = from; at < end; at += 1) {
      const unit = canonicalUnit(text.charCodeAt(at));
      if (unit === 0) continue;
      run = unit === before ? run + 1 : 1;
      before = unit;
      const next = trie.step(node, unit);
      if (next >= 0) {
        node = next;
        meetAll(stems[node] ?? 0, token, token + 1);
        // "helppp": what is only drawn out is the same word.
      } else if (run < 2 || (run < 3 && text.charCodeAt(at + 1) !== unit)) return;
    }
    meetAll(exact[node] ?? 0, token, token + 1);
  };
  const readLetters = (text: string, { starts, ends, kinds }: Tokens, token: number) => {
    let node = 0;
    for (let last = token; kinds[last] === KIND.letter; last += 1) {
      if (last > token && starts[last] !== ends[last - 1]) return;
      node = trie.step(node, text.charCodeAt(starts[last] ?? 0));
      if (node < 0) return;
      meetAll(exact[node] ?? 0, token, last + 1);
    }
  };

  return (text, tokens, callback) => {
    found = callback;
    if (base + tokens.count > MAX_POSITION) {
      seen.fill(-BEYOND);
      base = 0;
    }
    for (let token = 0; token < tokens.count; token += 1) {
      const kind = tokens.kinds[token];
      const start = tokens.starts[token] ?? 0;
      if (kind === KIND.letter) readLetters(text, tokens, token);
      else if (kind !== KIND.address) {
        readWord(text, start, tokens, token);
        if (kind === KIND.number) for (const item of numbers) meet(item, token, token + 1);
        if (isArabic(text.charCodeAt(start))) {
          for (const prefix of ARABIC_PREFIXES) {
            if (text.startsWith(prefix, start))
              readWord(text, start + prefix.length, tokens, token);
          }
        }
      }
    }
    base += tokens.count + BEYOND;
  };
}
