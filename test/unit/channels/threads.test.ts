import { describe, expect, it } from 'vitest';
import { threadsReply } from '../../../shared/channels/threads/reply.ts';
import { draftOf } from '../../support/meta-drafts.ts';
import { kindsOf, parse } from '../../support/parse.ts';

const US = '78901';
const reply = {
  id: '18012345678901234',
  username: 'noor.k',
  text: 'Still nothing, @brand.official!',
  media_type: 'IMAGE',
  permalink: 'https://www.threads.com/@noor.k/post/Pp',
  replied_to: { id: '18000000000000002' },
  root_post: { id: '18000000000000001', owner_id: US, username: 'brand.official' },
  timestamp: '2026-09-01T08:06:09+0000',
};
const deliver = (values: unknown, target: string) => ({
  app_id: '123456',
  topic: 'moderate',
  target_id: target,
  time: 1_788_249_976,
  subscription_id: '1',
  has_uid_field: false,
  values,
});
const replies = (value: object) => deliver([{ field: 'replies', value }], '18000000000000001');

describe('threadsParser', () => {
  it('reads a reply; the name stands for the author’s id', () => {
    expect(parse('threads', replies(reply))).toEqual([
      {
        kind: 'posted',
        post: {
          postId: '18012345678901234',
          author: { id: 'noor.k', handle: 'noor.k' },
          text: 'Still nothing, @brand.official!',
          createdAtMs: Date.UTC(2026, 8, 1, 8, 6, 9),
          visibility: 'public',
          conversationId: '18000000000000001',
          parentPostId: '18000000000000002',
          permalink: 'https://www.threads.com/@noor.k/post/Pp',
          addressed: true,
          handles: ['brand.official'],
          attachmentCount: 1,
        },
      },
    ]);
  });

  it('reads the same from one object, as the documents have it, and every one of a list', () => {
    const [posted] = parse('threads', replies(reply));
    const value = { field: 'replies', value: reply };

    expect(parse('threads', deliver(value, US))).toEqual([posted]);
    expect(parse('threads', deliver([value, {}, value], US))).toEqual([
      posted,
      { kind: 'ignored', reason: 'unknown_shape' },
      posted,
    ]);
  });

  it.each([
    ['what we published', 'publish', { ...reply, username: 'brand.official' }, 'echo'],
    ['our own reply', 'replies', { ...reply, username: 'brand.official' }, 'echo'],
    ['a mention', 'mentions', { ...reply, root_post: undefined }, 'posted'],
    ['a repost', 'mentions', { ...reply, media_type: 'REPOST_FACADE' }, 'repost'],
    ['our deleted post', 'delete', { id: '1', deleted_at: reply.timestamp }, 'deleted'],
    ['what nobody knows', 'likes', reply, 'unknown_shape'],
  ])('takes %s for what it is', (_name, field, value, kind) => {
    expect(kindsOf(parse('threads', deliver([{ field, value }], US)))).toEqual([kind]);
  });

  it('does not take a namesake of a stranger’s root post for us', () => {
    const root = { ...reply.root_post, owner_id: '5', username: 'noor.k' };
    const mention = [{ field: 'mentions', value: { ...reply, root_post: root } }];

    expect(kindsOf(parse('threads', deliver(mention, US)))).toEqual(['posted']);
    expect(kindsOf(parse('threads', replies({ ...reply, root_post: root })))).toEqual([
      'other_account',
    ]);
    expect(kindsOf(parse('threads', deliver(mention, '6')))).toEqual(['other_account']);
  });

  it('parks what has no id or no time that can be read', () => {
    expect(() => parse('threads', replies({ ...reply, id: undefined }))).toThrow(/replies\.id/);
    expect(() => parse('threads', replies({ ...reply, timestamp: 'soon' }))).toThrow(/timestamp/);
    expect(parse('threads', replies({ ...reply, timestamp: undefined }))).toMatchObject([
      { post: { createdAtMs: 1_788_249_976_000 } },
    ]);
  });
});

describe('threadsReply', () => {
  const built = threadsReply.build(draftOf('public', { text: 'On it & soon' }));

  it('makes a container, then publishes it', () => {
    const next = built.can ? built.next : undefined;

    expect(built).toMatchObject({
      call: {
        url: 'https://graph.threads.net/v1.0/me/threads',
        body: 'media_type=TEXT&text=On+it+%26+soon&reply_to_id=post-1',
      },
    });
    expect(next?.({ id: '42' })).toMatchObject({
      url: 'https://graph.threads.net/v1.0/me/threads_publish',
      body: 'creation_id=42',
    });
    expect(next?.({ error: {} })).toBeUndefined();
  });

  it('counts an emoji by its bytes, up to 500', () => {
    const say = (text: string) => threadsReply.build(draftOf('public', { text }));

    expect(threadsReply.count('é 1😤', 'public')).toBe(7);
    expect(say('😤'.repeat(125))).toMatchObject({ can: true });
    expect(say(`${'😤'.repeat(125)}.`)).toMatchObject({ because: 'too_long' });
    expect(say('é'.repeat(500))).toMatchObject({ can: true });
    expect(threadsReply.build(draftOf('private'))).toMatchObject({ because: 'no_private_replies' });
  });
});
