import { describe, expect, it } from 'vitest';
import { readWechat } from '../../../shared/channels/wechat/read.ts';
import { wechatReply } from '../../../shared/channels/wechat/reply.ts';
import { PayloadError } from '../../../shared/errors.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';
import { kindsOf, parse } from '../../support/parse.ts';

const head = (type: string, to = 'toUser') =>
  `<ToUserName><![CDATA[${to}]]></ToUserName>\n<FromUserName><![CDATA[oAb-1]]></FromUserName>\n<CreateTime>1795338600</CreateTime><MsgType><![CDATA[${type}]]></MsgType>`;
const xml = (type: string, rest: string, to?: string) => `<xml>${head(type, to)}${rest}</xml>`;
const ID = '<MsgId>6054768590064713728</MsgId>';
const read = (text: string) => parse('wechat', readWechat(text));
const event = (name: string, rest = '') =>
  xml('event', `<Event><![CDATA[${name}]]></Event>${rest}`);

describe('wechatParser', () => {
  it.each([
    [xml('text', `<Content><![CDATA[在哪]]></Content>${ID}`), ['posted']],
    [xml('image', `<PicUrl><![CDATA[https://a]]></PicUrl>${ID}`), ['posted']],
    [xml('voice', `<Recognition><![CDATA[喂]]></Recognition>${ID}`), ['posted']],
    [xml('text', `<Content>a</Content>${ID}`, 'gh_other'), ['other_account']],
    [xml('miniprogrampage', ID), ['unknown_shape']],
    [event('subscribe'), ['reaction']],
    [event('SCAN'), ['reaction']],
    [event('MASSSENDJOBFINISH'), ['platform_status']],
    [event('__proto__'), ['unknown_shape']],
    [event('user_authorization_revoke', '<OpenID>oX</OpenID>'), ['erasureAsked']],
    ['{"MsgType":"event"', undefined],
    ['<xml></xml>', ['unknown_shape']],
  ])('reads %s as %j', (text, kinds) => {
    if (kinds === undefined) expect(() => read(text)).toThrow(PayloadError);
    else expect(kindsOf(read(text))).toEqual(kinds);
  });

  it('keeps a 64-bit id as text, texts as they were written, and the first of repeated fields', () => {
    const text = ' a <b> &amp; &#65; @brand ]]]]><![CDATA[> ';
    const body = xml('text', `<Content><![CDATA[${text}]]></Content>${ID}<MsgId>1</MsgId>`);

    expect(read(body)).toEqual([
      {
        kind: 'posted',
        post: {
          postId: '6054768590064713728',
          author: { id: 'oAb-1' },
          text: ' a <b> &amp; &#65; @brand ]]> ',
          createdAtMs: 1_795_338_600_000,
          visibility: 'private',
          conversationId: 'dm:toUser:oAb-1',
          addressed: true,
          handles: ['brand'],
          attachmentCount: 0,
        },
      },
    ]);
  });

  it('reads the same message in JSON', () => {
    const json =
      '{"ToUserName":"toUser","FromUserName":"oAb-1","CreateTime":1795338600,"MsgType":"text","Content":"在哪","MsgId":6054768590064713728}';

    expect(read(json)).toEqual(read(xml('text', `<Content><![CDATA[在哪]]></Content>${ID}`)));
  });

  it.each([
    ['<!DOCTYPE xml [<!ENTITY a "b">]><xml></xml>'],
    ['<?xml-stylesheet href="https://a.example/s.xsl"?><xml></xml>'],
    ['<xml><A></xml>'],
    ['<xml><A>'],
    [`<xml>${'<a>'.repeat(20)}${'</a>'.repeat(20)}</xml>`],
    ['<xml><__proto__><a>1</a></__proto__></xml>'],
    ['<html></html>'],
  ])('parks %s', (text) => {
    expect(() => readWechat(text)).toThrow(PayloadError);
  });

  it('expands no entity', () => {
    expect(readWechat('<xml><A>&lt;&a;&#65;</A></xml>')).toEqual({ A: '&lt;&a;&#65;' });
  });

  it('parks a message without id, person or time', () => {
    expect(() => read(xml('text', '<Content>a</Content>'))).toThrow(/MsgId/);
    expect(() => read(xml('text', ID).replace(/<FromUserName>.*<\/FromUserName>/, ''))).toThrow(
      /FromUserName/,
    );
    expect(() => read(xml('text', ID).replace('1795338600', 'x'))).toThrow(/CreateTime/);
  });
});

describe('wechatReply', () => {
  const to = {
    postId: '1',
    authorId: 'oAb',
    visibility: 'private',
    createdAtMs: T0,
    addressed: true,
  } as const;
  const draft = {
    text: '抱歉',
    visibility: 'private',
    nowMs: T0,
    token: 'a/b',
    replyId: 'r',
    to,
  } as const;

  it.each([
    [{}, 'can'],
    [{ visibility: 'public' }, 'no_public_replies'],
    [{ text: '' }, 'empty'],
    [{ text: '抱'.repeat(682) }, 'can'],
    [{ text: '抱'.repeat(683) }, 'too_long'],
    [{ nowMs: T0 + 48 * HOUR }, 'can'],
    [{ nowMs: T0 + 48 * HOUR + 1 }, 'window_closed'],
    [{ nowMs: T0 + 50 * HOUR, lastPrivateAtMs: T0 + 3 * HOUR }, 'can'],
  ] as const)('with %j says %s', (change, expected) => {
    const built = wechatReply.build({ ...draft, ...change });

    expect(built.can ? 'can' : built.because).toBe(expected);
  });

  it('writes text as UTF-8 and not escaped', () => {
    const built = wechatReply.build(draft);

    expect(built).toMatchObject({
      call: {
        url: 'https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token=a%2Fb',
        body: '{"touser":"oAb","msgtype":"text","text":{"content":"抱歉"}}',
      },
    });
  });

  it.each([
    [200, { errcode: 0 }, { outcome: 'posted' }],
    [200, { errcode: -1 }, { outcome: 'retry', afterMs: MINUTE }],
    [200, { errcode: 42_001 }, { outcome: 'retry', afterMs: MINUTE }],
    [200, { errcode: 45_015 }, { outcome: 'never', code: 'errcode_45015' }],
    [200, { errcode: 45_047 }, { outcome: 'never', code: 'errcode_45047' }],
    [200, { errcode: 48_001 }, { outcome: 'never', code: 'errcode_48001' }],
    [500, {}, { outcome: 'unknown' }],
    [undefined, undefined, { outcome: 'unknown' }],
  ])('takes %s %j for %j', (status, body, outcome) => {
    expect(wechatReply.classify({ status, headers: {}, body, nowMs: T0 })).toEqual(outcome);
  });
});
