import type { Cue, CueName } from './cues/find-cues.ts';
import type { Found } from './kinds.ts';
import { cuesEndingBy } from './reading.ts';
import type { Reading } from './reading.ts';

/** Tokens between the person and what they have: "I have had type 1", "my mother suffers from". */
const DISTANCE = 6;
const PEOPLE: ReadonlySet<CueName> = new Set(['own', 'other', 'other_possessive']);

/** Illnesses and states of somebody: the word alone, and only where a person is said to have it. */
export function findHealth(reading: Reading): Found[] {
  const { cues, tokens } = reading;
  return cues.flatMap(({ name, language, start, end }): Found[] => {
    if (name !== 'ailment' || !isOfSomebody(cues, start, language)) return [];
    const place = { start: tokens.starts[start] ?? 0, end: tokens.ends[end - 1] ?? 0 };
    return [{ kind: 'health', certainty: 'cued', ...place }];
  });
}

function isOfSomebody(cues: readonly Cue[], token: number, language: string): boolean {
  for (let at = cuesEndingBy(cues, token) - 1; at >= 0; at -= 1) {
    const cue = cues[at];
    if (cue === undefined || token - cue.end > DISTANCE) return false;
    // "el" is a person in no language but its own; Malay and Indonesian share their words.
    if (PEOPLE.has(cue.name) && familyOf(cue.language) === familyOf(language)) return true;
  }
  return false;
}

function familyOf(language: string): string {
  return language === 'id' ? 'ms' : language;
}
