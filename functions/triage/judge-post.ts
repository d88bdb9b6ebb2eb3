import { createHash } from 'node:crypto';
import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import type { Post } from '../../shared/channels/channel.ts';
import type { ClassifierConfiguration } from '../../shared/policy/classifier-configuration.ts';
import type { Table } from '../../shared/store/client.ts';
import type { Model } from '../../shared/triage/classifier/model.ts';
import { judge } from '../../shared/triage/judgement.ts';
import type { Judgement } from '../../shared/triage/judgement.ts';
import type { Signal } from '../../shared/triage/signals/signal-reader.ts';
import { makeBedrock } from './ask-bedrock.ts';
import { makeClassifierReader } from './read-classifier.ts';

/**
 * Says what a post is taken for, by its text without private data. The same post is judged once,
 * however often it is tried.
 */
export type JudgePost = (
  post: Pick<Post, 'postId' | 'language'>,
  masked: string,
  signals: readonly Signal[],
) => Promise<Judgement>;

/** Of the thresholds that the model knows, the one that loses least. */
const SAFEST = '0.99';

type Edges = {
  readonly model: Model;
  readonly table: Table;
  readonly now: () => number;
  readonly logger: Logger;
  readonly metrics: Metrics;
};

/**
 * The embedded classifier, with what the deployment has learned; where it is unsure, the large
 * model, if one is configured.
 */
export function makeJudge(configuration: ClassifierConfiguration, edges: Edges): JudgePost {
  const noBelow = configuration.mayDismiss ? SAFEST : 'off';
  const readClassifier = makeClassifierReader({ ...edges, noBelow });
  const ask = configuration.use === 'bedrock' ? makeBedrock(configuration, edges) : undefined;
  // Attempts that others overtook find what was said before: an opinion costs money.
  const judged = new WeakMap<object, Promise<Judgement>>();
  const judgeOnce: JudgePost = async ({ postId, language }, text, signals) => {
    const classify = await readClassifier();
    const classified = classify(text, language);
    const unsure = classified.band === 'unknown' && text !== '';
    const opinion = unsure ? await ask?.(text) : undefined;
    const said = { classified, ...(opinion === undefined ? {} : { opinion }) };
    return judge(said, signals, configuration, chanceOf(postId));
  };
  return (post, masked, signals) => {
    const known = judged.get(post) ?? judgeOnce(post, masked, signals);
    judged.set(post, known);
    return known;
  };
}

/** A number from 0 to 1 that is a post's own: its copies are drawn together or not at all. */
function chanceOf(postId: string): number {
  return createHash('sha256').update(postId).digest().readUInt32BE(0) / 2 ** 32;
}
