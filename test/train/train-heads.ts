import { seededRandom } from '../../shared/random.ts';
import { learnComplaints } from './learn-complaints.ts';
import { CLASSES, learnLanguages } from './learn-languages.ts';
import { RISKS, learnRisks } from './learn-risks.ts';
import { TOPICS, learnTopics } from './learn-topics.ts';
import { LinearHead } from './linear-head.ts';
import type { Learned } from './linear-head.ts';
import type { Row } from './rows.ts';

export type Heads = Record<'complaint' | 'topic' | 'private' | 'language' | 'risk', Learned>;

const FULL = { complaint: 21, topic: 16, private: 16, language: 15, risk: 17 };

/** Learns all heads from rows; the same rows and seed give the same weights, bit for bit. */
export function trainHeads(rows: readonly Row[], seed: number, bits = FULL): Heads {
  const dice = seededRandom(seed);
  const complaint = learnComplaints(rows, bits.complaint, dice);
  const matters = {
    topic: new LinearHead({ bits: bits.topic, rate: 0.25, classes: TOPICS.length }),
    private: new LinearHead({ bits: bits.private, rate: 0.25 }),
  };
  learnTopics(matters, rows, dice);
  const language = new LinearHead({
    bits: bits.language,
    rate: 0.4,
    classes: CLASSES.length,
    softmax: true,
  });
  learnLanguages(language, rows, dice);
  const risk = new LinearHead({ bits: bits.risk, rate: 0.2, classes: RISKS.length });
  learnRisks(risk, rows, dice);
  return {
    complaint,
    topic: matters.topic.learned,
    private: matters.private.learned,
    language: language.learned,
    risk: risk.learned,
  };
}
