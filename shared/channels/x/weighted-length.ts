/** Weights of X's counting, version 3: most of what is not Latin counts twice. */
const SINGLE = [
  [0, 4_351],
  [8_192, 8_205],
  [8_208, 8_223],
  [8_242, 8_247],
] as const;
const URL_LENGTH = 23;

const URLS =
  /(?<![\p{L}\p{N}@_.-])(https?:\/\/)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}[a-z]{2,24}(?::\d{1,5})?(?:[/?#](?:[\w\-/~%+=&#@:;!*'$.,?|()[\]]*[\w\-/=&#+~%)])?)?(?![\p{L}\p{N}])/giu;
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3)/u;

/**
 * Length of a text by X's own count: Latin letters 1, other letters and whole emoji 2, an address
 * 23
 * however long. A domain without `https://`, which X may or may not take for an address, counts as
 * the longer of both, so that the count is never too low.
 * @see https://docs.x.com/fundamentals/counting-characters
 */
export function weightedLength(text: string): number {
  const normal = text.normalize('NFC');
  let length = 0;
  let from = 0;
  for (const match of normal.matchAll(URLS)) {
    length += lengthOfPlain(normal.slice(from, match.index));
    const plain = lengthOfPlain(match[0]);
    length += match[1] === undefined ? Math.max(URL_LENGTH, plain) : URL_LENGTH;
    from = match.index + match[0].length;
  }
  return length + lengthOfPlain(normal.slice(from));
}

function lengthOfPlain(text: string): number {
  let length = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    length += isEmoji(segment) ? 2 : lengthOfLetters(segment);
  }
  return length;
}

/** Signs as © and ™ are letters unless they ask to be an emoji. */
function isEmoji(segment: string): boolean {
  const isLatin = (segment.codePointAt(0) ?? 0) <= 0xff;
  return EMOJI.test(segment) && (!isLatin || /[\uFE0F\u20E3]/.test(segment));
}

function lengthOfLetters(segment: string): number {
  let length = 0;
  for (const letter of segment) {
    const code = letter.codePointAt(0) ?? 0;
    length += SINGLE.some(([first, last]) => code >= first && code <= last) ? 1 : 2;
  }
  return length;
}
