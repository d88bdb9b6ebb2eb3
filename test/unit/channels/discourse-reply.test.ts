import { describe, expect, it } from 'vitest';
import { discourseReply } from '../../../shared/channels/discourse/reply.ts';
import type { ReplyDraft } from '../../../shared/channels/reply.ts';
import { T0 } from '../../support/cases.ts';

describe('reply on discourse', () => {
  const to = {
    postId: 'forum:39',
    authorId: 'forum:77',
    createdAtMs: T0,
    addressed: true,
    conversationId: 'forum:topic:15',
    visibility: 'public' as const,
  };
  const draft = (change: Partial<ReplyDraft> = {}): ReplyDraft => ({
    text: 'Sorry, we look at it now.',
    visibility: 'public',
    nowMs: T0,
    token: 'key',
    to,
    replyId: 'r-1',
    accountId: 'brand_help',
    apiBaseUrl: 'https://forum.example.com/',
    ...change,
  });

  it('answers in the topic, as our account', () => {
    expect(discourseReply.build(draft())).toEqual({
      can: true,
      call: {
        method: 'POST',
        url: 'https://forum.example.com/posts.json',
        headers: {
          'api-key': 'key',
          'api-username': 'brand_help',
          'content-type': 'application/json',
        },
        body: '{"raw":"Sorry, we look at it now.","topic_id":15}',
      },
    });
  });

  it.each([
    [{ text: ' ' }, 'empty'],
    [{ text: 'Sorry' }, 'by_hand_only'],
    [{ text: '😡'.repeat(32_001) }, 'too_long'],
    [{ visibility: 'private' as const }, 'by_hand_only'],
    [{ to: { ...to, visibility: 'private' as const } }, 'no_public_replies'],
    [{ to: { ...to, conversationId: 'x' } }, 'by_hand_only'],
  ])('cannot send the impossible, case %#', (change, because) => {
    expect(discourseReply.build(draft(change))).toMatchObject({ can: false, because });
  });

  it.each([
    [200, { id: 40 }, { outcome: 'posted' }],
    [200, { action: 'enqueued' }, { outcome: 'unknown' }],
    [429, { extras: { wait_seconds: 7 } }, { outcome: 'retry', afterMs: 7_000 }],
    [502, '', { outcome: 'retry' }],
    [500, '', { outcome: 'unknown' }],
    [422, { errors: ['Body is too similar to what you recently posted'] }, { outcome: 'unknown' }],
    [403, { error_type: 'invalid_access' }, { outcome: 'never', code: 'invalid_access' }],
    [undefined, undefined, { outcome: 'unknown' }],
  ])('takes %s %j for what it is', (status, body, outcome) => {
    expect(discourseReply.classify({ status, headers: {}, body, nowMs: T0 })).toEqual(outcome);
  });
});
