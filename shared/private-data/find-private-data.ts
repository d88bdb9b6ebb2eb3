import { spanIn } from '../triage/fold.ts';
import { findAddresses } from './address.ts';
import { findAnnouncedNumbers } from './announced-number.ts';
import { findBirthDates } from './birth-date.ts';
import { findCards, findIbans } from './card-iban.ts';
import { findEmails } from './email.ts';
import { findHealth } from './health.ts';
import { CERTAINTIES } from './kinds.ts';
import type { Found, PrivateDatum } from './kinds.ts';
import { findNationalIds } from './national-id.ts';
import { ownerOf } from './owner.ts';
import { findPhones } from './phone.ts';
import { BLANK, foldDigits, readText } from './reading.ts';
import type { Reading } from './reading.ts';
import { findRepeated } from './repeated.ts';
import { findTrackingNumbers } from './tracking-number.ts';

/** What is known of a text besides its words. */
export type Surroundings = {
  /** BCP 47; where a number without a country is looked for first. */
  readonly language?: string | undefined;
  /** ISO 3166-1 alpha-2, before those of the language. */
  readonly regions?: readonly string[];
};

/** Each round reads the text without what was found; nearly always the second finds nothing. */
const MAX_ROUNDS = 6;
const NAMELESS: ReadonlySet<string> = new Set(['address', 'email', 'health', 'date_of_birth']);

/**
 * The private data of a text, in the order of their places; no two overlap. Where two readings
 * do, the surer one holds, of equals the longer. Linear in the text; nothing for an empty one.
 */
export function findPrivateData(text: string, surroundings: Surroundings = {}): PrivateDatum[] {
  let folded = foldDigits(text);
  const all: PrivateDatum[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const reading = readText(text, folded);
    const candidates = candidatesIn(reading, surroundings);
    const held = withoutOverlaps(candidates, reading.text.length);
    const found = [...held, ...findRepeated(reading, held)];
    if (found.length === 0) break;
    for (const each of found) all.push(finish(reading, each));
    folded = { ...folded, text: blanked(reading.text, found) };
  }
  return all.toSorted((one, other) => one.start - other.start);
}

function candidatesIn(reading: Reading, surroundings: Surroundings): Found[] {
  // Most posts hold no digit: only words are left to find.
  if (reading.blocks.length === 0) return [...findEmails(reading), ...findHealth(reading)];
  return [
    ...findEmails(reading),
    ...findCards(reading),
    ...findIbans(reading),
    ...findNationalIds(reading),
    ...findPhones(reading, surroundings),
    ...findTrackingNumbers(reading),
    ...findAnnouncedNumbers(reading),
    ...findBirthDates(reading),
    ...findAddresses(reading),
    ...findHealth(reading),
  ];
}

function withoutOverlaps(candidates: readonly Found[], length: number): Found[] {
  if (candidates.length < 2) return [...candidates];
  const isTaken = new Uint8Array(length);
  const rank = ({ certainty }: Found) => CERTAINTIES.indexOf(certainty);
  return candidates
    .toSorted(
      (one, other) => rank(one) - rank(other) || other.end - other.start - (one.end - one.start),
    )
    .filter(({ start, end }) => {
      if (isTaken.subarray(start, end).includes(1)) return false;
      isTaken.fill(1, start, end);
      return true;
    });
}

function finish(reading: Reading, found: Found): PrivateDatum {
  const { kind, start, end } = found;
  const value = reading.text
    .slice(start, end)
    .replaceAll(/[^a-z0-9]/g, '')
    .toUpperCase();
  return {
    ...found,
    ...spanIn(reading.folded, start, end),
    owner: ownerOf(reading, found),
    ...(NAMELESS.has(kind) ? {} : { value }),
  };
}

function blanked(text: string, found: readonly Found[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of found.toSorted((one, other) => one.start - other.start)) {
    parts.push(text.slice(at, start), BLANK.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
