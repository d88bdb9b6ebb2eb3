import { readFeatures } from '../../shared/triage/classifier/features.ts';
import { lengthOf } from '../../shared/triage/classifier/score.ts';
import { allLists } from './linear-head.ts';
import type { LinearHead } from './linear-head.ts';
import type { Row } from './rows.ts';
import { shuffled } from './shuffled.ts';

/** Signals that a head hears besides the phrases. */
export const RISKS = ['safety', 'legal_or_regulator', 'privacy'];

const EPOCHS = 6;
/** Labels are not quite believed. */
const SIGNALS = 0.98;
const SIGNALS_NOT = 0.01;
const DANGER = 'safety';
/** Languages of which there are thousands of our own rows; the others' count more. */
const MANY = new Set(['en', 'nl', 'vi', 'ms', 'id']);
const FEW_COUNT = 2;

const targets = new Float64Array(RISKS.length);

/** Learns what posts tell of danger, law and privacy; `dice` throws from 0 to before 1. */
export function learnRisks(head: LinearHead, rows: readonly Row[], dice: () => number): void {
  const read = rows.filter((row) => row.signals !== undefined || isQuiet(row));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const at of shuffled(read.length, dice)) {
      const { text = '', signals, lang = '' } = read[at] ?? {};
      const features = readFeatures(text);
      for (const [each, name] of RISKS.entries()) {
        targets[each] = signals?.includes(name) === true ? SIGNALS : SIGNALS_NOT;
      }
      const weight = signals === undefined || MANY.has(lang) ? 1 : FEW_COUNT;
      head.learn(allLists(features), lengthOf(features), targets, weight);
    }
    if (epoch >= EPOCHS / 2) head.snapshot();
  }
}

/** Whether a post of which nobody said what it signals is taken to signal nothing. */
function isQuiet({ label, topics }: Row): boolean {
  return label !== undefined && topics?.includes(DANGER) !== true;
}
