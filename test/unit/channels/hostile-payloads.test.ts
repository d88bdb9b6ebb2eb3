import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../shared/channels/json.ts';
import { PARSERS } from '../../../shared/channels/registry-parsers.ts';
import type { Channel } from '../../../shared/policy/configuration.ts';
import { T0 } from '../../support/cases.ts';
import { kindsOf, parse } from '../../support/parse.ts';
import {
  pageChange,
  pageComment,
  standardComplaint,
  xDirectMessage,
  xLegacyPosts,
  xMention,
} from '../../support/post-fixtures.ts';

const OTHER = '5555555555555555555';
const DELIVERIES: readonly (readonly [Channel, object])[] = [
  ['x', xMention],
  ['x', xDirectMessage],
  ['x', xLegacyPosts],
  ['facebook', pageChange('feed', pageComment)],
  ['standard-webhooks', standardComplaint],
];

describe('threat: confused deputy', () => {
  it.each([
    ['a mention', { data: { ...xMention.data, filter: { user_id: OTHER } } }],
    ['a like', { data: { event_type: 'like.create', filter: { user_id: OTHER }, payload: {} } }],
    ['posts', { ...xLegacyPosts, for_user_id: OTHER }],
    ['a direct message', { ...xDirectMessage, for_user_id: OTHER }],
    ['a deletion', { for_user_id: OTHER, tweet_delete_events: [{ status: { id: '1' } }] }],
    ['access taken away', { data: { event_type: 'oauth.revoke', payload: { user_id: OTHER } } }],
    ['it, legacy', { user_event: { revoke: { source: { user_id: OTHER } } } }],
  ])('x ignores %s of an account of another connection, and says so', (_name, payload) => {
    expect(kindsOf(parse('x', payload))).toEqual(['other_account']);
  });

  it('x takes what names no account, and everything where no account of ours is known', () => {
    const { filter: _filter, ...data } = xMention.data;
    const input = { connectionId: 'main', headers: {}, ownAuthorIds: [], receivedAtMs: T0 };

    expect(kindsOf(parse('x', { data }))).toEqual(['posted']);
    expect(kindsOf(PARSERS.x.parse({ ...input, payload: xMention }))).toEqual(['posted']);
  });

  it.each(['add', 'edited', 'remove'])(
    'facebook ignores what was done (%s) on a page of another connection',
    (verb) => {
      const change = pageChange('feed', { ...pageComment, verb }, OTHER);

      expect(kindsOf(parse('facebook', change))).toEqual(['other_account']);
    },
  );

  it('standard-webhooks: no sender reaches the posts or authors of another', () => {
    const idsOn = (connectionId: string, payload: object) => {
      const input = { connectionId, payload, headers: {}, ownAuthorIds: [], receivedAtMs: T0 };
      const [event] = PARSERS['standard-webhooks'].parse(input);
      if (event?.kind === 'deleted') return [event.postId];
      return event !== undefined && 'post' in event
        ? [event.post.postId, event.post.author.id, event.post.parentPostId]
        : [];
    };
    const { channel: _channel, ...data } = { ...standardComplaint.data, parent_id: 'c-1' };
    const posted = { ...standardComplaint, data };
    const deleted = { type: 'complaint.deleted', data: { id: 'c-17' } };
    const [one, other] = [idsOn('one', posted), idsOn('other', posted)];

    expect(one).toEqual(['one::c-17', 'one::u-9', 'one::c-1']);
    expect(other.filter((id) => one.includes(id))).toEqual([]);
    expect(idsOn('one', deleted)).toEqual([one[0]]);
    expect(idsOn('other', deleted)).toEqual([other[0]]);
  });

  it('standard-webhooks: no id passes for that of another network of the sender', () => {
    const idOf = (channel: string | undefined, id: string) => {
      const data = { ...standardComplaint.data, id, author: { id }, channel };
      const [event] = parse('standard-webhooks', { ...standardComplaint, data });
      return event !== undefined && 'post' in event ? event.post.postId : event?.kind;
    };

    expect(idOf('forum', 'c-17')).not.toBe(idOf(undefined, 'forum:c-17'));
    expect(idOf('forum', 'a:c-17')).not.toBe(idOf(undefined, 'forum:a:c-17'));
    expect(() => idOf('forum:a', 'c-17')).toThrow(/data\.channel/);
  });

  it('standard-webhooks: nobody passes for us by a name with a colon', () => {
    const by = (id: string, channel?: string) => {
      const data = { ...standardComplaint.data, author: { id }, channel };
      return kindsOf(parse('standard-webhooks', { ...standardComplaint, data }));
    };

    expect(by('brand')).toEqual(['echo']);
    expect(by('forum:brand')).toEqual(['posted']);
    expect(by('x:brand', 'forum')).toEqual(['posted']);
  });
});

