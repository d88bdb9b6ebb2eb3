import { markOf } from './kinds.ts';
import type { PrivateDataKind, PrivateDatum } from './kinds.ts';

/** Words that were taken out of a text, and where their mark begins in what is left. */
export type Masked = {
  readonly kind: PrivateDataKind;
  readonly start: number;
  readonly words: string;
};

/** Pieces that are kept apart; more of them are one piece, from the last on. */
export const MAX_PIECES = 100;

/**
 * The text with each piece of private data replaced by a mark of its kind, such as `[phone]`.
 * Nothing is found in it any more, so masking again changes nothing.
 */
export function maskPrivateData(
  text: string,
  found: readonly Pick<PrivateDatum, 'kind' | 'start' | 'end'>[],
): string {
  return takeOut(text, found).text;
}

/** A masked text and what was taken out, from which `putBack` makes the text again. */
export function takeOut(
  text: string,
  found: readonly Pick<PrivateDatum, 'kind' | 'start' | 'end'>[],
): { readonly text: string; readonly pieces: Masked[] } {
  const pieces: Masked[] = [];
  let masked = '';
  let at = 0;
  for (const { kind, start, end } of inBounds(found)) {
    masked += text.slice(at, start);
    pieces.push({ kind, start: masked.length, words: text.slice(start, end) });
    masked += markOf(kind);
    at = end;
  }
  return { text: masked + text.slice(at), pieces };
}

/** A masked text, with what was taken out where anything was. */
export type KeptApart = { readonly text: string; readonly restricted?: Masked[] };

/** `takeOut` in the form in which a mention keeps it. */
export function keepApart(text: string, found: Parameters<typeof takeOut>[1]): KeptApart {
  const { text: masked, pieces } = takeOut(text, found);
  return { text: masked, ...(pieces.length === 0 ? {} : { restricted: pieces }) };
}

/** The text as it was. Pieces whose mark does not stand where they say are left out. */
export function putBack(text: string, pieces: readonly Masked[]): string {
  let whole = '';
  let at = 0;
  for (const { kind, start, words } of pieces) {
    if (start < at || !text.startsWith(markOf(kind), start)) continue;
    whole += text.slice(at, start) + words;
    at = start + markOf(kind).length;
  }
  return whole + text.slice(at);
}

function inBounds(
  found: readonly Pick<PrivateDatum, 'kind' | 'start' | 'end'>[],
): readonly Pick<PrivateDatum, 'kind' | 'start' | 'end'>[] {
  const last = found.at(-1);
  const kept = found.slice(0, MAX_PIECES);
  const final = kept.at(-1);
  if (found.length <= MAX_PIECES || last === undefined || final === undefined) return kept;
  return [...kept.slice(0, -1), { ...final, end: last.end }];
}
