import { describe, expect, it } from 'vitest';
import { lineReply } from '../../../shared/channels/line/reply.ts';
import type { ReplyDraft } from '../../../shared/channels/reply.ts';
import { T0 } from '../../support/cases.ts';

const USER = `U${'0a'.repeat(16)}`;
const GROUP = `C${'0b'.repeat(16)}`;

describe('reply on line', () => {
  const to = {
    postId: '1',
    authorId: USER,
    createdAtMs: T0,
    addressed: true,
    conversationId: GROUP,
    visibility: 'private' as const,
  };
  const draft = (change: Partial<ReplyDraft> = {}): ReplyDraft => ({
    text: 'Sorry',
    visibility: 'private',
    nowMs: T0,
    token: 't',
    replyId: 'r-1',
    to,
    ...change,
  });

  it('pushes to where the post was written, with one key for one reply', () => {
    const [one, same, other] = ['r-1', 'r-1', 'r-2'].map((replyId) => {
      const built = lineReply.build(draft({ replyId }));
      return built.can ? built.call : undefined;
    });

    expect(one?.url).toBe('https://api.line.me/v2/bot/message/push');
    expect(JSON.parse(one?.body ?? '')).toEqual({
      to: GROUP,
      messages: [{ type: 'text', text: 'Sorry' }],
    });
    expect(one?.headers['x-line-retry-key']).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(same).toEqual(one);
    expect(other?.headers['x-line-retry-key']).not.toBe(one?.headers['x-line-retry-key']);
  });

  const nowhere = { ...to, conversationId: 'x', authorId: 'unknown:1' };
  it.each([
    [{ text: '' }, 'empty'],
    [{ text: 'a'.repeat(5_001) }, 'too_long'],
    [{ visibility: 'public' as const }, 'no_public_replies'],
    [{ to: nowhere }, 'by_hand_only'],
  ])('cannot send the impossible, case %#', (change, because) => {
    expect(lineReply.build(draft(change))).toMatchObject({ can: false, because });
  });

  it.each([
    [200, { sentMessages: [{ id: '5' }] }, { outcome: 'posted', postId: '5' }],
    [409, { message: 'already accepted' }, { outcome: 'posted' }],
    [
      429,
      { message: 'You have reached your monthly limit.' },
      { outcome: 'never', code: 'monthly_limit' },
    ],
    [429, { message: 'rate' }, { outcome: 'retry' }],
    [500, '', { outcome: 'retry' }],
    [400, { message: 'Failed to send' }, { outcome: 'never', code: 'http_400' }],
    [undefined, undefined, { outcome: 'retry' }],
  ])('takes %s %j for what it is', (status, body, outcome) => {
    expect(lineReply.classify({ status, headers: {}, body, nowMs: T0 })).toEqual(outcome);
  });
});
