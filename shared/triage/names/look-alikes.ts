/** Letters and digits that are written for Latin letters because they look the same. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    'аa вb еe зe іi јj кk мm нh оo рp сc тt уy хx ѕs ԁd һh ԛq ԝw ɡg ѵv ғf ӏl',
    'αa βb εe ηn ιi κk μu νv οo ρp τt υu χx γy ωw',
    '0o 1l 3e 4a 5s 7t $s ıi',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const LATIN_LETTER = /[a-z]/;
const OTHER = /[^a-z]/;

/**
 * A folded word as it looks in Latin letters, accents left out: `fеd3x` is `fedex`. What holds no
 * letter at all stays as it is: 1400 is a number.
 */
export function asLatin(word: string): string {
  if (!OTHER.test(word)) return word;
  let latin = '';
  for (const letter of word.normalize('NFD').replaceAll(/\p{M}/gu, '')) {
    latin += LOOK_ALIKES.get(letter) ?? letter;
  }
  return LATIN_LETTER.test(latin) && /\p{L}/u.test(word) ? latin : word;
}

/** Letters that fonts hardly tell apart. */
export function withoutTwins(word: string): string {
  return word.replaceAll('i', 'l');
}
