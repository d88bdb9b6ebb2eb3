import { describe, expect, it } from 'vitest';
import { decodeEnvelope } from '../../../shared/queue/decode-delivery.ts';
import { callback, claims, signRequest } from '../../support/meta-callbacks.ts';
import { META_SECRETS } from '../../support/sign.ts';
import { receiveHarness } from './receive-harness.ts';

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

describe('receive of a callback of Meta', () => {
  const formOf = (key = META_SECRETS.signing[0] ?? '') => {
    const said = { ...claims(), oauth_token: 'EAAsecret' };
    return callback(signRequest(said, key)).body;
  };

  it('answers a deletion with an address and a code, and queues it without its token', async () => {
    const { ask, sent } = receiveHarness();

    const answer = await ask('f', formOf(), { headers: FORM });
    const { url, confirmation_code: code } = JSON.parse(answer.body ?? '') as Record<
      string,
      string
    >;

    expect(answer).toMatchObject({
      statusCode: 200,
      headers: { 'content-type': 'application/json' },
    });
    expect(url?.endsWith(`?erasure=${code}`)).toBe(true);
    expect(sent.map((message) => decodeEnvelope(message).body)).toEqual([
      {
        as: 'text',
        text: '{"object":"signed_request","callback":"delete","user_id":"218471","issued_at":1763769600}',
      },
    ]);
  });

  it('answers a deauthorisation as any delivery, and queues which of the two it was', async () => {
    const { ask, sent } = receiveHarness();

    const answer = await ask('f', formOf(), { headers: FORM, query: 'callback=deauthorize' });

    expect(answer).toMatchObject({ statusCode: 200, body: 'EVENT_RECEIVED' });
    expect(sent).toEqual([expect.stringContaining('deauthorize')]);
  });

  it('queues nothing that another app signed', async () => {
    const { ask, sent } = receiveHarness();

    expect(await ask('f', formOf('another'), { headers: FORM })).toMatchObject({ statusCode: 401 });
    expect(await ask('f', 'a=b', { headers: FORM })).toMatchObject({ statusCode: 400 });
    expect(sent).toEqual([]);
  });
});
