import { readModel } from '../../shared/classifier-file.ts';
import { openSignalReader } from '../../shared/rules-file.ts';
import type { TriageDependencies } from './dependencies.ts';
import { makeJudge } from './judge-post.ts';

/** What reads posts, from the files beside the bundle. */
export function openReaders(
  settings: Parameters<typeof makeJudge>[0],
  edges: Omit<Parameters<typeof makeJudge>[1], 'model'>,
): Pick<TriageDependencies, 'judgePost' | 'readSignals'> {
  return {
    judgePost: makeJudge(settings, { ...edges, model: readModel() }),
    readSignals: openSignalReader(),
  };
}
