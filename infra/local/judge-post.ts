import type { Band } from '../../shared/triage/classifier/bands.ts';
import type { Classification, Classify } from '../../shared/triage/classifier/classify.ts';
import { judge } from '../../shared/triage/judgement.ts';
import { readPrivateData } from '../../shared/triage/read-private-data.ts';
import type { PrivateDataRead } from '../../shared/triage/read-private-data.ts';
import { readReferences } from '../../shared/triage/references.ts';
import { readSignals } from '../../shared/triage/signals/read-signals.ts';
import type { Signal } from '../../shared/triage/signals/signal-reader.ts';
import type { SignalName } from '../../shared/triage/signals/signal-names.ts';

/** Signals of danger, law and the like, which count whatever the model makes of the post. */
const RISKS: ReadonlySet<SignalName> = new Set([
  ...(['safety', 'legal_or_regulator', 'press', 'privacy'] as const),
  ...(['fraud', 'hate_or_threat', 'vulnerable_person'] as const),
]);
const PLACES = 4;

/** What `npm run classify` says of one post. */
export type PostJudgement = {
  /** `issue` of the decision table. */
  readonly issue: Band;
  readonly band: Band;
  readonly probability: number;
  readonly topics: Classification['topics'];
  readonly language: string;
  readonly private: PrivateDataRead['found'];
  /** What words tell, each with its phrase, and what the classifier hears besides. */
  readonly risk: readonly (
    | Pick<Signal, 'signal' | 'phrase' | 'start' | 'end'>
    | { readonly signal: string; readonly by: 'classifier' }
  )[];
  readonly references: ReturnType<typeof readReferences>;
  readonly reasons: readonly string[];
};

/**
 * All that can be said of a post without its author's history, as triage says it: private data is
 * masked before anything judges. `language` is BCP 47, if known.
 */
export function judgePost(
  text: string,
  language: string | undefined,
  classify: Classify,
): PostJudgement {
  const { found, masked } = readPrivateData({
    text,
    ...(language === undefined ? {} : { language }),
  });
  const classified = classify(masked.text, language);
  const signals = readSignals(text, language);
  const { issue } = judge({ classified }, signals, { mayDismiss: true, reviewShare: 1 }, 1);
  const { band, probability, topics, language: read, reasons } = classified;
  return {
    issue,
    band,
    probability: round(probability),
    topics: topics.map(({ topic, probability: each }) => ({ topic, probability: round(each) })),
    language: read,
    private: found,
    risk: risksOf(signals, classified),
    references: readReferences(text, { found }),
    reasons,
  };
}

function risksOf(
  signals: readonly Signal[],
  { risks }: Pick<Classification, 'risks'>,
): PostJudgement['risk'] {
  const byWords = signals
    .filter(({ signal }) => RISKS.has(signal))
    .map(({ signal, phrase, start, end }) => ({ signal, phrase, start, end }));
  const heard = risks.filter((risk) => byWords.every(({ signal }) => signal !== risk));
  return [...byWords, ...heard.map((signal) => ({ signal, by: 'classifier' as const }))];
}

function round(value: number): number {
  return Number(value.toFixed(PLACES));
}
