/** A letter of Vietnamese that carries a tone, as `NFD` takes it apart. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** Where the tone may stand on either vowel: "hỏa" and "hoả", "hủy" and "huỷ". */
const MOVABLE_TONE = /(o)([ae])$|(u)(y)$/u;
const ACCENTS = /\p{M}/gu;
const LATIN = /\p{Script=Latin}/u;
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/u;
const UNDECOMPOSED: readonly (readonly [from: string, to: string])[] = [
  ['đ', 'd'],
  ['ø', 'o'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ı', 'i'],
  ['œ', 'oe'],
];
const UMLAUTS: readonly (readonly [from: string, to: string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
];

/**
 * The ways in which people write a folded word: as it is, without its accents, with the tone on the
 * other vowel (Vietnamese), with e for an umlaut (German).
 */
export function spellingsOf(word: string, language: string): string[] {
  if (!MARKED.test(word) || !LATIN.test(word)) return [word];
  const found = new Set([word, withoutAccents(word)]);
  if (language === 'vi') found.add(withMovedTone(word));
  if (language === 'de') found.add(replaceAll(replaceAll(word, UMLAUTS), UNDECOMPOSED));
  return [...found];
}

/** A Vietnamese word with its tone on either vowel. */
export function tonesOf(word: string): string[] {
  return [...new Set([word, withMovedTone(word)])];
}

/** A folded word without the accents of Latin letters. */
export function withoutAccents(word: string): string {
  return replaceAll(word.normalize('NFD').replaceAll(ACCENTS, ''), UNDECOMPOSED);
}

function withMovedTone(word: string): string {
  const parts = word.normalize('NFD');
  const tone = TONE.exec(parts)?.[0];
  if (tone === undefined) return word;
  const bare = parts.replace(TONE, '');
  const moved = bare.replace(MOVABLE_TONE, (pair) => {
    const [first = '', second = ''] = pair;
    const isOnFirst = parts.includes(first + tone);
    return isOnFirst ? first + second + tone : first + tone + second;
  });
  return moved === bare ? word : moved.normalize('NFC');
}

function replaceAll(word: string, pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.reduce((text, [from, to]) => text.replaceAll(from, to), word);
}
