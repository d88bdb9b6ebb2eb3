import type { Visibility } from '../../shared/channels/channel.ts';
import type { ReplyDraft } from '../../shared/channels/reply.ts';
import { T0 } from './cases.ts';

/** A reply to a public comment of now; what matters to a test stands in it. */
export function draftOf(
  visibility: Visibility,
  {
    to,
    ...rest
  }: Omit<Partial<ReplyDraft>, 'to'> & { readonly to?: Partial<ReplyDraft['to']> } = {},
): ReplyDraft {
  return {
    text: 'We are on it',
    visibility,
    nowMs: T0,
    token: 'EAAtoken',
    replyId: 'reply-7',
    ...rest,
    to: {
      postId: 'post-1',
      authorId: 'author-1',
      visibility: 'public',
      createdAtMs: T0,
      addressed: true,
      ...to,
    },
  };
}
