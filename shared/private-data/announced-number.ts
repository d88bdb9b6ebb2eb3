import { announced } from './codes.ts';
import type { CueName } from './cues/find-cues.ts';
import type { Found } from './kinds.ts';
import type { Reading } from './reading.ts';

const NUMBER_CUES: ReadonlySet<CueName> = new Set([
  'order_number',
  'order',
  'account',
  'tracking',
  'phone',
  'national_id',
]);
const CUE_DISTANCE = 4;
/** Digits of an order that is not said to be a number, so that no year and no price is one. */
const LEAST_DIGITS = 5;
const LEAST_ACCOUNT_DIGITS = 5;
/** Behind a number sign alone. */
const LEAST_SIGNED_DIGITS = 6;

/** Numbers of orders and of accounts: nothing but the words before them says what they are. */
export function findAnnouncedNumbers(reading: Reading): Found[] {
  return reading.blocks.flatMap(
    (_, first) => readAnnounced(reading, first) ?? readSigned(reading, first) ?? [],
  );
}

function readAnnounced(reading: Reading, first: number): Found | undefined {
  const code = announced(reading, first, { among: NUMBER_CUES, within: CUE_DISTANCE });
  if (code === undefined) return undefined;
  const { cue, value, start, end } = code;
  const digits = value.replaceAll(/\D/g, '').length;
  const place = { certainty: 'cued', start, end } as const;
  if (cue.name === 'account') {
    return digits >= LEAST_ACCOUNT_DIGITS ? { kind: 'account_number', ...place } : undefined;
  }
  const isSigned = reading.text.slice(start - 2, start).includes('#');
  if (cue.name === 'order_number' || (cue.name === 'order' && isSigned)) {
    const isEnough =
      digits >= 4 || (digits >= 1 && value.length >= 6 && cue.name === 'order_number');
    return isEnough && !isDateOrAmount(reading, start, end)
      ? { kind: 'order_number', ...place }
      : undefined;
  }
  if (cue.name !== 'order' || digits < LEAST_DIGITS || isDateOrAmount(reading, start, end))
    return undefined;
  return { kind: 'order_number', ...place };
}

/** "#1029384": no hashtag has digits alone. */
function readSigned({ text, blocks }: Reading, first: number): Found | undefined {
  const { start = 0, end = 0 } = blocks[first] ?? {};
  if (text[start - 1] !== '#' || /[\p{L}\p{N}#&_]/u.test(text[start - 2] ?? ' ')) return undefined;
  if (end - start < LEAST_SIGNED_DIGITS || !/^\d+$/.test(text.slice(start, end))) return undefined;
  if (/[\p{L}_]/u.test(text[end] ?? ' ')) return undefined;
  return { kind: 'order_number', certainty: 'shaped', start, end };
}

function isDateOrAmount({ text }: Reading, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (/^\d{1,3}(?:\.\d{3})+$/.test(written) || /[-/.](?:19|20)\d\d$/.test(written)) return true;
  return (
    /^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d$/.test(written) ||
    /^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}$/.test(written)
  );
}
