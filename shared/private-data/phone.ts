import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';
import type { CueName } from './cues/find-cues.ts';
import type { Certainty, Found } from './kinds.ts';
import { isQuantity, numeralsFrom, standsAlone } from './numbers.ts';
import type { Numeral } from './numbers.ts';
import { cueBefore } from './reading.ts';
import type { Reading } from './reading.ts';
import { wordsOf } from './word-list.ts';

const LEAST_DIGITS = 7;
/** With no country and no word that announces it. */
const LEAST_BARE_DIGITS = 9;
/** E.164, and the prefix that leads abroad. */
const MOST_DIGITS = 17;
/** Tokens between a cue and its number: "you can reach me any time on". */
const CUE_DISTANCE = 5;
/** Numbers of one text that are looked up; of more the form decides, so that no text is slow. */
const MAX_LOOKUPS = 400;
/** Where a number without its country is looked for, whatever the language of the post. */
const HOME: readonly CountryCode[] = ['NL', 'VN', 'MY', 'ID', 'GB', 'US'];
const COUNTRIES: Readonly<Record<string, readonly CountryCode[]>> = {
  en: ['GB', 'US', 'AU', 'IN', 'SG'],
  nl: ['NL', 'BE'],
  vi: ['VN'],
  ms: ['MY', 'SG', 'BN'],
  id: ['ID'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH'],
  es: ['ES', 'MX', 'AR', 'CO'],
  pt: ['BR', 'PT'],
  it: ['IT'],
  sv: ['SE'],
  da: ['DK'],
  tr: ['TR'],
  ru: ['RU'],
  ar: ['SA', 'AE', 'EG'],
  hi: ['IN'],
  th: ['TH'],
  ja: ['JP'],
  zh: ['CN', 'TW', 'HK'],
  ko: ['KR'],
};
/** Any number cue: the nearest one says what a number is. */
const NUMBER_CUES: ReadonlySet<CueName> = new Set([
  'phone',
  'order',
  'order_number',
  'tracking',
  'account',
  'national_id',
]);
const PHONE_CUE: ReadonlySet<CueName> = new Set(['phone']);
/** A number in an address that opens a chat or a call; the country stands first. */
const LINK = /(?:wa\.me\/|[?&]phone=|tel:|callto:)(?:\+|00)?([1-9]\d{6,14})(?!\d)/dg;
const NORTH_AMERICAN = /^(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}$/;
/** Numbers of companies, not of people (freephone, shared cost, hotlines), by their beginnings. */
const SERVICE = wordsOf(`
  +31800 +31900 +31906 +31909 +3188 +3114 +4480 +4484 +4487 +4430 +4433 +4434 +4437 +4490 +1800
  +1833 +1844 +1855 +1866 +1877 +1888 +1900 +841800 +841900 +601300 +601800 +60800 +62800
  +621500 +49800 +49180 +49900 +3380 +3381 +3382 +3389 +32800 +3270 +3290 +611300 +611800 +6113
  +651800`);

/**
 * Telephone numbers that exist as far as their form goes: with a country, in the way of a country
 * where the language is spoken, or behind words that announce one. Hotlines are nobody's.
 */
export function findPhones(
  reading: Reading,
  options: { readonly language?: string | undefined; readonly regions?: readonly string[] },
): Found[] {
  const look = makeLookUp(options);
  const found = findLinks(reading);
  let free = 0;
  for (let first = 0; first < reading.groups.length; first += 1) {
    if ((reading.groups[first]?.start ?? 0) < free) continue;
    const phone = readPhone(reading, first, look);
    if (phone === undefined) continue;
    found.push(phone);
    free = phone.end;
  }
  return found;
}

function findLinks({ text }: Reading): Found[] {
  return Array.from(text.matchAll(LINK)).flatMap(({ indices }): Found[] => {
    const [, number] = indices ?? [];
    if (number === undefined) return [];
    return [{ kind: 'phone', certainty: 'checked', start: number[0], end: number[1] }];
  });
}

type LookUp = (digits: string, abroad: boolean) => 'nobody' | 'service' | Known;
type Known = { readonly country?: string };

function readPhone(reading: Reading, first: number, look: LookUp): Found | undefined {
  const { text, groups } = reading;
  const start = groups[first]?.start ?? 0;
  const plus = text[start - 1] === '+' || (text[start - 1] === '(' && text[start - 2] === '+');
  const cue = cueBefore(reading, start, { among: NUMBER_CUES, within: CUE_DISTANCE });
  const isCued = cue?.name === 'phone';
  const abroad = plus || text.startsWith('00', start);
  if (!abroad && !isCued && !mayBegin(text, start)) return undefined;
  for (const numeral of numeralsFrom(reading, first, { most: MOST_DIGITS })) {
    if (numeral.digits.length < LEAST_DIGITS) break;
    if (!mayBePhone(reading, numeral)) continue;
    const written = text.slice(start - (text[start - 1] === '(' ? 1 : 0), numeral.end);
    const isHome = numeral.digits.startsWith('0') || NORTH_AMERICAN.test(written);
    if (!abroad && !isCued && (!isHome || numeral.digits.length < LEAST_BARE_DIGITS)) continue;
    const known = look(numeral.digits, abroad);
    if (known === 'service') return undefined;
    if (known === 'nobody' && (!isCued || abroad || numeral.digits.length > 13)) continue;
    const from = startWith(text, start);
    const certainty: Certainty = plus ? 'checked' : isCued ? 'cued' : 'shaped';
    return {
      kind: 'phone',
      certainty,
      start: from,
      end: numeral.end,
      ...(known === 'nobody' ? {} : known),
    };
  }
  return undefined;
}

/** Without a country or a cue a number begins with 0, with a bracket, or is written in threes. */
function mayBegin(text: string, start: number): boolean {
  return (
    text[start] === '0' ||
    text[start - 1] === '(' ||
    /^\d{3}[-.]/.test(text.slice(start, start + 4))
  );
}

function mayBePhone(reading: Reading, numeral: Numeral): boolean {
  return (
    standsAlone(reading, numeral, PHONE_CUE) &&
    !isQuantity(reading, numeral) &&
    reading.text[numeral.start - 1] !== '#' &&
    // A chain of single digits is a list of things, unless it is all of them.
    numeral.groups <= numeral.digits.length
  );
}

/** The plus and the bracket belong to the number. */
function startWith(text: string, start: number): number {
  let from = start;
  if (text[from - 1] === '(') from -= 1;
  if (text[from - 1] === '+') from -= 1;
  return from;
}

function makeLookUp(options: {
  readonly language?: string | undefined;
  readonly regions?: readonly string[];
}): LookUp {
  const own = options.language?.toLowerCase().split(/[-_]/)[0] ?? '';
  const regions = [
    ...new Set<string>([...(options.regions ?? []), ...(COUNTRIES[own] ?? []), ...HOME]),
  ];
  let left = MAX_LOOKUPS;
  const parse = (text: string, region?: string): ReturnType<LookUp> => {
    left -= 1;
    const phone = parsePhoneNumberFromString(text, {
      extract: false,
      ...(isCountry(region) ? { defaultCountry: region } : {}),
    });
    if (phone === undefined || !isReal(phone)) return 'nobody';
    if (SERVICE.some((service) => phone.number.startsWith(service))) return 'service';
    const { country } = phone;
    return country === undefined ? {} : { country };
  };
  return (digits, abroad) => {
    if (left <= 0) return {};
    if (abroad) return parse(`+${digits.replace(/^00/, '')}`);
    for (const region of regions) {
      const known = parse(digits, region);
      if (known !== 'nobody') return known;
    }
    return digits.startsWith('0') ? 'nobody' : parse(`+${digits}`);
  };
}

/** Whether a number exists; 07700 900 and the like, kept for films, look as real to a reader. */
function isReal(phone: { isValid: () => boolean; number: string }): boolean {
  return phone.isValid() || /^\+447700900\d{3}$/.test(phone.number);
}

function isCountry(region: string | undefined): region is CountryCode {
  return region !== undefined && /^[A-Z]{2}$/.test(region);
}
