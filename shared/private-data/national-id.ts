import { passesElevenTest } from './check-digits.ts';
import { announced, codeFrom } from './codes.ts';
import type { CueName } from './cues/find-cues.ts';
import type { Found } from './kinds.ts';
import { isQuantity, numeralsFrom, standsAlone } from './numbers.ts';
import type { Numeral } from './numbers.ts';
import { cueBefore } from './reading.ts';
import type { Cue } from './cues/find-cues.ts';
import type { Reading } from './reading.ts';
import { wordsOf } from './word-list.ts';

const CUES: ReadonlySet<CueName> = new Set(['national_id']);
/** Other numbers that are announced are what they are announced as. */
const NUMBER_CUES: ReadonlySet<CueName> = new Set([
  'national_id',
  'phone',
  'order',
  'order_number',
  'tracking',
  'account',
]);
const CUE_DISTANCE = 4;
const LONGEST = 16;
const JOINT = /^[ \-‐‑–.]$/;

/** Codes of the places of birth that a Vietnamese citizen number begins with. */
const VIETNAM_PROVINCES = new Set(
  wordsOf(`
    001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035
    036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072
    074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096`),
);
/** Provinces of Indonesia, as an identity number begins. */
const INDONESIA_PROVINCES = new Set(
  wordsOf(`
    11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81
    82 91 92 93 94 95 96`),
);
/** Places of birth that Malaysia never gave a code to. */
const MALAYSIA_UNUSED = new Set([
  '00',
  '17',
  '18',
  '19',
  '20',
  '69',
  '70',
  '73',
  '80',
  '81',
  '94',
  '95',
  '96',
  '97',
]);
/** Nothing else is written so. */
const PARTED_IC = /^\d{6}[-‐‑–]\d\d[-‐‑–]\d{4}$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Numbers that a state gave to a person. Those with a date or a place in them are known by it; the
 * others only behind words that announce them.
 */
export function findNationalIds(reading: Reading): Found[] {
  const found: Found[] = [];
  reading.groups.forEach((_, first) => {
    const id = readDigits(reading, first);
    if (id !== undefined) found.push(id);
  });
  reading.blocks.forEach((_, first) => {
    const id = readInsuranceNumber(reading, first) ?? readDocument(reading, first);
    if (id !== undefined) found.push(id);
  });
  return found;
}

function readDigits(reading: Reading, first: number): Found | undefined {
  const { text } = reading;
  for (const numeral of numeralsFrom(reading, first, { most: LONGEST, joints: JOINT })) {
    const country = countryByForm(text, numeral);
    const isShort = numeral.digits.length === 8 || numeral.digits.length === 9;
    if (country === undefined && !isShort) continue;
    if (!standsAlone(reading, numeral, CUES) || isQuantity(reading, numeral)) continue;
    const { start, end } = numeral;
    const cue = cueBefore(reading, start, { among: NUMBER_CUES, within: CUE_DISTANCE });
    const isCued = cue?.name === 'national_id';
    const certainty = isCued ? 'cued' : 'shaped';
    if (country === 'MY' && PARTED_IC.test(text.slice(start, end))) {
      return { kind: 'national_id', certainty: 'checked', start, end, country };
    }
    const own = country ?? (isCued ? countryByCue(numeral.digits, cue) : undefined);
    if (own === undefined || (cue !== undefined && !isCued)) continue;
    return { kind: 'national_id', certainty, start, end, country: own };
  }
  return undefined;
}

function countryByForm(text: string, { digits, start, end, groups }: Numeral): string | undefined {
  if (digits.length === 12) {
    if (isMalaysian(digits) && /^\d{6}[ \-‐‑–]?\d\d[ \-‐‑–]?\d{4}$/.test(text.slice(start, end)))
      return 'MY';
    return isVietnamese(digits) && groups <= 4 ? 'VN' : undefined;
  }
  if (digits.length === 16) return isIndonesian(digits) ? 'ID' : undefined;
  const isParted = /^\d{3}[ \-‐‑–]\d\d[ \-‐‑–]\d{4}$/.test(text.slice(start, end));
  return isParted && isAmerican(digits) ? 'US' : undefined;
}

/** Nine digits (eight where the first was a nought) say nothing without the word before them. */
function countryByCue(digits: string, { language }: Cue): string | undefined {
  if (language === 'vi' && digits.length === 9) return 'VN';
  if (language === 'nl' && passesElevenTest(digits.padStart(9, '0'))) return 'NL';
  return language === 'en' && digits.length === 9 && isAmerican(digits) ? 'US' : undefined;
}

/** Year, month and day of birth, a place, and four digits. */
function isMalaysian(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) && !MALAYSIA_UNUSED.has(digits.slice(6, 8));
}

/** A place, sex and century, year of birth and six digits. */
function isVietnamese(digits: string): boolean {
  return VIETNAM_PROVINCES.has(digits.slice(0, 3)) && Number(digits[3]) <= 3;
}

/** Three steps of place, the day of birth (40 more for women), month, year, and a count from 1. */
function isIndonesian(digits: string): boolean {
  const day = Number(digits.slice(6, 8)) % 40;
  const month = Number(digits.slice(8, 10));
  return (
    INDONESIA_PROVINCES.has(digits.slice(0, 2)) &&
    digits.slice(2, 4) !== '00' &&
    digits.slice(4, 6) !== '00' &&
    Number(digits.slice(6, 8)) <= 71 &&
    day >= 1 &&
    day <= (DAYS[month - 1] ?? 0) &&
    digits.slice(12) !== '0000'
  );
}

/** @see https://www.ssa.gov/employer/randomization.html for what is never given out */
function isAmerican(digits: string): boolean {
  const area = digits.slice(0, 3);
  return (
    area !== '000' &&
    area !== '666' &&
    !area.startsWith('9') &&
    digits.slice(3, 5) !== '00' &&
    digits.slice(5) !== '0000'
  );
}

/** @see https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110 */
const INSURANCE = /^(?!bg|gb|kn|nk|nt|tn|zz)[abceghj-prstw-z][abceghj-nprstw-z]\d{6}[a-d]$/;

function readInsuranceNumber(reading: Reading, first: number): Found | undefined {
  const code = codeFrom(reading, first, 9);
  if (code === undefined || !INSURANCE.test(code.value)) return undefined;
  const cue = cueBefore(reading, code.start, { among: NUMBER_CUES, within: CUE_DISTANCE });
  if (cue !== undefined && cue.name !== 'national_id') return undefined;
  const certainty = cue === undefined ? 'shaped' : 'cued';
  return { kind: 'national_id', certainty, start: code.start, end: code.end, country: 'GB' };
}

/** A passport or licence: one or two letters and digits, announced. */
function readDocument(reading: Reading, first: number): Found | undefined {
  const code = announced(reading, first, { among: NUMBER_CUES, within: CUE_DISTANCE });
  if (code === undefined || code.cue.name !== 'national_id') return undefined;
  if (!/^(?=.{7,16}$)[a-z]{1,5}\d{2,10}[a-z]{0,3}\d{0,8}$/.test(code.value)) return undefined;
  return { kind: 'national_id', certainty: 'cued', start: code.start, end: code.end };
}
