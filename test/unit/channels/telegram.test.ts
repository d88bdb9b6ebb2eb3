import { describe, expect, it } from 'vitest';
import { telegramReceiver } from '../../../shared/channels/telegram/receiver.ts';
import { T0 } from '../../support/cases.ts';
import { kindsOf, parse } from '../../support/parse.ts';
import { request } from '../../support/sign.ts';

const HEADER = 'x-telegram-bot-api-secret-token';
const sender = {
  receiver: telegramReceiver,
  secret: { signing: ['Ab_9-secret'] },
  sign: (_body: Buffer, word = 'Ab_9-secret') => ({ [HEADER]: word }),
};

describe('verifyTelegram', () => {
  it.each([
    ['Ab_9-secret', true],
    ['ab_9-secret', false],
    ['Ab_9-secre', false],
    ['Ab_9-secret,Ab_9-secret', false],
  ])('judges the word %s', (word, ok) => {
    const asked = request('{}', { [HEADER]: word });
    expect(telegramReceiver.verify(asked, sender.secret, T0).ok).toBe(ok);
  });

  it('answers no JSON, which Telegram could run as a call', () => {
    expect(telegramReceiver.accepted).toEqual({
      status: 200,
      contentType: 'text/plain',
      body: 'OK',
    });
  });
});

const person = { id: 77, is_bot: false, first_name: 'Noor', last_name: 'B', username: 'noor_b' };
const inbox = { id: 77, type: 'private', username: 'noor_b', first_name: 'Noor' };
const group = { id: -1_001_555, type: 'supergroup', title: 'Talk', username: 'brandtalk' };
const said = { message_id: 5, from: person, chat: group, date: 1_763_626_530, text: '@brand lost' };
const update = (kind: string, value: object) => ({ update_id: 9, [kind]: value });

describe('parse of telegram', () => {
  it('reads a message of a group', () => {
    expect(parse('telegram', update('message', said))).toEqual([
      {
        kind: 'posted',
        post: {
          postId: '-1001555:5',
          author: { id: '77', handle: 'noor_b', name: 'Noor B' },
          text: '@brand lost',
          createdAtMs: 1_763_626_530_000,
          visibility: 'public',
          conversationId: '-1001555',
          permalink: 'https://t.me/brandtalk/5',
          addressed: false,
          handles: ['brand'],
          attachmentCount: 0,
        },
      },
    ]);
  });

  it('counts private chats by connection, and those of a business account by that account', () => {
    const direct = { ...said, chat: inbox };
    const business = { ...direct, business_connection_id: 'Bz_1' };

    expect(parse('telegram', update('message', direct))).toMatchObject([
      { post: { postId: 'main:77:5', visibility: 'private', addressed: true } },
    ]);
    expect(parse('telegram', update('business_message', business))).toMatchObject([
      { post: { postId: 'main:Bz_1:77:5' } },
    ]);
    const gone = { business_connection_id: 'Bz_1', chat: inbox, message_ids: [5, 6] };
    expect(parse('telegram', update('deleted_business_messages', gone))).toEqual([
      { kind: 'deleted', postId: 'main:Bz_1:77:5', deletedAtMs: T0 },
      { kind: 'deleted', postId: 'main:Bz_1:77:6', deletedAtMs: T0 },
    ]);
  });

  const { text: _text, ...wordless } = said;
  const channel = { id: -1_001_666_000_222, type: 'channel', title: 'Us', username: 'us' };
  const forwarded = { ...said, from: undefined, is_automatic_forward: true };

  it.each([
    ['an edit', update('edited_message', { ...said, edit_date: 1_763_626_540 }), 'edited'],
    ['an edit in a channel', update('edited_channel_post', { ...said, edit_date: 9 }), 'edited'],
    ['our bot', update('message', { ...said, from: { id: 6_067_617_432, is_bot: true } }), 'echo'],
    [
      'our channel',
      update('channel_post', { ...said, chat: channel, sender_chat: channel }),
      'echo',
    ],
    ['our own copy', update('message', { ...forwarded, sender_chat: channel }), 'echo'],
    ['a copy of others', update('message', { ...forwarded, sender_chat: group }), 'repost'],
    ['a bot for us', update('business_message', { ...said, sender_business_bot: {} }), 'echo'],
    ['a photo', update('message', { ...wordless, photo: [{}], media_group_id: '1' }), 'posted'],
    ['a caption', update('message', { ...wordless, caption: 'broken', photo: [{}] }), 'posted'],
    ['a join', update('message', { ...wordless, new_chat_members: [person] }), 'not_a_post'],
    ['a moving place', update('edited_message', { ...wordless, location: {} }), 'not_a_post'],
    ['a button', update('callback_query', { id: '1' }), 'not_a_post'],
    ['a reaction', update('message_reaction', {}), 'reaction'],
    ['a block', update('my_chat_member', {}), 'platform_status'],
    [
      'a business account that leaves',
      update('business_connection', { user: { id: 6_067_617_432 }, is_enabled: false }),
      'accessRevoked',
    ],
    [
      'a business account of others that leaves',
      update('business_connection', { user: person, is_enabled: false }),
      'other_account',
    ],
    ['a kind of tomorrow', update('hologram', {}), 'unknown_shape'],
    ['a kind of JavaScript', update('toString', {}), 'unknown_shape'],
    ['no update', { message: said }, 'unknown_shape'],
  ])('reads %s', (_name, payload, kind) => {
    expect(kindsOf(parse('telegram', payload))).toEqual([kind]);
  });

  it('takes a comment below our channel for public and addressed to us', () => {
    const hidden = { id: -1_001_777, type: 'supergroup', title: 'Chat of us' };
    const parent = { message_id: 4, sender_chat: channel, is_automatic_forward: true };
    const comment = { ...said, chat: hidden, reply_to_message: parent };

    expect(parse('telegram', update('message', comment))).toMatchObject([
      {
        post: {
          visibility: 'public',
          addressed: true,
          parentPostId: '-1001777:4',
          parentAuthorId: '-1001666000222',
          permalink: 'https://t.me/c/1777/5',
        },
      },
    ]);
  });

  it('gives a post without a sender an author of its own, and parks one without a date', () => {
    const { from: _from, ...anonymous } = said;

    expect(parse('telegram', update('channel_post', anonymous))).toMatchObject([
      { post: { author: { id: 'unknown:-1001555:5' } } },
    ]);
    expect(() => parse('telegram', update('message', { ...said, date: 0 }))).toThrow(/date/);
  });
});
