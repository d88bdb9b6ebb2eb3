import { describe, expect, it } from 'vitest';
import { facebookReply } from '../../../shared/channels/facebook/reply.ts';
import { instagramReply } from '../../../shared/channels/instagram/reply.ts';
import { messengerReply } from '../../../shared/channels/messenger/reply.ts';
import { DAY } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';
import { draftOf } from '../../support/meta-drafts.ts';
import { kindsOf, parse } from '../../support/parse.ts';

const PAGE = '1234567890321';
const AT = 1_795_000_000_000;
const entryOf = (about: object, list = 'messaging', id: unknown = PAGE) => ({
  id,
  time: AT + 500,
  [list]: [{ sender: { id: '777' }, recipient: { id }, timestamp: AT, ...about }],
});
const page = (...entry: object[]) => ({ object: 'page', entry });
const text = { message: { mid: 'm_1', text: 'Where is it? @brand', reply_to: { mid: 'm_0' } } };

describe.each(['messenger', 'facebook'] as const)('messages to a Page, on %s', (channel) => {
  it('are posts in private, in a conversation of two', () => {
    expect(parse(channel, page(entryOf(text)))).toEqual([
      {
        kind: 'posted',
        post: {
          postId: 'm_1',
          author: { id: '777' },
          text: 'Where is it? @brand',
          createdAtMs: AT,
          visibility: 'private',
          conversationId: `dm:${PAGE}:777`,
          parentPostId: 'm_0',
          addressed: true,
          handles: ['brand'],
          attachmentCount: 0,
        },
      },
    ]);
  });

  it('come in while another app has the conversation, and with numbers for ids', () => {
    const numbers = { sender: { id: 777 }, recipient: { id: Number(PAGE) } };

    expect(kindsOf(parse(channel, page(entryOf(text, 'standby'))))).toEqual(['posted']);
    expect(
      parse(channel, page(entryOf({ ...numbers, ...text }, 'messaging', Number(PAGE)))),
    ).toEqual(parse(channel, page(entryOf(text))));
  });

  it('keep their id through edits, withdrawal and the echo', () => {
    const edit = { message_edit: { mid: 'm_1', text: 'Where?', num_edit: '1' } };
    const parties = { sender: { id: PAGE }, recipient: { id: '777' } };
    const echo = { ...parties, message: { mid: 'm_2', is_echo: true, text: 'Here' } };

    expect(parse(channel, page(entryOf(edit)))).toMatchObject([
      { kind: 'edited', editedAtMs: AT, post: { postId: 'm_1', text: 'Where?' } },
    ]);
    expect(parse(channel, page(entryOf({ message: { mid: 'm_1', is_deleted: true } })))).toEqual([
      { kind: 'deleted', postId: 'm_1', deletedAtMs: AT },
    ]);
    expect(parse(channel, page(entryOf(echo)))).toMatchObject([
      { kind: 'echo', post: { author: { id: PAGE }, conversationId: `dm:${PAGE}:777` } },
    ]);
    const ownEdit = { ...parties, message_edit: { mid: 'm_2', text: 'Here it is' } };
    expect(kindsOf(parse(channel, page(entryOf(ownEdit))))).toEqual(['echo']);
  });

  it.each([
    ['what Meta cannot show', { message: { mid: 'm_1', is_unsupported: true } }, 'posted'],
    ['a pressed button with an id', { postback: { mid: 'm_1', title: 'Help' } }, 'posted'],
    ['an older button', { postback: { payload: 'HELP' } }, 'not_a_post'],
    ['a reaction', { reaction: { mid: 'm_1' } }, 'reaction'],
    ['what was delivered', { delivery: { watermark: 1 } }, 'not_a_post'],
    ['a block', { 'policy-enforcement': { action: 'block' } }, 'platform_status'],
    ['a handover', { pass_thread_control: {} }, 'platform_status'],
    ['what nobody knows', { toString: {} }, 'unknown_shape'],
  ])('%s is %o', (_name, about, kind) => {
    expect(kindsOf(parse(channel, page(entryOf(about))))).toEqual([kind]);
  });

  it('are other accounts’ where the Page is not ours, and each entry stands for itself', () => {
    const all = page(entryOf(text), entryOf(text, 'messaging', '999'), { id: PAGE });

    expect(kindsOf(parse(channel, all))).toEqual(['posted', 'other_account', 'unknown_shape']);
  });

  it('are parked without an id', () => {
    expect(() => parse(channel, page(entryOf({ message: { text: 'hi' } })))).toThrow(
      /message\.mid/,
    );
  });
});

describe('answers in a private conversation', () => {
  const adapters = [messengerReply, facebookReply, instagramReply];
  const inbox = { visibility: 'private', authorId: '777' } as const;
  const build = (ageMs: number) =>
    adapters.map((adapter) =>
      adapter.build(
        draftOf('private', { to: { ...inbox, createdAtMs: T0 - ageMs }, accountId: PAGE }),
      ),
    );

  it.each([
    ['just now', 0, { messaging_type: 'RESPONSE' }],
    ['a day ago', DAY, { messaging_type: 'RESPONSE' }],
    ['more than a day ago', DAY + 1, { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }],
    ['seven days ago', 7 * DAY, { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }],
  ])('name their window: %s', (_name, ageMs, kind) => {
    for (const built of build(ageMs)) {
      const call = built.can ? built.call : undefined;
      expect(call?.url).toMatch(new RegExp(`/v26.0/${PAGE}/messages$`));
      expect(JSON.parse(call?.body ?? '')).toEqual({
        recipient: { id: '777' },
        ...kind,
        message: { text: 'We are on it', metadata: 'reply-7' },
      });
    }
  });

  it('end after seven days, unless the customer wrote again', () => {
    for (const built of build(7 * DAY + 1)) {
      expect(built).toMatchObject({ can: false, because: 'window_closed' });
    }
    const to = { ...inbox, createdAtMs: T0 - 30 * DAY };
    const again = draftOf('private', { to, lastPrivateAtMs: T0 - DAY });
    expect(messengerReply.build(again)).toMatchObject({ can: true });
  });

  it('are never public, never empty, and not longer than 2,000 UTF-16 units', () => {
    const say = (words: string) =>
      messengerReply.build(draftOf('private', { text: words, to: inbox }));

    expect(messengerReply.build(draftOf('public'))).toMatchObject({ because: 'no_public_replies' });
    expect(say(' \n')).toMatchObject({ because: 'empty' });
    expect(say('😤'.repeat(1_000))).toMatchObject({ can: true });
    expect(say(`${'😤'.repeat(1_000)}.`)).toMatchObject({ because: 'too_long' });
    expect(
      messengerReply.build(draftOf('private', { to: { ...inbox, authorId: 'unknown:m_1' } })),
    ).toMatchObject({ because: 'by_hand_only' });
  });
});
