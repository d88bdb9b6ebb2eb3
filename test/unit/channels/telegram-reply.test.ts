import { describe, expect, it } from 'vitest';
import type { ReplyDraft } from '../../../shared/channels/reply.ts';
import { telegramReply } from '../../../shared/channels/telegram/reply.ts';
import { T0 } from '../../support/cases.ts';

describe('reply on telegram', () => {
  const to = { postId: '-1001555:5', authorId: '77', createdAtMs: T0, addressed: true };
  const draft = (change: Partial<ReplyDraft> = {}): ReplyDraft => ({
    text: 'Sorry',
    visibility: 'public',
    nowMs: T0,
    token: '1:t',
    replyId: 'r-1',
    to: { ...to, visibility: 'public' },
    ...change,
  });
  const bodyOf = (change: Partial<ReplyDraft>) => {
    const built = telegramReply.build(draft(change));
    return built.can ? (JSON.parse(built.call.body) as unknown) : built.because;
  };
  const hidden = { ...to, visibility: 'private' as const, postId: 'main:Bz_1:77:5' };

  it('answers in the chat, for a business account in its name', () => {
    const reply_parameters = { message_id: 5, allow_sending_without_reply: true };

    expect(bodyOf({})).toEqual({ chat_id: '-1001555', reply_parameters, text: 'Sorry' });
    expect(bodyOf({ visibility: 'private', to: hidden })).toEqual({
      chat_id: '77',
      reply_parameters,
      business_connection_id: 'Bz_1',
      text: 'Sorry',
    });
    expect(bodyOf({ visibility: 'private', lastPrivateAtMs: T0 })).toEqual({
      chat_id: '77',
      text: 'Sorry',
    });
  });

  it.each([
    [{ text: '' }, 'empty'],
    [{ text: 'a'.repeat(4_097) }, 'too_long'],
    [{ visibility: 'private' as const }, 'no_private_replies'],
    [{ to: hidden }, 'no_public_replies'],
    [{ to: { ...to, visibility: 'public' as const, postId: 'x' } }, 'by_hand_only'],
  ])('cannot send the impossible, case %#', (change, because) => {
    expect(bodyOf(change)).toBe(because);
  });

  const refused = (description: string) => ({ ok: false, description });
  const sent = { message_id: 6, chat: { id: -1_001_555, type: 'supergroup' } };
  it.each([
    [200, { ok: true, result: sent }, { outcome: 'posted', postId: '-1001555:6' }],
    [200, { ok: true, result: { chat: { id: 77, type: 'private' } } }, { outcome: 'posted' }],
    [429, { parameters: { retry_after: 5 } }, { outcome: 'retry', afterMs: 5_000 }],
    [
      403,
      refused('Forbidden: bot was blocked by the user'),
      { outcome: 'never', code: 'blocked_by_user' },
    ],
    [400, refused('Bad Request: chat not found'), { outcome: 'never', code: 'chat_not_found' }],
    [400, { parameters: { migrate_to_chat_id: 1 } }, { outcome: 'never', code: 'chat_moved' }],
    [401, refused('Unauthorized'), { outcome: 'never', code: 'token_revoked' }],
    [502, '', { outcome: 'unknown' }],
    [undefined, undefined, { outcome: 'unknown' }],
  ])('takes %s %j for what it is', (status, body, outcome) => {
    expect(telegramReply.classify({ status, headers: {}, body, nowMs: T0 })).toEqual(outcome);
  });
});
