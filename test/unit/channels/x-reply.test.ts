import { describe, expect, it } from 'vitest';
import { simulateX } from '../../../infra/local/simulate/x.ts';
import { xReply } from '../../../shared/channels/x/reply.ts';
import { weightedLength } from '../../../shared/channels/x/weighted-length.ts';
import { parseJson } from '../../../shared/channels/json.ts';
import { standardWebhooksReply } from '../../../shared/channels/standard-webhooks/reply.ts';
import { MINUTE, SECOND } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';
import { parse } from '../../support/parse.ts';

const to = {
  postId: '2099000000000000123',
  authorId: '2099111111111111111',
  visibility: 'public',
  createdAtMs: T0,
  addressed: true,
} as const;
const draft = {
  text: 'Sorry',
  visibility: 'public',
  nowMs: T0,
  token: 't',
  replyId: 'r',
  to,
} as const;

describe('weightedLength', () => {
  it.each([
    ['', 0],
    ['a'.repeat(280), 280],
    ['é', 1],
    ['e\u0301', 1],
    ['快递', 4],
    ['ế', 2],
    ['😡', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇳🇱', 2],
    ['👍🏽', 2],
    ['©', 1],
    ['1️⃣', 2],
    ['https://example.com/a/very/long/path/that/goes/on/and/on?with=query', 23],
    ['https://a.co', 23],
    ['See https://example.com/a.', 28],
    ['example.com', 23],
    ['me@example.com', 14],
  ])('counts %s as %i', (text, length) => {
    expect(weightedLength(text)).toBe(length);
  });
});

describe('xReply', () => {
  it.each([
    [{}, 'can'],
    [{ text: ' ' }, 'empty'],
    [{ text: '快'.repeat(140) }, 'can'],
    [{ text: '快'.repeat(141) }, 'too_long'],
    [{ to: { ...to, addressed: false } }, 'not_summoned'],
    [{ to: { ...to, addressed: false }, visibility: 'private' }, 'can'],
    [{ to: { ...to, visibility: 'private' } }, 'no_public_replies'],
    [{ to: { ...to, postId: 'x' } }, 'by_hand_only'],
    [{ to: { ...to, authorId: 'unknown:1' }, visibility: 'private' }, 'no_private_replies'],
    [{ text: 'a'.repeat(10_000), visibility: 'private' }, 'can'],
    [{ text: 'a'.repeat(10_001), visibility: 'private' }, 'too_long'],
  ] as const)('with %j says %s', (change, expected) => {
    const built = xReply.build({ ...draft, ...change });

    expect(built.can ? 'can' : built.because).toBe(expected);
  });

  it('replies below the post, or by direct message', () => {
    expect(xReply.build(draft)).toMatchObject({
      call: {
        url: 'https://api.x.com/2/tweets',
        body: '{"text":"Sorry","reply":{"in_reply_to_tweet_id":"2099000000000000123"}}',
      },
    });
    expect(xReply.build({ ...draft, visibility: 'private' })).toMatchObject({
      call: { url: 'https://api.x.com/2/dm_conversations/with/2099111111111111111/messages' },
    });
  });

  it.each([
    [201, { data: { id: '5' } }, {}, { outcome: 'posted', postId: '5' }],
    [201, { data: { dm_event_id: '6' } }, {}, { outcome: 'posted', postId: '6' }],
    [
      429,
      {},
      { 'x-rate-limit-reset': String(T0 / SECOND + 60) },
      { outcome: 'retry', afterMs: MINUTE },
    ],
    [429, {}, {}, { outcome: 'retry' }],
    [503, {}, {}, { outcome: 'retry' }],
    [500, {}, {}, { outcome: 'unknown' }],
    [
      403,
      { type: 'https://api.x.com/2/problems/usage-capped' },
      {},
      { outcome: 'never', code: 'usage-capped' },
    ],
    [
      429,
      { type: 'https://api.twitter.com/2/problems/usage-capped' },
      { 'x-rate-limit-reset': String(T0 / SECOND + 60) },
      { outcome: 'never', code: 'usage-capped' },
    ],
    [403, {}, {}, { outcome: 'never', code: 'http_403' }],
    [undefined, undefined, {}, { outcome: 'unknown' }],
  ])('takes %s %j for %j', (status, body, headers, outcome) => {
    expect(xReply.classify({ status, headers, body, nowMs: T0 })).toEqual(outcome);
  });
});

describe('simulateX', () => {
  it('edits and deletes the post that it made', () => {
    const connection = { id: 'x', ownAuthorIds: ['1111111111111111111'] };
    const said = { connection, author: 'fien', text: 'late', postId: '77', createdAtMs: T0 };
    const read = (type: string) => {
      const { body } = simulateX({ ...said, type }, '{"signing":["k"]}', T0 + MINUTE);
      return parse('x', parseJson(body.toString()));
    };

    expect(read('mention.posted')).toMatchObject([{ kind: 'posted', post: { postId: '77' } }]);
    expect(read('mention.edited')).toMatchObject([
      { kind: 'edited', post: { postId: '77' }, editedAtMs: T0 + MINUTE },
    ]);
    expect(read('mention.deleted')).toEqual([
      { kind: 'deleted', postId: '77', deletedAtMs: T0 + MINUTE },
    ]);
  });
});

describe('standardWebhooksReply', () => {
  it('is by hand only', () => {
    expect(standardWebhooksReply.build(draft)).toMatchObject({ because: 'by_hand_only' });
  });
});
