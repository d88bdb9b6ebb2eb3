import { badField } from './request.ts';
import type { Answer } from './request.ts';

/** The cursor that stands for a position, opaque to whoever hands it back. */
export function encodeCursor(position: string): string {
  return Buffer.from(position, 'utf8').toString('base64url');
}

/**
 * The position that a cursor stands for, nothing without one: then it is the first page. The answer
 * to give when we never gave that cursor out.
 */
export function readCursor(
  given: string | undefined,
): { readonly position: string | undefined } | { readonly wrong: Answer } {
  if (given === undefined) return { position: undefined };
  const position = Buffer.from(given, 'base64url').toString('utf8');
  if (position.length > 0 && encodeCursor(position) === given) return { position };
  return { wrong: badField('cursor', 'expected the cursor of an earlier page, unchanged') };
}
