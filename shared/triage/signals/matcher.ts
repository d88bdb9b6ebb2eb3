import { buildTrie } from './trie.ts';
import { ARABIC_PREFIXES, KIND, canonicalUnit, isArabic } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import type { Item, Phrase } from './phrases.ts';

/** Called for each phrase found, in the order of their ends; tokens, `end` exclusive. */
export type Found = (phrase: number, start: number, end: number) => void;
export type Matcher = (text: string, tokens: Tokens, found: Found) => void;

/** More than any gap: places that an earlier text reached are out of reach. */
const BEYOND = 1_000;
const MAX_POSITION = 2 ** 30;
const NONE = new Int32Array(0);

/**
 * Makes one automaton of all phrases. It reads a text once: each token leads to the places at which
 * it may stand, and a place counts when the place before it was reached close enough. Linear in the
 * text, however many phrases there are.
 */
export function compileMatcher(phrases: readonly Phrase[]): Matcher {
  const { words, placesOf, numbers, gaps, phraseOf } = layOut(phrases);
  const { step, exactAt, stemAt } = buildTrie(words);
  /** Where what was found at a place ended, and where its phrase began; last, and before that. */
  const reached = new Int32Array(gaps.length).fill(-BEYOND);
  const begun = new Int32Array(gaps.length);
  const earlier = new Int32Array(gaps.length).fill(-BEYOND);
  const earlierBegun = new Int32Array(gaps.length);
  let base = 0;

  return (text, tokens, found) => {
    const { count, starts, ends, kinds } = tokens;
    if (base + count > MAX_POSITION) {
      reached.fill(-BEYOND);
      earlier.fill(-BEYOND);
      base = 0;
    }
    const hit = (items: readonly number[] | undefined, start: number, end: number) => {
      if (items === undefined) return;
      for (const item of items) reach(placesOf[item] ?? NONE, start, end);
    };
    const reach = (places: Int32Array, start: number, end: number) => {
      for (const place of places) {
        const gap = gaps[place] ?? 0;
        let from = start;
        if (gap >= 0) {
          const before = place - 1;
          let distance = base + start - (reached[before] ?? 0);
          from = begun[before] ?? 0;
          if (distance < 0) {
            // This very token stands at the place before too; what stood there earlier counts.
            distance = base + start - (earlier[before] ?? 0);
            from = earlierBegun[before] ?? 0;
          }
          if (distance < 0 || distance > gap) continue;
        }
        if (reached[place] !== base + end) {
          earlier[place] = reached[place] ?? 0;
          earlierBegun[place] = begun[place] ?? 0;
          reached[place] = base + end;
        }
        begun[place] = from;
        const phrase = phraseOf[place] ?? -1;
        if (phrase >= 0) found(phrase, from, end);
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
          hit(stemAt(node), token, token + 1);
          // "helppp": what is only drawn out is the same word.
        } else if (run < 2 || (run < 3 && text.charCodeAt(at + 1) !== unit)) return;
      }
      hit(exactAt(node), token, token + 1);
    };
    const readLetters = (token: number) => {
      let node = 0;
      for (let last = token; kinds[last] === KIND.letter; last += 1) {
        if (last > token && starts[last] !== ends[last - 1]) return;
        node = step(node, text.charCodeAt(starts[last] ?? 0));
        if (node < 0) return;
        hit(exactAt(node), token, last + 1);
      }
    };
    for (let token = 0; token < count; token += 1) {
      const kind = kinds[token];
      const start = starts[token] ?? 0;
      if (kind === KIND.letter) readLetters(token);
      else if (kind !== KIND.address) {
        readWord(token, start);
        if (kind === KIND.number) reach(numbers, token, token + 1);
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

/** Numbers the places of all phrases: those of one follow each other. */
function layOut(phrases: readonly Phrase[]) {
  const gaps: number[] = [];
  const phraseOf: number[] = [];
  const numbers: number[] = [];
  const places = new Map<Item, number[]>();
  phrases.forEach((phrase, number) => {
    phrase.places.forEach(({ item, gap }, at) => {
      const list = item.number ? [numbers, listAt(places, item)] : [listAt(places, item)];
      for (const each of list) each.push(gaps.length);
      gaps.push(at === 0 ? -1 : gap);
      phraseOf.push(at === phrase.places.length - 1 ? number : -1);
    });
  });
  const words = new Map<string, number[]>();
  [...places.keys()].forEach((item, number) => {
    for (const word of item.words) listAt(words, word).push(number);
  });
  return {
    words,
    placesOf: Array.from(places.values(), (list) => Int32Array.from(list)),
    numbers: Int32Array.from(numbers),
    gaps: Int32Array.from(gaps),
    phraseOf: Int32Array.from(phraseOf),
  };
}

function listAt<Key>(lists: Map<Key, number[]>, key: Key): number[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: number[] = [];
  lists.set(key, list);
  return list;
}
