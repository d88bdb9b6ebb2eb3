import { describe, expect, it } from 'vitest';
import { kindsOf, parse } from '../../support/parse.ts';

const US = '17841405726653026';
const comment = {
  id: '17865799348089039',
  from: { id: '1234536447', username: 'noor.k' },
  text: 'Nothing arrived @brand.official. @brand.official 😤',
  parent_id: '17865799348089000',
  media: { id: '17918195224117851', media_product_type: 'FEED' },
};
const changes = (value: object, field = 'comments', id = US) => ({
  object: 'instagram',
  entry: [{ id, time: 1_795_000_000, changes: [{ field, value }] }],
});
const message = (about: object, id = US) => ({
  object: 'instagram',
  entry: [
    {
      id,
      time: 1_795_000_000_500,
      messaging: [
        { sender: { id: '77' }, recipient: { id }, timestamp: 1_795_000_000_000, ...about },
      ],
    },
  ],
});

describe('instagramParser', () => {
  const [posted] = parse('instagram', changes(comment));

  it('reads a comment on our medium; its time is that of the delivery', () => {
    expect(posted).toEqual({
      kind: 'posted',
      post: {
        postId: '17865799348089039',
        author: { id: '1234536447', handle: 'noor.k' },
        text: comment.text,
        createdAtMs: 1_795_000_000_000,
        visibility: 'public',
        conversationId: '17918195224117851',
        parentPostId: '17865799348089000',
        addressed: true,
        handles: ['brand.official'],
        attachmentCount: 0,
      },
    });
  });

  it('reads the same from the flat shape, from a list, and with the id called comment_id', () => {
    const flat = { id: US, time: 1_795_000_000, field: 'comments', value: comment };
    const { id, ...named } = { ...comment, comment_id: comment.id };

    expect(parse('instagram', { object: 'instagram', entry: [flat] })).toEqual([posted]);
    expect(parse('instagram', [changes(comment)])).toEqual([posted]);
    expect(parse('instagram', changes(named))).toEqual([posted]);
    expect(id).toBe(comment.id);
  });

  it('keeps of a comment on live video that it is one: it is answered otherwise', () => {
    expect(parse('instagram', changes(comment, 'live_comments'))).toMatchObject([
      { kind: 'posted', post: { conversationId: `live:${comment.media.id}` } },
    ]);
  });

  it('takes an advertisement’s copy of a comment for the same post in the same place', () => {
    const media = { id: '555', ad_id: '9', original_media_id: comment.media.id };

    expect(parse('instagram', changes({ ...comment, media }))).toEqual([posted]);
  });

  it.each([
    ['our id', { id: US, username: 'brand' }],
    ['our other id', { id: '17841452691600098' }],
    ['the same id as the account itself', { id: '5', self_ig_scoped_id: '5' }],
  ])('takes a comment with %s for an echo', (_name, from) => {
    expect(kindsOf(parse('instagram', changes({ ...comment, from })))).toEqual(['echo']);
  });

  it('does not lose a stranger’s comment that carries our scoped id’s field', () => {
    const from = { ...comment.from, self_ig_scoped_id: '4711' };

    expect(kindsOf(parse('instagram', changes({ ...comment, from })))).toEqual(['posted']);
  });

  it('gives a comment without an author one of its own, and parks one without an id', () => {
    expect(parse('instagram', changes({ id: '1', text: 'hello' }))).toMatchObject([
      { kind: 'posted', post: { author: { id: 'unknown:1' } } },
    ]);
    expect(() => parse('instagram', changes({ text: 'hello' }))).toThrow(/comments\.id/);
  });

  it('reads mentions elsewhere, of which the network says neither author nor words', () => {
    const mentions = (value: object) => parse('instagram', changes(value, 'mentions'));

    expect(mentions({ media_id: '8', comment_id: '9' })).toMatchObject([
      { kind: 'posted', post: { postId: '9', conversationId: 'mention:8', parentPostId: '8' } },
    ]);
    expect(mentions({ media_id: '8' })).toMatchObject([
      { kind: 'posted', post: { postId: '8', author: { id: 'unknown:8' }, text: '' } },
    ]);
  });

  it.each([
    ['a message', { message: { mid: 'm1', text: 'hi' } }, 'posted'],
    [
      'a mention in a story',
      {
        message: {
          mid: 'm1',
          attachments: [{ type: 'story_mention', payload: { url: 'https://x' } }],
        },
      },
      'posted',
    ],
    ['an edit', { message_edit: { mid: 'm1', text: 'ho', num_edit: 1 } }, 'edited'],
    ['what was unsent', { message: { mid: 'm1', is_deleted: true } }, 'deleted'],
    [
      'our own',
      { sender: { id: US }, recipient: { id: '77' }, message: { mid: 'm1', is_echo: true } },
      'echo',
    ],
    ['a test of ourselves', { message: { mid: 'm1', is_self: true } }, 'echo'],
    ['a pressed button', { postback: { mid: 'm1', title: 'Where is it?' } }, 'posted'],
    ['a reaction', { reaction: { mid: 'm1' } }, 'reaction'],
    ['what was seen', { read: { mid: 'm1' } }, 'not_a_post'],
    ['what nobody knows', { sparkle: {} }, 'unknown_shape'],
  ])('reads %s', (_name, about, kind) => {
    const events = parse('instagram', message(about));

    expect(kindsOf(events)).toEqual([kind]);
    expect(JSON.stringify(events)).not.toContain('https://x');
  });

  it.each([
    ['of another account', changes(comment, 'comments', '999')],
    ['of the dashboard', message({ message: { mid: 'random_mid' } }, '0')],
  ])('ignores what is %s', (_name, payload) => {
    expect(kindsOf(parse('instagram', payload))).toEqual(['other_account']);
  });
});
