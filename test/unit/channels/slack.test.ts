import { createHmac } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slackReceiver } from '../../../shared/channels/slack/receiver.ts';
import { SECOND } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';
import { kindsOf, parse } from '../../support/parse.ts';
import { request } from '../../support/sign.ts';

const KEY = 'test-slack-signing-secret';
const NOW = String(Math.floor(T0 / SECOND));

function sign(body: Buffer, key = KEY, timestamp = NOW): Record<string, string> {
  const digest = createHmac('sha256', key).update(`v0:${timestamp}:`).update(body).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${digest}` };
}
const sender = { receiver: slackReceiver, secret: { signing: [KEY] }, sign };

describe('verifySlack', () => {
  it('accepts the published vector within 5 minutes of its time', () => {
    const body =
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
    const headers = {
      'x-slack-request-timestamp': '1531420618',
      'x-slack-signature': 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
    };
    const secret = { signing: ['8f742231b10e8888abcd99yyyzzz85a5'] };
    const at = (seconds: number) =>
      slackReceiver.verify(request(body, headers), secret, (1_531_420_618 + seconds) * SECOND).ok;

    expect([-301, -300, 0, 300, 301].map(at)).toEqual([false, true, true, true, false]);
  });

  it('agrees with the verifier of Slack', () => {
    const resolve = createRequire(import.meta.url);
    const folder = path.dirname(resolve.resolve('@slack/bolt'));
    const official = resolve(path.join(folder, 'receivers/verify-request.js')) as {
      isValidSlackRequest: (options: object) => boolean;
    };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, right) => {
        const body = Buffer.from(text);
        const headers = sign(body, right ? KEY : 'other');
        const ours = slackReceiver.verify(request(body, headers), sender.secret, T0).ok;
        const theirs = official.isValidSlackRequest({
          signingSecret: KEY,
          body: text,
          nowMilliseconds: T0,
          headers: { ...headers, 'x-slack-request-timestamp': Number(NOW) },
        });
        expect([ours, theirs]).toEqual([right, right]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('answers the challenge as text and queues nothing; markup is not echoed', () => {
    const answer = (body: unknown) =>
      slackReceiver.answer?.(request(JSON.stringify(body)), sender.secret);

    expect(answer({ token: 't', challenge: '3eZbrw1aBm2', type: 'url_verification' })).toEqual({
      answer: { status: 200, contentType: 'text/plain', body: '3eZbrw1aBm2' },
      queued: false,
    });
    expect(answer({ challenge: '<b>', type: 'url_verification' })?.answer.status).toBe(400);
    expect(answer({ challenge: 'abc', type: 'event_callback' })).toBeUndefined();
    expect([null, [], 1].map(answer)).toEqual([undefined, undefined, undefined]);
    expect(slackReceiver.answer?.(request('{'), sender.secret)).toBeUndefined();
  });
});

const said = {
  type: 'message',
  channel: 'C024',
  channel_type: 'channel',
  user: 'U7',
  text: '<@U0OURBOT> parcel &lt;4711&gt; &amp; box, see <https://a.example/x|photo> in <#C9|help>',
  ts: '1763626530.000200',
  event_ts: '1763626530.000200',
};
const envelope = (event: object) => ({
  type: 'event_callback',
  team_id: 'T1',
  api_app_id: 'A1',
  event_id: 'Ev1',
  event_time: 1_763_626_531,
  event,
  authorizations: [{ team_id: 'T1', user_id: 'U0BOT2', is_bot: true }],
});
const changed = (message: object, before?: object) =>
  envelope({
    type: 'message',
    subtype: 'message_changed',
    channel: 'C024',
    channel_type: 'channel',
    message: { type: 'message', user: 'U7', ts: said.ts, ...message },
    ts: '1763626600.000100',
    event_ts: '1763626600.000100',
    ...(before === undefined ? {} : { previous_message: before }),
  });

describe('parse of slack', () => {
  it('reads a message and its mention as the same post, with marks undone', () => {
    const [message] = parse('slack', envelope(said));
    const { channel_type: _none, ...mention } = { ...said, type: 'app_mention' };

    expect(message).toEqual({
      kind: 'posted',
      post: {
        postId: 'C024:1763626530.000200',
        author: { id: 'U7' },
        text: '@U0OURBOT parcel <4711> & box, see photo (https://a.example/x) in #help',
        createdAtMs: 1_763_626_530_000,
        visibility: 'public',
        conversationId: 'C024:1763626530.000200',
        addressed: true,
        handles: ['U0OURBOT'],
        attachmentCount: 0,
      },
    });
    expect(parse('slack', envelope(mention))).toEqual([message]);
  });

  it.each([
    [
      'an edit',
      changed({ text: 'new', edited: { ts: '1763626599.0' } }, { text: 'old' }),
      'edited',
    ],
    ['a preview', changed({ text: 'old' }, { text: 'old' }), 'not_a_post'],
    ['a tombstone', changed({ subtype: 'tombstone', text: 'gone' }), 'deleted'],
    ['our edit', changed({ user: 'U0OURBOT', text: 'b' }, { text: 'a' }), 'echo'],
    [
      'a deletion',
      envelope({ type: 'message', subtype: 'message_deleted', channel: 'C1', deleted_ts: '1.2' }),
      'deleted',
    ],
    ['our person', envelope({ ...said, user: 'U0OURBOT' }), 'echo'],
    ['the installed bot', envelope({ ...said, user: 'U0BOT2' }), 'echo'],
    ['our app', envelope({ ...said, subtype: 'bot_message', app_id: 'A1' }), 'echo'],
    ['another bot', envelope({ ...said, user: undefined, bot_id: 'B3' }), 'posted'],
    ['a join', envelope({ ...said, subtype: 'channel_join' }), 'not_a_post'],
    ['a reaction', envelope({ type: 'reaction_added' }), 'reaction'],
    ['an uninstall', envelope({ type: 'app_uninstalled' }), 'accessRevoked'],
    ['our tokens', envelope({ type: 'tokens_revoked', tokens: { bot: ['U1'] } }), 'accessRevoked'],
    [
      'their token',
      envelope({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } }),
      'platform_status',
    ],
    ['a rate limit', { type: 'app_rate_limited' }, 'platform_status'],
    ['anything', { hello: 1 }, 'unknown_shape'],
  ])('reads %s', (_name, payload, kind) => {
    expect(kindsOf(parse('slack', payload))).toEqual([kind]);
  });

  it('reads threads and direct messages, and gives an edit the id of its post', () => {
    const thread = { ...said, thread_ts: '1763620000.000100', parent_user_id: 'U0OURBOT' };
    const direct = { ...said, channel: 'D5', channel_type: 'im', text: 'hello' };

    expect(parse('slack', envelope({ ...thread, text: 'hello' }))).toMatchObject([
      { post: { parentPostId: 'C024:1763620000.000100', addressed: true } },
    ]);
    expect(parse('slack', envelope(direct))).toMatchObject([
      { post: { visibility: 'private', conversationId: 'D5', addressed: true } },
    ]);
    expect(parse('slack', changed({ text: 'b' }, { text: 'a' }))).toMatchObject([
      { post: { postId: 'C024:1763626530.000200' }, editedAtMs: 1_763_626_600_000 },
    ]);
    // Written by hand, not by Slack: no mention comes of it.
    expect(parse('slack', envelope({ ...said, text: '&lt;@U0OURBOT&gt;' }))).toMatchObject([
      { post: { text: '<@U0OURBOT>', addressed: false } },
    ]);
  });
});
