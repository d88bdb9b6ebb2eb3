import { PayloadError } from '../errors.ts';

/** Deepest nesting taken: no network's payload comes near, and recursive walks stay safe. */
export const MAX_DEPTH = 32;

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const INTEGER = /^-?\d+$/;
/**
 * Whether a text may hold what has to be put right: such a key, an integer of 16 digits outside a
 * text, half a pair; or an escape that may spell one of them. Most have none of it, and putting
 * right costs five times what reading does.
 */
const NEEDS_CARE = /__proto__|constructor|prototype|(?:^|[:,[\s-])\d{16}|\\u(?:00|[dD][89a-fA-F])/;

/**
 * The value of a JSON text, with nesting bounded, keys that could reach a prototype left out, and
 * integers that a JavaScript number would round given as text. Half a surrogate pair, which a
 * network leaves where it cuts an emoji in two, has no UTF-8 and becomes U+FFFD.
 * @throws {PayloadError} `json_invalid` or `json_too_deep`; the text is never quoted.
 */
export function parseJson(text: string): unknown {
  boundDepth(text);
  try {
    const isPlain = text.isWellFormed() && !NEEDS_CARE.test(text);
    return isPlain ? JSON.parse(text) : JSON.parse(text, reviveSafely);
  } catch {
    // The parser's own message quotes the text, so it is not kept as a cause.
    throw new PayloadError('The body is not JSON', { code: 'json_invalid' });
  }
}

function reviveSafely(
  key: string,
  value: unknown,
  context?: { readonly source?: string },
): unknown {
  if (FORBIDDEN_KEYS.has(key)) return undefined;
  if (typeof value === 'string') return value.toWellFormed();
  const source = context?.source;
  if (typeof value !== 'number' || source === undefined || Number.isSafeInteger(value))
    return value;
  return INTEGER.test(source) ? source : value;
}

/** Walks the text once, without a stack: what is inside strings does not nest. */
function boundDepth(text: string): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') {
      inString = true;
    } else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > MAX_DEPTH) {
        throw new PayloadError(`The body nests deeper than ${MAX_DEPTH} levels`, {
          code: 'json_too_deep',
        });
      }
    } else if (character === '}' || character === ']') {
      depth -= 1;
    }
  }
}
