import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numericId } from '../../infra/local/simulate/ids.ts';
import { slackTs } from '../../infra/local/simulate/slack.ts';
import { telegramNumber } from '../../infra/local/simulate/telegram.ts';
import { NETWORKS } from '../../infra/local/simulate/networks.ts';
import { loadConfiguration } from '../../infra/config.ts';
import { CHANNELS } from '../../shared/policy/configuration.ts';
import type { Channel } from '../../shared/policy/configuration.ts';
import { connectionSecretName } from '../../shared/secrets/names.ts';
import type { StoredPost } from '../../shared/store/mention.ts';
import { SECOND } from '../../shared/time.ts';
import { EVERY_CHANNEL } from '../support/configuration.ts';
import { expectSound } from '../support/expect-sound.ts';
import { LocalRedress } from '../support/local-engine.ts';
import type { Everything } from '../support/table.ts';

type Told = 'posted' | 'edited' | 'deleted';
/** What each network tells of a post after it is written; the others tell of nothing. */
const TELLS: Readonly<
  Partial<Record<Channel, { readonly private: boolean; readonly of: Told[] }>>
> = {
  x: { private: false, of: ['posted', 'edited', 'deleted'] },
  facebook: { private: false, of: ['posted', 'edited', 'deleted'] },
  'standard-webhooks': { private: false, of: ['posted', 'edited', 'deleted'] },
  slack: { private: false, of: ['posted', 'edited', 'deleted'] },
  // Deletions in the chats of a business account, edits of LINE in groups alone.
  telegram: { private: true, of: ['posted', 'edited', 'deleted'] },
  line: { private: false, of: ['posted', 'edited', 'deleted'] },
  discourse: { private: false, of: ['posted', 'edited', 'deleted'] },
  instagram: { private: true, of: ['posted', 'edited', 'deleted'] },
  messenger: { private: true, of: ['posted', 'edited', 'deleted'] },
  whatsapp: { private: true, of: ['posted', 'edited', 'deleted'] },
  threads: { private: false, of: ['posted', 'deleted'] },
};

const COMPLAINT: Readonly<Record<Told, string>> = {
  posted: '@brand my parcel never came, where is my refund?',
  edited: '@brand my parcel never came, where is my refund? Edited: still nothing',
  deleted: '',
};
/** Where its source says so it opens no case: then an edit of it is triaged anew. */
const PRAISE: Readonly<Record<Told, string>> = {
  posted: 'Great service @brand, thank you!',
  edited: 'Great service @brand, thank you all!',
  deleted: '',
};

function ordersOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first, at) =>
    ordersOf(items.toSpliced(at, 1)).map((rest) => [first, ...rest]),
  );
}

/** Each order of all that is told and of all but the deletion; everything comes twice. */
const RUNS = Object.entries(TELLS).flatMap(([name, tells]) => {
  const channel = CHANNELS.find((each) => each === name) ?? 'x';
  const kept = tells.of.filter((told) => told !== 'deleted');
  const plans = [
    { about: 'withdrawn', texts: COMPLAINT, told: tells.of },
    { about: 'complaint', texts: COMPLAINT, told: kept },
    { about: 'praise', texts: PRAISE, told: kept },
  ];
  return plans.flatMap(({ told, ...plan }) =>
    ordersOf(told).map((order) => ({
      channel,
      private: tells.private,
      ...plan,
      key: `${plan.about} ${order.join(' ')}`,
      order: [...order, ...order],
    })),
  );
});

/** What a post must not hold any more once it is withdrawn. */
function textsOf(post: StoredPost) {
  const { text, permalink, author } = {
    text: undefined,
    permalink: undefined,
    author: {},
    ...post,
  };
  const { handle, name } = { handle: undefined, name: undefined, ...author };
  return { text, hasLink: permalink !== undefined, isNamed: (handle ?? name) !== undefined };
}

