/** How hostile texts come in: in the place of text, names, handles and ids of each network's shapes. */
import { CHAT_CARRIERS, CHAT_SHELLS } from './chat-carriers.ts';
import type { HostileChannel } from './hostile-redress.ts';
import { CREATED_AT, CREATED_SECONDS, idOf, json, numberOf, place } from './placed.ts';
import type { Carrier } from './placed.ts';

const ACCOUNT = '1111111111111111111';
const PAGE = '1234567890321';

const xActivity: Carrier = {
  name: 'the X Activity API',
  channel: 'x',
  load: ({ id, texts }) =>
    texts.map((text, at) => {
      const placed = place('x', text, numberOf(1, id, at));
      const author = numberOf(2, id);
      const user = { id: author, username: placed.handle, name: placed.name };
      const payload = {
        id: placed.postId,
        author_id: author,
        text,
        created_at: CREATED_AT,
        conversation_id: numberOf(3, id),
      };
      const event = { event_type: 'post.mention.create', filter: { user_id: ACCOUNT } };
      return {
        body: json({ data: { ...event, payload, includes: { users: [user] } } }),
        placed: [placed],
      };
    }),
};

const xAccount: Carrier = {
  name: 'the Account Activity API',
  channel: 'x',
  load: ({ id, texts }) => {
    const placed = texts.map((text, at) => place('x', text, numberOf(4, id, at)));
    const posts = placed.map(({ text, name, handle, postId }) => ({
      id_str: postId,
      text,
      created_at: 'Fri Nov 20 08:15:30 +0000 2026',
      user: { id_str: numberOf(5, id), screen_name: handle, name },
      in_reply_to_status_id_str: numberOf(6, id),
    }));
    return [{ body: json({ for_user_id: ACCOUNT, tweet_create_events: posts }), placed }];
  },
};

const facebook: Carrier = {
  name: 'a Page',
  channel: 'facebook',
  load: ({ id, texts }) => {
    const root = `${PAGE}_${numberOf(7, id)}`;
    const placed = texts.map((text, at) => {
      const { handle: _none, ...rest } = place('facebook', text, idOf(text, numberOf(7, id, at)));
      return rest;
    });
    const changes = placed.map(({ text, name, postId }) => ({
      field: 'feed',
      value: {
        item: 'comment',
        verb: 'add',
        comment_id: postId,
        post_id: root,
        parent_id: root,
        from: { id: numberOf(8, id), name },
        message: text,
        created_time: CREATED_SECONDS,
      },
    }));
    const entry = [{ id: PAGE, time: CREATED_SECONDS, changes }];
    return [{ body: json({ object: 'page', entry }), placed }];
  },
};

const standardWebhooks: Carrier = {
  name: 'Standard Webhooks',
  channel: 'standard-webhooks',
  load: ({ id, texts }) =>
    texts.map((text, at) => {
      const given = idOf(text, numberOf(9, id, at));
      const placed = place('standard-webhooks', text, `listening::${given}`);
      const data = {
        id: given,
        author: { id: `author ${id}`, handle: placed.handle, name: placed.name },
        text,
        created_at: CREATED_AT,
        thread_id: `thread ${id}`,
        addressed: true,
      };
      return { body: json({ type: 'complaint.posted', data }), placed: [placed] };
    }),
};

export const CARRIERS: readonly Carrier[] = [
  xActivity,
  xAccount,
  facebook,
  standardWebhooks,
  ...CHAT_CARRIERS,
];

/** Where a body may stand inside each channel's own shapes. */
export const SHELLS: Readonly<Record<HostileChannel, readonly [before: string, after: string]>> = {
  x: ['{"data":{"event_type":"post.mention.create","payload":', '}}'],
  facebook: [
    `{"object":"page","entry":[{"id":"${PAGE}","time":1,"changes":[{"field":"feed","value":`,
    '}]}]}',
  ],
  'standard-webhooks': ['{"type":"mention.posted","data":', '}'],
  ...CHAT_SHELLS,
};
