/** Scenarios that once failed, by the command that plays them again; both forms of the lab do. */
export const REGRESSIONS: readonly {
  readonly found: string;
  readonly flow: string;
  readonly strikes: readonly string[];
  readonly seed: number;
}[] = [
  {
    found: 'a shard that could not be read ended the sweep while the others were at work',
    flow: 'answered between two sweeps',
    strikes: ['escalate Query due DUE#13@2=kill-before', 'escalate Query due DUE#0@3=request-lost'],
    seed: 0,
  },
];
