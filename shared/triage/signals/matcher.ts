import { buildTrie } from './trie.ts';
import { ARABIC_PREFIXES, KIND, canonicalUnit, isArabic } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import type { Item, Phrase } from './phrases.ts';

/** Called for each phrase found, in the order of their ends; tokens, `end` exclusive. */
export type Found = (phrase: number, start: number, end: number) => void;
export type Matcher = (text: string, tokens: Tokens, found: Found) => void;

/** More than any gap: what an earlier text reached is out of reach. */
const BEYOND = 1_000;
const MAX_POSITION = 2 ** 30;
/** Numbers kept of each state, and of each step from one to another. */
const SEEN = 4;
const STEP = 3;

/**
 * Makes one automaton of all phrases; what several begin with is one path of it. It reads a text
 * once: each token leads to the states that it may bring about, and one comes about when the state
 * before it was reached close enough. Linear in the text, however many phrases there are.
 */
export function compileMatcher(phrases: readonly Phrase[]): Matcher {
  const { words, first, steps, stepsFrom, numbers, states, phrasesAt } = layOut(phrases);
  const { step, exactAt, stemAt } = buildTrie(words);
  /**
   * Of each state: where it was reached last, where its phrase began, and both for the time before.
   * Together, because they are read together.
   */
  const seen = new Int32Array(states * SEEN).fill(-BEYOND);
  let base = 0;

  return (text, tokens, found) => {
    const { count, starts, ends, kinds } = tokens;
    if (base + count > MAX_POSITION) {
      seen.fill(-BEYOND);
      base = 0;
    }
    const reach = (state: number, from: number, end: number) => {
      const at = state * SEEN;
      if (seen[at] !== base + end) {
        seen[at + 2] = seen[at] ?? 0;
        seen[at + 3] = seen[at + 1] ?? 0;
        seen[at] = base + end;
      }
      seen[at + 1] = from;
      const ending = phrasesAt[state];
      if (ending !== undefined) for (const phrase of ending) found(phrase, from, end);
    };
    const hit = (items: readonly number[] | undefined, start: number, end: number) => {
      if (items === undefined) return;
      const here = base + start;
      for (const item of items) {
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
      }
    };
    const readWord = (token: number, from: number) => {
      const end = ends[token] ?? 0;
      let node = 0;
      let before = 0;
      let run = 0;
      for (let at = from; at < end; at += 1) {
        const unit = canonicalUnit(text.charCodeAt(at));
        if (unit === 0) continue;
        run = unit === before ? run + 1 : 1;
        before = unit;
        const next = step(node, unit);
        if (next >= 0) {
          node = next;
          hit(stemAt[node], token, token + 1);
          // "helppp": what is only drawn out is the same word.
        } else if (run < 2 || (run < 3 && text.charCodeAt(at + 1) !== unit)) return;
      }
      hit(exactAt[node], token, token + 1);
    };
    const readLetters = (token: number) => {
      let node = 0;
      for (let last = token; kinds[last] === KIND.letter; last += 1) {
        if (last > token && starts[last] !== ends[last - 1]) return;
        node = step(node, text.charCodeAt(starts[last] ?? 0));
        if (node < 0) return;
        hit(exactAt[node], token, last + 1);
      }
    };
    for (let token = 0; token < count; token += 1) {
      const kind = kinds[token];
      const start = starts[token] ?? 0;
      if (kind === KIND.letter) readLetters(token);
      else if (kind !== KIND.address) {
        readWord(token, start);
        if (kind === KIND.number) hit(numbers, token, token + 1);
        if (isArabic(text.charCodeAt(start))) {
          for (const prefix of ARABIC_PREFIXES) {
            if (text.startsWith(prefix, start)) readWord(token, start + prefix.length);
          }
        }
      }
    }
    base += count + BEYOND;
  };
}

/** Numbers the items and the states: a state is an item behind another state, or at the start. */
function layOut(phrases: readonly Phrase[]) {
  const numberOf = new Map<Item, number>();
  const words = new Map<string, number[]>();
  const numbers: number[] = [];
  const first: number[] = [];
  const steps: number[][] = [];
  const phrasesAt: (number[] | undefined)[] = [];
  const known = new Map<number, number>();
  const itemNumber = (item: Item): number => {
    const before = numberOf.get(item);
    if (before !== undefined) return before;
    const number = numberOf.size;
    numberOf.set(item, number);
    first.push(-1);
    steps.push([]);
    if (item.number) numbers.push(number);
    for (const word of item.words) {
      const list = words.get(word);
      if (list === undefined) words.set(word, [number]);
      else list.push(number);
    }
    return number;
  };
  const newState = () => phrasesAt.push(undefined) - 1;
  phrases.forEach(({ items, gaps }, phrase) => {
    let state = -1;
    items.forEach((item, at) => {
      const number = itemNumber(item);
      if (at === 0) {
        if (first[number] === -1) first[number] = newState();
        state = first[number] ?? 0;
        return;
      }
      const gap = gaps[at] ?? 0;
      const key = (state * MAX_ITEMS + number) * MAX_GAP + gap;
      let next = known.get(key);
      if (next === undefined) {
        next = newState();
        known.set(key, next);
        steps[number]?.push(state, gap, next);
      }
      state = next;
    });
    (phrasesAt[state] ??= []).push(phrase);
  });
  const stepsFrom = new Int32Array(steps.length + 1);
  steps.forEach((list, item) => {
    stepsFrom[item + 1] = (stepsFrom[item] ?? 0) + list.length;
  });
  return {
    words,
    numbers,
    first: Int32Array.from(first),
    steps: Int32Array.from(steps.flat()),
    stepsFrom,
    states: phrasesAt.length,
    phrasesAt,
  };
}

/** Room in the key of a state. */
const MAX_ITEMS = 2 ** 17;
const MAX_GAP = 2 ** 7;
