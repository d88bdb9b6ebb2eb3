/**
 * A text in the form that words are compared in: compatibility forms (NFKC), lower case, nothing
 * that cannot be seen. `starts` and `ends` say where each of its UTF-16 units stands in the
 * original; they are absent when it stands at the same place.
 */
export type Folded = {
  readonly text: string;
  readonly starts?: readonly number[];
  readonly ends?: readonly number[];
};

/** Soft hyphens, zero-width marks and directions: seen by nobody, put between letters by some. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/u;
const EACH_INVISIBLE = new RegExp(INVISIBLE, 'gu');
/** So many accents on one letter are no writing, and slow to put into their order. */
const HEAPED = /\p{M}{8}/u;
/** A letter with its accents, as far as they compose. */
const CLUSTER = /[^\p{M}][\p{M}\u1160-\u11ff\uff9e\uff9f]{0,8}|\p{M}{1,8}/gsu;
const PLAIN = 0x80;

/** Folds a text. Linear in its length. */
export function fold(text: string): Folded {
  if (!INVISIBLE.test(text) && !HEAPED.test(text) && text.normalize('NFKC') === text) {
    const lower = text.toLowerCase();
    // Only a capital I with a dot grows by it.
    if (lower.length === text.length) return { text: lower };
  }
  return foldByCluster(text);
}

/** Where a piece of the folded text stands in the original; `end` is exclusive in both. */
export function spanIn(
  { starts, ends }: Folded,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (starts === undefined || ends === undefined) return { start, end };
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

function foldByCluster(text: string): Folded {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const isPlain = cluster.length === 1 && cluster.charCodeAt(0) < PLAIN;
    const units = isPlain ? cluster.toLowerCase() : foldCluster(cluster);
    folded.push(units);
    for (let unit = 0; unit < units.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text: folded.join(''), starts, ends };
}

function foldCluster(cluster: string): string {
  const seen = INVISIBLE.test(cluster) ? cluster.replaceAll(EACH_INVISIBLE, '') : cluster;
  return seen.normalize('NFKC').toLowerCase().replace('i\u0307', 'i');
}
