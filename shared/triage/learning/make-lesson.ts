import { makeClassifier } from '../classifier/classify.ts';
import type { Classify } from '../classifier/classify.ts';
import { learnDelta } from '../classifier/learn.ts';
import { areaUnderCurve, thresholdOfPrecision, thresholdOfRecall } from '../classifier/measure.ts';
import type { Scored } from '../classifier/measure.ts';
import type { Model, Thresholds } from '../classifier/model.ts';
import { FEWEST_LABELS, FEWEST_OF_A_KIND } from './fewest-labels.ts';
import { encodeDelta } from './lesson.ts';

/** A post that a person has judged. */
export type LabelledPost = {
  readonly text: string;
  readonly language?: string | undefined;
  readonly isComplaint: boolean;
  /** A whole number that belongs to the post; posts with the same rest stay together. */
  readonly fold: number;
};

/** Newer ones are taken first when there are more: a lesson is made in seconds. */
export const MOST_LABELS = 5_000;
/** Each fifth is judged by what the other four taught. */
const FOLDS = 5;
/** Standard deviations of a bound that holds in 95 of 100 cases. */
const SURENESS = 1.645;
const PRECISION = 0.9;
/** Keeps one sure mistake from outweighing everything. */
const LEAST_PROBABILITY = 1e-6;

type Measured = { readonly auc: number; readonly logLoss: number };
export type Made = {
  readonly labels: { readonly complaints: number; readonly others: number };
  readonly outcome: 'helps' | 'does_not_help' | 'too_few_labels';
  readonly shipped?: Measured;
  readonly learned?: Measured;
  readonly thresholds?: Thresholds;
  readonly delta?: Uint8Array<ArrayBuffer>;
};

/**
 * Learns from judged posts, in their order, and finds out whether that helps: each fifth of them is
 * judged by weights that never saw it. It helps when the loss is smaller than that of the shipped
 * weights with 95 % sureness and complaints stand no lower in the order. Thresholds are fitted on
 * the same judgements.
 */
export function makeLesson(model: Model, posts: readonly LabelledPost[]): Made {
  const complaints = posts.filter(({ isComplaint }) => isComplaint).length;
  const labels = { complaints, others: posts.length - complaints };
  const fewest = Math.min(labels.complaints, labels.others);
  if (posts.length < FEWEST_LABELS || fewest < FEWEST_OF_A_KIND) {
    return { labels, outcome: 'too_few_labels' };
  }
  const shipped = posts.map((post) => scored(makeClassifier(model), post));
  const learned = [...shipped];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isHeldOut = (post: LabelledPost) => post.fold % FOLDS === fold;
    const seen = posts.filter((post) => !isHeldOut(post));
    const classify = makeClassifier(model, { delta: learnDelta(seen, model) });
    for (const [at, post] of posts.entries()) {
      if (isHeldOut(post)) learned[at] = scored(classify, post);
    }
  }
  const measures = { shipped: measure(shipped), learned: measure(learned) };
  const helps = isBetter(shipped, learned) && measures.learned.auc >= measures.shipped.auc;
  if (!helps) return { labels, outcome: 'does_not_help', ...measures };
  return {
    labels,
    outcome: 'helps',
    ...measures,
    thresholds: {
      yesFrom: thresholdOfPrecision(learned, PRECISION),
      noBelow: {
        '0.95': thresholdOfRecall(learned, 0.95),
        '0.98': thresholdOfRecall(learned, 0.98),
        '0.99': thresholdOfRecall(learned, 0.99),
      },
    },
    delta: encodeDelta(learnDelta(posts, model)),
  };
}

function scored(classify: Classify, { text, language, isComplaint }: LabelledPost): Scored {
  return { score: classify(text, language).probability, label: isComplaint, weight: 1 };
}

/** Whether the second loses less, post by post, by more than chance would give. */
function isBetter(one: readonly Scored[], other: readonly Scored[]): boolean {
  const gains = one.map((post, at) => lossOf(post) - lossOf(other[at] ?? post));
  const mean = meanOf(gains);
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (gains.length - 1);
  return mean - SURENESS * Math.sqrt(variance / gains.length) > 0;
}

function measure(posts: readonly Scored[]): Measured {
  return { auc: areaUnderCurve(posts), logLoss: meanOf(posts.map(lossOf)) };
}

/** 0 when it was sure and right. */
function lossOf({ score, label }: Scored): number {
  return -Math.log(Math.max(label ? score : 1 - score, LEAST_PROBABILITY));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
