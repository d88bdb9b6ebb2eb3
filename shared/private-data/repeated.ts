import type { Found } from './kinds.ts';
import type { Reading } from './reading.ts';

const SHORTEST = 5;
const LONGEST = 34;

/**
 * The same numbers again: "order 482915 … 482915!" announces it once. Whole blocks of letters
 * and digits, together as long as a number that was found.
 */
export function findRepeated({ text, blocks }: Reading, found: readonly Found[]): Found[] {
  const known = new Map<string, Found>();
  const taken: Found[] = [];
  for (const each of found) {
    taken.push(each);
    const value = text.slice(each.start, each.end).replaceAll(/[^a-z0-9]/g, '');
    if (/\d{3}/.test(value) && value.length >= SHORTEST && value.length <= LONGEST)
      known.set(value, each);
  }
  if (known.size === 0) return [];
  taken.sort((one, other) => one.start - other.start);
  const repeated: Found[] = [];
  let passed = 0;
  let free = 0;
  for (let first = 0; first < blocks.length; first += 1) {
    const start = blocks[first]?.start ?? 0;
    while ((taken[passed]?.end ?? Infinity) <= start) passed += 1;
    if (start < free) continue;
    const before = taken[passed]?.start ?? Infinity;
    const again = repeatedAt({ text, blocks }, first, { known, before });
    if (again === undefined) continue;
    repeated.push(again);
    free = again.end;
  }
  return repeated;
}

function repeatedAt(
  { text, blocks }: Pick<Reading, 'text' | 'blocks'>,
  first: number,
  { known, before }: { readonly known: ReadonlyMap<string, Found>; readonly before: number },
): Found | undefined {
  let value = '';
  for (let at = first; at < blocks.length; at += 1) {
    const block = blocks[at];
    const start = blocks[first]?.start ?? 0;
    if (block === undefined || block.end > before) return undefined;
    if (at > first && block.start - (blocks[at - 1]?.end ?? 0) > 3) return undefined;
    value += text.slice(block.start, Math.min(block.end, block.start + LONGEST + 1));
    if (value.length > LONGEST) return undefined;
    const same = known.get(value);
    if (same !== undefined) return { ...same, certainty: 'cued', start, end: block.end };
  }
  return undefined;
}
