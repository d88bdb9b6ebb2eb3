/**
 * Listening vendors read by configuration alone: their bodies in our own words, the mapping, and
 * what each becomes.
 */
const VALENCE = { positive: 'positive', neutral: 'neutral', negative: 'negative', mixed: 'mixed' };

export const VENDORS = [
  {
    name: 'Octolens',
    mapping: {
      items: 'data',
      fields: {
        type: { path: '$.action', values: { mention_created: 'mention.posted' } },
        id: 'sourceId',
        channel: 'source',
        'author.id': { path: ['authorProfileLink', 'author'], digest: true },
        'author.handle': 'author',
        'author.name': 'authorName',
        text: { join: ['title', 'body'] },
        created_at: 'timestamp',
        url: 'url',
        language: { path: 'language', values: { en: 'en', english: 'en', dutch: 'nl' } },
        'triage.valence': { path: 'sentimentLabel', values: VALENCE },
      },
    },
    body: {
      action: 'mention_created',
      data: {
        title: 'Parcel lost',
        body: 'Third time this month',
        url: 'https://www.reddit.com/r/parcels/comments/9zz/parcel_lost/',
        timestamp: '2026-11-22 09:10:00.000',
        author: 'noor_b',
        authorName: 'Noor',
        authorProfileLink: 'https://www.reddit.com/user/noor_b',
        source: 'reddit',
        sourceId: 'reddit_t3_9zz',
        sentimentLabel: 'Negative',
        language: 'english',
      },
    },
    expected: [
      {
        kind: 'posted',
        post: {
          postId: 'main:reddit:reddit_t3_9zz',
          author: { handle: 'noor_b', name: 'Noor' },
          text: 'Parcel lost\nThird time this month',
          createdAtMs: 1_795_338_600_000,
          language: 'en',
          stated: { valence: 'negative' },
        },
      },
    ],
  },
  {
    name: 'Octolens (an action that we do not know)',
    mapping: {
      items: 'data',
      fields: {
        type: { path: '$.action', values: { mention_created: 'mention.posted' } },
        id: 'sourceId',
        text: 'body',
        created_at: 'timestamp',
      },
    },
    body: { action: 'mention_archived', data: { sourceId: '1' } },
    expected: [{ kind: 'ignored', reason: 'unknown_shape' }],
  },
  {
    name: 'Meltwater',
    mapping: {
      items: 'documents',
      fields: {
        id: 'id',
        'author.handle': 'author.handle',
        text: { path: ['content.opening_text', 'content.title'], default: '' },
        created_at: 'published_date',
        url: 'url',
        'triage.valence': { path: 'enrichments.sentiment', values: VALENCE, default: 'unknown' },
      },
    },
    body: {
      request: { company_id: 'c-1', hook_id: 'h-1' },
      documents: [
        {
          id: 'd-1',
          url: 'https://example.org/p/1',
          author: { handle: 'joost' },
          content: { opening_text: 'Charged twice' },
          published_date: '2026-11-22T09:10:00Z',
          enrichments: { sentiment: 'negative' },
        },
        { id: 'd-2', published_date: '2026-11-22T09:11:00Z', enrichments: { sentiment: 'n/a' } },
      ],
    },
    expected: [
      {
        kind: 'posted',
        post: { postId: 'main::d-1', author: { id: 'main::joost' }, text: 'Charged twice' },
      },
      {
        kind: 'posted',
        post: {
          author: { id: 'main::unknown:d-2' },
          text: '',
          stated: { valence: 'unknown' },
        },
      },
    ],
  },
  {
    name: 'YouScan',
    mapping: {
      fields: {
        id: 'mentionId',
        channel: 'sourceName',
        'author.id': { path: ['author.nickname', 'author.url', 'author.name'], digest: true },
        'author.handle': 'author.nickname',
        'author.name': 'author.name',
        text: { path: ['text', 'title'], default: '' },
        created_at: { path: 'published', format: 'epochSeconds' },
        url: 'url',
        'triage.valence': { path: 'sentiment', values: VALENCE },
      },
    },
    body: {
      mentionId: 9_007_199,
      sourceName: 'forum.example.org',
      author: { nickname: 'wei', name: 'Wei', url: 'https://forum.example.org/u/wei' },
      text: 'Nobody answers',
      published: 1_795_338_600,
      sentiment: 'negative',
      url: 'https://forum.example.org/t/9',
    },
    expected: [
      {
        kind: 'posted',
        post: {
          postId: 'main:forum.example.org:9007199',
          author: { handle: 'wei' },
          createdAtMs: 1_795_338_600_000,
        },
      },
    ],
  },
  {
    name: 'Mention, through a connector',
    mapping: {
      items: 'mentions',
      fields: {
        id: { path: ['original_url', 'url'], digest: true },
        channel: 'source_name',
        'author.name': 'author_influence.name',
        'author.handle': 'author_influence.handle',
        text: { join: ['title', 'description'], separator: ' – ' },
        created_at: 'published_at',
        url: { path: ['original_url', 'url'] },
        language: 'language_code',
        'triage.valence': {
          path: 'tone',
          values: { '-1': 'negative', '0': 'neutral', '1': 'positive' },
        },
      },
    },
    body: {
      mentions: [
        {
          title: 'Where is it?',
          description: 'Two weeks now',
          published_at: '2026-11-22T10:10:00+01:00',
          original_url: 'https://blog.example.org/where-is-it',
          source_name: 'blog.example.org',
          tone: -1,
          language_code: 'en',
          author_influence: { name: 'Fien', handle: 'fien' },
        },
      ],
    },
    expected: [
      {
        kind: 'posted',
        post: {
          author: { id: 'main:blog.example.org:fien', name: 'Fien' },
          text: 'Where is it? – Two weeks now',
          createdAtMs: 1_795_338_600_000,
          permalink: 'https://blog.example.org/where-is-it',
          stated: { valence: 'negative' },
        },
      },
    ],
  },
] as const;
