import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, parseJson } from '../../../shared/channels/json.ts';
import { kindsOf, parse } from '../../support/parse.ts';
import {
  pageChange,
  pageComment,
  standardComplaint,
  xDirectMessage,
  xLegacyPosts,
  xMention,
} from '../../support/post-fixtures.ts';

describe('parse of x', () => {
  it('reads a mention with author, thread, language and link', () => {
    expect(parse('x', xMention)).toEqual([
      {
        kind: 'posted',
        post: {
          postId: '2099000000000000123',
          author: { id: '2099111111111111111', handle: 'fien_de_b', name: 'Fien' },
          text: '@brand waar blijft mijn pakket? 😡',
          createdAtMs: Date.UTC(2026, 10, 20, 8, 15, 30),
          visibility: 'public',
          conversationId: '2099000000000000100',
          parentPostId: '2099000000000000100',
          parentAuthorId: '1111111111111111111',
          language: 'nl',
          addressed: true,
          handles: ['brand'],
          permalink: 'https://x.com/fien_de_b/status/2099000000000000123',
          attachmentCount: 0,
        },
      },
    ]);
  });

  it('takes an edit for the post that it changes: every edit of X has an id of its own', () => {
    const payload = {
      ...xMention.data.payload,
      id: '2099000000000000999',
      edit_history_tweet_ids: ['2099000000000000123', '2099000000000000999'],
    };

    const [event] = parse('x', { data: { ...xMention.data, payload } });

    expect(event).toMatchObject({ kind: 'edited', post: { postId: '2099000000000000123' } });
  });

  it('knows our own posts for echoes, in public and in private', () => {
    const payload = { ...xMention.data.payload, author_id: '1111111111111111111' };
    const message = structuredClone(xDirectMessage);
    for (const event of message.direct_message_events) {
      event.message_create.sender_id = '1111111111111111111';
    }

    expect(kindsOf(parse('x', { data: { ...xMention.data, payload } }))).toEqual(['echo']);
    expect(kindsOf(parse('x', message))).toEqual(['echo']);
  });

  it('reads direct messages as private and long posts whole, and leaves reposts out', () => {
    expect(parse('x', xDirectMessage)).toMatchObject([
      {
        kind: 'posted',
        post: { visibility: 'private', author: { handle: 'wei_l' }, text: 'My order 4711 is lost' },
      },
    ]);
    const [long, repost] = parse('x', xLegacyPosts);
    expect(long).toMatchObject({
      post: {
        postId: '2099000000000000777',
        text: 'This is the long form of what they said to @brand',
      },
    });
    expect(long).not.toHaveProperty('post.language');
    expect(repost).toEqual({ kind: 'ignored', reason: 'repost' });
  });

  it('tells of encrypted messages that there is one, and of our own that they are', () => {
    const by = (sender_id: string) => {
      const payload = {
        id: 'c-1',
        sender_id,
        created_at_msec: '1795000000123',
        encoded_event: 'C',
      };
      return parse('x', { data: { event_type: 'chat.received', payload } });
    };

    expect(by('1799222222222222222')).toMatchObject([
      { kind: 'posted', post: { text: '', visibility: 'private', attachmentCount: 1 } },
    ]);
    expect(kindsOf(by('1111111111111111111'))).toEqual(['echo']);
  });

  it('parks a known shape that lacks what it must hold, naming the field and not what stands in it', () => {
    const payload = { ...xMention.data.payload, text: 42, author_id: 'secret words' };

    expect(() => parse('x', { data: { ...xMention.data, payload } })).toThrow(/payload\.text/);
    expect(() => parse('x', { data: { ...xMention.data, payload } })).not.toThrow(/secret words/);
  });
});

