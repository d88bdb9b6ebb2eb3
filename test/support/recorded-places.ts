/**
 * Where each recording says what its event must hold, by the paths of the fact sheets: `{a.0.b}` is
 * what stands there, `{a|b}` the first of two that is there. Nothing of a recording stands here.
 */
export type Place = {
  /** Of the post; of the account, where access is lost. */
  readonly id: string;
  readonly author?: string;
  readonly text?: string;
  /** Seconds, milliseconds or ISO 8601; behind `ms` milliseconds, however few. */
  readonly at: string;
};

const X_POST = of('data.payload', {
  id: '{.id}',
  author: '{.author_id}',
  text: '{.text}',
  at: '{.created_at}',
});
const X_MESSAGE = {
  id: '{.id}',
  author: '{.message_create.sender_id}',
  text: '{.message_create.message_data.text}',
  at: '{.created_timestamp}',
};
const CHANGE = 'entry.0.changes.0.value';
const PAGE_AT = `{${CHANGE}.created_time|entry.0.time}`;
const page = (id: string, author: string) =>
  of(CHANGE, { id, author, text: '{.message}', at: PAGE_AT });
const COMMENT = of(CHANGE, {
  id: '{.id|.comment_id}',
  author: '{.from.id}',
  text: '{.text}',
  at: '{entry.0.time}',
});
const messaging = (list: string) =>
  of(`entry.0.${list}.0`, {
    id: '{.message.mid|.message_edit.mid|.postback.mid}',
    author: '{.sender.id}',
    text: '{.message.text|.message_edit.text|.postback.title}',
    at: '{.timestamp}',
  });
const whatsapp = (list: string, author: string) =>
  of(`${CHANGE}.${list}.0`, {
    id: '{.edit.original_message_id|.revoke.original_message_id|.id}',
    author,
    text: '{.text.body|.image.caption|.document.caption|.edit.message.image.caption|.edit.message.text.body}',
    at: '{.timestamp}',
  });
const THREADS = of('values.value', {
  id: '{.id}',
  author: '{.username}',
  text: '{.text}',
  at: '{.deleted_at|.timestamp}',
});
const telegram = (place: string) =>
  of('message', {
    id: `${place}:{.message_id}`,
    author: '{.from.id}',
    text: '{.text|.caption}',
    at: '{.date}',
  });
const LINE = of('events.0', {
  id: '{.message.id}',
  author: '{.source.userId}',
  text: '{.message.text}',
  at: '{.timestamp}',
});
const SLACK = of('event', {
  id: '{.channel}:{.ts}',
  author: '{.user}',
  at: '{.ts}',
});
const DISCOURSE = of('post', {
  id: 'main:{.id}',
  author: 'main:{.user_id}',
  text: '{.raw}',
  at: '{.created_at}',
});
const ZALO = {
  id: '{message.msg_id}',
  author: '{sender.id}',
  text: '{message.text}',
  at: 'ms {timestamp}',
};
const WECHAT = { id: '{MsgId}', author: '{FromUserName}', text: '{Label}', at: '{CreateTime}' };
const OCTOLENS = of('data', {
  id: 'main:{.source}:{.sourceId}',
  author: 'main:{.source}:{.author}',
  text: '{.title}\n{.body}',
  at: '{.timestamp}',
});

