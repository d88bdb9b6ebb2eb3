import type { CueName } from './cues/find-cues.ts';
import type { Found } from './kinds.ts';
import { isInCapitals, wordAt } from './numbers.ts';
import { cueBefore, spansOf } from './reading.ts';
import type { Reading, Span } from './reading.ts';
import { findStreets } from './streets.ts';

const NAMING: ReadonlySet<CueName> = new Set(['address', 'premises']);
const CUE_DISTANCE = 6;
const DUTCH_POSTCODE = /(?<![\p{L}\p{N}_])[1-9]\d{3} ?(?!sa|sd|ss)[a-z]{2}(?![\p{L}\p{N}_])/gu;
/** What two capitals behind four digits mean when they are no postcode. */
const NO_POSTCODE =
  /(?:[ackmnp]m|[kmgt]b|[km]g|eu|ad|bc|ce|vn|nl|uk|us|id|my|hz|ml|kw|hp|pk|cc|r[bmp]|jt|tv|pc)$/;
const BRITISH_POSTCODE =
  /(?<![\p{L}\p{N}_])[a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}_])/gu;
const NEIGHBOURHOOD = /(?<!\p{L})rt ?[./]? ?\d{1,3} ?[/,.-]? ?rw ?[./]? ?\d{1,3}(?!\d)/gu;
const HAN_STREET =
  /(?:(?![我你他她们們住在于於到是的])\p{Script=Han}){1,8}[路街道巷]\d{1,5}[号號](?:\d{1,4}[室楼樓])?/gu;
const POSTAL = /^(?:postcode|post code|zip|zip code|poskod|kode pos)$/;

/**
 * Streets with a number, and postcodes that stand for a few houses. The address of a shop or an
 * office ("your store at …") is nobody's home; see `findPlaces`.
 */
export function findAddresses(reading: Reading): Found[] {
  return addressesIn(reading)
    .filter(({ cue }) => cue !== 'premises')
    .map(({ start, end, cue }) => ({
      kind: 'address',
      certainty: cue === 'address' ? 'cued' : 'shaped',
      start,
      end,
    }));
}

/** Addresses of places that anybody may go to. */
export function findPlaces(reading: Reading): Span[] {
  return addressesIn(reading)
    .filter(({ cue }) => cue === 'premises')
    .map(({ start, end }) => ({ start, end }));
}

function addressesIn(reading: Reading): (Span & { readonly cue: CueName | undefined })[] {
  return [...findStreets(reading), ...postcodes(reading)].map((span) => ({
    ...span,
    cue: cueBefore(reading, span.start, { among: NAMING, within: CUE_DISTANCE })?.name,
  }));
}

function postcodes(reading: Reading): Span[] {
  const { text, tokens, cues } = reading;
  const announced = cues.flatMap(({ name, start, end }) => {
    if (name !== 'address') return [];
    const words = text.slice(tokens.starts[start], tokens.ends[end - 1]);
    const number = [end, end + 1].find((token) => /^\d{5,6}$/.test(wordAt(text, tokens, token)));
    return number === undefined || !POSTAL.test(words)
      ? []
      : [{ start: tokens.starts[number] ?? 0, end: tokens.ends[number] ?? 0 }];
  });
  return [
    ...spansOf(text, DUTCH_POSTCODE).filter(
      (span) => isInCapitals(reading, span) && !NO_POSTCODE.test(text.slice(span.start, span.end)),
    ),
    ...spansOf(text, BRITISH_POSTCODE).filter((span) => isInCapitals(reading, span)),
    ...spansOf(text, NEIGHBOURHOOD),
    ...spansOf(text, HAN_STREET),
    ...announced,
  ];
}
