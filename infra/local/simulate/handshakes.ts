import { createHash, createHmac } from 'node:crypto';
import type { Channel } from '../../../shared/policy/configuration.ts';
import { SECOND } from '../../../shared/time.ts';
import { listOf, parseObject, textOf } from '../json.ts';

/** How a network checks an address before it sends anything there. */
export type HandshakeRequest = {
  readonly method: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

type Handshake = (secret: string, nowMs: number) => HandshakeRequest;

const CHALLENGE = '1158201444';

const askMeta: Handshake = (secret) => ({
  method: 'GET',
  query: {
    'hub.mode': 'subscribe',
    'hub.verify_token': textOf(parseObject(secret)['verifyToken']),
    'hub.challenge': CHALLENGE,
  },
});

/** Networks that ask first; the others send at once. */
export const HANDSHAKES: Readonly<Partial<Record<Channel, Handshake>>> = {
  x: () => ({ method: 'GET', query: { crc_token: CHALLENGE } }),
  facebook: askMeta,
  instagram: askMeta,
  messenger: askMeta,
  threads: askMeta,
  whatsapp: askMeta,
  slack: (secret, nowMs) => {
    const body = JSON.stringify({ type: 'url_verification', challenge: CHALLENGE });
    const timestamp = String(Math.floor(nowMs / SECOND));
    const [key = ''] = listOf(parseObject(secret)['signing']).map(textOf);
    const signature = createHmac('sha256', key).update(`v0:${timestamp}:${body}`).digest('hex');
    return {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${signature}`,
      },
      body,
    };
  },
  wechat: (secret, nowMs) => {
    const timestamp = String(Math.floor(nowMs / SECOND));
    const parts = [textOf(parseObject(secret)['verifyToken']), timestamp, CHALLENGE];
    const signature = createHash('sha1').update(parts.toSorted().join('')).digest('hex');
    return {
      method: 'GET',
      query: { signature, timestamp, nonce: CHALLENGE, echostr: CHALLENGE },
    };
  },
  zalo: () => ({ method: 'GET' }),
};
