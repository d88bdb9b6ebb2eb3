import { CoreSystem } from './core-system.ts';
import { FunctionsSystem } from './functions-system.ts';
import type { System } from './system.ts';

export const TIERS = ['functions', 'core'] as const;
/** The real functions, or the pure core alone, which is some twenty times as fast. */
export type Tier = (typeof TIERS)[number];
type Parts = ConstructorParameters<typeof FunctionsSystem>[0];

/** The system of a tier, and how to wait until its processes wait for their next call. */
export function systemOf(
  tier: Tier,
  parts: Parts,
): { readonly system: System; readonly settle: (() => Promise<void>) | undefined } {
  if (tier === 'core') return { system: new CoreSystem(parts), settle: undefined };
  return {
    system: new FunctionsSystem(parts),
    // Functions only compute between two calls: by then every promise of theirs is settled.
    settle: () => new Promise((resolve) => setImmediate(resolve)),
  };
}
