/** Posts by what they must be found to signal; `nothing` are near misses that must pass. */
export type Posts = Readonly<
  Record<'safety' | 'legal_or_regulator' | 'privacy' | 'nothing', readonly string[]>
>;
