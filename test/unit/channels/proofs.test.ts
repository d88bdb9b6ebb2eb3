import { describe, expect, it } from 'vitest';
import type { SimulatedPost, SignedRequest } from '../../../infra/local/simulate/network.ts';
import { NETWORKS } from '../../../infra/local/simulate/networks.ts';
import type { ConnectionSecret, InboundRequest } from '../../../shared/channels/channel.ts';
import { CHANNELS } from '../../../shared/policy/configuration.ts';
import type { Channel } from '../../../shared/policy/configuration.ts';
import { T0 } from '../../support/cases.ts';
import { flipEveryBit } from '../../support/meta-callbacks.ts';
import { OWN } from '../../support/parse.ts';
import { RECEIVERS } from '../../support/receivers.ts';
import { request } from '../../support/sign.ts';

/** What each network proves: where the proof stands, and whether it is one of the body. */
type Scheme = {
  readonly headers?: readonly string[];
  readonly query?: readonly string[];
  /** The part of the body that is proven; `none` where nothing of it is. */
  readonly body: 'whole' | 'sealed' | 'none';
  /** What a secret holds besides, and how a key is written. */
  readonly secret?: Omit<ConnectionSecret, 'signing'>;
  readonly key?: (word: string) => string;
};

const META: Scheme = { headers: ['x-hub-signature-256'], body: 'whole' };
const SCHEMES: Readonly<Record<Channel, Scheme>> = {
  x: { headers: ['x-twitter-webhooks-signature-oauth2'], body: 'whole' },
  facebook: META,
  instagram: META,
  messenger: META,
  whatsapp: META,
  threads: META,
  slack: { headers: ['x-slack-signature', 'x-slack-request-timestamp'], body: 'whole' },
  line: { headers: ['x-line-signature'], body: 'whole' },
  // The name of the event stands in headers that are not signed.
  discourse: { headers: ['x-discourse-event-signature'], body: 'whole' },
  // The timestamp stands in the body, which is signed with it.
  zalo: { headers: ['x-zevent-signature'], body: 'whole', secret: { appId: '12345' } },
  'standard-webhooks': {
    headers: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
    body: 'whole',
    key: (word) => `whsec_${Buffer.from(word.padEnd(24, '.')).toString('base64')}`,
  },
  // Our own word, which proves nothing of what comes with it.
  telegram: { headers: ['x-telegram-bot-api-secret-token'], body: 'none' },
  wechat: {
    query: ['msg_signature', 'timestamp', 'nonce'],
    body: 'sealed',
    secret: { encryption: ['abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'], appId: 'wx1' },
  },
};

describe.each(CHANNELS)('P-1: what proves a delivery of %s', (channel) => {
  const { headers = [], query = [], body: proven, secret, key = (word) => word } = SCHEMES[channel];
  const secretOf = (...words: string[]): ConnectionSecret => ({
    ...secret,
    signing: words.map((word) => (word === '' ? '' : key(word))),
  });
  const told: SimulatedPost = {
    connection: { id: 'main', ownAuthorIds: OWN[channel] },
    author: 'Noor',
    text: 'Waar blijft mijn pakket? 😡 @brand',
    postId: '123456789012345678',
    createdAtMs: T0 - 60_000,
  };
  const signedWith = (word: string) => NETWORKS[channel](told, JSON.stringify(secretOf(word)), T0);
  const asked = (sent: SignedRequest): InboundRequest => ({
    ...request(sent.body, { ...sent.headers }),
    query: sent.query ?? {},
  });
  const verify = (sent: SignedRequest, given = secretOf('present')) =>
    RECEIVERS[channel].verify(asked(sent), given, T0);
  const sent = signedWith('present');

  it('is refused for every single changed bit of it', () => {
    const changes = [
      ...headers.flatMap((name) =>
        flipEveryBit(sent.headers[name] ?? '').map((value) => ({
          ...sent,
          headers: { ...sent.headers, [name]: value },
        })),
      ),
      ...query.flatMap((name) =>
        flipEveryBit(sent.query?.[name] ?? '').map((value) => ({
          ...sent,
          query: { ...sent.query, [name]: value },
        })),
      ),
    ];

    expect(verify(sent)).toEqual({ ok: true });
    expect(changes.length).toBeGreaterThan(40);
    expect(changes.filter((changed) => verify(changed).ok)).toEqual([]);
  });

  it('is refused for every single changed bit of the body, where that is proven', () => {
    if (proven === 'none') {
      expect(verify({ ...sent, body: Buffer.from('{}') }).ok).toBe(true);
      return;
    }
    const whole = sent.body.toString('latin1');
    const start = proven === 'sealed' ? whole.indexOf('CDATA[', whole.indexOf('<Encrypt>')) + 6 : 0;
    const end = proven === 'sealed' ? whole.indexOf(']]', start) : whole.length;
    const changes = flipEveryBit(whole.slice(start, end)).map(
      (part) => whole.slice(0, start) + part + whole.slice(end),
    );
    const taken = changes.filter(
      (body) => verify({ ...sent, body: Buffer.from(body, 'latin1') }).ok,
    );

    expect(changes.length).toBeGreaterThan(1_000);
    expect(taken).toEqual([]);
  });

  it('is taken under the present and the previous key, and under no other or empty one', () => {
    expect(verify(sent, secretOf('present', 'previous')).ok).toBe(true);
    expect(verify(sent, secretOf('next', 'present')).ok).toBe(true);
    expect(verify(sent, secretOf('next', 'other'))).toMatchObject({ ok: false, status: 401 });
    expect(verify(signedWith(''), secretOf('', 'present'))).toMatchObject({ ok: false });
    expect(verify(sent, secretOf())).toMatchObject({ ok: false, status: 401 });
  });

  it.each([...headers, ...query])('is asked for when %s is missing', (name) => {
    const { [name]: _header, ...otherHeaders } = sent.headers;
    const { [name]: _parameter, ...otherQuery } = sent.query ?? {};
    const incomplete = { body: sent.body, headers: otherHeaders, query: otherQuery };

    expect(verify(incomplete)).toMatchObject({ ok: false, status: 400 });
  });
});
