import type { ClassifierConfiguration } from '../policy/classifier-configuration.ts';
import type { Classification } from './classifier/classify.ts';
import { INPUTS } from './inputs.ts';
import type { TriageInputs } from './inputs.ts';
import type { Opinion } from './second-opinion.ts';
import type { SignalName } from './signals/signal-names.ts';

/** What a post is taken for, by whom, and how sure that is. */
export type Judgement = {
  readonly issue: TriageInputs['issue'];
  readonly by: 'embedded' | 'bedrock';
  readonly classified: Classification;
  /** What it is most likely about, when that is likely enough to choose a team by. */
  readonly topic?: string;
  /** The gravest risk that the classifier hears. */
  readonly risk?: TriageInputs['risk'];
  /** Whether it was dismissed and a person is to look at it all the same. */
  readonly review: boolean;
};

/** Words of these mean that a person looks, however sure the classifier is that it is nothing. */
const NEVER_DISMISSED: ReadonlySet<SignalName> = new Set([
  'safety',
  'legal_or_regulator',
  'press',
  'privacy',
  'fraud',
  'refund',
  'repetition',
  'duration',
  'cancellation_threat',
  'vulnerable_person',
]);
/** From here a topic chooses the team; a wrong team costs more than the channel's own. */
const SURE_OF_TOPIC = 0.6;

type Signals = readonly { readonly signal: SignalName }[];

/**
 * Puts the classifier's word, a second opinion where there is one, and the signals together. The
 * second opinion decides only where the first was unsure. `chance` is a number from 0 to 1 that
 * belongs to the post, so that its copies are sampled alike.
 */
export function judge(
  { classified, opinion }: { readonly classified: Classification; readonly opinion?: Opinion },
  signals: Signals,
  { mayDismiss, reviewShare }: Pick<ClassifierConfiguration, 'mayDismiss' | 'reviewShare'>,
  chance: number,
): Judgement {
  const decides = classified.band === 'unknown' && opinion !== undefined;
  const said = decides ? issueOf(opinion) : classified.band;
  const isDismissible = mayDismiss && classified.risks.length === 0 && !wantsPerson(signals);
  const issue = said === 'no' && !isDismissible ? 'unknown' : said;
  const risk = INPUTS.risk.find((each) => classified.risks.includes(each));
  const topic = decides ? opinion.topics[0] : likeliestTopic(classified);
  return {
    issue,
    by: decides ? 'bedrock' : 'embedded',
    classified,
    ...(topic === undefined || topic === 'other' ? {} : { topic }),
    ...(risk === undefined ? {} : { risk }),
    review: issue === 'no' && chance < reviewShare,
  };
}

/** Whether something in the words wants a person, whatever a model makes of the rest. */
function wantsPerson(signals: Signals): boolean {
  return signals.some(({ signal }) => NEVER_DISMISSED.has(signal));
}

function issueOf({ issue }: Opinion): TriageInputs['issue'] {
  return issue === 'unsure' ? 'unknown' : issue;
}

function likeliestTopic({ topics }: Classification): string | undefined {
  const [best] = topics;
  return best !== undefined && best.probability >= SURE_OF_TOPIC ? best.topic : undefined;
}

/** Topics that are likely enough to be shown. */
const LIKELY = 0.3;

/** Topics worth showing, the likeliest first. */
export function likelyTopics({ topics }: Classification): string[] {
  return topics.filter(({ probability }) => probability >= LIKELY).map(({ topic }) => topic);
}

/**
 * Where the reasons stand in a text, in UTF-16 units, end exclusive: so that a reason is kept
 * without a word of the post, and is gone with it. One that is not found as it is written is left
 * out.
 */
export function placesOf(
  text: string,
  reasons: readonly string[],
): { readonly start: number; readonly end: number }[] {
  const lower = text.toLowerCase();
  // Some letters grow when they are made small; then no place is certain.
  if (lower.length !== text.length) return [];
  return reasons.flatMap((reason) => {
    const start = lower.indexOf(reason);
    return start === -1 ? [] : [{ start, end: start + reason.length }];
  });
}
