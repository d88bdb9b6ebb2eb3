import { readFeatures } from '../../shared/triage/classifier/features.ts';
import { lengthOf } from '../../shared/triage/classifier/score.ts';
import { allLists } from './linear-head.ts';
import type { LinearHead } from './linear-head.ts';
import type { Row } from './rows.ts';
import { shuffled } from './shuffled.ts';

export const TOPICS = 'delivery billing product service app safety refund other'.split(' ');
/** Matters that can seldom be settled without knowing who it is. */
const PERSONAL: ReadonlySet<string> = new Set(['delivery', 'billing', 'refund', 'app']);
const WEAK = 0.2;
const EPOCHS = 4;

type Heads = { readonly topic: LinearHead; readonly private: LinearHead };

const one = new Float64Array(1);
const topics = new Float64Array(TOPICS.length);

/**
 * Learns what complaints are about, and whether they need private data; `dice` throws from 0 to
 * before 1.
 */
export function learnTopics(heads: Heads, rows: readonly Row[], dice: () => number): void {
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const at of shuffled(rows.length, dice)) {
      const row = rows[at];
      if (row !== undefined) learnRow(heads, row);
    }
    if (epoch >= EPOCHS / 2) for (const head of [heads.topic, heads.private]) head.snapshot();
  }
}

function learnRow(heads: Heads, row: Row): void {
  const known = row.label === 0 || row.topics?.length === 0 ? undefined : row.topics;
  if (known === undefined && row.private === undefined) return;
  const features = readFeatures(row.text);
  const lists = allLists(features);
  const length = lengthOf(features);
  if (known !== undefined) {
    for (const [at, topic] of TOPICS.entries()) topics[at] = known.includes(topic) ? 1 : 0;
    heads.topic.learn(lists, length, topics, row.weight);
  }
  one[0] = row.private ?? Number(known?.some((topic) => PERSONAL.has(topic)));
  heads.private.learn(lists, length, one, row.private === undefined ? WEAK : row.weight);
}
