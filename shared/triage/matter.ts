import type { Matter } from '../case/case.ts';
import type { Post } from '../channels/channel.ts';

/** Values of one signature; the likeness of two is known to about one in sixteen. */
const SIGNATURE_VALUES = 16;
const VALUE_BITS = 8;
/** Fewer different words say too little to compare. */
const LEAST_WORDS = 4;
const MAX_REFERENCES = 8;

const ADDRESS = /https?:\/\/\S+|[@#][\p{L}_][\p{L}\p{N}_]*/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that put no spaces between words: there, two letters stand for a word. */
const UNSPACED = new RegExp(
  `[${['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
    .map((script) => `\\p{Script=${script}}`)
    .join('')}]`,
  'u',
);
/**
 * What may be an order or parcel number. How many digits it has is counted afterwards: a pattern
 * that counts reads a long chain of hyphens again from each of its parts.
 */
const REFERENCE = /(?<!\w)[A-Z0-9]+(?:-[A-Z0-9]+)*(?!\w)/giu;
const LEAST_DIGITS = 5;

/**
 * What the matter of a post is recognised by: its thread, the numbers it names and a signature of
 * its words. It holds hashes only; a text of few words has no signature.
 */
export function matterOf(
  post: Pick<Post, 'postId' | 'text' | 'conversationId' | 'parentPostId'>,
): Matter {
  const text = post.text.replaceAll(ADDRESS, ' ').toLowerCase();
  // Where the network names no conversation, an answer names the post that it answers.
  const threads = [post.conversationId ?? post.postId, post.parentPostId].flatMap((id) =>
    id === undefined ? [] : [hashText(id, 0)],
  );
  const references = [...text.matchAll(REFERENCE)].flatMap(([found]) =>
    found.replaceAll(/\D/g, '').length < LEAST_DIGITS
      ? []
      : [hashText(found.replaceAll('-', ''), 0)],
  );
  return {
    threads: [...new Set(threads)].map(toHex),
    references: [...new Set(references)].slice(0, MAX_REFERENCES).map(toHex),
    words: signatureOf(wordsOf(text)),
  };
}

/** How alike two texts are by their signatures, from 0 to 1; `undefined` when one has none. */
export function likeness(one: string, other: string): number | undefined {
  if (one === '' || other === '') return undefined;
  const length = VALUE_BITS / 4;
  let same = 0;
  for (let at = 0; at < one.length; at += length) {
    if (one.slice(at, at + length) === other.slice(at, at + length)) same += 1;
  }
  return same / SIGNATURE_VALUES;
}

function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    if (!UNSPACED.test(word)) {
      words.add(word);
      continue;
    }
    const letters = Array.from(word);
    letters.forEach((letter, at) => words.add(letter + (letters[at + 1] ?? '')));
  }
  return words;
}

/** MinHash: of each of sixteen hash functions the least value over all words. */
function signatureOf(words: ReadonlySet<string>): string {
  if (words.size < LEAST_WORDS) return '';
  return Array.from({ length: SIGNATURE_VALUES }, (_, seed) => {
    let least = 0xff_ff_ff_ff;
    for (const word of words) least = Math.min(least, hashText(word, seed + 1));
    return toHex(least).slice(0, VALUE_BITS / 4);
  }).join('');
}

/** FNV-1a over UTF-16 units with a seed, and a last mixing so that the high bits differ too. */
function hashText(text: string, seed: number): number {
  let hash = (0x81_1c_9d_c5 ^ Math.imul(seed, 0x9e_37_79_b9)) >>> 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x29_7a_2d_39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function toHex(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}
