import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { whatsappReceiver } from '../../../shared/channels/whatsapp/receiver.ts';
import { T0 } from '../../support/cases.ts';
import { kindsOf, parse } from '../../support/parse.ts';
import { META_SECRETS, request } from '../../support/sign.ts';

const LINE = '106540352242922';
const hello = {
  from: '31612345678',
  id: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQTRB',
  timestamp: '1795000000',
  type: 'text',
  text: { body: 'Where is it?' },
};
const contact = { profile: { name: 'Noor', username: '@noor' }, wa_id: '31612345678' };
const deliver = (value: object, field = 'messages', phone = LINE) => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '102290129340398',
      changes: [{ field, value: { metadata: { phone_number_id: phone }, ...value } }],
    },
  ],
});
const message = (about: object, contacts: object[] = [contact]) =>
  parse('whatsapp', deliver({ contacts, messages: [{ ...hello, ...about }] }));

describe('whatsappParser', () => {
  it('reads a message; its time is text in seconds', () => {
    expect(message({ context: { id: 'wamid.0', from: LINE } })).toEqual([
      {
        kind: 'posted',
        post: {
          postId: hello.id,
          author: { id: '31612345678', name: 'Noor', handle: 'noor' },
          text: 'Where is it?',
          createdAtMs: 1_795_000_000_000,
          visibility: 'private',
          conversationId: `dm:${LINE}:31612345678`,
          parentPostId: 'wamid.0',
          addressed: true,
          handles: [],
          attachmentCount: 0,
        },
      },
    ]);
  });

  it.each([
    ['the number alone', {}, [contact], '31612345678'],
    ['number and user id', { from_user_id: 'NL.1' }, [contact], 'NL.1'],
    ['the user id in the contact', {}, [{ ...contact, user_id: 'NL.1' }], 'NL.1'],
    ['the user id alone', { from: undefined, from_user_id: 'NL.1' }, [], 'NL.1'],
    ['the only contact', { from: undefined }, [{ user_id: 'NL.1' }], 'NL.1'],
    ['somebody else’s contact', {}, [{ wa_id: '4', user_id: 'DE.4' }], '31612345678'],
    ['nobody', { from: undefined }, [], `unknown:${hello.id}`],
    [
      'one of two',
      { from: undefined },
      [{ user_id: 'A.1' }, { user_id: 'B.2' }],
      `unknown:${hello.id}`,
    ],
  ])('knows the author by %s', (_name, about, contacts, id) => {
    expect(message(about, contacts)).toMatchObject([{ kind: 'posted', post: { author: { id } } }]);
  });

  it.each([
    ['a picture', { type: 'image', image: { id: '1', caption: 'broken' } }, 'broken', 1],
    ['a voice message', { type: 'audio', audio: { id: '1', voice: true } }, '', 1],
    [
      'a list choice',
      { type: 'interactive', interactive: { list_reply: { title: 'Refund' } } },
      'Refund',
      0,
    ],
    ['a button', { type: 'button', button: { text: 'Yes' } }, 'Yes', 0],
    [
      'a place',
      { type: 'location', location: { name: 'Depot', address: 'Dok 4' } },
      'Depot, Dok 4',
      1,
    ],
    [
      'a form',
      { type: 'interactive', interactive: { nfm_reply: { name: 'flow', body: 'Sent' } } },
      'Sent',
      0,
    ],
    ['what WhatsApp cannot show', { type: 'unsupported', errors: [{ code: 131_051 }] }, '', 1],
  ])('reads %s', (_name, about, text, attachmentCount) => {
    const said = message({ text: undefined, ...about });

    expect(said).toMatchObject([{ kind: 'posted', post: { text, attachmentCount } }]);
  });

  it('gives edits and revocations the id of the message that they change', () => {
    const edited = { type: 'text', text: { body: 'Where is my parcel?' } };
    const edit = { original_message_id: hello.id, message: edited };
    const later = { id: 'wamid.later', timestamp: '1795000060' };

    expect(message({ ...later, type: 'edit', text: undefined, edit })).toMatchObject([
      {
        kind: 'edited',
        editedAtMs: 1_795_000_060_000,
        post: { postId: hello.id, text: 'Where is my parcel?' },
      },
    ]);
    const revoke = { original_message_id: hello.id };
    expect(message({ ...later, type: 'revoke', revoke })).toEqual([
      { kind: 'deleted', postId: hello.id, deletedAtMs: 1_795_000_060_000 },
    ]);
  });

  it('takes what staff sends from the Business app for echoes', () => {
    const { from: customer, ...sent } = hello;
    const echo = { ...sent, from: '31201234567', to: customer };
    const value = { contacts: [contact], message_echoes: [echo] };

    expect(parse('whatsapp', deliver(value, 'smb_message_echoes'))).toMatchObject([
      {
        kind: 'echo',
        post: { author: { id: '31201234567' }, conversationId: `dm:${LINE}:${customer}` },
      },
    ]);
  });

  it('gives one event for each message, status and error', () => {
    const value = { messages: [hello, hello], statuses: [{}, {}], errors: [{}] };

    expect(kindsOf(parse('whatsapp', deliver(value)))).toEqual(
      'posted posted platform_status platform_status platform_status'.split(' '),
    );
    expect(kindsOf(parse('whatsapp', deliver(value, 'messages', '999')))).toEqual(
      Array.from({ length: 5 }, () => 'other_account'),
    );
  });

  it.each([
    ['reaction', 'reaction'],
    ['system', 'profile_change'],
    ['hologram', 'unknown_shape'],
    ['constructor', 'unknown_shape'],
    ['revoke', 'unknown_shape'],
    ['edit', 'unknown_shape'],
  ])('ignores the type %s as %s', (type, reason) => {
    expect(kindsOf(message({ type }))).toEqual([reason]);
  });

  it.each([
    ['account_update', { event: 'ACCOUNT_DELETED' }, 'accessRevoked'],
    [
      'account_update',
      { event: 'DISABLED_UPDATE', ban_info: { waba_ban_state: 'DISABLE' } },
      'accessRevoked',
    ],
    [
      'account_update',
      { event: 'DISABLED_UPDATE', ban_info: { waba_ban_state: 'REINSTATE' } },
      'platform_status',
    ],
    [
      'account_update',
      { event: 'PARTNER_APP_UNINSTALLED', waba_info: { waba_id: '5' } },
      'other_account',
    ],
    ['phone_number_quality_update', {}, 'platform_status'],
    ['user_preferences', {}, 'profile_change'],
    ['history', {}, 'not_a_post'],
    ['toString', {}, 'unknown_shape'],
  ])('takes the field %s with %o for %s', (field, value, kind) => {
    expect(kindsOf(parse('whatsapp', deliver(value, field)))).toEqual([kind]);
  });

  it('parks a message without id or time', () => {
    expect(() => message({ id: undefined })).toThrow(/messages\.id/);
    expect(() => message({ timestamp: 'soon' })).toThrow(/messages\.timestamp/);
  });
});

describe('whatsappReceiver', () => {
  const recorded = new URL(
    '../../../../shared/channels/fixtures/whatsapp/message_text_official_doc.json',
    import.meta.url,
  );

  it.skipIf(!existsSync(recorded))('accepts the vector of the fact sheet', () => {
    const body = readFileSync(recorded, 'utf8').replace(/\n$/, '');
    const signature = '9f17e430cb561e52b6d1343bce00303330379e9ad3d405b30e7aff3ac8db0adf';
    const sent = request(body, { 'x-hub-signature-256': `sha256=${signature}` });

    expect(whatsappReceiver.verify(sent, { signing: ['test-wa-app-secret'] }, T0)).toEqual({
      ok: true,
    });
    expect(whatsappReceiver.verify(sent, META_SECRETS, T0)).toMatchObject({ status: 401 });
  });

  it('takes the 3 MB that WhatsApp may send', () => {
    expect(whatsappReceiver.maxBodyBytes).toBe(3_145_728);
  });
});
