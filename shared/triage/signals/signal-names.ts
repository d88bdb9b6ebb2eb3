/** What words can signal, the gravest first. */
export const SIGNALS = [
  'safety',
  'legal_or_regulator',
  'press',
  'privacy',
  'fraud',
  'hate_or_threat',
  'vulnerable_person',
  'refund',
  'repetition',
  'duration',
  'cancellation_threat',
  'spam',
  'question',
  'praise',
  'same_here',
] as const;
export type SignalName = (typeof SIGNALS)[number];
