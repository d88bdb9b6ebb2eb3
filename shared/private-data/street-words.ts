import { wordsOf } from './word-list.ts';

/** Ends of the names of streets, written as one word with them. */
const ENDINGS = wordsOf(`
  straat straatje str laan plein gracht kade dreef singel steeg dijk plantsoen weg hof pad straße
  strasse gasse allee platz gatan vägen vej gade`);
const LEAST_BEFORE = 3;
const LONGEST = 36;

/** Whether a word is the name of a street by its end: "Dorpsstraat". */
export function isStreetName(word: string): boolean {
  if (word.length > LONGEST || NO_STREETS.has(word)) return false;
  return ENDINGS.some((end) => word.endsWith(end) && word.length >= end.length + LEAST_BEFORE);
}

/** What ends so and is no street. */
const NO_STREETS = new Set(
  wordsOf(`
    onderweg snelweg spoorweg terugweg heenweg omweg uitweg luchtweg waterweg autosnelweg
    doorweg wegweg rijksweg halverweg gerechtshof hierweg geweg telkensweg ipad keypad touchpad
    mousepad notepad launchpad trackpad gamepad padpad voetpad fietspad onterweg bahnhof
    friedhof bauernhof beweg deswegen unterwegs überweg umweg heimweg hinweg rückweg bahnhofsweg
    arbeitsplatz parkplatz spielplatz sitzplatz platz marktplatz stellplatz maplestr registr
    administr`),
);

/** Kinds of streets in English; `true` where the name must be in capitals. */
export const ENGLISH_STREETS: ReadonlyMap<string, boolean> = new Map([
  ...[
    'street',
    'road',
    'avenue',
    'lane',
    'boulevard',
    'crescent',
    'blvd',
    'terrace',
    'ave',
    'rd',
  ].map((word): [string, boolean] => [word, false]),
  ...wordsOf(`
    st ln drive dr court ct close way place pl square sq gardens grove hill parade row mews walk
    parkway pkwy highway hwy circle cir trail view`).map((word): [string, boolean] => [word, true]),
]);
/** A number and one of these and then "road" is no address: "2 people on the road". */
export const NO_NAMES = new Set(
  wordsOf(`
    people person hours hour hrs minutes min mins days day weeks week months month years year
    miles mile km meters metres times of on in the a an at to from by my your our this that
    these those is was are and or for with off down up across cars lanes way one two more other
    different same new old long x per ft am pm star stars lane cups steps out along busy next
    whole every each`),
);

/**
 * Words that stand before the name of a street. `name`: a capital must follow, because the word
 * means other things too; `plain`: it means a street or lane and nothing else.
 */
export const STREET_BEGINNINGS: ReadonlyMap<string, 'name' | 'plain' | 'numbered'> = new Map([
  ...wordsOf('jl jln lorong lrg persiaran lebuh perumahan komplek').map(
    (word): [string, 'plain'] => [word, 'plain'],
  ),
  ...wordsOf('ngõ ngách hẻm gang kiệt gg').map((word): [string, 'numbered'] => [word, 'numbered']),
  ...wordsOf(`
    jalan taman kampung đường phố duong rue avenue boulevard calle avenida rua via viale corso
    piazza paseo carrera allée impasse chemin travessa laan weg ulica улица`).map(
    (word): [string, 'name'] => [word, 'name'],
  ),
]);

/** What may stand before the number of a house. */
export const NUMBER_WORDS = new Set(wordsOf('no nr nummer nomor nombor số so n num lot'));
/** Small words inside the names of streets. */
export const NAME_PARTS = new Set(
  wordsOf('de la le les du des dei della del da do dos van der den km blok'),
);
