/** Fields and small answers that the parsers of all of Meta's products share. */
import * as z from 'zod';
import { SECOND } from '../../time.ts';
import { LATEST_MS, textId } from '../field-schemas.ts';

/** Whose an entry of a delivery is, and when it was sent. */
export type EntryContext = {
  /** The entry's own account: a Page, an Instagram or a WhatsApp Business account. */
  readonly accountId: string;
  readonly atMs: number;
  readonly ownAuthorIds: readonly string[];
};

/** Ids are text in some payloads and bare numbers in others; 0 is the dashboard's test. */
export const metaId = z.union([textId, z.int().nonnegative().transform(String)]);

/** Numbers below are seconds, from there on milliseconds: 1973 in the one, 5138 in the other. */
const FIRST_MS = 100_000_000_000;

const instantNumber = z
  .number()
  .positive()
  .max(LATEST_MS)
  .transform((value) => Math.round(value < FIRST_MS ? value * SECOND : value));

/** ISO 8601 as Meta writes it: the offset has no colon. */
const instantText = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/)
  .transform((text) => Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')))
  .pipe(z.int().positive().max(LATEST_MS));

/**
 * An instant in epoch milliseconds: Meta gives seconds, milliseconds, either as text, or ISO 8601,
 * one product and one year unlike the other.
 */
export const metaInstant = z.union([
  instantNumber,
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(instantNumber),
  instantText,
]);

/**
 * Handles named in a text, without @, in order, each once. Instagram and Threads allow dots inside
 * a name, so the dot of a sentence's end is told apart.
 */
export function handlesWithDotsIn(text: string): string[] {
  const found = text.matchAll(/(?<![\p{L}\p{N}_.+-])[@＠]([\w.]{1,30})/gu);
  const names = [...found].map(([, name = '']) => withoutEndDots(name));
  return [...new Set(names.filter((name) => name !== ''))];
}

/** By hand: a pattern would begin anew at every dot. */
function withoutEndDots(name: string): string {
  let end = name.length;
  while (name[end - 1] === '.') end -= 1;
  return name.slice(0, end);
}

/** A link as it may be shown; anything but https is left out. */
export function httpsOnly(link: string | null | undefined): string | undefined {
  return link?.startsWith('https://') === true ? link : undefined;
}
