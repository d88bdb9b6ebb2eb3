import type { Post } from '../../shared/channels/channel.ts';
import type { Mention } from '../../shared/store/mention.ts';
import type { TriageInputs } from '../../shared/triage/inputs.ts';
import { likelyTopics, placesOf } from '../../shared/triage/judgement.ts';
import type { Judgement } from '../../shared/triage/judgement.ts';

/** Of a probability; more would say nothing and cost space. */
const PLACES = 3;
const MAX_REASONS = 3;

/**
 * What a judgement changes of what was read: what the source says of the issue itself counts for
 * more (where it says that there is none, a risk is left to words), and a risk that words or the
 * source tell of stays.
 */
export function judgedInputs(
  judged: Judgement | undefined,
  { stated }: Pick<Post, 'stated'>,
  { risk }: Pick<TriageInputs, 'risk'>,
): Partial<TriageInputs> {
  if (judged === undefined) return {};
  const { issue = 'unknown' } = stated ?? {};
  const isNews = risk === 'none' && issue !== 'no' && judged.risk !== undefined;
  return {
    ...(issue === 'unknown' ? { issue: judged.issue } : {}),
    ...(isNews ? { risk: judged.risk } : {}),
  };
}

/** What a mention keeps of a judgement; `text` is the one that it keeps. */
export function tellJudgement(
  judged: Judgement | undefined,
  text: string,
): Pick<Mention, 'classifier' | 'review' | 'language'> {
  if (judged === undefined) return {};
  const { classified, by, review } = judged;
  const { band, probability, language, risks, reasons, version } = classified;
  return {
    ...(language === 'unknown' ? {} : { language }),
    classifier: {
      band,
      by,
      probability: Number(probability.toFixed(PLACES)),
      language,
      topics: likelyTopics(classified),
      ...(risks.length === 0 ? {} : { risks: [...risks] }),
      reasons: placesOf(text, reasons).slice(0, MAX_REASONS),
      version,
    },
    ...(review ? { review } : {}),
  };
}
