import { fold, spanIn } from '../fold.ts';
import { COMMON_WORDS } from './common-words.ts';
import { compileMatcher } from './matcher.ts';
import type { Matcher } from './matcher.ts';
import { PhraseReader } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import { SIGNALS, TABLES } from './tables.ts';
import type { SignalName } from './tables.ts';
import { tokenize } from './tokens.ts';

/** Words of a text that say something whatever a model makes of it. */
export type Signal = {
  readonly signal: SignalName;
  /** As it stands in the table. */
  readonly phrase: string;
  /** Whose table it stands in (ISO 639-1), whatever the text is written in. */
  readonly language: string;
  /** Where it stands in the text, in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
};

/** How often one signal of a text is told; the first ones are. */
export const MAX_PER_SIGNAL = 8;
/** Words of a language that show that it is being written. */
const ENOUGH_COMMON_WORDS = 2;

/** Letters that only Vietnamese has. */
const TONES = /[ăđơư\u1ea0-\u1ef9]/;

type Rules = {
  readonly match: Matcher;
  readonly phrases: readonly Phrase[];
  /** Which signal a phrase is of, by its place in `SIGNALS`; -1 for a common word. */
  readonly signalOf: readonly number[];
};
type Match = { readonly phrase: Phrase; readonly start: number; readonly end: number };

let rules: Rules | undefined;

/**
 * The signals of a text in the order of their places, every language tried. `language` (BCP 47) is
 * what is known of the text: it decides what a phrase that several languages share is counted as,
 * and whether one that is tied to its language counts. Linear in the text; nothing for an empty one.
 */
export function readSignals(text: string, language?: string): readonly Signal[] {
  rules ??= compileRules();
  const { match, phrases, signalOf } = rules;
  const folded = fold(text);
  const tokens = tokenize(folded.text);
  const own = language?.toLowerCase().split('-')[0];
  const common = new Map<string, number>();
  const matches: Match[][] = SIGNALS.map(() => []);
  const excluded = new Int32Array(tokens.count);

  match(folded.text, tokens, (found, start, end) => {
    const phrase = phrases[found];
    const signal = signalOf[found] ?? -1;
    if (phrase === undefined) return;
    if (signal < 0) common.set(phrase.language, (common.get(phrase.language) ?? 0) + 1);
    else if (phrase.excludes) {
      for (let at = start; at < end; at += 1) excluded[at] = (excluded[at] ?? 0) | (1 << signal);
    } else matches[signal]?.push({ phrase, start, end });
  });

  const hasTones = TONES.test(folded.text);
  const isWritten = (its: string, enough: number) =>
    its === own || (common.get(its) ?? 0) >= enough;
  const counts = ({ language: its, tied, tones }: Phrase) => {
    if (tones !== undefined) return tones ? hasTones : !hasTones && isWritten(its, 1);
    return !tied || isWritten(its, ENOUGH_COMMON_WORDS);
  };
  return SIGNALS.flatMap((signal, bit) => {
    const counted = (matches[bit] ?? [])
      .filter(({ phrase }) => counts(phrase))
      .filter(({ start, end }) => {
        for (let at = start; at < end; at += 1) if (((excluded[at] ?? 0) >> bit) & 1) return false;
        return true;
      });
    return withoutParts(counted, own)
      .slice(0, MAX_PER_SIGNAL)
      .map(({ phrase, start, end }): Signal => ({
        signal,
        phrase: phrase.source,
        language: phrase.language,
        ...spanIn(folded, tokens.starts[start] ?? 0, tokens.ends[end - 1] ?? 0),
      }));
  }).toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** Of matches of which one holds the other, the longer; of equals, the one of the text's language. */
function withoutParts(matches: readonly Match[], own: string | undefined): Match[] {
  if (matches.length < 2) return [...matches];
  const rank = ({ phrase }: Match) => (phrase.language === own ? 0 : 1);
  let reached = -1;
  return matches
    .toSorted((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b))
    .filter(({ end }) => {
      if (end <= reached) return false;
      reached = end;
      return true;
    });
}

function compileRules(): Rules {
  const reader = new PhraseReader();
  const common = reader.readTable(COMMON_WORDS);
  const named = SIGNALS.map((signal) => reader.readTable(TABLES[signal]));
  const phrases = [...common, ...named.flat()];
  return {
    phrases,
    signalOf: [...common.map(() => -1), ...named.flatMap((list, at) => list.map(() => at))],
    match: compileMatcher(phrases),
  };
}
