import { canonicalUnit } from './tokens.ts';

/** Slots of a trie before it has grown; a power of two. */
const FIRST_SLOTS = 2 ** 16;

/** Slots by letter: the node before it, the letter, and the node behind it (0 where none is). */
export type TrieTable = {
  readonly parents: Int32Array;
  readonly units: Uint16Array;
  readonly children: Int32Array;
};

/**
 * Words by their letters: a node for each beginning of a word, the root being 0. A table of slots
 * with open addressing, because a map of maps would be slow to make and to read.
 */
export class Trie {
  #parents: Int32Array;
  #units: Uint16Array;
  #children: Int32Array;
  #nodes: number;

  /** An empty one, or one with the words of a table. */
  constructor(table?: TrieTable) {
    this.#parents = table?.parents ?? new Int32Array(FIRST_SLOTS);
    this.#units = table?.units ?? new Uint16Array(FIRST_SLOTS);
    this.#children = table?.children ?? new Int32Array(FIRST_SLOTS);
    this.#nodes = 1 + (table?.children.filter((child) => child > 0).length ?? 0);
  }

  get table(): TrieTable {
    return { parents: this.#parents, units: this.#units, children: this.#children };
  }

  /** The node behind a letter, or -1. */
  step(node: number, unit: number): number {
    const child = this.#children[this.#slotOf(node, unit)] ?? 0;
    return child === 0 ? -1 : child;
  }

  /** The node of a folded word, made if there is none. */
  add(word: string): number {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const unit = canonicalUnit(word.charCodeAt(at));
      if (unit === 0) continue;
      const slot = this.#slotOf(node, unit);
      const child = this.#children[slot] ?? 0;
      node = child === 0 ? this.#put(slot, node, unit) : child;
    }
    return node;
  }

  #put(slot: number, parent: number, unit: number): number {
    const node = this.#nodes;
    this.#nodes += 1;
    this.#parents[slot] = parent;
    this.#units[slot] = unit;
    this.#children[slot] = node;
    if (this.#nodes * 2 > this.#children.length) this.#grow();
    return node;
  }

  /** The slot of a letter behind a node, or the free one where it would stand. */
  #slotOf(node: number, unit: number): number {
    const mask = this.#children.length - 1;
    let slot = ((Math.imul(node, 0x9e_37_79_b1) ^ Math.imul(unit, 0x85_eb_ca_6b)) >>> 7) & mask;
    while (this.#children[slot] !== 0) {
      if (this.#parents[slot] === node && this.#units[slot] === unit) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const [parents, units, children] = [this.#parents, this.#units, this.#children];
    this.#parents = new Int32Array(parents.length * 2);
    this.#units = new Uint16Array(parents.length * 2);
    this.#children = new Int32Array(parents.length * 2);
    for (const [at, child] of children.entries()) {
      if (child === 0) continue;
      const slot = this.#slotOf(parents[at] ?? 0, units[at] ?? 0);
      this.#parents[slot] = parents[at] ?? 0;
      this.#units[slot] = units[at] ?? 0;
      this.#children[slot] = child;
    }
  }
}
