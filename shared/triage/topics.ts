/** What a complaint can be about, in the words of the teams' `topics`. */
export const TOPICS = [
  'delivery',
  'billing',
  'refund',
  'product',
  'service',
  'app',
  'privacy',
  'safety',
  'other',
] as const;
