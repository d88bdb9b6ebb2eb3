import { fold, spanIn } from '../fold.ts';
import { countCommonWords } from './common-words.ts';
import { Matcher } from './matcher.ts';
import type { Tables } from './matcher.ts';
import { metPhrase } from './met-phrase.ts';
import { readSource } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import { SIGNALS } from './signal-names.ts';
import type { SignalName } from './signal-names.ts';
import { tokenize } from './tokens.ts';
import { readTones } from './vietnamese.ts';

/** Words of a text that say something whatever a model makes of it. */
export type Signal = {
  readonly signal: SignalName;
  /** As it stands in the table; of words that may stand for each other the one that is met. */
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

/** All phrases, ready to be found: plain data, made once and read from a file. */
export type Rules = {
  readonly tables: Tables;
  /** Of each phrase as it stands in its table. */
  readonly sources: readonly string[];
  /** Of each phrase its language and its tones, by its place in `kinds`. */
  readonly kindOf: Uint8Array;
  readonly kinds: readonly Pick<Phrase, 'language' | 'toned'>[];
  /** Of each phrase which signal it is of, by its place in `SIGNALS`. */
  readonly signalOf: Uint8Array;
};
/**
 * The signals of a text in the order of their places, every language tried. `language` (BCP 47) is
 * what is known of the text: it decides what a phrase that several languages share is counted as,
 * and whether one that is tied to its language counts. Linear in the text; nothing for
 * an empty one.
 */
export type ReadSignals = (text: string, language?: string) => readonly Signal[];
type Match = {
  readonly phrase: Phrase;
  /** By its place in `SIGNALS`. */
  readonly signal: number;
  /** In tokens, end exclusive. */
  readonly start: number;
  readonly end: number;
};

/** A reader of what the rules say; it keeps what it needs between texts. */
export function makeSignalReader(rules: Rules): ReadSignals {
  const matcher = new Matcher(rules.tables);
  return (text, language) => {
    const folded = fold(text);
    const tokens = tokenize(folded.text);
    const matches: Match[] = [];
    const exclusions: Match[] = [];
    matcher.match(folded.text, tokens, (found, start, end) => {
      const phrase = phraseOf(rules, found);
      const match = { phrase, signal: rules.signalOf[found] ?? 0, start, end };
      (phrase.excludes ? exclusions : matches).push(match);
    });
    if (matches.length === 0) return [];

    const own = language?.toLowerCase().split('-')[0];
    let tones: ReturnType<typeof readTones> | undefined;
    let common: ReadonlyMap<string, number> | undefined;
    const isWritten = (its: string) => {
      if (its === own) return true;
      common ??= countCommonWords(folded.text, tokens);
      return (common.get(its) ?? 0) >= ENOUGH_COMMON_WORDS;
    };
    const counts = ({ language: its, tied, toned }: Phrase) => {
      if (toned !== undefined) {
        tones ??= readTones(folded.text, tokens);
        return toned ? tones.toned : tones.toneless || (its === own && !tones.toned);
      }
      return !tied || isWritten(its);
    };
    const isExcluded = findExcluded(exclusions, tokens.count);
    const counted = matches.filter((each) => counts(each.phrase) && !isExcluded(each));
    return withoutParts(counted, own).map(({ phrase, signal, ...span }): Signal => {
      const [start, end] = [tokens.starts[span.start] ?? 0, tokens.ends[span.end - 1] ?? 0];
      return {
        signal: SIGNALS[signal] ?? 'safety',
        phrase: metPhrase(phrase.source, folded.text.slice(start, end)),
        language: phrase.language,
        ...spanIn(folded, start, end),
      };
    });
  };
}

function phraseOf({ sources, kinds, kindOf }: Rules, found: number): Phrase {
  const { language = 'und', toned } = kinds[kindOf[found] ?? 0] ?? {};
  return readSource(sources[found] ?? '', language, toned);
}

/** Whether a match overlaps a phrase that says that its signal means nothing there. */
function findExcluded(exclusions: readonly Match[], tokens: number): (match: Match) => boolean {
  if (exclusions.length === 0) return () => false;
  /** Of each token the signals, one bit each, that mean nothing there. */
  const excluded = new Int32Array(tokens);
  for (const { signal, start, end } of exclusions) {
    for (let at = start; at < end; at += 1) excluded[at] = (excluded[at] ?? 0) | (1 << signal);
  }
  return ({ signal, start, end }) => {
    for (let at = start; at < end; at += 1) if (((excluded[at] ?? 0) >> signal) & 1) return true;
    return false;
  };
}

/**
 * In the order of the text, of each signal the first ones. Of matches of one signal of which one
 * holds the other the longer, of equals the one in the language of the text, then the plainest.
 */
function withoutParts(matches: readonly Match[], own: string | undefined): Match[] {
  const rank = ({ phrase }: Match) => (phrase.language === own ? 0 : 1);
  const reached = SIGNALS.map(() => ({ end: -1, times: 0 }));
  return matches
    .toSorted(
      (a, b) =>
        a.start - b.start ||
        b.end - a.end ||
        rank(a) - rank(b) ||
        a.phrase.source.length - b.phrase.source.length,
    )
    .filter(({ signal, end }) => {
      const before = reached[signal];
      if (before === undefined || end <= before.end || before.times >= MAX_PER_SIGNAL) return false;
      before.end = end;
      before.times += 1;
      return true;
    });
}
