import { describe, expect, it } from 'vitest';
import { whatsappReply } from '../../../shared/channels/whatsapp/reply.ts';
import { DAY } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';
import { draftOf } from '../../support/meta-drafts.ts';

const LINE = '106540352242922';
const MESSAGE = 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQTRB';

describe('whatsappReply', () => {
  const to = { visibility: 'private', authorId: '31612345678', postId: MESSAGE } as const;
  const build = (about: object, accountId: string | undefined = LINE) =>
    whatsappReply.build(
      draftOf('private', { to: { ...to, ...about }, ...(accountId === '' ? {} : { accountId }) }),
    );

  it('quotes the message, and names the customer by number or by user id', () => {
    const built = build({});
    const call = built.can ? built.call : undefined;

    expect(call?.url).toBe(`https://graph.facebook.com/v26.0/${LINE}/messages`);
    expect(JSON.parse(call?.body ?? '')).toEqual({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '31612345678',
      context: { message_id: MESSAGE },
      type: 'text',
      text: { body: 'We are on it', preview_url: false },
      biz_opaque_callback_data: 'reply-7',
    });
    expect(build({ authorId: 'NL.13491208655302741918' })).toMatchObject({
      call: { body: expect.stringContaining('"recipient":"NL.13491208655302741918"') },
    });
  });

  it('says why it cannot', () => {
    const say = (text: string) => whatsappReply.build({ ...draftOf('private', { to }), text });

    expect(build({ createdAtMs: T0 - DAY })).toMatchObject({ can: true });
    expect(build({ createdAtMs: T0 - DAY - 1 })).toMatchObject({ because: 'needs_template' });
    expect(build({ authorId: `unknown:${MESSAGE}` })).toMatchObject({ because: 'by_hand_only' });
    expect(build({}, '')).toMatchObject({ because: 'by_hand_only' });
    expect(say('')).toMatchObject({ because: 'empty' });
    expect(say('é'.repeat(4_097))).toMatchObject({ because: 'too_long' });
    expect(whatsappReply.build(draftOf('public'))).toMatchObject({ because: 'no_public_replies' });
  });
});
