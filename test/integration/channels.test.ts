import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numericId } from '../../infra/local/simulate/ids.ts';
import { NETWORKS } from '../../infra/local/simulate/networks.ts';
import type { SimulatedPost } from '../../infra/local/simulate/network.ts';
import { loadConfiguration } from '../../infra/config.ts';
import { CHANNELS } from '../../shared/policy/configuration.ts';
import type { Channel } from '../../shared/policy/configuration.ts';
import { connectionSecretName } from '../../shared/secrets/names.ts';
import { PROFILES } from '../../shared/channels/registry-profiles.ts';
import { LocalRedress } from '../support/local-engine.ts';
import { fileURLToPath } from 'node:url';

const CONFIGURATION = fileURLToPath(new URL('../../infra/channels.config.json', import.meta.url));

/** Every network, from its signed webhook through the real functions to a case. */
describe('the thirteen networks', () => {
  const { connections } = loadConfiguration(CONFIGURATION);
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
    (await redress.cases()).filter((found) => found.channel === channel);

  beforeAll(async () => {
    redress = await LocalRedress.start({ assemblyDir: undefined, configFile: CONFIGURATION });
  }, 120_000);
  afterAll(() => redress.stop());

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
});