describe('threat: JSON', () => {
  it.each([
    ['a million brackets', '['.repeat(1_000_000), 'json_too_deep'],
    ['a million braces', '{"a":'.repeat(1_000_000), 'json_too_deep'],
    ['closed before opened', `${']'.repeat(500_000)}${'['.repeat(500_000)}`, 'json_invalid'],
    ['brackets behind a text without end', `"${'['.repeat(1_000_000)}`, 'json_invalid'],
  ])('refuses %s, quotes nothing of it, and soon', (_name, text, code) => {
    const startedAt = process.threadCpuUsage();

    expect(() => parseJson(text)).toThrow(expect.objectContaining({ code }));
    const { user, system } = process.threadCpuUsage(startedAt);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });

  it('takes the last of repeated keys, keeps large numbers as written, and no half characters', () => {
    const digits = '9'.repeat(400);

    expect(parseJson('{"a":1,"a":{"b":2},"a":3}')).toEqual({ a: 3 });
    expect(parseJson(`[${digits},-${digits},1e999,9007199254740993]`)).toEqual([
      digits,
      `-${digits}`,
      Infinity,
      '9007199254740993',
    ]);
    expect(parseJson(String.raw`["\ud83d","\ud83d\ude21","\ude21\ud83d"]`)).toEqual([
      '\uFFFD',
      '😡',
      '\uFFFD\uFFFD',
    ]);
  });
});

describe('threat: prototype pollution', () => {
  const POISON =
    '"__proto__":{"poisoned":1},"constructor":{"prototype":{"poisoned":1}},"prototype":{}';
  /** The same JSON with poison first, and again last, in every object. */
  const poisoned = (value: object) =>
    JSON.stringify(value)
      .replaceAll('{}', `{${POISON}}`)
      .replaceAll(/\{(?=")/g, `{${POISON},`)
      .replaceAll(/(?<=["\d\]e}])\}/g, `,${POISON}}`);

  it.each(DELIVERIES)(
    'changes nothing in %s, in every object of a delivery',
    (channel, payload) => {
      const before = Object.getOwnPropertyNames(Object.prototype);
      const text = poisoned(payload);

      expect(text.match(/__proto__/g)?.length).toBeGreaterThan(5);
      // As text, for a comparison of objects passes a prototype by.
      const plain = parseJson(JSON.stringify(payload));
      expect(JSON.stringify(parseJson(text))).toBe(JSON.stringify(plain));
      expect(parse(channel, parseJson(text))).toEqual(parse(channel, payload));
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      expect(({} as Record<string, unknown>)['poisoned']).toBeUndefined();
    },
  );

  it('names of what every object has are values like any other', () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'then'];
    const read = names.flatMap((name) => {
      const value = { ...pageComment, comment_id: name, message: name, from: { id: name, name } };
      return parse('facebook', pageChange('feed', value));
    });

    expect(read).toMatchObject(
      names.map((name) => ({ post: { postId: name, text: name, author: { id: name, name } } })),
    );
  });
});
