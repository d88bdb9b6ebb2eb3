import { describe, expect, it } from 'vitest';
import { facebookReply } from '../../../shared/channels/facebook/reply.ts';
import { metaReceiver } from '../../../shared/channels/meta/receiver.ts';
import { DAY } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';
import { draftOf } from '../../support/meta-drafts.ts';
import { kindsOf, parse } from '../../support/parse.ts';
import { pageChange, pageComment } from '../../support/post-fixtures.ts';
import { META_SECRETS, request } from '../../support/sign.ts';

describe('facebookParser', () => {
  const change = (about: object, field = 'feed') =>
    parse('facebook', pageChange(field, { ...pageComment, ...about }));

  it.each([
    ['an edited comment', { verb: 'edited', edited_time: 1_795_000_900 }, 'edited'],
    ['a removed comment', { verb: 'remove', message: undefined }, 'deleted'],
    ['a hidden comment', { verb: 'hide' }, 'visibility_change'],
    ['a liked comment', { item: 'like' }, 'reaction'],
    ['our own comment', { from: { id: '1234567890321' } }, 'echo'],
    ['our own edited comment', { verb: 'edit', from: { id: '1234567890321' } }, 'echo'],
    ['a comment of an unknown person', { from: undefined }, 'posted'],
    ['an event of the Page', { item: 'event' }, 'posted'],
    ['what nobody knows', { item: 'hologram' }, 'unknown_shape'],
  ])('takes %s for what it is', (_name, about, kind) => {
    expect(kindsOf(change(about))).toEqual([kind]);
  });

  it('keeps what is not published in private', () => {
    expect(change({ is_published: false })).toMatchObject([{ post: { visibility: 'private' } }]);
    expect(change({ published: 0 })).toMatchObject([{ post: { visibility: 'private' } }]);
  });

  it('reads changes and messages of one entry', () => {
    const delivery = pageChange('feed', pageComment);
    const message = {
      sender: { id: '7' },
      recipient: { id: '1234567890321' },
      message: { mid: 'm_1' },
    };
    const entry = delivery.entry.map((item) => ({ ...item, messaging: [message] }));

    expect(kindsOf(parse('facebook', { ...delivery, entry }))).toEqual(['posted', 'posted']);
    expect(kindsOf(parse('messenger', { ...delivery, entry }))).toEqual([
      'unknown_shape',
      'posted',
    ]);
  });

  it.each([
    ['another object', { object: 'user', entry: [{ id: '1' }] }],
    [
      'names of fields without values',
      { object: 'page', entry: [{ id: '1', changed_fields: [] }] },
    ],
    ['no entry', { object: 'page', entry: [] }],
    ['nothing', {}],
  ])('ignores %s', (_name, payload) => {
    expect(kindsOf(parse('facebook', payload))).toEqual(['unknown_shape']);
  });
});

describe('facebookReply', () => {
  const comment = { postId: '9_1', conversationId: '42_9', parentPostId: '42_9' };
  const post = { postId: '42_9', conversationId: '42_9' };
  const bodyOf = (built: ReturnType<typeof facebookReply.build>): unknown =>
    built.can ? JSON.parse(built.call.body) : built;

  it('answers under the comment, with the token in a header', () => {
    expect(facebookReply.build(draftOf('public', { to: comment }))).toEqual({
      can: true,
      call: {
        method: 'POST',
        url: 'https://graph.facebook.com/v26.0/9_1/comments',
        headers: { authorization: 'Bearer EAAtoken', 'content-type': 'application/json' },
        body: '{"message":"We are on it"}',
      },
    });
  });

  it('keeps an id inside its place in the address, and uses another base', () => {
    const to = { ...comment, postId: '../me?x=1' };
    const draft = draftOf('public', { to, apiBaseUrl: 'http://localhost:1/' });

    expect(facebookReply.build(draft)).toMatchObject({
      call: { url: 'http://localhost:1/v26.0/..%2Fme%3Fx%3D1/comments' },
    });
  });

  it('answers the author in private once, naming a comment or a post', () => {
    const build = (to: object, about: object = {}) =>
      facebookReply.build(draftOf('private', { to, accountId: '42', ...about }));

    expect(bodyOf(build(comment))).toMatchObject({ recipient: { comment_id: '9_1' } });
    expect(bodyOf(build(post))).toMatchObject({ recipient: { post_id: '42_9' } });
    expect(build({ ...comment, createdAtMs: T0 - 7 * DAY })).toMatchObject({ can: true });
    expect(build({ ...comment, createdAtMs: T0 - 7 * DAY - 1 })).toMatchObject({
      because: 'window_closed',
    });
    expect(build(comment, { privateReplySent: true })).toMatchObject({
      because: 'already_replied_in_private',
    });
  });

  it('says why it cannot', () => {
    const say = (text: string) => facebookReply.build(draftOf('public', { text, to: comment }));

    expect(say(' ')).toMatchObject({ because: 'empty' });
    expect(say('x'.repeat(8_000))).toMatchObject({ can: true });
    expect(say('x'.repeat(8_001))).toMatchObject({ because: 'too_long' });
    expect(facebookReply.build(draftOf('public', { to: { postId: 'rating:1' } }))).toMatchObject({
      because: 'by_hand_only',
    });
    const message = draftOf('public', { to: { visibility: 'private' } });
    expect(facebookReply.build(message)).toMatchObject({ because: 'no_public_replies' });
  });
});

describe('answerMetaGet', () => {
  const ask = (query: Record<string, string>) =>
    metaReceiver.handshake?.({ ...request(''), method: 'GET', query }, META_SECRETS);
  const word = { 'hub.mode': 'subscribe', 'hub.verify_token': 'our-word' };

  it('answers the challenge bare, and only with our word', () => {
    expect(ask({ ...word, 'hub.challenge': '1158201444' })).toEqual({
      status: 200,
      contentType: 'text/plain',
      body: '1158201444',
    });
    expect(ask({ ...word, 'hub.challenge': '<b>' })).toMatchObject({ status: 403 });
    expect(ask({ ...word, 'hub.verify_token': 'no', 'hub.challenge': '1' })).toMatchObject({
      status: 403,
    });
  });

  it('tells a person with a code where their deletion stands, and echoes nothing else', () => {
    const code = '0123456789abcdef0123456789abcdef';

    expect(ask({ erasure: code })).toMatchObject({
      status: 200,
      contentType: 'text/plain',
      body: expect.stringContaining(code),
    });
    expect(ask({ erasure: '<script>' })).toMatchObject({
      status: 403,
      body: expect.not.stringContaining('script'),
    });
  });
});
