import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Health } from '../../shared/desk-api/health.ts';
import { connectionSecretName } from '../../shared/secrets/names.ts';
import { exampleConfiguration } from '../support/configuration.ts';
import { ListeningNetwork } from '../support/listening-network.ts';
import { LocalRedress } from '../support/local-engine.ts';

const MINUTE_MS = 60_000;

/** A forum's post as its API lists it. */
function forumPost(id: number, createdAtMs: number, raw: string, editedAtMs = createdAtMs) {
  return {
    id,
    user_id: 40 + id,
    name: '',
    username: `member${id}`,
    created_at: new Date(createdAtMs).toISOString(),
    updated_at: new Date(editedAtMs).toISOString(),
    raw,
    cooked: `<p>${raw}</p>`,
    post_number: 1,
    post_type: 1,
    topic_id: 900 + id,
    topic_slug: 'a-topic',
    reply_to_post_number: null,
    version: 1,
  };
}

/** nothing posted in a gap is lost after recovery. */
describe('catch-up', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-catch-up-'));
  let network: ListeningNetwork;
  let redress: LocalRedress;

  beforeAll(async () => {
    network = await ListeningNetwork.start();
    const example = exampleConfiguration();
    const forum = {
      id: 'forum',
      channel: 'discourse',
      team: 'x-team',
      ownAuthorIds: ['1'],
      apiBaseUrl: network.url,
    };
    const [x, ...others] = example.connections;
    const configFile = path.join(folder, 'redress.config.json');
    const connections = [
      { ...x, apiBaseUrl: network.url, webhookId: '77', expectedSilence: 'PT3H' },
      ...others,
      forum,
    ];
    writeFileSync(configFile, JSON.stringify({ ...example, connections }));
    const secretsFile = path.join(folder, 'secrets.json');
    const secret = (signing: string) => ({ signing: [signing], token: 'a-token' });
    writeFileSync(
      secretsFile,
      JSON.stringify({
        [connectionSecretName('forum')]: secret('forum-secret-of-some-length'),
        [connectionSecretName('x-main')]: secret('local-x-main-signing'),
      }),
    );
    redress = await LocalRedress.start({ configFile, secretsFile });
  }, 120_000);
  afterAll(async () => {
    await redress.stop();
    network.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('R-6: pulls what a forum could not deliver, over pages, once, oldest first', async () => {
    const nowMs = redress.engine.state.clock.now();
    const missed = Array.from({ length: 6 }, (_, at) =>
      forumPost(100 + at, nowMs + at * MINUTE_MS, `@brand parcel ${at} never came`),
    );
    const old = forumPost(5, nowMs - 90 * MINUTE_MS, '@brand long ago');
    network.answer = ({ url }) => ({
      status: 200,
      body: {
        latest_posts: url.endsWith('/posts.json')
          ? missed.slice(3).toReversed()
          : [...missed.slice(0, 3).toReversed(), old],
      },
    });
    await redress.advance('PT1H2M', 'PT1M');
    await redress.settle();

    const asked = network.asked.filter(({ url }) => url.startsWith('/posts.json'));
    expect(asked.map(({ url }) => url)).toEqual(['/posts.json', '/posts.json?before=103']);
    expect(asked[0]?.headers).toMatchObject({ 'api-key': 'a-token' });
    const handles = (await redress.cases()).map(({ customer }) => customer.handle ?? '');
    expect(handles.toSorted((one, other) => (one < other ? -1 : 1))).toEqual(
      missed.map(({ username }) => username),
    );

    await redress.advance('PT1H', 'PT1M');
    await redress.settle();
    expect(await redress.cases()).toHaveLength(missed.length);
  });

  it('has X deliver again what it could not, once it is silent, and only the last day', async () => {
    await redress.advance('PT2H', 'PT10M');
    await redress.settle();

    const replays = network.asked.filter(({ url }) => url === '/2/webhooks/replay');
    expect(replays.length).toBeGreaterThan(0);
    expect(JSON.parse(replays[0]?.body ?? '')).toEqual({
      webhook_id: '77',
      from_date: expect.stringMatching(/^\d{12}$/),
      to_date: expect.stringMatching(/^\d{12}$/),
    });
  });

  it('R-6: tells people of a token that the network refuses', async () => {
    network.answer = () => ({ status: 403, body: {} });
    await redress.advance('PT2H', 'PT10M');
    await redress.settle();

    const { body } = await redress.desk<Health>('/health');
    expect(body.connections.find(({ id }) => id === 'forum')?.state).toBe('refused');
    const told = (redress.engine.state.notices as Record<string, unknown>[]).filter(
      ({ connectionId, notice }) => connectionId === 'forum' && notice === 'token_refused',
    );
    expect(told).toHaveLength(1);
  });
});
