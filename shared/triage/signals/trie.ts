import { canonicalUnit } from './tokens.ts';

/**
 * Words by their letters, each leading to a list of numbers; one for the word itself and one for
 * all words that begin with it. Built once, never changed.
 */
export type Trie = {
  /** The node behind a letter, or -1. The root is node 0. */
  readonly step: (node: number, unit: number) => number;
  readonly exactAt: readonly (readonly number[] | undefined)[];
  readonly stemAt: readonly (readonly number[] | undefined)[];
};

/** Slots for each letter of a word; words share more than half of their letters. */
const SLOTS_PER_LETTER = 1;

/** Takes folded words, where one that ends in `*` is a stem, with the numbers that they lead to. */
export function buildTrie(words: ReadonlyMap<string, readonly number[]>): Trie {
  let letters = 0;
  for (const word of words.keys()) letters += word.length;
  const slots = 2 ** Math.ceil(Math.log2(letters * SLOTS_PER_LETTER + 2));
  const mask = slots - 1;
  const parents = new Int32Array(slots);
  const units = new Uint16Array(slots);
  const children = new Int32Array(slots);
  const exactAt: (readonly number[] | undefined)[] = [undefined];
  const stemAt: (readonly number[] | undefined)[] = [undefined];

  /** The slot of a letter behind a node, or the free one where it would stand. */
  const slotOf = (node: number, unit: number): number => {
    let slot = (Math.imul(node, 0x9e_37_79_b1) ^ Math.imul(unit, 0x85_eb_ca_6b)) >>> 7;
    for (slot &= mask; children[slot] !== 0; slot = (slot + 1) & mask) {
      if (parents[slot] === node && units[slot] === unit) return slot;
    }
    return slot;
  };
  let last = 0;
  for (const [word, numbers] of words) {
    const stem = word.endsWith('*');
    const length = stem ? word.length - 1 : word.length;
    let node = 0;
    for (let at = 0; at < length; at += 1) {
      const unit = canonicalUnit(word.charCodeAt(at));
      if (unit === 0) continue;
      const slot = slotOf(node, unit);
      if (children[slot] === 0) {
        last = exactAt.push(undefined) - 1;
        stemAt.push(undefined);
        parents[slot] = node;
        units[slot] = unit;
        children[slot] = last;
      }
      node = children[slot] ?? 0;
    }
    const lists = stem ? stemAt : exactAt;
    const known = lists[node];
    lists[node] = known === undefined ? numbers : [...known, ...numbers];
  }
  return {
    step: (node, unit) => {
      const child = children[slotOf(node, unit)] ?? 0;
      return child === 0 ? -1 : child;
    },
    exactAt,
    stemAt,
  };
}
