/** From so many letters on, one slip leaves a word that is hardly another one. */
const ONE_SLIP = 5;
/** Short words have neighbours: up to here only slips of the common kinds count. */
const CLOSE_NEIGHBOURS = 6;
/** From so many letters on, two slips. */
const TWO_SLIPS = 9;
const VOWELS = 'aeiouy';
/** Letters that sound alike or lie next to each other. */
const NEIGHBOURS: ReadonlySet<string> = new Set(
  [
    'qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm',
    'ck cs sz ks vw fv fp dt bp iy gj qk xs lr',
  ]
    .join(' ')
    .split(' '),
);

/**
 * Whether a word is another one misspelt: one slip (a letter more, fewer or wrong, or two swapped)
 * in words of five letters or more, two in those of nine or more. The first letter stands, or is
 * swapped with the second, and in words of up to eight letters the last one too: at the end other
 * words begin ("feder" is no FedEx). Equal words are not misspelt.
 */
export function isMisspelt(word: string, meant: string): boolean {
  const { length } = meant;
  if (length < ONE_SLIP || word === meant || !keepsBeginning(word, meant)) return false;
  if (length < TWO_SLIPS) return keepsEnd(word, meant) && isOneSlip(word, meant);
  return Math.abs(word.length - length) <= 2 && slips(word, meant) <= 2;
}

/** Whether a word is another one drawn out: "fedexxx". */
export function isDrawnOut(word: string, meant: string): boolean {
  if (meant.length < ONE_SLIP || word.length <= meant.length) return false;
  let at = 0;
  for (let own = 0; own < meant.length; own += 1) {
    if (word[at] !== meant[own]) return false;
    at += 1;
    if (meant[own + 1] !== meant[own]) while (word[at] === meant[own]) at += 1;
  }
  return at === word.length;
}

function keepsBeginning(word: string, meant: string): boolean {
  return word[0] === meant[0] || (word[0] === meant[1] && word[1] === meant[0]);
}

function keepsEnd(word: string, meant: string): boolean {
  return (
    word.at(-1) === meant.at(-1) || (word.at(-1) === meant.at(-2) && word.at(-2) === meant.at(-1))
  );
}

function isOneSlip(word: string, meant: string): boolean {
  let at = 0;
  while (at < meant.length && word[at] === meant[at]) at += 1;
  const mustBeCommon = meant.length <= CLOSE_NEIGHBOURS;
  const own = meant[at] ?? '';
  const written = word[at] ?? '';
  const before = meant[at - 1] ?? '';
  switch (word.length - meant.length) {
    case 0:
      if (word.slice(at + 1) === meant.slice(at + 1)) {
        return !mustBeCommon || areAlike(written, own);
      }
      return (
        written === meant[at + 1] &&
        word[at + 1] === own &&
        word.slice(at + 2) === meant.slice(at + 2)
      );
    case 1:
      return (
        word.slice(at + 1) === meant.slice(at) &&
        (!mustBeCommon || areAlike(written, own) || areAlike(written, before) || isVowel(written))
      );
    case -1:
      return (
        word.slice(at) === meant.slice(at + 1) &&
        (!mustBeCommon || isVowel(own) || own === before || own === meant[at + 1])
      );
    default:
      return false;
  }
}

function isVowel(letter: string): boolean {
  return letter !== '' && VOWELS.includes(letter);
}

function areAlike(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  if (one === other || (isVowel(one) && isVowel(other))) return true;
  return NEIGHBOURS.has(one + other) || NEIGHBOURS.has(other + one);
}

/**
 * Slips between two words: letters more, fewer or wrong, neighbours swapped (optimal string
 * alignment). The words are about as long as each other, and as names are.
 */
function slips(word: string, meant: string): number {
  let two: number[] = [];
  let one = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let row = 1; row <= word.length; row += 1) {
    const here = [row];
    for (let at = 1; at <= meant.length; at += 1) {
      const wrong = word[row - 1] === meant[at - 1] ? 0 : 1;
      let least = Math.min((one[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1, (one[at - 1] ?? 0) + wrong);
      const swapped = word[row - 1] === meant[at - 2] && word[row - 2] === meant[at - 1];
      if (row > 1 && at > 1 && swapped) least = Math.min(least, (two[at - 2] ?? 0) + 1);
      here.push(least);
    }
    two = one;
    one = here;
  }
  return one[meant.length] ?? 0;
}
