import { cueBefore } from './reading.ts';
import type { Cue, CueName } from './cues/find-cues.ts';
import { isQuantity } from './numbers.ts';
import type { Reading, Span } from './reading.ts';

/** Letters and digits of a code, lower case, without what parts them. */
export type Code = Span & { readonly value: string };

const PART = /^[ \-‐‑–.]$/;
const LETTER = /[\p{L}\p{N}_]/u;

/**
 * The code of a length that begins with a block and ends with one, its parts one space, hyphen or
 * full stop apart; `undefined` when none does.
 */
export function codeFrom(
  { text, blocks }: Reading,
  first: number,
  length: number,
): Code | undefined {
  const start = blocks[first]?.start ?? 0;
  if (LETTER.test(text[start - 1] ?? ' ')) return undefined;
  let value = '';
  for (let at = first; at < blocks.length; at += 1) {
    const block = blocks[at];
    const before = blocks[at - 1];
    if (block === undefined) break;
    if (at > first && before !== undefined && !PART.test(text.slice(before.end, block.start)))
      break;
    value += text.slice(block.start, Math.min(block.end, block.start + length + 1));
    if (value.length > length) break;
    if (value.length < length) continue;
    return LETTER.test(text[block.end] ?? ' ') ? undefined : { start, end: block.end, value };
  }
  return undefined;
}

/** Blocks that one announced number is written in, at most. */
const MAX_PARTS = 6;
const MOST_UNITS = 40;

/**
 * The number that words announce: the first block with a digit behind them, with what is joined to
 * it by hyphens, or by spaces where all are digits. Nothing when it is an amount or a count.
 */
export function announced(
  reading: Reading,
  first: number,
  among: { readonly among: ReadonlySet<CueName>; readonly within: number },
): (Code & { readonly cue: Cue }) | undefined {
  const { text, blocks } = reading;
  const block = blocks[first];
  if (block === undefined || block.end - block.start > MOST_UNITS) return undefined;
  if (!/\d/.test(text.slice(block.start, block.end))) return undefined;
  const from = leading(reading, first);
  const start = blocks[from]?.start ?? block.start;
  const cue = cueBefore(reading, start, among) ?? touchingCue(reading, block, among);
  if (cue === undefined) return undefined;
  const begin = Math.max(start, reading.tokens.ends[cue.end - 1] ?? 0);
  if (/[$€£@_]/.test(text[begin - 1] ?? '')) return undefined;
  // "order 12345 500 euro": what counts something is no part of the number.
  for (const end of [trailing(reading, first), block.end]) {
    if (!isWhole(reading, end) || isQuantity(reading, { start: begin, end })) continue;
    return { cue, start: begin, end, value: text.slice(begin, end).replaceAll(/[^a-z0-9]/g, '') };
  }
  return undefined;
}

/** "order12345": the cue is part of the block. */
function touchingCue(
  reading: Reading,
  { start, end }: Span,
  among: { readonly among: ReadonlySet<CueName>; readonly within: number },
): Cue | undefined {
  const digit = start + reading.text.slice(start, end).search(/\d/);
  const cue = cueBefore(reading, digit, { ...among, within: 0 });
  return cue !== undefined && (reading.tokens.ends[cue.end - 1] ?? 0) > start ? cue : undefined;
}

/** The block that a code begins with: letters may stand before, by a hyphen ("BP-2026-0041"). */
function leading({ text, blocks }: Reading, first: number): number {
  let at = first;
  while (at > Math.max(0, first - 2)) {
    const before = blocks[at - 1];
    const block = blocks[at];
    if (before === undefined || block === undefined) break;
    if (block.start - before.end !== 1 || text[before.end] !== '-') break;
    if (!/^[a-z]{1,5}$/.test(text.slice(before.start, before.end))) break;
    if (LETTER.test(text[before.start - 1] ?? ' ')) break;
    at -= 1;
  }
  return at;
}

function trailing({ text, blocks }: Reading, first: number): number {
  let end = blocks[first]?.end ?? 0;
  const isAllDigits = /^\d+$/.test(text.slice(blocks[first]?.start ?? 0, end));
  for (let at = first + 1; at < first + MAX_PARTS; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.start - end !== 1) break;
    const part = text.slice(block.start, Math.min(block.end, block.start + MOST_UNITS));
    const joint = text[end] ?? '';
    const isJoined =
      /[-‐‑–/]/.test(joint) || (joint === '.' && isAllDigits && /^\d/.test(part))
        ? /\d/.test(part) || /^[a-z]{1,3}$/.test(part)
        : joint === ' ' && isAllDigits && /^\d{3,}$/.test(part);
    if (!isJoined) break;
    end = block.end;
  }
  return end;
}

function isWhole({ text }: Reading, end: number): boolean {
  const after = text[end] ?? ' ';
  if (/[,:]/.test(after)) return !/\d/.test(text[end + 1] ?? '');
  return after !== '%' && after !== '@' && !/[a-z0-9_]/.test(after);
}
