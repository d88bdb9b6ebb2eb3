import { Automaton } from '../../triage/signals/automaton.ts';
import type { Matcher } from '../../triage/signals/matcher.ts';
import { PhraseReader } from '../../triage/signals/phrases.ts';
import type { Phrase, PhraseTable } from '../../triage/signals/phrases.ts';
import type { Tokens } from '../../triage/signals/tokens.ts';
import { ADDRESS_CUES, PREMISES } from './address-words.ts';
import { AILMENTS } from './health-words.ts';
import { ACCOUNT, NATIONAL_ID, ORDER, ORDER_NUMBER, PARCEL, TRACKING } from './number-words.ts';
import { BIRTH, OTHERS, OTHERS_POSSESSIVE, OWN } from './owner-words.ts';
import { PHONE } from './phone-words.ts';

const TABLES = {
  phone: PHONE,
  order_number: ORDER_NUMBER,
  order: ORDER,
  tracking: TRACKING,
  parcel: PARCEL,
  account: ACCOUNT,
  national_id: NATIONAL_ID,
  birth: BIRTH,
  own: OWN,
  other: OTHERS,
  other_possessive: OTHERS_POSSESSIVE,
  address: ADDRESS_CUES,
  premises: PREMISES,
  ailment: AILMENTS,
} as const satisfies Readonly<Record<string, PhraseTable>>;

/** What words around a piece of data can say of it. */
export type CueName = keyof typeof TABLES;

/** Words that say something, in tokens of the text, end exclusive. */
export type Cue = {
  readonly name: CueName;
  /** Whose table it stands in (ISO 639-1). */
  readonly language: string;
  readonly start: number;
  readonly end: number;
};

const NAMES: readonly CueName[] = [
  'phone',
  'order_number',
  'order',
  'tracking',
  'parcel',
  'account',
  'national_id',
  'birth',
  'own',
  'other',
  'other_possessive',
  'address',
  'premises',
  'ailment',
];

type Rules = {
  readonly matcher: Matcher;
  readonly phrases: readonly Phrase[];
  readonly names: readonly CueName[];
};
let rules: Rules | undefined;

/** The cues of a folded text in the order of their ends, every language tried. Linear. */
export function findCues(text: string, tokens: Tokens): readonly Cue[] {
  rules ??= compile();
  const { matcher, phrases, names } = rules;
  const cues: Cue[] = [];
  /** Tokens at which a cue means something else, after its name. */
  const excluded = new Set<string>();
  matcher.match(text, tokens, (found, start, end) => {
    const phrase = phrases[found];
    const name = names[found];
    if (phrase === undefined || name === undefined) return;
    if (!phrase.excludes) cues.push({ name, language: phrase.language, start, end });
    else for (let token = start; token < end; token += 1) excluded.add(`${name} ${token}`);
  });
  const isExcluded = ({ name, end }: Cue) => excluded.has(`${name} ${end - 1}`);
  return (excluded.size === 0 ? cues : cues.filter((cue) => !isExcluded(cue))).toSorted(
    (one, other) => one.end - other.end || other.start - one.start,
  );
}

function compile(): Rules {
  const automaton = new Automaton();
  const reader = new PhraseReader(automaton);
  const tables = NAMES.map((name) => ({ name, phrases: reader.readTable(TABLES[name]) }));
  return {
    matcher: automaton.matcher(),
    phrases: tables.flatMap(({ phrases }) => phrases),
    names: tables.flatMap(({ name, phrases }) => phrases.map(() => name)),
  };
}
