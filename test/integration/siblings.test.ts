import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionSecretName } from '../../shared/secrets/names.ts';
import { SECOND } from '../../shared/time.ts';
import { EVERY_CHANNEL } from '../support/configuration.ts';
import { LocalRedress } from '../support/local-engine.ts';
import { signMeta, signX } from '../support/sign.ts';
import { readEverything, tableOf } from '../support/table.ts';

const WORDS = '@brand my parcel never came, where is my refund?';

/** What a network signs with a body: headers, from the connection's keys. */
type Sign = (body: string, keys: { signing: string[]; oauth2?: string[] }, at: string) => object;
const SIGN = {
  x: (body, { oauth2 = [], signing }) => ({
    'x-twitter-webhooks-signature-oauth2': signX(body, [...oauth2, ...signing][0] ?? ''),
  }),
  slack: (body, { signing: [key = ''] }, at) => ({
    'x-slack-request-timestamp': at,
    'x-slack-signature': `v0=${createHmac('sha256', key).update(`v0:${at}:${body}`).digest('hex')}`,
  }),
  telegram: (_, { signing: [word] }) => ({ 'x-telegram-bot-api-secret-token': word }),
  meta: (body, { signing: [key = ''] }) => ({ 'x-hub-signature-256': signMeta(body, key) }),
} satisfies Record<string, Sign>;

const slack = (user: string, event: object, eventId: string) => ({
  type: 'event_callback',
  event_id: eventId,
  team_id: 'T1',
  api_app_id: 'A1',
  authorizations: [{ user_id: 'U0SIMULATEDBOT', is_bot: true }],
  event: { user, text: `<@U0SIMULATEDBOT> ${WORDS}`, ts: '1795300000.000100', ...event },
});
const x = (author: string, type: string) => ({
  data: {
    event_uuid: `${author}-${type}`,
    event_type: type,
    filter: { user_id: '1111111111111111111' },
    payload: {
      id: `${author}7`,
      author_id: author,
      text: WORDS,
      created_at: '2026-11-20T08:15:30.000Z',
      referenced_tweets: [{ type: 'replied_to', id: '77' }],
    },
    includes: {},
  },
});
const photo = (id: number, at: number, caption?: string) => ({
  update_id: id * 100 + at,
  message: {
    message_id: id * 100 + at,
    date: 1_795_300_000,
    chat: { id, type: 'private', first_name: 'Noor' },
    from: { id, is_bot: false, first_name: 'Noor' },
    media_group_id: String(id),
    photo: [{ file_id: 'a' }],
    ...(caption === undefined ? {} : { caption }),
  },
});
const image = (userId: string, at: number, caption?: string) => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '102290129340398',
      changes: [
        {
          field: 'messages',
          value: {
            metadata: { phone_number_id: '106540352242922' },
            contacts: [{ user_id: userId, profile: { name: 'Noor' } }],
            messages: [
              {
                id: `wamid.${userId}${at}`,
                from_user_id: userId,
                timestamp: '1795300000',
                type: 'image',
                image: caption === undefined ? {} : { caption },
              },
            ],
          },
        },
      ],
    },
  ],
});
const direct = (sender: string, account: string, message: object) => ({
  object: 'instagram',
  entry: [
    {
      id: account,
      time: 1_795_300_000_000,
      messaging: [
        {
          sender: { id: sender },
          recipient: { id: account },
          timestamp: 1_795_300_000_000,
          message,
        },
      ],
    },
  ],
});

