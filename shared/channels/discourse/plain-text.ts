const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/**
 * The words of a post's HTML, where its Markdown is not sent: for reading only, since what comes out
 * may hold anything.
 */
export function plainText(cooked: string): string {
  return cooked
    .replaceAll(/<\/(?:p|li|div|blockquote|h[1-6])>|<br\s*\/?>/gi, '\n')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(
      /&(amp|lt|gt|quot|#39|nbsp);/g,
      (whole, entity: string) => ENTITIES[entity] ?? whole,
    )
    .trim();
}
