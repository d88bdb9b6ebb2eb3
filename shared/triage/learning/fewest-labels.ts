/** Judged posts without which nothing is learned: all together, and of either kind. */
export const FEWEST_LABELS = 50;
export const FEWEST_OF_A_KIND = 10;
