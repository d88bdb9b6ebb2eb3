/**
 * Consonants as they sound, in classes that languages mix up: p with f and b with v become one
 * (Korean and Arabic lack the other), voiced ones stay apart.
 */
const SOUNDS: readonly (readonly [letters: string, sounds: string])[] = [
  ['бвгджзйклмнпрстфхцчшщ', 'b v g d j z - k l m n f r s t f h s c c c'],
  ['βγδζθκλμνξπρστφχψς', 'v g d z t k l m n ks f r s t f h fs s'],
  [
    'بتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگڤ',
    'b t s j h h d z r z s c s d t z - g f k k l m n h - - - f c j g v',
  ],
  [
    'कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह',
    'k k g g c c j j t t d d n t t d d n f f b b m - r l v c c s h',
  ],
  ['カガキギクグケゲコゴ', 'k g k g k g k g k g'],
  ['サザシジスズセゼソゾ', 's z c j s z s z s z'],
  ['タダチヂツヅテデトド', 't d c j s z t d t d'],
  ['ナニヌネノハバパヒビピフブプヘベペホボポ', 'n n n n n h b f h b f f b f h b f h b f'],
  ['マミムメモラリルレロワンヴ', 'm m m m m r r r r r - n v'],
];
const SOUND_OF: ReadonlyMap<string, string> = new Map(
  SOUNDS.flatMap(([letters, sounds]) =>
    sounds.split(' ').map((sound, at) => [letters[at] ?? '', sound === '-' ? '' : sound] as const),
  ),
);
/** Hangul: a syllable is a number made of its first consonant, its vowel and its last consonant. */
const HANGUL_FIRST = 'g k n d t r m b b s s - j j c k t f h'.split(' ');
const HANGUL_LAST = '- k k ks n n n t r r r r r r r r m f fs t t n t t k t f h'.split(' ');
const HANGUL_START = 0xac_00;
const HANGUL_END = 0xd7_a3;
const VOWELS_PER_FIRST = 21;
const LATIN_SOUNDS: ReadonlyMap<string, string> = new Map(
  'a- e- i- o- u- y- w- h- cs qk xks pf'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1) === '-' ? '' : pair.slice(1)]),
);
/** Letters that stand for one sound together. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['sh', 'c'],
  ['ch', 'c'],
  ['ck', 'k'],
  ['ca', 'ka'],
  ['co', 'ko'],
  ['cu', 'ku'],
  ['cl', 'kl'],
  ['cr', 'kr'],
];
const LATIN = /^[a-z]+$/;
const VOWELS: ReadonlySet<string> = new Set(
  'аеёиоуыэюяьъіїєαεηιουωάέήίόύώϊϋاآأإةءؤئアイウエオャュョァィゥェォッーヤユヨヲ',
);
const MARK_OR_DEVANAGARI_VOWEL = /[\p{M}\u0904-\u0914]/u;

/**
 * The consonants of a name of Latin letters, or of a word of another script, as they sound:
 * `FedEx`, `федекс`, `フェデックス` and `فيديكس` are all `fdks`. Undefined when it has letters of which
 * that is not known: Thai and Chinese spellings are to be configured.
 */
export function soundOf(word: string): string | undefined {
  let sounds = '';
  if (LATIN.test(word)) {
    let letters = word;
    for (const [pair, sound] of PAIRS) letters = letters.replaceAll(pair, sound);
    for (const letter of letters) sounds += LATIN_SOUNDS.get(letter) ?? letter;
    return squeeze(sounds);
  }
  for (const letter of word) {
    const sound = hangulSound(letter) ?? SOUND_OF.get(letter);
    if (sound === undefined && !isSilent(letter)) return undefined;
    sounds += sound ?? '';
  }
  return squeeze(sounds);
}

function isSilent(letter: string): boolean {
  return VOWELS.has(letter) || MARK_OR_DEVANAGARI_VOWEL.test(letter);
}

function hangulSound(letter: string): string | undefined {
  const point = letter.codePointAt(0) ?? 0;
  if (point < HANGUL_START || point > HANGUL_END) return undefined;
  const syllable = point - HANGUL_START;
  const last = syllable % HANGUL_LAST.length;
  const first = Math.floor(syllable / HANGUL_LAST.length / VOWELS_PER_FIRST);
  return `${HANGUL_FIRST[first] ?? ''}${HANGUL_LAST[last] ?? ''}`.replaceAll('-', '');
}

function squeeze(sounds: string): string {
  let squeezed = '';
  for (const sound of sounds) if (sound !== squeezed.at(-1)) squeezed += sound;
  return squeezed;
}
