import type { Matter } from '../../shared/case/case.ts';
import { optional } from '../../shared/channels/optional.ts';
import { wordsOf } from '../../shared/store/mention.ts';
import type { Mention } from '../../shared/store/mention.ts';
import { matterOf } from '../../shared/triage/matter.ts';

/** The matter of a stored post: by its whole words, because masked numbers tell matters apart. */
export function matterOfMention(mention: Mention): Matter {
  const { postId, conversationId, parentPostId } = mention;
  const place = optional({ conversationId, parentPostId });
  return matterOf({ postId, text: wordsOf(mention) ?? '', ...place });
}
