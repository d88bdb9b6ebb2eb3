import { Trie } from './trie.ts';
import type { TrieTable } from './trie.ts';
import { ARABIC_PREFIXES, KIND, canonicalUnit, isArabic } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** Called for each phrase found, in the order of their ends; tokens, `end` exclusive. */
export type Found = (phrase: number, start: number, end: number) => void;

/** The tables of an automaton: numbers, that may be written to a file. */
export type Tables = {
  /** The words of all items, and ends of words backwards. */
  readonly trie: TrieTable;
  readonly backwards: TrieTable;
  /** Per node of a trie the first link of the items of that word, of what begins, and ends so. */
  readonly exact: Int32Array;
  readonly stems: Int32Array;
  readonly tails: Int32Array;
  /** Per link an item, and the next link; 0 ends a chain. */
  readonly linkItem: Int32Array;
  readonly linkNext: Int32Array;
  /** Items where any number may stand. */
  readonly numbers: readonly number[];
  /** Per item the state that it brings about at the beginning of a phrase, or -1. */
  readonly first: Int32Array;
  /** Steps, by item: the state before, the tokens that may stand between, the state after. */
  readonly steps: Int32Array;
  /** Per item where its steps begin. */
  readonly stepsFrom: Int32Array;
  /** The phrases that end in a state, by state. */
  readonly endings: Int32Array;
  /** Per state where its endings begin. */
  readonly endingsFrom: Int32Array;
};

/** Numbers of one step. */
export const STEP = 3;
/** Numbers kept of one state. */
const SEEN = 4;
/** More than any gap: what an earlier text reached is out of reach. */
const BEYOND = 1_000;
const MAX_POSITION = 2 ** 30;

/** Finds the phrases of an automaton. Linear in the text, however many phrases there are. */
export class Matcher {
  readonly #tables: Tables;
  readonly #trie: Trie;
  readonly #backwards: Trie;
  /**
   * Of each state: where it was reached last, where its phrase began, and both for the time before.
   * Together, because they are read together.
   */
  readonly #seen: Int32Array;
  /** Where this text begins, so that what earlier ones reached need not be cleared. */
  #base = 0;
  #found: Found = () => undefined;

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#trie = new Trie(tables.trie);
    this.#backwards = new Trie(tables.backwards);
    this.#seen = new Int32Array(tables.endingsFrom.length * SEEN).fill(-BEYOND);
  }

  /** Calls back for each phrase of a folded text. */
  match(text: string, tokens: Tokens, found: Found): void {
    this.#found = found;
    if (this.#base + tokens.count > MAX_POSITION) {
      this.#seen.fill(-BEYOND);
      this.#base = 0;
    }
    for (let token = 0; token < tokens.count; token += 1) {
      const kind = tokens.kinds[token];
      if (kind === KIND.letter) this.#readLetters(text, tokens, token);
      else if (kind !== KIND.address) this.#readToken(text, tokens, token);
    }
    this.#base += tokens.count + BEYOND;
  }

  #readToken(text: string, tokens: Tokens, token: number): void {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    this.#readWord(text, start, end, token);
    this.#readTail(text, start, end, token);
    if (tokens.kinds[token] === KIND.number) {
      for (const item of this.#tables.numbers) this.#meet(item, token, token + 1);
    }
    if (!isArabic(text.charCodeAt(start))) return;
    for (const prefix of ARABIC_PREFIXES) {
      if (text.startsWith(prefix, start)) {
        this.#readWord(text, start + prefix.length, end, token);
      }
    }
  }

  #readWord(text: string, from: number, end: number, token: number): void {
    const { exact, stems } = this.#tables;
    const trie = this.#trie;
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
        this.#meetAll(stems[node] ?? 0, token, token + 1);
        // "helppp": what is only drawn out is the same word.
      } else if (run < 2 || (run < 3 && text.charCodeAt(at + 1) !== unit)) return;
    }
    this.#meetAll(exact[node] ?? 0, token, token + 1);
  }

  /** From the end of a word: what it is made of stands there ("bloeduitslag" is an "uitslag"). */
  #readTail(text: string, start: number, end: number, token: number): void {
    const { tails } = this.#tables;
    const backwards = this.#backwards;
    let node = 0;
    for (let at = end - 1; at >= start; at -= 1) {
      const unit = canonicalUnit(text.charCodeAt(at));
      if (unit === 0) continue;
      node = backwards.step(node, unit);
      if (node < 0) return;
      this.#meetAll(tails[node] ?? 0, token, token + 1);
    }
  }

  #readLetters(text: string, { starts, ends, kinds }: Tokens, token: number): void {
    const { exact } = this.#tables;
    const trie = this.#trie;
    let node = 0;
    for (let last = token; kinds[last] === KIND.letter; last += 1) {
      if (last > token && starts[last] !== ends[last - 1]) return;
      node = trie.step(node, text.charCodeAt(starts[last] ?? 0));
      if (node < 0) return;
      this.#meetAll(exact[node] ?? 0, token, last + 1);
    }
  }

  #meetAll(head: number, start: number, end: number): void {
    const { linkItem, linkNext } = this.#tables;
    for (let link = head; link > 0; link = linkNext[link] ?? 0) {
      this.#meet(linkItem[link] ?? 0, start, end);
    }
  }

  /** Takes the steps that an item allows. */
  #meet(item: number, start: number, end: number): void {
    const { first, steps, stepsFrom } = this.#tables;
    const seen = this.#seen;
    const here = this.#base + start;
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
        this.#reach(steps[at + 2] ?? 0, seen[before + 1] ?? 0, end);
      }
    }
    const begin = first[item] ?? -1;
    if (begin >= 0) this.#reach(begin, start, end);
  }

  #reach(state: number, from: number, end: number): void {
    const seen = this.#seen;
    const at = state * SEEN;
    if (seen[at] !== this.#base + end) {
      seen[at + 2] = seen[at] ?? 0;
      seen[at + 3] = seen[at + 1] ?? 0;
      seen[at] = this.#base + end;
    }
    seen[at + 1] = from;
    const { endings, endingsFrom } = this.#tables;
    const last = endingsFrom[state + 1] ?? 0;
    for (let each = endingsFrom[state] ?? 0; each < last; each += 1) {
      this.#found(endings[each] ?? 0, from, end);
    }
  }
}
