/**
 * Throws when a programmer's assumption does not hold; never used for input or business refusals.
 */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant violated: ${message}`);
}
