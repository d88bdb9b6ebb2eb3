import type { Features } from './features.ts';
import { scoreClasses } from './class-weights.ts';
import { countCues } from './language-cues.ts';
import type { ClassTable } from './model.ts';

/** The languages that posts are told apart in (ISO 639-1). Others come out as `unknown`. */
export const LANGUAGES: readonly string[] =
  'en nl vi ms id es pt fr de ja zh th ar hi ko ru tr it sv da'.split(' ');
export const UNKNOWN = 'unknown';

export type LanguageRead = {
  /** The language the text is written in, or `unknown`. */
  readonly language: string;
  /** The text looks like another language than the one that the network names, or like two. */
  readonly isMixed: boolean;
};

/** Less sure than this (0 to 1) is not known. */
const SURE = 0.4;
/** So sure of another language than the network's that the post may be in both. */
const CONTRADICTS = 0.9;
/** So many words of everyday Indonesian make what looks like Javanese Indonesian. */
const ENOUGH_CUES = 2;
const KNOWN: ReadonlySet<string> = new Set(LANGUAGES);
/** Codes that networks use for others. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['in', 'id'],
  ['msa', 'ms'],
  ['fil', 'tl'],
  ['cmn', 'zh'],
  ['vie', 'vi'],
]);
/** What networks say when they do not know. */
const UNTOLD: ReadonlySet<string> = new Set(['', 'und', 'zxx', 'mul', 'qme', 'qst', 'qht', 'qam']);

/**
 * Reads the language of a post from what the network says (BCP 47, absent when it says nothing),
 * else from its features. Malay and Indonesian share nearly all words: they are found as one, and
 * told apart by words that only one of them has.
 */
export function readLanguage(features: Features, table: ClassTable, told?: string): LanguageRead {
  const named = plainCode(told);
  const { language, probability } = guess(features, table);
  if (named === undefined) return { language, isMixed: false };
  const own = KNOWN.has(named) ? named : UNKNOWN;
  const isOther = language !== UNKNOWN && family(language) !== family(own);
  return { language: own, isMixed: isOther && probability >= CONTRADICTS };
}

/** The language of a code as the tables have it; nothing where the network does not know. */
export function plainCode(told: string | undefined): string | undefined {
  const code = told?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return UNTOLD.has(code) ? undefined : (SAME.get(code) ?? code);
}

function guess(features: Features, table: ClassTable): { language: string; probability: number } {
  if (features.short.length === 0) return { language: UNKNOWN, probability: 0 };
  const shares = sharesOf(features, table);
  const at = (code: string) => shares[table.classes.indexOf(code)] ?? 0;
  let language = UNKNOWN;
  let probability = 0;
  for (const [each, code] of table.classes.entries()) {
    const share = family(code) === 'ms' ? at('ms') + at('id') : (shares[each] ?? 0);
    if (share > probability) [language, probability] = [code, share];
  }
  const cues = countCues(features);
  if (language === 'jv' && cues.ms + cues.id >= ENOUGH_CUES) {
    language = 'id';
    probability += at('ms') + at('id');
  }
  if (probability < SURE || !KNOWN.has(language)) return { language: UNKNOWN, probability };
  if (family(language) !== 'ms') return { language, probability };
  const isMalay = cues.ms === cues.id ? at('ms') > at('id') : cues.ms > cues.id;
  return { language: isMalay ? 'ms' : 'id', probability };
}

/** Of each class its share of 1. */
function sharesOf({ short }: Features, table: ClassTable): Float64Array {
  const shares = scoreClasses([short], table, Math.sqrt(short.length));
  const most = shares.reduce((one, other) => Math.max(one, other));
  let total = 0;
  for (let each = 0; each < shares.length; each += 1) {
    total += shares[each] = Math.exp((shares[each] ?? 0) - most);
  }
  for (let each = 0; each < shares.length; each += 1) shares[each] = (shares[each] ?? 0) / total;
  return shares;
}

function family(code: string): string {
  return code === 'id' ? 'ms' : code;
}
