import { describe, expect, it } from 'vitest';
import { zaloReply } from '../../../shared/channels/zalo/reply.ts';
import { DAY, MINUTE } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';

describe('zaloReply', () => {
  const to = {
    postId: '1',
    authorId: '5',
    visibility: 'private',
    createdAtMs: T0,
    addressed: true,
  } as const;
  const draft = {
    text: 'Xin lỗi',
    visibility: 'private',
    nowMs: T0,
    token: 't',
    replyId: 'r',
    to,
  } as const;
  const because = (change: object) => {
    const built = zaloReply.build({ ...draft, ...change });
    return built.can ? 'can' : built.because;
  };

  it.each([
    [{}, 'can'],
    [{ visibility: 'public' }, 'no_public_replies'],
    [{ text: ' ' }, 'empty'],
    [{ text: 'a'.repeat(2_000) }, 'can'],
    [{ text: 'a'.repeat(2_001) }, 'too_long'],
    [{ nowMs: T0 + 7 * DAY }, 'can'],
    [{ nowMs: T0 + 7 * DAY + 1 }, 'window_closed'],
    [{ nowMs: T0 + 8 * DAY, lastPrivateAtMs: T0 + 2 * DAY }, 'can'],
    [{ to: { ...to, authorId: 'unknown:1' } }, 'no_private_replies'],
  ])('with %j says %s', (change, expected) => {
    expect(because(change)).toBe(expected);
  });

  it.each([
    [200, { error: 0, data: { message_id: 'm' } }, { outcome: 'posted', postId: 'm' }],
    [200, { error: -32 }, { outcome: 'retry', afterMs: MINUTE }],
    [200, { error: -216 }, { outcome: 'retry', afterMs: MINUTE }],
    [200, { error: -230 }, { outcome: 'never', code: 'error_-230' }],
    [200, 'html', { outcome: 'unknown' }],
    [403, {}, { outcome: 'never', code: 'http_403' }],
    [502, {}, { outcome: 'unknown' }],
    [undefined, undefined, { outcome: 'unknown' }],
  ])('takes %s %j for %j', (status, body, outcome) => {
    expect(zaloReply.classify({ status, headers: {}, body, nowMs: T0 })).toEqual(outcome);
  });
});
