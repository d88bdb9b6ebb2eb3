import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { simulateZalo } from '../../../infra/local/simulate/zalo.ts';
import { parseJson } from '../../../shared/channels/json.ts';
import { zaloReceiver } from '../../../shared/channels/zalo/receiver.ts';
import { PayloadError } from '../../../shared/errors.ts';
import { DAY, MINUTE } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';
import { kindsOf, parse } from '../../support/parse.ts';
import { request } from '../../support/sign.ts';

const OA = '388613280878808645';
const SECRETS = { signing: ['oa-next', 'oa-secret'], appId: '12345' };
const HEADER = 'x-zevent-signature';
const sign = (body: string, { key = 'oa-secret', at = String(T0), appId = '12345' } = {}) =>
  `mac=${createHash('sha256').update(`${appId}${body}${at}${key}`).digest('hex')}`;
const bodyAt = (timestamp: unknown, appId = '12345') =>
  JSON.stringify({
    app_id: appId,
    event_name: 'user_send_text',
    timestamp,
    message: { text: 'trễ' },
  });
const verify = (body: string, header?: string, nowMs = T0, secrets = SECRETS) =>
  zaloReceiver.verify(
    request(body, header === undefined ? {} : { [HEADER]: header }),
    secrets,
    nowMs,
  );

describe('verifyZalo', () => {
  it('accepts the vector of the fact sheet, under the previous secret too', () => {
    const body =
      '{"app_id":"12345","event_name":"user_send_text","timestamp":"1700000000000","sender":{"id":"U1"},"recipient":{"id":"OA1"},"message":{"text":"xin chào","msg_id":"m1"}}';
    const mac = 'mac=5c0263ff8fc827f89b4340b90a75d4c0f89f5e23ccd1523d02c69fe00041428d';

    expect(verify(body, mac, 1_700_000_000_000)).toEqual({ ok: true });
    expect(verify(body, `${mac},${mac}`, 1_700_000_000_000)).toMatchObject({ status: 401 });
    expect(verify(body)).toMatchObject({ status: 400 });
  });

  it('pins the app id, and takes no empty secret', () => {
    const foreign = bodyAt(String(T0), '999');
    const own = bodyAt(String(T0));

    expect(verify(foreign, sign(foreign))).toMatchObject({ status: 401 });
    expect(verify(foreign, sign(foreign, { appId: '999' }))).toMatchObject({ status: 401 });
    expect(verify(own, sign(own, { key: '' }), T0, { ...SECRETS, signing: [''] }).ok).toBe(false);
    expect(verify(own, sign(own, { appId: '' }), T0, { ...SECRETS, appId: '' }).ok).toBe(false);
  });

  it.each([
    [DAY, true],
    [DAY + 1_000, false],
    [-10 * MINUTE, true],
    [-10 * MINUTE - 1_000, false],
  ])('judges a time of %i ms ago: %s', (ageMs, ok) => {
    const body = bodyAt(String(T0));

    expect(verify(body, sign(body), T0 + ageMs).ok).toBe(ok);
  });

  it('refuses a digit of the time that was moved into the body', () => {
    const body = bodyAt(T0);
    const right = sign(body);

    expect(verify(body, right)).toEqual({ ok: true });
    expect(verify(`${body}1`, right).ok).toBe(false);
  });

  it('answers a probe and queues nothing; nothing else passes unsigned', () => {
    for (const probe of ['', '{}']) {
      expect(verify(probe)).toEqual({ ok: true });
      expect(zaloReceiver.answer?.(request(probe), SECRETS)).toMatchObject({ queued: false });
    }
    expect(verify('[]').ok).toBe(false);
    expect(zaloReceiver.answer?.(request('[]'), SECRETS)).toBeUndefined();
    expect(zaloReceiver.handshake?.(request(''), SECRETS).status).toBe(200);
  });
});

const event = (name: string, rest: object = {}) => ({
  app_id: '12345',
  event_name: name,
  timestamp: String(T0),
  sender: { id: '552177279717587999' },
  recipient: { id: OA },
  message: { text: 'Hàng đâu? @brand', msg_id: '4711a' },
  ...rest,
});

describe('zaloParser', () => {
  it.each([
    ['user_send_text', {}, ['posted']],
    ['user_send_sticker', { message: { msg_id: '1', attachments: [{}] } }, ['posted']],
    ['oa_send_text', { sender: { id: OA }, recipient: { id: '5' } }, ['echo']],
    ['user_send_text', { recipient: { id: '1' } }, ['other_account']],
    ['follow', { oa_id: OA, follower: { id: '5' } }, ['reaction']],
    ['unfollow', { oa_id: '1', follower: { id: '5' } }, ['other_account']],
    ['user_seen_message', {}, ['not_a_post']],
    ['user_send_group_text', {}, ['unknown_shape']],
    ['user_feedback', { message: { msg_id: '1', rate: '2', note: 'chậm' } }, ['posted']],
    ['user_feedback', { message: {} }, ['unknown_shape']],
    ['something_new', {}, ['unknown_shape']],
  ])('reads %s %j as %j', (name, rest, kinds) => {
    expect(kindsOf(parse('zalo', event(name, rest)))).toEqual(kinds);
  });

  it('keeps id, person, thread and time, as a private message', () => {
    expect(parse('zalo', event('user_send_text'))).toMatchObject([
      {
        post: {
          postId: '4711a',
          author: { id: '552177279717587999' },
          conversationId: `dm:${OA}:552177279717587999`,
          createdAtMs: T0,
          visibility: 'private',
          handles: ['brand'],
        },
      },
    ]);
  });

  it('parks a message without id, person or time', () => {
    for (const lack of ['timestamp', 'sender', 'message']) {
      const payload = event('user_send_text', { [lack]: undefined });
      expect(() => parse('zalo', payload)).toThrow(PayloadError);
    }
  });

  it('takes what the simulated network sends', () => {
    const secret = JSON.stringify(SECRETS);
    const connection = { id: 'z', ownAuthorIds: [OA] };
    const said = { connection, author: 'mai', text: 'trễ quá', postId: '77', createdAtMs: T0 };
    const { headers, body } = simulateZalo(said, secret, T0);

    expect(zaloReceiver.verify(request(body, headers), SECRETS, T0)).toEqual({ ok: true });
    expect(kindsOf(parse('zalo', parseJson(body.toString())))).toEqual(['posted']);
  });
});
