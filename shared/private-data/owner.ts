import type { CueName } from './cues/find-cues.ts';
import type { Found, Owner } from './kinds.ts';
import { cuesEndingBy, tokenFrom } from './reading.ts';
import type { Reading } from './reading.ts';

/** Tokens before a piece of data in which somebody is named whose it is. */
const DISTANCE = 8;
/** A number of an order is a customer's: only "her order" makes it another one's. */
const POSSESSIVE_DISTANCE = 4;
/** Tokens behind it: "0612345678 is my number". */
const AFTER = 4;
const PERSON: ReadonlySet<CueName> = new Set(['own', 'other', 'other_possessive']);
const POSSESSIVE: ReadonlySet<CueName> = new Set(['own', 'other_possessive']);

/** Whose a piece of data is: the nearest word before it says so, else one close behind it. */
export function ownerOf(reading: Reading, { kind, start, end }: Found): Owner {
  const isOfOrder = kind === 'order_number' || kind === 'tracking_number';
  const names = isOfOrder ? POSSESSIVE : PERSON;
  const { cues, tokens } = reading;
  const token = tokenFrom(tokens, start);
  const distance = isOfOrder ? POSSESSIVE_DISTANCE : DISTANCE;
  const before = cuesEndingBy(cues, token);
  for (let at = before - 1; at >= 0; at -= 1) {
    const cue = cues[at];
    if (cue === undefined || token - cue.end > distance) break;
    if (names.has(cue.name)) return cue.name === 'own' ? 'own' : 'other';
  }
  const behind = tokenFrom(tokens, end);
  for (let at = before; at < cues.length; at += 1) {
    const cue = cues[at];
    if (cue === undefined || cue.end > behind + AFTER) break;
    if (cue.start >= behind && names.has(cue.name)) return cue.name === 'own' ? 'own' : 'other';
  }
  return 'unknown';
}
