/** The words of a list that white space parts. */
export function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}
