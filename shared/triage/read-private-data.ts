import type { Post } from '../channels/channel.ts';
import { findPrivateData } from '../private-data/find-private-data.ts';
import type { PrivateDatum } from '../private-data/kinds.ts';
import { keepApart } from '../private-data/mask-private-data.ts';
import type { KeptApart } from '../private-data/mask-private-data.ts';
import type { TriageInputs } from './inputs.ts';

/** What a post shows of people, and its text without it. */
export type PrivateDataRead = {
  /**
   * Whose it is. Another person's outweighs the writer's own, because they did not choose to show
   * it; whose nobody can tell counts as the writer's.
   */
  readonly privateData: TriageInputs['privateData'];
  readonly masked: KeptApart;
  readonly found: readonly PrivateDatum[];
};

/** Reads the private data of a post, whatever its visibility. Linear in its text. */
export function readPrivateData({
  text,
  language,
}: Pick<Post, 'text' | 'language'>): PrivateDataRead {
  const found = findPrivateData(text, { language });
  const isOthers = found.some(({ owner }) => owner === 'other');
  return {
    privateData: found.length === 0 ? 'none' : isOthers ? 'other' : 'own',
    masked: keepApart(text, found),
    found,
  };
}
