import { asWritten, cueBefore, tokenFrom } from './reading.ts';
import type { Reading, Span } from './reading.ts';
import type { CueName } from './cues/find-cues.ts';
import { wordsOf } from './word-list.ts';

/** Digits that are written together or in groups. */
export type Numeral = Span & {
  readonly digits: string;
  /** How many groups it is written in. */
  readonly groups: number;
};

/** Groups of digits that one number is written in, at most. */
const MAX_GROUPS = 12;
/** What stands between two groups of one number. */
const JOINT = /^(?:[ .\-‐‑–—/·]|\) ?| ?\(|\)-| - |\. )$/;
const MAX_JOINT = 3;
const LETTER = /\p{L}/u;
/** Scripts that write no space between words and numbers. */
const UNSPACED = new RegExp(
  `[${['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Hangul']
    .map((script) => `\\p{Script=${script}}`)
    .join('')}]`,
  'u',
);
const COUNT = /^\d{1,8}$/;
const CURRENCY = /[$€£¥₫₩₹฿₱]/;
const UNITS = new Set(
  wordsOf(`
    usd eur euro euros gbp pound pounds dollar dollars vnd vnđ đ d đồng k rp idr rupiah rm myr
    ringgit sgd thb jpy yen baht ribu rb jt juta triệu tr nghìn ngàn tỷ m km km/h cm mm kg g
    gram grams kilo kilometer kilometers meter meters miles ml l liter liters gb mb tb kb mah w
    watt v volt hz mhz ghz px times x pcs pieces items people persons followers views likes
    points miles hours hour hrs hr uur uren minutes minuten minute min mins days dagen day
    seconds secs weeks weken months maanden years jaar jam hari minit menit minggu bulan tahun
    orang ngày giờ phút tháng năm lần người cái keer stuks mensen pieces kali buah unit percent
    procent persen peratus stars sterren am pm degrees steps units tickets orders parcels parcel
    tage tagen jahre jahren stunden wochen monate jours heures dias días giorni ore customers
    klanten reviews subscribers words`),
);

/** Where the numbers begin that a group of digits begins, from the longest on. */
export function* numeralsFrom(
  { text, groups }: Reading,
  first: number,
  { most, joints = JOINT }: { readonly most: number; readonly joints?: RegExp },
): Generator<Numeral> {
  const found: Numeral[] = [];
  let digits = '';
  const start = groups[first]?.start ?? 0;
  for (let at = first; at < first + MAX_GROUPS; at += 1) {
    const group = groups[at];
    if (group === undefined) break;
    const before = groups[at - 1];
    if (at > first && before !== undefined && !isJoint(text, before.end, group.start, joints))
      break;
    if (digits.length + group.end - group.start > most) break;
    digits += text.slice(group.start, group.end);
    found.push({ start, end: group.end, digits, groups: at - first + 1 });
  }
  yield* found.toReversed();
}

function isJoint(text: string, from: number, to: number, joints: RegExp): boolean {
  return to - from <= MAX_JOINT && joints.test(text.slice(from, to));
}

/**
 * Whether a number stands by itself: not in a word, a decimal or a longer number. A word of `cues`
 * may touch it ("tel0612345678").
 */
export function standsAlone(
  reading: Reading,
  { start, end }: Span,
  cues: ReadonlySet<CueName> = new Set(),
): boolean {
  const { text } = reading;
  return isFreeBefore(reading, start, cues) && isFreeAfter(text, end);
}

function isFreeBefore(reading: Reading, start: number, cues: ReadonlySet<CueName>): boolean {
  const { text } = reading;
  const before = text[start - 1];
  if (before === undefined) return true;
  if (/[\d_@$]/.test(before)) return false;
  // Behind a hyphen a longer number goes on.
  if (/[.,:‐‑–-]/.test(before)) return !/\d/.test(text[start - 2] ?? '');
  if (!LETTER.test(before) || UNSPACED.test(before)) return true;
  return cues.size > 0 && cueBefore(reading, start, { among: cues, within: 0 }) !== undefined;
}

function isFreeAfter(text: string, end: number): boolean {
  const after = text[end];
  if (after === undefined) return true;
  if (/[\d_@%°]/.test(after)) return false;
  if (/[.,:]/.test(after)) return !/\d/.test(text[end + 1] ?? '');
  return !LETTER.test(after) || UNSPACED.test(after);
}

/** Whether a number counts or measures something: an amount, a length, so many people. */
export function isQuantity({ text, tokens }: Reading, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - 2), start)
      .trim()
      .at(-1) ?? '';
  const after = text.slice(end, end + 2).trim()[0] ?? '';
  if (CURRENCY.test(before) || CURRENCY.test(after) || after === '%') return true;
  const next = tokenFrom(tokens, end);
  const unit = wordAt(text, tokens, next);
  // Nobody counts in more than eight digits without parting them.
  const isBeside =
    (tokens.starts[next] ?? Infinity) <= end + 1 && COUNT.test(text.slice(start, end));
  // "dong" is money behind thousands, and a word to plead with in Indonesian.
  if (isBeside && (UNITS.has(unit) || (unit === 'dong' && end - start > 3))) return true;
  const previous = tokenFrom(tokens, start) - 1;
  const touches = (tokens.ends[previous] ?? -1) >= start - 1;
  return touches && /^(?:rp|rm|usd|eur|gbp|idr|vnd|sgd)$/.test(wordAt(text, tokens, previous));
}

/** The text of a token; empty where there is none. */
export function wordAt(text: string, { starts, ends }: Reading['tokens'], token: number): string {
  return text.slice(starts[token] ?? 0, ends[token] ?? 0);
}

/** Whether a piece is written in capitals as far as it has letters. */
export function isInCapitals(reading: Reading, span: Span): boolean {
  const written = asWritten(reading, span);
  return written === written.toUpperCase();
}

/** Whether a piece begins with a capital. */
export function isCapitalised(reading: Reading, span: Span): boolean {
  const [first = ''] = asWritten(reading, span);
  return first !== first.toLowerCase();
}
