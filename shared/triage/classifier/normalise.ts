/**
 * The form of a text that features are read from. Trainer and runtime share it, and golden vectors
 * hold it: a change here needs new weights.
 */

/** Longer texts are cut here, in UTF-16 units: a post says what it is about in the first page. */
export const MAX_UNITS = 4_000;

/** What is folded into one sign each; the signs are of the private use area. */
export const MARKS = {
  address: '\ue000',
  name: '\ue001',
  drawnOut: '\ue002',
  shouted: '\ue003',
} as const;

const ADDRESS = MARKS.address.charCodeAt(0);
const NAME = MARKS.name.charCodeAt(0);
const DRAWN_OUT = MARKS.drawnOut.charCodeAt(0);
const SHOUTED = MARKS.shouted.charCodeAt(0);
const AT = 0x40;
const ZERO = 0x30;
/** Equal signs in a row that are kept; three are drawn out. */
const MAX_REPEATS = 2;
/** So many capitals, and more than of small letters, are shouting. */
const ENOUGH_CAPITALS = 8;
const STARTS_OF_ADDRESSES = ['http://', 'https://', 'www.'];
/** Alef, teh marbuta and alef maksura are spelled one way or the other by the same people. */
const ARABIC: ReadonlyMap<number, number> = new Map([
  [0x622, 0x627],
  [0x623, 0x627],
  [0x625, 0x627],
  [0x629, 0x647],
  [0x649, 0x64a],
]);

const units = new Uint16Array(MAX_UNITS + 2);

/**
 * Compatibility forms (NFKC), lower case; addresses of the web and names behind `@` become a mark
 * each, digits become 0, equal signs in a row are cut to two, what nobody sees is left out. Ends in
 * marks for what was drawn out or shouted. UTF-16 units, at most `MAX_UNITS` + 2, valid until the
 * next call, which writes over them. Linear in the text.
 */
export function normalise(text: string): Uint16Array {
  const cut = text.length > MAX_UNITS ? text.slice(0, MAX_UNITS) : text;
  const lower = cut.normalize('NFKC').toLowerCase();
  const end = lower.length;
  let length = 0;
  let repeats = 0;
  let drawnOut = false;
  for (let at = 0; at < end && length < MAX_UNITS; at += 1) {
    let unit = lower.charCodeAt(at);
    if (unit === AT && isNameUnit(lower.charCodeAt(at + 1))) {
      while (isNameUnit(lower.charCodeAt(at + 1))) at += 1;
      unit = NAME;
    } else if ((unit === 0x68 || unit === 0x77) && startsAddress(lower, at)) {
      while (at + 1 < end && lower.charCodeAt(at + 1) > 0x20) at += 1;
      unit = ADDRESS;
    } else if (unit >= 0x80) {
      if (isUnseen(unit)) continue;
      unit = ARABIC.get(unit) ?? unit;
    } else if (unit > ZERO && unit <= ZERO + 9) unit = ZERO;
    else if (unit < 0x20) unit = 0x20;
    repeats = length > 0 && units[length - 1] === unit ? repeats + 1 : 1;
    if (repeats > MAX_REPEATS) {
      drawnOut ||= unit > 0x39;
      continue;
    }
    units[length] = unit;
    length += 1;
  }
  if (drawnOut) units[length++] = DRAWN_OUT;
  if (isShouted(cut)) units[length++] = SHOUTED;
  return units.subarray(0, length);
}

function startsAddress(text: string, at: number): boolean {
  return STARTS_OF_ADDRESSES.some((start) => text.startsWith(start, at));
}

/** Letters and digits of a handle, and of the host of an e-mail address. */
function isNameUnit(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= ZERO && unit <= ZERO + 9) ||
    unit === 0x5f ||
    unit === 0x2e
  );
}

/** Soft hyphens, zero width, directions, variation selectors, Arabic vowels, a Turkish I's dot. */
function isUnseen(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x307 ||
    unit === 0x640 ||
    unit === 0xfeff ||
    (unit >= 0x64b && unit <= 0x652) ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    (unit >= 0xfe00 && unit <= 0xfe0f)
  );
}

function isShouted(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x41 && unit <= 0x5a) capitals += 1;
    else if (unit >= 0x61 && unit <= 0x7a) small += 1;
  }
  return capitals >= ENOUGH_CAPITALS && capitals > small;
}
