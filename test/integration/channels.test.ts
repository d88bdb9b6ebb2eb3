import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numericId } from '../../infra/local/simulate/ids.ts';
import { NETWORKS } from '../../infra/local/simulate/networks.ts';
import type { SimulatedPost } from '../../infra/local/simulate/network.ts';
import { loadConfiguration } from '../../infra/config.ts';
import { CHANNELS } from '../../shared/policy/configuration.ts';
import type { Channel } from '../../shared/policy/configuration.ts';
import { connectionSecretName } from '../../shared/secrets/names.ts';
import { PROFILES } from '../../shared/channels/registry-profiles.ts';
import { EVERY_CHANNEL } from '../support/configuration.ts';
import { LocalRedress } from '../support/local-engine.ts';
import { vendorsOfPage } from '../support/vendors-page.ts';

/** A vendor's body about one complaint, and what proves it under a key. */
const VENDORS: Readonly<
  Record<string, (at: Date) => { body: object; prove: (body: Buffer, key: string) => Proven }>
> = {
  octolens: (at) => ({
    body: {
      action: 'mention_created',
      data: {
        sourceId: 'reddit_t3_1',
        source: 'reddit',
        author: 'noor_b',
        title: '@brand my parcel never came',
        body: 'Where is my refund?',
        timestamp: at.toISOString(),
        url: 'https://www.reddit.com/r/parcels/comments/1',
        sentimentLabel: 'Negative',
      },
    },
    prove: (_, key) => ({ query: `key=${encodeURIComponent(key)}` }),
  }),
  meltwater: (at) => ({
    body: {
      documents: [
        {
          id: 'doc-1',
          author: { handle: 'noor_b' },
          content: { opening_text: '@brand my parcel never came, where is my refund?' },
          published_date: at.toISOString(),
          url: 'https://news.example.com/1',
          enrichments: { sentiment: 'negative' },
        },
      ],
    },
    prove: (body, key) => ({
      headers: {
        'x-hub-signature': `sha1=${createHmac('sha1', key).update(body).digest('hex')}`,
      },
    }),
  }),
  youscan: (at) => ({
    body: {
      mentionId: 41,
      sourceName: 'forum',
      author: { nickname: 'noor_b', name: 'Noor' },
      text: '@brand my parcel never came, where is my refund?',
      published: Math.floor(at.getTime() / 1_000),
      url: 'https://forum.example.com/41',
    },
    prove: (_, key) => ({ query: `key=${encodeURIComponent(key)}` }),
  }),
  mentionfox: (at) => ({
    body: {
      event: 'mention.new',
      timestamp: at.toISOString(),
      data: {
        id: 'mention_1',
        platform: 'forum',
        title: '@brand my parcel never came, where is my refund?',
        url: 'https://forum.example.com/42',
        sentiment: 'negative',
      },
    },
    prove: (body, key) => ({
      headers: { 'x-mentionfox-signature': createHmac('sha256', key).update(body).digest('hex') },
    }),
  }),
  mention: (at) => ({
    body: {
      mentions: [
        {
          url: 'https://blog.example.com/1',
          source_name: 'blog',
          author_influence: { handle: 'noor_b', name: 'Noor' },
          title: '@brand my parcel never came',
          description: 'Where is my refund?',
          published_at: at.toISOString(),
          tone: -1,
        },
      ],
    },
    prove: (_, key) => ({ headers: { authorization: `Bearer ${key}` } }),
  }),
};
type Proven = { readonly headers?: Record<string, string>; readonly query?: string };

/** Every network, from its signed webhook through the real functions to a case. */
describe('the thirteen networks', () => {
  const { connections } = loadConfiguration(EVERY_CHANNEL);
  const vendors = vendorsOfPage();
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-channels-'));
  let redress: LocalRedress;

  const send = async (channel: Channel, post: Partial<SimulatedPost> & { text: string }) => {
    const connection = connections.find((each) => each.channel === channel);
    if (connection === undefined) throw new Error(`no connection for ${channel}`);
    const nowMs = redress.engine.state.clock.now();
    const author = `customer of ${channel}`;
    const { headers, body, query } = NETWORKS[channel](
      { connection, author, postId: numericId(channel), createdAtMs: nowMs - 5_000, ...post },
      redress.engine.secrets.get(connectionSecretName(connection.id)) ?? '',
      nowMs,
    );
    const search = new URLSearchParams(query).toString();
    const request = { path: `/webhooks/${connection.id}?${search}`, headers: { ...headers }, body };
    const status = await redress.deliver(request);
    await redress.settle();
    return status;
  };
  const casesOf = async (channel: Channel) =>
    (await redress.cases()).filter(
      (found) => found.channel === channel && !vendors.some(({ id }) => id === found.connectionId),
    );

  beforeAll(async () => {
    const configuration = JSON.parse(readFileSync(EVERY_CHANNEL, 'utf8')) as object;
    const configFile = path.join(folder, 'redress.config.json');
    const all = { ...configuration, connections: [...connections, ...vendors] };
    writeFileSync(configFile, JSON.stringify(all));
    redress = await LocalRedress.start({ configFile });
  }, 120_000);
  afterAll(async () => {
    await redress.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are all there', () => {
    expect(connections.map(({ channel }) => channel).toSorted()).toEqual([...CHANNELS].toSorted());
  });

  it.each(CHANNELS)(
    '%s: a signed post becomes one case, however often it comes',
    async (channel) => {
      const isPrivate = PROFILES[channel].visibility === 'private';
      const post = {
        text: '@brand my parcel never came, where is my refund?',
        private: isPrivate,
        createdAtMs: redress.engine.state.clock.now() - 5_000,
      };

      expect(await send(channel, post)).toBeLessThan(300);
      expect(await send(channel, post)).toBeLessThan(300);

      const [found, ...more] = await casesOf(channel);
      expect(found).toMatchObject({ status: 'received', channel });
      expect(more).toEqual([]);
    },
  );

  it.each(vendors)(
    '$id: a vendor is read and proven as our page configures it, and refused otherwise',
    async ({ id }) => {
      const secret = redress.engine.secrets.get(connectionSecretName(id)) ?? '';
      const [key = ''] = (JSON.parse(secret) as { signing: string[] }).signing;
      const made = VENDORS[id]?.(new Date(redress.engine.state.clock.now() - 5_000));
      const body = Buffer.from(JSON.stringify(made?.body));
      const ask = async (given: string) => {
        const { headers, query } = made?.prove(body, given) ?? {};
        const path_ = `/webhooks/${id}?${query ?? ''}`;
        const sent = { 'content-type': 'application/json', ...headers };
        const status = await redress.deliver({ path: path_, headers: sent, body });
        await redress.settle();
        return status;
      };

      expect(await ask('another-key-of-nobody')).toBe(401);
      expect(await ask(key)).toBe(200);
      expect(await ask(key)).toBe(200);
      const own = (await redress.cases()).filter(({ connectionId }) => connectionId === id);
      // MentionFox says nothing of its authors.
      const customer = id === 'mentionfox' ? {} : { handle: 'noor_b' };
      expect(own).toMatchObject([{ status: 'received', customer }]);
    },
  );
});
