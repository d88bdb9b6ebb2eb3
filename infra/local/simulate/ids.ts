import { createHash } from 'node:crypto';

/**
 * A number of 18 digits for a name: always the same, as a network's id of a person or post would
 * be.
 */
export function numericId(name: string): string {
  const digest = createHash('sha256').update(name).digest();
  return String((digest.readBigUInt64BE() % 900_000_000_000_000_000n) + 100_000_000_000_000_000n);
}
