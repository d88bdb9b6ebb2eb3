import type { Learning } from '../../../shared/desk-api/learning.ts';
import { FEWEST_LABELS, FEWEST_OF_A_KIND } from '../../../shared/triage/learning/fewest-labels.ts';
import { whenText } from './countdown.ts';

export type Lesson = Learning['lessons'][number];

/** How many labels make a lesson that can be used, as part of a sentence. */
export const FEWEST_WORDS = `${FEWEST_LABELS} labels, at least ${FEWEST_OF_A_KIND} of either kind`;

/** What a lesson was worth: in two words, and as a sentence where that asks for one. */
export const OUTCOME_WORDS: Record<
  Lesson['outcome'],
  { readonly short: string; readonly about?: string }
> = {
  helps: { short: 'helps' },
  does_not_help: {
    short: 'does not help',
    about: 'It is not surely better than the shipped weights, so it cannot be used.',
  },
  too_few_labels: {
    short: 'too few labels',
    about: `It takes ${FEWEST_WORDS}, before anything is learned.`,
  },
};

/** What triage uses now: `The lesson of 08:51`, or the shipped weights. */
export function inUseText({ inUse }: Learning, nowMs: number): string {
  return inUse === undefined ? 'The shipped weights' : `The lesson of ${whenText(inUse, nowMs)}`;
}

/** Who chose what is in use. */
export function chosenText({ inUse, automatic }: Learning): string {
  if (!automatic) return 'chosen by a person';
  return inUse === undefined ? 'what triage came with' : 'chosen by itself';
}

/** What becomes of the next lesson. */
export function nextText({ automatic }: Learning): string {
  return automatic
    ? 'Triage learns by itself: the next lesson that helps is used at once.'
    : 'Triage does not learn by itself: the next lesson is made and measured, and waits here for a person to use it.';
}

/** `64 labels: 30 complaints, 34 others`. */
export function labelsText({ complaints, others }: Lesson['labels']): string {
  const all = complaints + others;
  return [
    `${all} ${all === 1 ? 'label' : 'labels'}:`,
    `${complaints} ${complaints === 1 ? 'complaint' : 'complaints'},`,
    `${others} ${others === 1 ? 'other' : 'others'}`,
  ].join(' ');
}

/**
 * In how many of a hundred pairs a complaint is put above another post, from 0 to 100. All and none
 * are said only where it is so.
 */
export function pairsOf(auc: number): number {
  if (auc <= 0 || auc >= 1) return auc <= 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round(auc * 100)));
}
