import { MIN_WORDS, bandOf } from './bands.ts';
import type { Band, NoBelow } from './bands.ts';
import { scoreClasses } from './class-weights.ts';
import { withDelta } from './delta.ts';
import type { Delta } from './delta.ts';
import { readFeatures } from './features.ts';
import type { Features } from './features.ts';
import { UNKNOWN, readLanguage } from './language.ts';
import type { ClassTable, Model, Table, Thresholds } from './model.ts';
import { reasonsOf } from './reasons.ts';
import { lengthOf, sigmoid, sumWeights } from './score.ts';

/** What the classifier makes of a post. Probabilities are from 0 to 1. */
export type Classification = {
  /** That it states a failing, calibrated on labelled posts of its language. */
  readonly probability: number;
  readonly band: Band;
  /** What it is about, the likeliest first; each on its own, they do not sum to 1. */
  readonly topics: readonly { readonly topic: string; readonly probability: number }[];
  /** ISO 639-1, or `unknown`. */
  readonly language: string;
  /** That it cannot be answered without private data. A weak hint. */
  readonly needsPrivate: number;
  /** Danger, law and privacy that it may tell of, by their signals; misheard in 1 of 100 posts. */
  readonly risks: readonly string[];
  /** What pushed the probability up most, normalised. */
  readonly reasons: readonly string[];
  readonly version: string;
};
/** `language` is what the network says (BCP 47); absent when it says nothing. */
export type Classify = (text: string, language?: string) => Classification;

export type ClassifierSettings = {
  /** Default `off`: no post is put down as no complaint. */
  readonly noBelow?: NoBelow;
  /** What the deployment learned; none by default. */
  readonly delta?: Delta | undefined;
  /** Its own thresholds, for all languages; by default those of the model. */
  readonly thresholds?: Thresholds | undefined;
};

/**
 * A classifier of posts. Takes any text, the empty one too, and never throws; linear in the text up
 * to the length that is read.
 * @throws {Error} when the delta is of another model.
 */
export function makeClassifier(model: Model, settings: ClassifierSettings = {}): Classify {
  const { noBelow = 'off', delta, thresholds } = settings;
  const scoreOf = makeScorer(model, delta);
  return (text, told) => {
    const features = readFeatures(text);
    const { language, isMixed } = readLanguage(features, model.language, told);
    const own = model.calibration.get(language);
    const { slope, offset } = own ?? model.pooled;
    const probability = sigmoid(slope * scoreOf(features) + offset);
    const isPlain =
      own !== undefined &&
      language !== UNKNOWN &&
      !isMixed &&
      !features.isCut &&
      features.wordCount >= MIN_WORDS;
    return {
      probability,
      band: bandOf(probability, thresholds ?? own ?? model.pooled, { noBelow, isPlain }),
      topics: topicsOf(features, model.topic),
      language,
      needsPrivate: sigmoid(scoreIn(features, model.private)),
      risks: risksOf(features, model, language),
      reasons: reasonsOf(features, model.complaint.weights, model.complaint.mask),
      version: model.version,
    };
  };
}

/** The uncalibrated complaint score of features: that of the model, and what was learned on top. */
export function makeScorer(
  { version, complaint }: Model,
  delta?: Delta,
): (features: Features) => number {
  if (delta === undefined) return (features) => scoreIn(features, complaint);
  const learned = withDelta({ version, table: complaint.weights }, complaint.scale, delta);
  const bias = complaint.bias + delta.bias;
  const { mask, scale } = complaint;
  return (features) => (sumWeights(features, learned, mask) / lengthOf(features)) * scale + bias;
}

function scoreIn(features: Features, { weights, mask, scale, bias }: Table): number {
  return (sumWeights(features, weights, mask) / lengthOf(features)) * scale + bias;
}

function topicsOf(features: Features, table: ClassTable): Classification['topics'] {
  const scores = classScores(features, table);
  return table.classes
    .map((topic, at) => ({ topic, probability: sigmoid(scores[at] ?? 0) }))
    .toSorted((one, other) => other.probability - one.probability);
}

function risksOf(features: Features, { risk, riskFrom }: Model, language: string): string[] {
  const from = riskFrom.get(language) ?? riskFrom.get(UNKNOWN);
  const scores = classScores(features, risk);
  return risk.classes.filter((_, at) => (scores[at] ?? 0) >= (from?.[at] ?? Infinity));
}

/** The score of each class, in their order. */
export function classScores(features: Features, table: ClassTable): Float64Array {
  const { short, long, words } = features;
  return scoreClasses([short, long, words], table, lengthOf(features));
}
