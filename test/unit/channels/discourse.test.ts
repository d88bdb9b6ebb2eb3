import { createHmac } from 'node:crypto';
import { verify } from '@octokit/webhooks-methods';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discourseParser } from '../../../shared/channels/discourse/parse.ts';
import { discourseReceiver } from '../../../shared/channels/discourse/receiver.ts';
import { T0 } from '../../support/cases.ts';
import { kindsOf } from '../../support/parse.ts';
import { request } from '../../support/sign.ts';

const KEY = 'test-discourse-secret';
const HEADER = 'x-discourse-event-signature';

function sign(body: Buffer, key = KEY): Record<string, string> {
  return { [HEADER]: `sha256=${createHmac('sha256', key).update(body).digest('hex')}` };
}
const sender = { receiver: discourseReceiver, secret: { signing: [KEY] }, sign };

describe('verifyDiscourse', () => {
  it('accepts the published vector, a ping', () => {
    const asked = request('{"ping":"OK"}', {
      [HEADER]: 'sha256=162f107f6b5022353274eb1a7197885cfd35744d8d08e5bcea025d309386b7d6',
    });
    const secret = { signing: ['my_lovely_secret_for_web_hook'] };

    expect(discourseReceiver.verify(asked, secret, T0)).toEqual({ ok: true });
  });

  it('agrees with the verifier of another sender of the same scheme', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.boolean(),
        async (text, right) => {
          const headers = sign(Buffer.from(text), right ? KEY : 'other');
          const ours = discourseReceiver.verify(request(text, headers), sender.secret, T0).ok;
          expect([ours, await verify(KEY, text, headers[HEADER] ?? '')]).toEqual([right, right]);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('takes JSON under the name of a form, and keeps what names the event', () => {
    expect(discourseReceiver.contentTypes).toContain('application/x-www-form-urlencoded');
    expect(discourseReceiver.keptHeaders).toContain('x-discourse-event');
  });
});

const post = {
  id: 39,
  user_id: 77,
  username: 'noor',
  name: 'Noor B',
  raw: 'Lost, @brand',
  version: 1,
  cooked: '<p>Lost, <a href="/u/brand">@brand</a></p>',
  post_number: 2,
  post_type: 1,
  created_at: '2026-11-20T08:15:30.123Z',
  updated_at: '2026-11-20T08:15:30.123Z',
  topic_id: 15,
  topic_slug: 'order-problems',
  topic_title: 'Order problems',
  topic_archetype: 'regular',
  deleted_at: null,
  reply_to_post_number: null,
};

function read(payload: unknown, event?: string) {
  const instance = { 'x-discourse-instance': 'https://forum.example.com' };
  return discourseParser.parse({
    connectionId: 'forum',
    payload,
    ownAuthorIds: ['1', 'brand_help'],
    receivedAtMs: T0,
    headers: event === undefined ? instance : { ...instance, 'x-discourse-event': event },
  });
}

describe('parse of discourse', () => {
  it('reads a post', () => {
    expect(read({ post }, 'post_created')).toEqual([
      {
        kind: 'posted',
        post: {
          postId: 'forum:39',
          author: { id: 'forum:77', handle: 'noor', name: 'Noor B' },
          text: 'Lost, @brand',
          createdAtMs: Date.UTC(2026, 10, 20, 8, 15, 30, 123),
          visibility: 'public',
          conversationId: 'forum:topic:15',
          permalink: 'https://forum.example.com/t/order-problems/15/2',
          addressed: true,
          handles: ['brand'],
          attachmentCount: 0,
        },
      },
    ]);
  });

  it.each([
    ['post_edited', { version: 2 }, 'edited'],
    ['post_edited', { version: 2, user_deleted: true }, 'deleted'],
    ['post_destroyed', {}, 'deleted'],
    ['post_recovered', {}, 'posted'],
    ['post_liked', {}, 'reaction'],
    [undefined, { version: 2 }, 'edited'],
    [undefined, { deleted_at: '2026-11-20T09:00:00.000Z' }, 'deleted'],
    ['post_created', { user_id: 1 }, 'echo'],
    ['post_created', { username: 'brand_help' }, 'echo'],
    ['post_created', { post_type: 4 }, 'not_a_post'],
  ])('reads %s with %j as %s', (event, change, kind) => {
    expect(kindsOf(read({ post: { ...post, ...change } }, event))).toEqual([kind]);
  });

  it.each([
    ['ping', { ping: 'OK' }, 'platform_status'],
    ['topic_created', { topic: { id: 15 } }, 'not_a_post'],
    ['notification_created', { notification: { notification_type: 1 } }, 'not_a_post'],
    ['user_updated', { user: { id: 77 } }, 'profile_change'],
    ['user_destroyed', { user: { id: 77 } }, 'erasureAsked'],
    ['chat_message_created', { chat_message: {} }, 'unknown_shape'],
    ['post_created', { toString: {} }, 'unknown_shape'],
  ])('reads %s', (event, payload, kind) => {
    expect(kindsOf(read(payload, event))).toEqual([kind]);
  });

  it('knows private messages, titles, and an old version that sends little', () => {
    const { id, topic_id: topicId, username } = post;
    const little = {
      id,
      topic_id: topicId,
      username,
      cooked: '<p>Tom &amp; Jo<br>lost &lt;1&gt;</p>',
    };

    expect(read({ post: { ...post, topic_archetype: 'private_message' } })).toMatchObject([
      { post: { visibility: 'private' } },
    ]);
    expect(read({ post: { ...post, post_number: 1 } })).toMatchObject([
      { post: { text: 'Order problems\n\nLost, @brand' } },
    ]);
    expect(read({ post: little })).toMatchObject([
      { post: { text: 'Tom & Jo\nlost <1>', author: { id: 'forum:@noor' }, createdAtMs: T0 } },
    ]);
    expect(() => read({ post: { id, topic_id: topicId, username } })).toThrow(/raw/);
  });

  it('shows no link of another scheme', () => {
    const headers = { 'x-discourse-instance': 'javascript:alert(1)//' };
    const input = { connectionId: 'forum', ownAuthorIds: [], receivedAtMs: T0, headers };

    expect(discourseParser.parse({ ...input, payload: { post } })[0]).not.toHaveProperty(
      'post.permalink',
    );
  });
});
