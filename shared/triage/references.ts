import { findPlaces } from '../private-data/address.ts';
import type { PrivateDatum } from '../private-data/kinds.ts';
import { asWritten, foldDigits, readText } from '../private-data/reading.ts';
import type { Reading, Span } from '../private-data/reading.ts';
import { wordAt } from '../private-data/numbers.ts';
import { fold, spanIn } from './fold.ts';
import { OPEN_REFERENCES } from './reference.ts';
import type { OpenReference, Reference } from './reference.ts';
import { KIND } from './signals/tokens.ts';

/** References of one text that are told, at most; the first ones are. */
export const MAX_REFERENCES = 20;
/** Names that are compared with each other; of more the first ones, so that no text is slow. */
const MAX_NAMES = 100;
/** Words of the name of a place. */
const MAX_PLACE_WORDS = 3;
const FLIGHT =
  /(?<![\p{L}\p{N}@#_./-])(?:[a-z]{2}|[a-z]\d|\d[a-z]) ?\d{1,4}(?![\p{L}\p{N}_]|[.,:]\d)/gu;
const FLIGHT_WORDS = new Set(
  'flight flights vlucht chuyến bay penerbangan pesawat flug vol vuelo voo volo fly рейс'.split(
    ' ',
  ),
);
/** Between "our store" and its name. */
const PLACE_LINKS = new Set('in at on op te van ở tại di de của'.split(' '));

/**
 * Orders, parcels, products, places and flights that a text names, in its order. `found` is what
 * `findPrivateData` found in the same text: numbers are read once. Linear in text and products.
 */
export function readReferences(
  text: string,
  {
    found,
    products = [],
  }: { readonly found: readonly PrivateDatum[]; readonly products?: readonly string[] },
): Reference[] {
  const reading = readText(text, foldDigits(text));
  const named = [
    ...productsIn(text, products),
    ...placesIn(reading),
    ...flightsIn(reading).slice(0, MAX_NAMES),
  ];
  const isPrivate = (one: Reference) =>
    found.some(({ start, end }) => one.start < end && start < one.end);
  return [...found.flatMap(numberReference), ...named.filter((each) => !isPrivate(each))]
    .toSorted((one, other) => one.start - other.start)
    .slice(0, MAX_REFERENCES);
}

/** Those that a mention keeps in the open: orders and parcels are private data. */
export function openReferences(references: readonly Reference[]): OpenReference[] {
  return references.flatMap(({ kind, value }) => {
    const open = OPEN_REFERENCES.find((each) => each === kind);
    return open === undefined ? [] : [{ kind: open, value }];
  });
}

function numberReference({ kind, value = '', carrier, start, end }: PrivateDatum): Reference[] {
  if (kind === 'order_number') return [{ kind: 'order', value, start, end }];
  if (kind !== 'tracking_number') return [];
  return [{ kind: 'parcel', value, ...(carrier === undefined ? {} : { carrier }), start, end }];
}

function productsIn(text: string, products: readonly string[]): Reference[] {
  if (products.length === 0) return [];
  const folded = fold(text);
  return products.flatMap((value): Reference[] => {
    const name = fold(value).text;
    const at = indexOfWord(folded.text, name);
    if (at < 0) return [];
    return [{ kind: 'product', value, ...spanIn(folded, at, at + name.length) }];
  });
}

/** Where a name stands that is not part of a longer word; -1 when it does not. */
function indexOfWord(text: string, name: string): number {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') &&
      !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? ' ');
    if (isWhole) return at;
  }
  return -1;
}

/** Addresses of premises, and names behind them: "your store in Leeds". */
function placesIn(reading: Reading): Reference[] {
  const addresses = findPlaces(reading).slice(0, MAX_NAMES);
  const named = reading.cues.flatMap(({ name, end }): Span[] => {
    if (name !== 'premises') return [];
    const linked = PLACE_LINKS.has(wordAt(reading.text, reading.tokens, end));
    const first = linked ? end + 1 : end;
    let last = first;
    while (last - first < MAX_PLACE_WORDS && isName(reading, last)) last += 1;
    if (last === first) return [];
    const { starts, ends } = reading.tokens;
    return [{ start: starts[first] ?? 0, end: ends[last - 1] ?? 0 }];
  });
  const apart = named
    .slice(0, MAX_NAMES)
    .filter((one) => !addresses.some(({ start, end }) => one.start < end && start < one.end));
  return [...addresses, ...apart].map((span) => ({
    kind: 'place',
    value: asWritten(reading, span),
    ...spanIn(reading.folded, span.start, span.end),
  }));
}

function isName({ text, tokens, original, folded }: Reading, token: number): boolean {
  if (tokens.kinds[token] !== KIND.word) return false;
  const start = tokens.starts[token] ?? 0;
  // A full stop, a comma or a line ends the name.
  if (!/^[ ]?$/.test(text.slice(tokens.ends[token - 1] ?? start, start))) return false;
  const letter = original[spanIn(folded, start, start + 1).start] ?? '';
  return letter !== letter.toLowerCase();
}

/** Numbers of flights, in capitals, where a flight is spoken of. */
function flightsIn(reading: Reading): Reference[] {
  const { text, tokens } = reading;
  const speaks = tokens.starts.some((_, token) => FLIGHT_WORDS.has(wordAt(text, tokens, token)));
  if (!speaks) return [];
  return Array.from(text.matchAll(FLIGHT)).flatMap(({ 0: found, index }): Reference[] => {
    const span = { start: index, end: index + found.length };
    const written = asWritten(reading, span);
    if (written !== written.toUpperCase()) return [];
    const value = found.replaceAll(' ', '').toUpperCase();
    return [{ kind: 'flight', value, ...spanIn(reading.folded, span.start, span.end) }];
  });
}
