import { readFeatures } from '../../shared/triage/classifier/features.ts';
import { lengthOf } from '../../shared/triage/classifier/score.ts';
import { seededRandom } from '../../shared/random.ts';
import { CLASSES, learnLanguages } from './learn-languages.ts';
import { RISKS, learnRisks } from './learn-risks.ts';
import { LinearHead, allLists } from './linear-head.ts';
import type { Row } from './rows.ts';
import { shuffled } from './shuffled.ts';
import { countStrides } from './strides.ts';

export const TOPICS = 'delivery billing product service app safety refund other'.split(' ');
/** Matters that can seldom be settled without knowing who it is. */
const PERSONAL: ReadonlySet<string> = new Set(['delivery', 'billing', 'refund', 'app']);
const WEAK = 0.2;
/** Labels are not quite believed: people agree on some nine in ten. */
const DOUBT = 0.03;

const EPOCHS = 4;

export type Heads = Record<'complaint' | 'topic' | 'private' | 'language' | 'risk', LinearHead>;

/** Learns all heads from rows; the same rows and seed give the same weights, bit for bit. */
export function trainHeads(rows: readonly Row[], seed: number, bits = FULL): Heads {
  const heads: Heads = {
    complaint: new LinearHead({ bits: bits.complaint, rate: 0.25 }),
    topic: new LinearHead({ bits: bits.topic, rate: 0.25, classes: TOPICS.length }),
    private: new LinearHead({ bits: bits.private, rate: 0.25 }),
    language: new LinearHead({
      bits: bits.language,
      rate: 0.4,
      classes: CLASSES.length,
      softmax: true,
    }),
    risk: new LinearHead({ bits: bits.risk, rate: 0.2, classes: RISKS.length }),
  };
  heads.complaint.takeStrides(countStrides(rows, bits.complaint));
  const dice = seededRandom(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const at of shuffled(rows.length, dice)) {
      const row = rows[at];
      if (row !== undefined) learnMeaning(heads, row);
    }
    if (epoch >= EPOCHS / 2) {
      for (const head of [heads.complaint, heads.topic, heads.private]) head.snapshot();
    }
  }
  learnLanguages(heads.language, rows, dice);
  learnRisks(heads.risk, rows, dice);
  return heads;
}

const FULL = { complaint: 20, topic: 16, private: 16, language: 14, risk: 17 };

const one = new Float64Array(1);
const topics = new Float64Array(TOPICS.length);

function learnMeaning(heads: Heads, row: Row): void {
  const features = readFeatures(row.text);
  const lists = allLists(features);
  const length = lengthOf(features);
  if (row.label !== undefined) {
    one[0] = row.label === 1 ? 1 - DOUBT : DOUBT;
    heads.complaint.learn(lists, length, one, row.weight);
  }
  const known = row.label === 0 ? undefined : row.topics;
  if (known !== undefined && known.length > 0) {
    for (const [at, topic] of TOPICS.entries()) topics[at] = known.includes(topic) ? 1 : 0;
    heads.topic.learn(lists, length, topics, row.weight);
  }
  const weak = known?.some((topic) => PERSONAL.has(topic));
  const needs = row.private ?? (weak === undefined ? undefined : Number(weak));
  if (needs === undefined) return;
  one[0] = needs;
  heads.private.learn(lists, length, one, row.private === undefined ? WEAK : row.weight);
}