describe('parse of facebook', () => {
  it('reads a comment', () => {
    expect(parse('facebook', pageChange('feed', pageComment))).toMatchObject([
      {
        kind: 'posted',
        post: {
          postId: '555000111_777000222',
          author: { id: '998877665544332211', name: 'Trần Mai' },
          createdAtMs: 1_795_000_001_000,
          conversationId: '1234567890321_555000111',
          visibility: 'public',
        },
      },
    ]);
  });

  it.each([
    [{ ...pageComment, verb: 'edited', message: 'changed' }, 'edited'],
    [{ ...pageComment, verb: 'remove' }, 'deleted'],
    [{ ...pageComment, verb: 'hide' }, 'visibility_change'],
    [{ ...pageComment, item: 'reaction' }, 'reaction'],
    [{ ...pageComment, from: { id: '1234567890321' } }, 'echo'],
    [{ item: 'parking' }, 'unknown_shape'],
  ])('reads %j as %s', (value, kind) => {
    expect(kindsOf(parse('facebook', pageChange('feed', value)))).toEqual([kind]);
  });

  it('opens for an author whom Meta leaves out, each post by itself', () => {
    const { from: _from, ...anonymous } = pageComment;

    const [event] = parse('facebook', pageChange('mention', anonymous));

    expect(event).toMatchObject({ post: { author: { id: 'unknown:555000111_777000222' } } });
  });

  it('takes few stars or no recommendation for a stated failing, and praise for no more than stars', () => {
    const review = {
      item: 'rating',
      verb: 'add',
      open_graph_story_id: 904801129604591,
      reviewer_id: 705955836155700,
      review_text: 'ok',
    };
    const read = (more: object) =>
      parse('facebook', pageChange('ratings', { ...review, ...more }))[0];

    expect(read({ rating: 2 })).toMatchObject({
      post: { postId: 'rating:904801129604591', rating: 2, stated: { issue: 'yes' } },
    });
    expect(read({ recommendation_type: 'negative' })).toMatchObject({
      post: { rating: 1, stated: { issue: 'yes' } },
    });
    expect(read({ rating: 5, recommendation_type: 'POSITIVE' })).not.toHaveProperty('post.stated');
  });

  it('gives one event for each change of each entry, and none for pages that are not ours', () => {
    const delivery = {
      object: 'page',
      entry: [
        ...pageChange('feed', pageComment).entry,
        ...pageChange('feed', { ...pageComment, comment_id: '1_2' }, '42').entry,
      ],
    };

    expect(kindsOf(parse('facebook', delivery))).toEqual(['posted', 'other_account']);
  });
});

describe('parse of standard-webhooks', () => {
  it('reads our schema; the noun complaint states an issue, and ids carry their sender and network', () => {
    expect(parse('standard-webhooks', standardComplaint)).toMatchObject([
      {
        kind: 'posted',
        post: {
          postId: 'main:forum:c-17',
          author: { id: 'main:forum:u-9', handle: 'noor' },
          handles: ['brandrobin'],
          stated: { issue: 'yes' },
          addressed: false,
        },
      },
    ]);
  });

  it('ignores types of others and names every wrong field of ours', () => {
    const { text: _text, ...data } = standardComplaint.data;

    expect(kindsOf(parse('standard-webhooks', { type: 'contact.created', data: {} }))).toEqual([
      'unknown_shape',
    ]);
    expect(() =>
      parse('standard-webhooks', {
        ...standardComplaint,
        data: { ...data, created_at: 'yesterday' },
      }),
    ).toThrow(/data\.text.*data\.created_at/);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x'])(
    'parks a link that could run code: %s',
    (url) => {
      const data = { ...standardComplaint.data, url };

      expect(() => parse('standard-webhooks', { ...standardComplaint, data })).toThrow(/data\.url/);
    },
  );
});

describe('parseJson', () => {
  it('keeps ids beyond 2^53 as text and drops what could reach a prototype', () => {
    const value = parseJson(
      '{"id":2080765813578191303,"n":12,"f":1.5,"__proto__":{"polluted":true},"constructor":1}',
    );

    expect(value).toEqual({ id: '2080765813578191303', n: 12, f: 1.5 });
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it.each([
    [String.raw`{"\u005f_proto__":{"polluted":true},"\u0063onstructor":1,"a":2}`, { a: 2 }],
    ['12345678901234567', '12345678901234567'],
    ['-12345678901234567', '-12345678901234567'],
    ['[1,\n12345678901234567,"12345678901234567"]', [1, '12345678901234567', '12345678901234567']],
    ['{"a":{"n":98765432109876543210}}', { a: { n: '98765432109876543210' } }],
    ['[9007199254740991,-9007199254740991]', [9_007_199_254_740_991, -9_007_199_254_740_991]],
    [String.raw`["\ud83d","\u4e2d"]`, ['\uFFFD', '中']],
    ['["\ud83d"]', ['\uFFFD']],
  ])('puts right whatever hides: %s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('reads everything else as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const text = JSON.stringify(value, (_, each: unknown) =>
          Number.isInteger(each) && !Number.isSafeInteger(each) ? 0 : each,
        );
        fc.pre(!/__proto__|constructor|prototype/.test(text));
        expect(JSON.stringify(parseJson(text))).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['as deep as allowed', MAX_DEPTH, undefined],
    ['one deeper', MAX_DEPTH + 1, 'json_too_deep'],
    ['10,000 levels', 10_000, 'json_too_deep'],
  ])('judges nesting %s', (_name, depth, code) => {
    const text = '['.repeat(depth) + ']'.repeat(depth);
    const read = () => parseJson(text);

    if (code === undefined) expect(read()).toBeDefined();
    else expect(read).toThrow(expect.objectContaining({ code }));
  });

  it('does not count brackets inside strings, and quotes nothing of a broken text', () => {
    expect(parseJson(JSON.stringify({ text: '[[[['.repeat(50) }))).toBeDefined();
    expect(() => parseJson('{"secret words"')).toThrow(
      expect.objectContaining({ message: 'The body is not JSON' }),
    );
  });
});
