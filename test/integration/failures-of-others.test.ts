import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionSecretName } from '../../shared/secrets/names.ts';
import { expectSound } from '../support/expect-sound.ts';
import { LocalRedress } from '../support/local-engine.ts';
import { signX } from '../support/sign.ts';

describe('failures of other help desks', () => {
  let redress: LocalRedress;

  beforeAll(async () => {
    redress = await LocalRedress.start();
  });
  afterAll(() => redress.stop());

  it('parallel events of one album make one case', async () => {
    const photos = ['first', 'second', 'third', 'fourth'].map((photo) => ({
      author: 'album',
      text: `@brand ${photo} photo of what came`,
    }));

    const statuses = await Promise.all(photos.map((photo) => redress.post(photo)));
    await redress.settle();

    expect(statuses).toEqual([200, 200, 200, 200]);
    const found = (await redress.cases()).filter(({ customer }) => customer.handle === 'album');
    expect(found.map(({ mentionCount }) => mentionCount)).toEqual([4]);
    await expectSound(redress);
  });

  it('five redeliveries make one mention', async () => {
    const request = redress.sign({ author: 'five-times', text: '@brand where is it?' });

    await Promise.all([1, 2, 3, 4, 5].map(() => redress.deliver(request)));
    await redress.settle();

    expect(await redress.caseOf('five-times')).toMatchObject({ mentionCount: 1 });
  });

  it('our own reply, or survey, that comes back opens no case', async () => {
    const text = 'Brand Parcels asks: are you satisfied now?';
    const own = { channel: 'standard-webhooks', author: 'brand', text } as const;

    expect(await redress.post(own)).toBe(202);
    await redress.settle();

    const { posts } = await expectSound(redress);
    const stored = posts.find(
      (post) => post.kind === 'mention' && post.author.id === 'listening::brand',
    );
    expect(stored).toMatchObject({ ruleId: 'T01' });
    expect(stored).not.toHaveProperty('caseId');
  });

  it('an expired token, of which the network tells us, loses no inbound event', async () => {
    const secret = JSON.parse(
      redress.engine.secrets.get(connectionSecretName('x-main')) ?? '{}',
    ) as {
      oauth2?: string[];
      signing?: string[];
    };
    const key = [...(secret.oauth2 ?? []), ...(secret.signing ?? [])][0] ?? '';
    const body = Buffer.from(
      JSON.stringify({
        data: {
          event_type: 'oauth.revoke',
          payload: { user_id: '1111111111111111111', date_time: '2026-11-24T09:00:00Z' },
        },
      }),
    );
    const headers = {
      'content-type': 'application/json',
      'x-twitter-webhooks-signature-oauth2': signX(body, key),
    };

    const revoked = await redress.deliver({ path: '/webhooks/x-main', headers, body });
    const after = await redress.post({ author: 'afterwards', text: '@brand still there?' });
    await redress.settle();

    expect([revoked, after]).toEqual([200, 200]);
    expect(await redress.caseOf('afterwards')).toMatchObject({ status: 'received' });
    await expectSound(redress);
  });
});
