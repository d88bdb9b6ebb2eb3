import { describe, expect, it } from 'vitest';
import type { ReplyDraft } from '../../../shared/channels/reply.ts';
import { slackReply } from '../../../shared/channels/slack/reply.ts';
import { T0 } from '../../support/cases.ts';

describe('reply on slack', () => {
  const to = { postId: 'C024:1.000200', authorId: 'U7', createdAtMs: T0, addressed: true };
  const draft = (change: Partial<ReplyDraft> = {}): ReplyDraft => ({
    text: 'Sorry <!channel> & all',
    visibility: 'public',
    nowMs: T0,
    token: 'xoxb-1',
    replyId: 'r-1',
    to: { ...to, visibility: 'public' },
    ...change,
  });

  it('answers in the thread, with marks escaped, or opens a direct message first', () => {
    const built = slackReply.build(draft());
    const direct = slackReply.build(draft({ visibility: 'private' }));

    expect(built.can && JSON.parse(built.call.body)).toEqual({
      channel: 'C024',
      thread_ts: '1.000200',
      text: 'Sorry &lt;!channel&gt; &amp; all',
    });
    expect(direct.can && direct.call.url).toBe('https://slack.com/api/conversations.open');
    const next = direct.can ? direct.next?.({ ok: true, channel: { id: 'D5' } }) : undefined;
    expect(next?.body).toContain('"channel":"D5"');
    expect(direct.can && direct.next?.({ ok: false })).toBeUndefined();
  });

  it.each([
    [{ text: ' ' }, 'empty'],
    [{ text: '&'.repeat(801) }, 'too_long'],
    [{ to: { ...to, visibility: 'private' as const } }, 'no_public_replies'],
    [{ to: { ...to, visibility: 'public' as const, postId: 'x' } }, 'by_hand_only'],
  ])('cannot send the impossible, case %#', (change, because) => {
    expect(slackReply.build(draft(change))).toMatchObject({ can: false, because });
  });

  it.each([
    [200, { ok: true, channel: 'C1', ts: '1.2' }, { outcome: 'posted', postId: 'C1:1.2' }],
    [200, { ok: false, error: 'is_archived' }, { outcome: 'never', code: 'is_archived' }],
    [200, { ok: false, error: 'fatal_error' }, { outcome: 'unknown' }],
    [200, { ok: false, error: 'ratelimited' }, { outcome: 'retry', afterMs: 30_000 }],
    [429, '', { outcome: 'retry', afterMs: 30_000 }],
    [500, '', { outcome: 'unknown' }],
    [undefined, undefined, { outcome: 'unknown' }],
  ])('takes %s %j for what it is', (status, body, outcome) => {
    const headers = { 'retry-after': '30' };
    expect(slackReply.classify({ status, headers, body, nowMs: T0 })).toEqual(outcome);
  });
});
