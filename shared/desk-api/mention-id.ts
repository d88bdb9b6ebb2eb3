import { mentionRefSchema } from '../case/case.ts';
import type { MentionRef } from '../case/case.ts';

/** The id by which the desk API names a mention: its channel and post, safe in an address. */
export function mentionIdOf({ channel, postId }: MentionRef): string {
  return Buffer.from(`${channel} ${postId}`, 'utf8').toString('base64url');
}

/** The mention that an id names, or `undefined` when `mentionIdOf` gives no such id. */
export function readMentionId(id: string): MentionRef | undefined {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const at = text.indexOf(' ');
  const read = mentionRefSchema.safeParse({
    channel: text.slice(0, at),
    postId: text.slice(at + 1),
  });
  return read.success && mentionIdOf(read.data) === id ? read.data : undefined;
}
