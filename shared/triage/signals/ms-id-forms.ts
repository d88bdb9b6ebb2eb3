const SUFFIXES = ['', 'kan', 'in'];
/** What `meN-` does to the letter behind it, in books and in the street. */
const NASALS: Readonly<Record<string, readonly [string, string]>> = {
  p: ['mem', 'm'],
  t: ['men', 'n'],
  k: ['meng', 'ng'],
  s: ['meny', 'ny'],
};
/** The same before letters that it leaves in place. */
const KEPT: Readonly<Record<string, readonly [string, string]>> = {
  b: ['mem', 'nge'],
  f: ['mem', 'nge'],
  c: ['men', 'nge'],
  d: ['men', 'nge'],
  j: ['men', 'nge'],
  g: ['meng', 'nge'],
  h: ['meng', 'nge'],
  a: ['meng', 'ng'],
  e: ['meng', 'ng'],
  i: ['meng', 'ng'],
  o: ['meng', 'ng'],
  u: ['meng', 'ng'],
};

/**
 * The forms that Malay and Indonesian make of roots (parted by slashes) by adding to their front:
 * `sebar` gives `menyebarkan`, `nyebarin`, `disebar`, `tersebar`, `kesebar` and others.
 */
export function formsOf(roots: string): string {
  const forms = new Set<string>();
  for (const root of roots.replaceAll(/\s+/g, '').split('/')) {
    const dropped = NASALS[root.slice(0, 1)];
    const [written, spoken] = dropped ?? KEPT[root.slice(0, 1)] ?? ['me', 'nge'];
    const rest = dropped === undefined ? root : root.slice(1);
    for (const suffix of SUFFIXES) {
      forms.add(root + suffix).add(`di${root}${suffix}`);
      forms.add(written + rest + suffix).add(spoken + rest + suffix);
    }
    forms.add(`ter${root}`).add(`ke${root}`);
  }
  return [...forms].join('/');
}