describe('what a network tells of a post', () => {
  const { connections } = loadConfiguration(EVERY_CHANNEL);
  let redress: LocalRedress;
  let stored: Everything;
  let atMs = 0;

  /** The delivery of one thing told; however late it comes, it says the same. */
  function deliveryOf({ channel, key, texts, ...run }: (typeof RUNS)[number], told: Told) {
    const connection = connections.find((each) => each.channel === channel);
    if (connection === undefined) throw new Error(`no connection for ${channel}`);
    const agoMs = { posted: 60, edited: 40, deleted: 20 }[told] * SECOND;
    const { headers, body, query } = NETWORKS[channel](
      {
        connection,
        author: `${channel} ${key}`,
        postId: numericId(`${channel} ${key}`),
        parentId: numericId('what it answers'),
        createdAtMs: atMs - 60 * SECOND,
        text: texts[told],
        ...(texts === PRAISE ? { triage: { issue: 'no', valence: 'positive' } } : {}),
        private: run.private,
        type: `mention.${told}`,
      },
      redress.engine.secrets.get(connectionSecretName(connection.id)) ?? '',
      atMs - agoMs,
    );
    const search = new URLSearchParams(query).toString();
    return { path: `/webhooks/${connection.id}?${search}`, headers: { ...headers }, body };
  }

  /** What is stored of a post, ids that differ from one to the next apart. */
  function endOf({ channel, key, about }: (typeof RUNS)[number]) {
    const number = numericId(`${channel} ${key}`);
    const names = [number, String(telegramNumber(number)), Buffer.from(number).toString('base64')];
    const ends = [...names, slackTs({ postId: number, createdAtMs: atMs - 60 * SECOND })];
    const found = stored.posts.filter(
      (post) => post.channel === channel && ends.some((end) => post.postId.endsWith(end)),
    );
    const [post] = found;
    if (post === undefined || found.length > 1) throw new Error(`${found.length} of ${key}`);
    // Telegram does not say when a message was deleted.
    const withdrawnAtMs = channel === 'telegram' ? 'told' : post.withdrawnAtMs;
    if (about === 'withdrawn' || post.kind === 'tombstone')
      return { withdrawnAtMs, ...textsOf(post) };
    const { author, createdAtMs, editedAtMs, parentPostId, attachmentCount, visibility } = post;
    const names_ = Object.keys(author).toSorted();
    const said = { editedAtMs, attachmentCount, visibility, isAnswer: parentPostId !== undefined };
    const writtenAt = Math.floor(createdAtMs / SECOND);
    const { language, rating, ruleId, caseVersion } = post;
    return { ...textsOf(post), ...said, writtenAt, names_, language, rating, ruleId, caseVersion };
  }

  beforeAll(async () => {
    redress = await LocalRedress.start({ configFile: EVERY_CHANNEL });
    atMs = redress.engine.state.clock.now();
    const longest = Math.max(...RUNS.map(({ order }) => order.length));
    for (let step = 0; step < longest; step += 1) {
      const deliveries = RUNS.flatMap((run) => {
        const told = run.order[step];
        return told === undefined ? [] : [deliveryOf(run, told)];
      });
      const statuses = await Promise.all(deliveries.map((each) => redress.deliver(each)));
      expect(statuses.filter((status) => status >= 300)).toEqual([]);
      await redress.settle();
    }
    stored = await expectSound(redress);
  }, 240_000);
  afterAll(() => redress.stop());

  it('is one stored post for each, however often and in whichever order it was told', () => {
    expect(stored.posts).toHaveLength(RUNS.length);
  });

  it.each(Object.keys(TELLS))(
    '%s: ends the same in every order, edited or withdrawn',
    (channel) => {
      for (const about of ['withdrawn', 'complaint', 'praise']) {
        const runs = RUNS.filter((run) => run.channel === channel && run.about === about);
        const [first, ...others] = runs.map((run) => endOf(run));

        const text = about === 'withdrawn' ? undefined : (expect.any(String) as string);
        expect(first).toMatchObject({ text });
        if (about === 'praise' && channel === 'standard-webhooks') {
          expect(first).toMatchObject({ caseVersion: undefined });
        }
        for (const other of others) expect(other).toEqual(first);
      }
    },
  );

  it('is nowhere any more once it is withdrawn', () => {
    const holding = stored.items.filter((item) => JSON.stringify(item).includes('never came'));

    expect(holding).toHaveLength(RUNS.filter(({ about }) => about === 'complaint').length);
  });
});
