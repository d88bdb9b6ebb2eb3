/** How hostile texts come in through chats and forums. */
import { CREATED_AT, CREATED_SECONDS, idOf, json, numberOf, place } from './placed.ts';
import type { Carrier, Placed } from './placed.ts';

/** The account that the local configuration has at WeChat. */
const WECHAT_ACCOUNT = 'gh_0123456789ab';
/** Ids that JSON carries as numbers. */
const shortNumber = (group: number, at = 0) => group * 1_000 + at + 1;

/** A carrier of one post a webhook. */
function oneByOne(
  name: string,
  channel: Carrier['channel'],
  load: (text: string, group: number, at: number) => { placed: Placed; body: Buffer },
): Carrier {
  return {
    name,
    channel,
    load: ({ id, texts }) =>
      texts.map((text, at) => {
        const { placed, body } = load(text, id, at);
        return { placed: [placed], body };
      }),
  };
}

const slack = oneByOne('a direct message of Slack', 'slack', (text, group, at) => {
  const [channel, ts] = [`D${group}`, `${CREATED_SECONDS}.${String(at).padStart(6, '0')}`];
  const { name, handle, ...placed } = place('slack', text, `${channel}:${ts}`);
  const event = {
    type: 'message',
    channel,
    channel_type: 'im',
    user: `U${group}`,
    ts,
    // As Slack sends them: its own marks are written with these three.
    text: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    user_profile: { real_name: name, display_name: handle },
  };
  return {
    placed: { ...placed, name, ...(handle === '' ? {} : { handle }) },
    body: json({ type: 'event_callback', team_id: 'T1', event }),
  };
});

const telegram = oneByOne('a chat with our bot at Telegram', 'telegram', (text, group, at) => {
  const [author, messageId] = [shortNumber(group), shortNumber(group, at)];
  const { name, ...placed } = place('telegram', text, `telegram-main:${author}:${messageId}`);
  const from = { id: author, is_bot: false, first_name: name, username: placed.handle };
  const message = {
    message_id: messageId,
    date: CREATED_SECONDS,
    chat: { id: author, type: 'private' },
    from,
    text,
    // So that nothing at all is still something that was sent.
    photo: [{}],
  };
  return {
    placed: { ...placed, ...(name === '' ? {} : { name }) },
    body: json({ update_id: messageId, message }),
  };
});

const line = oneByOne('a message to our account at LINE', 'line', (text, group, at) => {
  const { channel, postId } = place('line', text, idOf(text, numberOf(2, group, at)));
  const event = {
    type: 'message',
    timestamp: CREATED_SECONDS * 1_000,
    source: { type: 'user', userId: `U${group}` },
    message: { type: 'text', id: postId, text },
  };
  return { placed: { channel, text, postId }, body: json({ destination: 'U0', events: [event] }) };
});

const discourse = oneByOne('a post of a forum', 'discourse', (text, group, at) => {
  const [id, handle] = [shortNumber(group, at), `author_${group}`];
  const { name, ...placed } = place('discourse', text, `discourse-main:${id}`);
  const post = {
    id,
    user_id: shortNumber(group),
    username: handle,
    name,
    raw: text,
    topic_id: group,
    post_number: 2,
    created_at: CREATED_AT,
  };
  return {
    placed: { ...placed, handle, ...(name === '' ? {} : { name }) },
    body: json({ post }),
  };
});

const wechat = oneByOne('a message to our account at WeChat', 'wechat', (text, group, at) => {
  const postId = numberOf(3, group, at);
  const fields = [
    `<ToUserName><![CDATA[${WECHAT_ACCOUNT}]]></ToUserName>`,
    `<FromUserName><![CDATA[o${group}]]></FromUserName>`,
    `<CreateTime>${CREATED_SECONDS}</CreateTime><MsgType><![CDATA[text]]></MsgType>`,
    `<Content><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></Content>`,
    `<MsgId>${postId}</MsgId>`,
  ];
  return {
    // XML knows one way to end a line.
    placed: { channel: 'wechat', text: text.replaceAll(/\r\n?/g, '\n'), postId },
    body: Buffer.from(`<xml>${fields.join('')}</xml>`),
  };
});

export const CHAT_CARRIERS: readonly Carrier[] = [slack, telegram, line, discourse, wechat];

/** Where a body may stand inside each of their shapes. */
export const CHAT_SHELLS = {
  slack: [
    '{"type":"event_callback","event":{"type":"message","channel":"D1","ts":"1.1","user":"U1","text":',
    '}}',
  ],
  telegram: ['{"update_id":1,"message":', '}'],
  line: [
    '{"events":[{"type":"message","timestamp":1,"source":{"type":"user","userId":"U1"},"message":',
    '}]}',
  ],
  discourse: ['{"post":', '}'],
  wechat: [
    `<xml><ToUserName>${WECHAT_ACCOUNT}</ToUserName><FromUserName>o</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType><MsgId>1</MsgId><Content><![CDATA[`,
    ']]></Content></xml>',
  ],
} as const;
