import type { Tier } from './tiers.ts';

/** Worlds that broke a promise once, or break it when a design is wrong, and what they found. */
export const REGRESSIONS: readonly {
  readonly tier: Tier;
  readonly seed: number;
  readonly found: string;
}[] = [];
