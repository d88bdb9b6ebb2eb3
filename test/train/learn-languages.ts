import { readFeatures } from '../../shared/triage/classifier/features.ts';
import { LANGUAGES, plainCode } from '../../shared/triage/classifier/language.ts';
import type { LinearHead } from './linear-head.ts';
import type { Row } from './rows.ts';
import { shuffled } from './shuffled.ts';

/** Languages of which there are rows besides ours: what looks like them is not known. */
const OTHERS = ['hr', 'sk', 'sw', 'jv', 'hi-latn'];
const SAME: ReadonlyMap<string, string> = new Map([
  ['su', 'jv'],
  ['min', 'jv'],
]);
export const CLASSES = [...LANGUAGES, ...OTHERS];

const EPOCHS = 6;
const MAX_ROWS_PER_LANGUAGE = 30_000;
/** Rows of one of our languages below which each is read several times, and how often at most. */
const FEW_ROWS = 3_000;
const MAX_TIMES = 6;
/** Share of rows of which only a piece is read: a reply is often three words long. */
const CUT_SHARE = 0.75;
const MAX_PIECE_WORDS = 5;
/** The same for rows that are hardly parted by spaces, in characters. */
const MIN_PIECE = 4;
const MAX_PIECE = 20;
/** Share of rows that get a name before them, or an address behind: these say nothing of a language. */
const MARKED_SHARE = 0.3;

const targets = new Float64Array(CLASSES.length);

/** Learns to tell languages from rows and pieces of rows; `dice` throws from 0 to before 1. */
export function learnLanguages(head: LinearHead, rows: readonly Row[], dice: () => number): void {
  const places = rows.map(({ lang }) => placeOf(lang));
  const times = timesOf(places);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const seen = CLASSES.map(() => 0);
    for (const at of shuffled(rows.length * MAX_TIMES, dice)) {
      const row = Math.floor(at / MAX_TIMES);
      const place = places[row] ?? -1;
      const read = seen[place] ?? MAX_ROWS_PER_LANGUAGE;
      if (at % MAX_TIMES >= (times[place] ?? 0) || read >= MAX_ROWS_PER_LANGUAGE) continue;
      seen[place] = read + 1;
      const { short } = readFeatures(alter(rows[row]?.text ?? '', dice));
      if (short.length === 0) continue;
      targets.fill(0);
      targets[place] = 1;
      head.learn([short], Math.sqrt(short.length), targets, 1);
    }
    if (epoch >= EPOCHS / 2) head.snapshot();
  }
}

function placeOf(lang: string): number {
  const own = SAME.get(lang) ?? lang;
  return CLASSES.indexOf(CLASSES.includes(own) ? own : (plainCode(lang) ?? ''));
}

/** Of each class how often its rows are read in an epoch; those of other languages once. */
function timesOf(places: readonly number[]): number[] {
  return CLASSES.map((_, each) => {
    const count = places.filter((place) => place === each).length;
    if (each >= LANGUAGES.length) return 1;
    return Math.min(MAX_TIMES, Math.ceil(FEW_ROWS / Math.max(1, count)));
  });
}

function alter(text: string, dice: () => number): string {
  const cut = dice() < CUT_SHARE ? pieceOf(text, dice) : text;
  const named = dice() < MARKED_SHARE ? `@a ${cut}` : cut;
  return dice() < MARKED_SHARE ? `${named} https://a` : named;
}

function pieceOf(text: string, dice: () => number): string {
  const words = text.split(/\s+/);
  if (words.length < MIN_PIECE) {
    const length = MIN_PIECE + Math.floor(dice() * (MAX_PIECE - MIN_PIECE));
    const from = Math.floor(dice() * Math.max(1, text.length - length));
    return text.slice(from, from + length);
  }
  const length = 1 + Math.floor(dice() * MAX_PIECE_WORDS);
  const from = Math.floor(dice() * Math.max(1, words.length - length));
  return words.slice(from, from + length).join(' ');
}
