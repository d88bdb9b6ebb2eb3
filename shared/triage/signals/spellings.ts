/** A letter of Vietnamese that carries a tone, as `NFD` takes it apart. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
/** Where the tone may stand on either vowel: "hỏa" and "hoả", "hủy" and "huỷ". */
const MOVABLE_TONE = /[oòóỏõọ][aàáảãạeèéẻẽẹ]$|[uùúủũụ][yỳýỷỹỵ]$/;
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/;
const UNDECOMPOSED: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ø', 'o'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ı', 'i'],
  ['œ', 'oe'],
]);
const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
]);

/** How the words of a table may be spelled besides the way in which they stand there. */
export type Spelling = 'latin' | 'german' | 'toned' | 'toneless';

/** The spellings of a folded word; `toned` and `toneless` are Vietnamese. */
export function spellingsOf(word: string, spelling: Spelling): readonly string[] {
  if (!MARKED.test(word)) return [word];
  switch (spelling) {
    case 'latin':
      return [word, withoutAccents(word)];
    case 'german':
      return [word, withoutAccents(word), Array.from(word, (x) => UMLAUTS.get(x) ?? x).join('')];
    case 'toned':
      return MOVABLE_TONE.test(word) ? [word, withMovedTone(word)] : [word];
    case 'toneless':
      return [withoutAccents(word)];
  }
}

const bare = new Map<string, string>();

/** A folded word without the accents of Latin letters. */
export function withoutAccents(word: string): string {
  let text = '';
  for (const letter of word) {
    let plain = bare.get(letter);
    if (plain === undefined) {
      plain = UNDECOMPOSED.get(letter) ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
      bare.set(letter, plain);
    }
    text += plain;
  }
  return text;
}

function withMovedTone(word: string): string {
  const before = word.slice(0, -2);
  const first = word.slice(-2, -1);
  const parts = word.slice(-2).normalize('NFD');
  const tone = TONE.exec(parts)?.[0];
  if (tone === undefined) return word;
  const isOnFirst = TONE.test(first.normalize('NFD'));
  const [one = '', other = ''] = parts.replace(TONE, '');
  return before + (isOnFirst ? one + other + tone : one + tone + other).normalize('NFC');
}
