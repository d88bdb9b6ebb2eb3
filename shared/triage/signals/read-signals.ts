import { Automaton } from './automaton.ts';
import { PhraseReader } from './phrases.ts';
import { makeSignalReader } from './signal-reader.ts';
import type { ReadSignals, Rules } from './signal-reader.ts';
import { SIGNALS } from './signal-names.ts';
import { TABLES } from './tables.ts';

/** Makes the rules of all tables; takes a third of a second. */
export function compileRules(): Rules {
  const automaton = new Automaton();
  const reader = new PhraseReader(automaton);
  const read = SIGNALS.map((signal) => reader.readTable(TABLES[signal]));
  const phrases = read.flat();
  const nameOf = ({ language, toned }: (typeof phrases)[number]) => `${language} ${toned}`;
  const kinds = new Map(phrases.map((phrase) => [nameOf(phrase), phrase]));
  const places = new Map([...kinds.keys()].map((name, at) => [name, at]));
  return {
    tables: automaton.tables(),
    sources: phrases.map(({ source }) => source),
    kinds: [...kinds.values()].map(({ language, toned }) => ({ language, toned })),
    kindOf: Uint8Array.from(phrases, (phrase) => places.get(nameOf(phrase)) ?? 0),
    signalOf: Uint8Array.from(read.flatMap((list, signal) => list.map(() => signal))),
  };
}

let reader: ReadSignals | undefined;

/** `ReadSignals` with the rules of all tables, which are made at the first call. */
export const readSignals: ReadSignals = (text, language) => {
  reader ??= makeSignalReader(compileRules());
  return reader(text, language);
};
