/**
 * Payloads of our own in the networks' shapes; other people, ids and words than in any recording.
 */

export const xMention = {
  data: {
    event_uuid: '-4410020034005006007',
    filter: { user_id: '1111111111111111111' },
    event_type: 'post.mention.create',
    tag: 'mentions',
    payload: {
      id: '2099000000000000123',
      edit_history_tweet_ids: ['2099000000000000123'],
      conversation_id: '2099000000000000100',
      text: '@brand waar blijft mijn pakket? 😡',
      entities: { mentions: [{ start: 0, end: 6, username: 'brand', id: '1111111111111111111' }] },
      author_id: '2099111111111111111',
      created_at: '2026-11-20T08:15:30.000Z',
      in_reply_to_user_id: '1111111111111111111',
      referenced_tweets: [{ type: 'replied_to', id: '2099000000000000100' }],
      lang: 'nl',
    },
    includes: { users: [{ id: '2099111111111111111', username: 'fien_de_b', name: 'Fien' }] },
  },
};

export const xDirectMessage = {
  for_user_id: '1111111111111111111',
  direct_message_events: [
    {
      type: 'message_create',
      id: '1799000000000000001',
      created_timestamp: '1795000000123',
      message_create: {
        target: { recipient_id: '1111111111111111111' },
        sender_id: '1799222222222222222',
        message_data: { text: 'My order 4711 is lost', entities: {} },
      },
    },
  ],
  users: {
    '1799222222222222222': { id: '1799222222222222222', screen_name: 'wei_l', name: 'Wei' },
  },
};

export const xLegacyPosts = {
  for_user_id: '1111111111111111111',
  user_has_blocked: 'false',
  tweet_create_events: [
    {
      created_at: 'Fri Nov 20 08:15:30 +0000 2026',
      id: 2099000000000000000,
      id_str: '2099000000000000777',
      text: 'This is the short form of what they said …',
      truncated: true,
      extended_tweet: { full_text: 'This is the long form of what they said to @brand' },
      user: { id_str: '2099333333333333333', screen_name: 'longwinded', name: 'L' },
      in_reply_to_status_id_str: null,
      lang: 'und',
    },
    {
      created_at: 'Fri Nov 20 08:16:30 +0000 2026',
      id_str: '2099000000000000778',
      text: 'RT @brand: hello',
      retweeted_status: { id_str: '1' },
      user: { id_str: '2099333333333333334' },
    },
  ],
};

/** The one change of a Page delivery. */
export function pageChange(field: string, value: object, pageId = '1234567890321') {
  return {
    object: 'page',
    entry: [{ id: pageId, time: 1_795_000_000, changes: [{ field, value }] }],
  };
}

export const pageComment = {
  item: 'comment',
  verb: 'add',
  comment_id: '555000111_777000222',
  post_id: '1234567890321_555000111',
  parent_id: '1234567890321_555000111',
  from: { id: '998877665544332211', name: 'Trần Mai' },
  message: 'Hàng giao trễ ba ngày rồi 😤',
  created_time: 1_795_000_001,
};

export const standardComplaint = {
  type: 'complaint.posted',
  timestamp: '2026-11-20T09:00:00Z',
  data: {
    id: 'c-17',
    channel: 'forum',
    author: { id: 'u-9', handle: 'noor', name: 'Noor' },
    text: 'Refund promised last week, nothing yet @brandrobin',
    created_at: '2026-11-20T08:59:58+00:00',
    url: 'https://forum.example.org/t/17',
    thread_id: 't-17',
    visibility: 'public',
    language: 'en',
    attachments: [],
  },
};
