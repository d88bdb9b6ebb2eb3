import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Erasures, Health } from '../../shared/desk-api/health.ts';
import { connectionSecretName } from '../../shared/secrets/names.ts';
import { callback, claims, signRequest } from '../support/meta-callbacks.ts';
import { LocalRedress } from '../support/local-engine.ts';

/** watching never stops. */
describe('channel health', () => {
  let redress: LocalRedress;
  const stateOf = async (connection: string) => {
    const { body } = await redress.desk<Health>('/health');
    return body.connections.find(({ id }) => id === connection);
  };
  const told = () =>
    (redress.engine.state.notices as Record<string, unknown>[])
      .filter((notice) => notice['connectionId'] !== undefined)
      .map((notice) => `${String(notice['notice'])} ${String(notice['connectionId'])}`);

  beforeAll(async () => {
    redress = await LocalRedress.start();
  });
  afterAll(() => redress.stop());

  it('R-6: tells once, by name, of a connection that goes silent, and hears it again', async () => {
    expect(await redress.post({ author: 'ann', text: '@brand my parcel never came' })).toBe(200);
    await redress.settle();
    expect(await stateOf('x-main')).toMatchObject({ state: 'heard', channel: 'x' });

    await redress.advance('PT25H', 'PT1H');
    await redress.settle();
    expect(told().filter((line) => line.endsWith(' x-main'))).toEqual(['connection_silent x-main']);
    expect(await stateOf('x-main')).toMatchObject({ state: 'silent' });

    await redress.advance('PT25H', 'PT1H');
    await redress.settle();
    expect(told().filter((line) => line.endsWith(' x-main'))).toHaveLength(1);

    // What was posted in the gap is delivered late and lost no more than anything else.
    expect(await redress.post({ author: 'ben', text: '@brand mine neither' })).toBe(200);
    await redress.settle();
    expect(await stateOf('x-main')).toMatchObject({ state: 'heard' });
    expect((await redress.caseOf('ben')).status).toBe('received');
  });

  it('R-6: tells of a connection that was never heard at all', () => {
    expect(told()).toContain('connection_silent facebook-main');
  });

  it('R-6: tells of access that one of ours took away, and of nobody else’s', async () => {
    const { signing } = JSON.parse(
      redress.engine.secrets.get(connectionSecretName('facebook-main')) ?? '',
    ) as { signing: string[] };
    const deauthorizedBy = async (user_id: string) => {
      const issued_at = Math.floor(redress.engine.state.clock.now() / 1_000);
      const signed = signRequest({ ...claims(), user_id, issued_at }, signing[0] ?? '');
      const status = await redress.deliver({
        path: '/webhooks/facebook-main?callback=deauthorize',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from(callback(signed).body),
      });
      await redress.settle();
      await redress.advance('PT5M');
      await redress.settle();
      return status;
    };

    expect(await deauthorizedBy('218471')).toBe(200);
    expect(told().filter((line) => line === 'access_revoked facebook-main')).toEqual([]);
    expect(await stateOf('facebook-main')).toMatchObject({ state: 'heard' });
    expect(await deauthorizedBy('1234567890321')).toBe(200);
    expect(await stateOf('facebook-main')).toMatchObject({ state: 'revoked' });
    expect(told()).toContain('access_revoked facebook-main');
  });

  it('keeps for the privacy team whom Meta asks to forget, tells of it, and shows it to few', async () => {
    const secret = redress.engine.secrets.get(connectionSecretName('facebook-main')) ?? '';
    const { signing } = JSON.parse(secret) as { signing: string[] };
    const askedAt = Math.floor(redress.engine.state.clock.now() / 1_000);
    const signed = signRequest(
      { ...claims(), user_id: '4711', issued_at: askedAt },
      signing[0] ?? '',
    );
    const delivery = {
      path: '/webhooks/facebook-main',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(callback(signed).body),
    };
    expect(await redress.deliver(delivery)).toBe(200);
    expect(await redress.deliver(delivery)).toBe(200);
    await redress.settle();

    const asked = await redress.desk<Erasures>('/erasures', { sub: 'lena', role: 'privacy' });
    const refused = await redress.desk('/erasures', { sub: 'robin', role: 'handler' });
    expect(asked.body.erasures).toEqual([
      {
        connectionId: 'facebook-main',
        userId: '4711',
        askedAt: new Date(askedAt * 1_000).toISOString(),
      },
    ]);
    expect(refused.status).toBe(403);
    expect(told()).toContain('erasure_asked facebook-main');
    expect(JSON.stringify(redress.engine.state.notices)).not.toContain('4711');
  });
});