/** The first whose beginning a recording's name has. */
export const RECORDED_PLACES: readonly (readonly [string, Place])[] = [
  ['x/aaa.direct_message_events', of('direct_message_events.0', X_MESSAGE)],
  [
    'x/xaa.chat',
    of('data.payload', {
      id: '{.id}',
      author: '{.sender_id}',
      text: '',
      at: '{.created_at_msec}',
    }),
  ],
  ['x/xaa.dm', of('data.payload.direct_message_events.0', X_MESSAGE)],
  [
    'x/aaa.tweet_delete',
    of('tweet_delete_events.0', { id: '{.status.id}', at: '{.timestamp_ms}' }),
  ],
  [
    'x/aaa.user_event_revoke',
    of('user_event.revoke', { id: '{.source.user_id}', at: '{.date_time}' }),
  ],
  ['x/xaa.oauth_revoke', of('data.payload', { id: '{.user_id}', at: '{.date_time}' })],
  [
    'x/filtered_stream',
    of('data', { id: '{.id}', author: '{.author_id}', text: '{.text}', at: '{.created_at}' }),
  ],
  ['x/xaa.post', X_POST],
  ['facebook/feed_comment', page('{.comment_id}', '{.from.id|.sender_id}')],
  ['facebook/feed', page('{.post_id}', '{.from.id}')],
  ['facebook/mention_comment', page('{.comment_id}', 'unknown:{.comment_id}')],
  ['facebook/mention_post_add_with_sender', page('{.post_id}', '{.sender_id}')],
  ['facebook/mention_post', page('{.post_id}', 'unknown:{.post_id}')],
  ['facebook/ratings_comment', page('{.comment_id}', '{.sender_id}')],
  [
    'facebook/ratings_rating',
    of(CHANGE, {
      id: 'rating:{.open_graph_story_id}',
      author: '{.reviewer_id}',
      text: '{.review_text}',
      at: PAGE_AT,
    }),
  ],
  [
    'instagram/comments_flat',
    of('entry.0.value', {
      id: '{.id}',
      author: '{.from.id}',
      text: '{.text}',
      at: '{entry.0.time}',
    }),
  ],
  ['instagram/comments_minimal', { ...COMMENT, author: `unknown:{${CHANGE}.id}` }],
  ['instagram/live_comments_minimal', { ...COMMENT, author: `unknown:{${CHANGE}.id}` }],
  ['instagram/comments', COMMENT],
  [
    'instagram/mentions',
    of(CHANGE, {
      id: '{.comment_id|.media_id}',
      author: 'unknown:{.comment_id|.media_id}',
      text: '',
      at: '{entry.0.time}',
    }),
  ],
  ['instagram/standby', messaging('standby')],
  ['instagram/message', messaging('messaging')],
  ['messenger/', messaging('messaging')],
  [
    'whatsapp/account_update',
    { id: `{${CHANGE}.waba_info.waba_id|entry.0.id}`, at: '{entry.0.time}' },
  ],
  // The contact in it is somebody else.
  ['whatsapp/message_edit', whatsapp('messages', '{.from}')],
  ['whatsapp/message', whatsapp('messages', `{.from_user_id|${CHANGE}.contacts.0.user_id|.from}`)],
  ['whatsapp/smb_message_echo', whatsapp('message_echoes', '{.from}')],
  ['threads/', THREADS],
  ['telegram/constructed_channel_comment', telegram('{message.chat.id}')],
  // In private a chat is the bot's own count.
  ['telegram/', telegram('main:{message.chat.id}')],
  ['line/message_image_no_userid', { ...LINE, author: 'unknown:{events.0.message.id}' }],
  ['line/', LINE],
  ['slack/message_deleted', of('event', { id: '{.channel}:{.deleted_ts}', at: '{.event_ts|.ts}' })],
  // Its marks are undone, so that its words are judged elsewhere.
  ['slack/app_mention', SLACK],
  ['slack/', { ...SLACK, text: '{event.text}' }],
  ['discourse/constructed_post_destroyed', { ...DISCOURSE, at: '{post.deleted_at}' }],
  ['discourse/', DISCOURSE],
  ['zalo/', ZALO],
  ['wechat/link', { ...WECHAT, text: '{Title}\n{Description}\n{Url}' }],
  ['wechat/', WECHAT],
  [
    'standard-webhooks/',
    of('data', {
      id: 'main:{.channel}:{.id}',
      author: 'main:{.channel}:{.author.id}',
      text: '{.text}',
      at: '{.created_at}',
    }),
  ],
  ['listening-vendors/octolens', OCTOLENS],
  [
    'listening-vendors/meltwater',
    of('documents.0', {
      id: 'main::{.id}',
      author: 'main::{.author.handle}',
      text: '{.content.opening_text}',
      at: '{.published_date}',
    }),
  ],
  [
    'listening-vendors/mentionfox',
    {
      id: 'main:{data.platform}:{data.id}',
      author: 'main:{data.platform}:unknown:{data.id}',
      text: '{data.title}',
      at: '{timestamp}',
    },
  ],
  [
    'listening-vendors/tamradar',
    {
      id: 'main:{content.mention_channel}:{event_id}',
      author: 'main:{content.mention_channel}:{content.author.name}',
      text: '{content.mention_content}',
      at: '{content.mention_posted_at}',
    },
  ],
  [
    'listening-vendors/youscan',
    {
      id: 'main:{sourceName}:{mentionId}',
      author: 'main:{sourceName}:{author.nickname}',
      text: '',
      // The vendor names no time: that of the delivery stands for it.
      at: 'received',
    },
  ],
  [
    'listening-vendors/generic',
    {
      id: 'main:{source}:{id}',
      author: 'main:{source}:{author}',
      text: '{title}\n{text}',
      at: '{published_at}',
    },
  ],
];

/** A place whose paths, where they start with a stop, start at a root. */
function of(root: string, place: Place): Place {
  const moved = Object.entries(place).map(([name, template]) => [
    name,
    template.replaceAll(/(?<=[{|])(?=\.)/g, root),
  ]);
  return { id: '', at: '', ...(Object.fromEntries(moved) as Partial<Place>) };
}
