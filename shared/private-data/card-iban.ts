import { hasIbanRemainder, hasLuhnDigit } from './check-digits.ts';
import type { Found } from './kinds.ts';
import { numeralsFrom, standsAlone } from './numbers.ts';
import { codeFrom } from './codes.ts';
import type { Reading } from './reading.ts';
import { wordsOf } from './word-list.ts';

/** Digits in fours or whole; a full stop between them would be an amount. */
const CARD_JOINT = /^[ \-‐‑–]$/;
/** Who issues what, and with how many digits. @see ISO/IEC 7812-1 and the issuers' public ranges */
const ISSUERS: readonly { readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:30[0-5]|36|3[89])/, lengths: [14, 16] },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:62|81)/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:50|5[6-8]|6[037])/, lengths: [16, 18, 19] },
  { prefix: /^(?:220[0-4]|9792)/, lengths: [16] },
];
const MOST_CARD_DIGITS = 19;

/** Payment cards: an issuer's prefix and length, and the Luhn check digit. */
export function findCards(reading: Reading): Found[] {
  return reading.groups.flatMap((_, first): Found[] => {
    for (const numeral of numeralsFrom(reading, first, {
      most: MOST_CARD_DIGITS,
      joints: CARD_JOINT,
    })) {
      if (isCard(numeral.digits) && standsAlone(reading, numeral, CUES)) {
        return [{ kind: 'card', certainty: 'checked', start: numeral.start, end: numeral.end }];
      }
    }
    return [];
  });
}

const CUES = new Set(['account'] as const);

function isCard(digits: string): boolean {
  return (
    ISSUERS.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits)) &&
    hasLuhnDigit(digits)
  );
}

/** Length of an IBAN by its country. @see the SWIFT IBAN registry */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  wordsOf(`
    no15 be16 dk18 fi18 fo18 fk18 gl18 nl18 sd18 mk19 si19 at20 ba20 ee20 kz20 lt20 lu20 mn20
    xk20 ch21 cr22 hr21 li21 lv21 bg22 bh22 de22 gb22 ge22 ie22 me22 rs22 va22 ae23 gi23 il23
    iq23 om23 so23 tl23 ad24 cz24 es24 md24 pk24 ro24 sa24 se24 sk24 tn24 vg24 ly25 pt25 st25
    is26 tr26 bi27 fr27 gr27 it27 mc27 mr27 sm27 al28 az28 by28 cy28 do28 gt28 hn28 hu28 lb28
    ni28 pl28 sv28 br29 eg29 ps29 qa29 jo30 kw30 mu30 ye30 lc32 mt31 sc31 ru33 dj27`).map(
    (entry) => [entry.slice(0, 2), Number(entry.slice(2))],
  ),
);

/** IBANs: a country, its length, and the remainder of 97. */
export function findIbans(reading: Reading): Found[] {
  const { text, blocks } = reading;
  return blocks.flatMap(({ start }, first): Found[] => {
    const country = text.slice(start, start + 2);
    const length = IBAN_LENGTHS.get(country);
    if (length === undefined) return [];
    const code = codeFrom(reading, first, length);
    if (code === undefined || !/^[a-z]{2}\d\d/.test(code.value)) return [];
    if (!hasIbanRemainder(code.value)) return [];
    const { end } = code;
    return [{ kind: 'iban', certainty: 'checked', start, end, country: country.toUpperCase() }];
  });
}
