/** A way into a delivery's JSON. */
export type Path = { readonly fromRoot: boolean; readonly keys: readonly string[] };

/** Keys in one path. */
const MAX_KEYS = 16;

/**
 * Reads `author.name`, `attachments.0.url` (a number counts in a list from 0), or a JSON Pointer
 * (`/a.b/c`) for keys that hold a full stop. It starts at the item, with `$` before it at the body;
 * `$` alone is the body. `undefined` when it is none of these.
 */
export function readPath(text: string): Path | undefined {
  const fromRoot = text === '$' || text.startsWith('$.') || text.startsWith('$/');
  const rest = fromRoot ? text.slice(1).replace(/^\./, '') : text;
  const keys = rest.startsWith('/')
    ? rest
        .slice(1)
        .split('/')
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    : rest.split('.');
  if (fromRoot && rest === '') return { fromRoot, keys: [] };
  return keys.length <= MAX_KEYS && keys.every((key) => key !== '')
    ? { fromRoot, keys }
    : undefined;
}

/** What stands at a path; `undefined` when nothing does. Only what an object itself holds. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Object.entries(at).find(([name]) => name === key)?.[1];
  }
  return at;
}
