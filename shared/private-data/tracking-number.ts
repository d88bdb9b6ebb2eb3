import {
  hasDhlDigit,
  hasFedExDigit,
  hasGs1Digit,
  hasS10Digit,
  hasUpsDigit,
} from './check-digits.ts';
import { announced, codeFrom } from './codes.ts';
import type { CueName } from './cues/find-cues.ts';
import type { Found } from './kinds.ts';
import { isQuantity, numeralsFrom, standsAlone } from './numbers.ts';
import { cueBefore } from './reading.ts';
import type { Reading } from './reading.ts';

const NUMBER_CUES: ReadonlySet<CueName> = new Set([
  'tracking',
  'order',
  'order_number',
  'phone',
  'account',
  'national_id',
]);
const CUE_DISTANCE = 4;
const JOINT = /^[ \-‐‑–]$/;

/** Forms of one carrier each, whole and lower case. */
const FORMS: readonly { readonly carrier: string; readonly form: RegExp }[] = [
  { carrier: 'postnl', form: /^[23]s[a-z0-9]{2,5}\d{7,9}$/ },
  { carrier: 'dhl', form: /^(?:j?jd\d{14,20}|jvgl\d{10,20})$/ },
  { carrier: 'amazon', form: /^tba\d{12}$/ },
  { carrier: 'spx', form: /^spx(?:vn|id|my|th|ph|sg|tw)\d{9,14}[a-z]?$/ },
  { carrier: 'jt', form: /^j[tpdxob]\d{10,12}$/ },
  { carrier: 'viettel', form: /^(?:vtp|vtpvn|vt)\d{9,14}$/ },
  { carrier: 'ninjavan', form: /^n[jv](?:sg|my|id|vn|th|ph)[a-z0-9]{8,16}$/ },
  { carrier: 'pos-malaysia', form: /^(?:e[a-z]{1,2}|pl|r[a-z]|c[a-z])\d{9,12}my$/ },
  { carrier: 'lex', form: /^(?:lex|lzd)[a-z]{0,4}\d{9,16}$/ },
];
const LONGEST_FORM = 24;
const SHORTEST_FORM = 11;

/** Numbers that carriers write only with digits, with what makes each likely. */
const DIGITS: readonly {
  readonly carrier: string;
  readonly length: number;
  readonly holds: (digits: string) => boolean;
}[] = [
  { carrier: 'fedex', length: 12, holds: hasFedExDigit },
  { carrier: 'fedex', length: 15, holds: hasGs1Digit },
  {
    carrier: 'fedex',
    length: 20,
    holds: (digits) => /^(?:96|00|61)/.test(digits) && hasGs1Digit(digits),
  },
  {
    carrier: 'fedex',
    length: 22,
    holds: (digits) => digits.startsWith('96') && hasGs1Digit(digits),
  },
  { carrier: 'dhl', length: 10, holds: hasDhlDigit },
  {
    carrier: 'dhl',
    length: 20,
    holds: (digits) => digits.startsWith('00340') && hasGs1Digit(digits),
  },
  { carrier: 'usps', length: 22, holds: (digits) => /^9[234]/.test(digits) && hasGs1Digit(digits) },
];
const MOST_DIGITS = 22;

/** Numbers of parcels: forms and check digits of carriers, and what words announce as one. */
export function findTrackingNumbers(reading: Reading): Found[] {
  const speaksOfParcels = reading.cues.some(({ name }) => name === 'parcel' || name === 'tracking');
  return [
    ...reading.blocks.flatMap(
      (_, first) => readCode(reading, first) ?? readAnnounced(reading, first) ?? [],
    ),
    ...(speaksOfParcels
      ? reading.groups.flatMap((_, first) => readCarrierDigits(reading, first) ?? [])
      : []),
  ];
}

function readCode(reading: Reading, first: number): Found | undefined {
  const { text, blocks } = reading;
  const { start = 0, end = 0 } = blocks[first] ?? {};
  const isS10 = /^[a-z]{2}(?:\d|$)/.test(text.slice(start, Math.min(end, start + 3)));
  const s10 = isS10 ? codeFrom(reading, first, 13) : undefined;
  if (s10 !== undefined && isPostal(s10.value)) {
    const country = s10.value.slice(11).toUpperCase();
    return {
      kind: 'tracking_number',
      certainty: 'checked',
      ...placeOf(s10),
      carrier: 'post',
      country,
    };
  }
  const ups = text.startsWith('1z', start) ? codeFrom(reading, first, 18) : undefined;
  if (ups !== undefined && /^1z[a-z0-9]{15}\d$/.test(ups.value) && hasUpsDigit(ups.value)) {
    return { kind: 'tracking_number', certainty: 'checked', ...placeOf(ups), carrier: 'ups' };
  }
  const length = end - start;
  if (length < SHORTEST_FORM || length > LONGEST_FORM || /[\p{L}\p{N}_]/u.test(text[end] ?? ' '))
    return undefined;
  const value = text.slice(start, end);
  const carrier = FORMS.find(({ form }) => form.test(value))?.carrier;
  // An S10 form with a wrong check digit is no parcel of any post.
  if (carrier === undefined || /^[a-z]{2}\d{9}[a-z]{2}$/.test(value)) return undefined;
  if (/[\p{L}\p{N}_]/u.test(text[start - 1] ?? ' ')) return undefined;
  return { kind: 'tracking_number', certainty: 'shaped', start, end, carrier };
}

function isPostal(code: string): boolean {
  return /^[a-z]{2}\d{9}[a-z]{2}$/.test(code) && hasS10Digit(code.slice(2, 11));
}

function placeOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}

function readCarrierDigits(reading: Reading, first: number): Found | undefined {
  for (const numeral of numeralsFrom(reading, first, { most: MOST_DIGITS, joints: JOINT })) {
    const { digits, start, end } = numeral;
    const form = DIGITS.find(({ length, holds }) => length === digits.length && holds(digits));
    if (form === undefined || !standsAlone(reading, numeral) || isQuantity(reading, numeral))
      continue;
    const cue = cueBefore(reading, start, { among: NUMBER_CUES, within: CUE_DISTANCE });
    if (cue !== undefined && cue.name !== 'tracking') continue;
    const certainty = cue === undefined ? 'shaped' : 'cued';
    return { kind: 'tracking_number', certainty, start, end, carrier: form.carrier };
  }
  return undefined;
}

function readAnnounced(reading: Reading, first: number): Found | undefined {
  const code = announced(reading, first, { among: NUMBER_CUES, within: CUE_DISTANCE });
  if (code === undefined || code.cue.name !== 'tracking') return undefined;
  const digits = code.value.replaceAll(/\D/g, '').length;
  if (digits < 5 || code.value.length < 7) return undefined;
  return { kind: 'tracking_number', certainty: 'cued', start: code.start, end: code.end };
}