/** Events of one thing that a person did, and how many posts that are. */
const SIBLINGS = [
  {
    name: 'Slack: a message of a channel and the mention in it',
    connection: 'slack-main',
    sign: SIGN.slack,
    bodies: (n: number) => [
      slack(`U${n}`, { type: 'message', channel: `C${n}`, channel_type: 'channel' }, `Ev${n}a`),
      slack(`U${n}`, { type: 'app_mention', channel: `C${n}` }, `Ev${n}b`),
    ],
    posts: 1,
  },
  {
    name: 'X: a reply that mentions and quotes us',
    connection: 'x-main',
    sign: SIGN.x,
    bodies: (n: number) =>
      ['reply', 'mention', 'quote'].map((type) => x(String(n), `post.${type}.create`)),
    posts: 1,
  },
  {
    name: 'Telegram: an album of three, with one caption',
    connection: 'telegram-main',
    sign: SIGN.telegram,
    bodies: (n: number) => [photo(n, 1), photo(n, 2, WORDS), photo(n, 3)],
    posts: 3,
  },
  {
    name: 'WhatsApp: an album of three, with one caption',
    connection: 'whatsapp-main',
    sign: SIGN.meta,
    bodies: (n: number) => [image(`NL.${n}`, 1), image(`NL.${n}`, 2, WORDS), image(`NL.${n}`, 3)],
    posts: 3,
  },
  {
    name: 'Instagram: an album in one message',
    connection: 'instagram-main',
    sign: SIGN.meta,
    bodies: (n: number) =>
      [{ mid: `m${n}a`, attachments: [{ type: 'image' }, { type: 'image' }] }].map((message) =>
        direct(String(n), '17841400000000001', message),
      ),
    posts: 1,
  },
  {
    name: 'Instagram: a shared post and the words about it',
    connection: 'instagram-main',
    sign: SIGN.meta,
    bodies: (n: number) =>
      [
        { mid: `m${n}a`, attachments: [{ type: 'share' }] },
        { mid: `m${n}b`, text: WORDS },
      ].map((message) => direct(String(n), '17841400000000001', message)),
    posts: 2,
  },
] as const;

describe('events of one thing that a person did', () => {
  let redress: LocalRedress;

  const [together, apart] = [7_100, 7_200];
  /** The most events of one thing. */
  const longest = Math.max(...SIBLINGS.map(({ bodies }) => bodies(0).length));

  beforeAll(async () => {
    redress = await LocalRedress.start({ configFile: EVERY_CHANNEL });
    const atOnce = SIBLINGS.flatMap((sibling, at) =>
      sibling.bodies(together + at).map((body) => deliver(sibling, body)),
    );
    expect((await Promise.all(atOnce)).filter((status) => status !== 200)).toEqual([]);
    await redress.settle();
    // The last first, and a week between one and the next.
    for (let step = 1; step <= longest; step += 1) {
      for (const [at, sibling] of SIBLINGS.entries()) {
        const body = sibling.bodies(apart + at).at(-step);
        if (body !== undefined) expect(await deliver(sibling, body)).toBe(200);
      }
      await redress.settle();
      await redress.advance('P8D', 'P4D');
    }
  }, 180_000);
  afterAll(() => redress.stop());

  const deliver = async ({ connection, sign }: (typeof SIBLINGS)[number], payload: object) => {
    const body = JSON.stringify(payload);
    const secret = redress.engine.secrets.get(connectionSecretName(connection)) ?? '{}';
    const at = String(Math.floor(redress.engine.state.clock.now() / SECOND));
    const keys = JSON.parse(secret) as { signing: string[] };
    const headers = { 'content-type': 'application/json', ...sign(body, keys, at) };
    return redress.deliver({
      path: `/webhooks/${connection}`,
      headers: headers as Record<string, string>,
      body: Buffer.from(body),
    });
  };
  const stored = async (connection: string, marks: string) => {
    const { posts, cases } = await readEverything(tableOf(redress.engine));
    const own = posts.filter(
      (post) =>
        post.kind === 'mention' && post.connectionId === connection && post.postId.includes(marks),
    );
    const caseIds = own.map((post) => (post.kind === 'mention' ? post.caseId : undefined));
    const opened = cases.filter(({ case: { caseId } }) => caseIds.includes(caseId));
    return { posts: own.length, cases: opened.length, joined: new Set(caseIds).size };
  };

  it.each(SIBLINGS.map((sibling, at) => ({ ...sibling, at })))(
    '$name: one case, whether they come at once or weeks apart',
    async ({ connection, posts, at }) => {
      for (const number of [together + at, apart + at]) {
        const found = await stored(connection, String(number));
        expect(found).toEqual({ posts, cases: 1, joined: 1 });
      }
    },
  );
});
