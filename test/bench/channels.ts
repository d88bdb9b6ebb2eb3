import { createHmac } from 'node:crypto';
import { validateSignature } from '@line/bot-sdk';
import { verify as verifyOctokit } from '@octokit/webhooks-methods';
import { verifySlackRequest } from '@slack/bolt';
import { decrypt, getSignature } from '@wecom/crypto';
import { Webhook } from 'standardwebhooks';
import type { ConnectionSecret, InboundRequest } from '../../shared/channels/channel.ts';
import { parseJson } from '../../shared/channels/json.ts';
import { facebookParser } from '../../shared/channels/facebook/parse.ts';
import { facebookReceiver } from '../../shared/channels/facebook/receiver.ts';
import { lineParser } from '../../shared/channels/line/parse.ts';
import { lineReceiver } from '../../shared/channels/line/receiver.ts';
import { slackParser } from '../../shared/channels/slack/parse.ts';
import { slackReceiver } from '../../shared/channels/slack/receiver.ts';
import { standardWebhooksParser } from '../../shared/channels/standard-webhooks/parse.ts';
import { standardWebhooksReceiver } from '../../shared/channels/standard-webhooks/receiver.ts';
import { wechatParser } from '../../shared/channels/wechat/parse.ts';
import { wechatReceiver } from '../../shared/channels/wechat/receiver.ts';
import { NETWORKS } from '../../infra/local/simulate/networks.ts';
import type { Channel } from '../../shared/policy/configuration.ts';
import { median, ratio } from './figures.ts';

const ROUNDS = 15;
const PER_ROUND = 400;
const TEXT = 'My parcel was promised for Monday and nobody answers the telephone. '.repeat(6);
const KEY = 'bench-signing-key-of-32-bytes-ok';

type Subject = {
  readonly channel: Channel;
  readonly secret: ConnectionSecret;
  readonly ours: (request: InboundRequest, nowMs: number) => unknown;
  /** The same body through the vendor's own package, which parses JSON and looks at no field. */
  readonly theirs: (request: InboundRequest, text: string, nowMs: number) => unknown;
};

const signing = [KEY];
const standardKey = `whsec_${Buffer.from(KEY).toString('base64')}`;
const standard = new Webhook(standardKey);

const wechatSecret = {
  signing,
  encryption: ['abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'],
  appId: 'wx0123456789abcdef',
};
const ENCRYPT = /<Encrypt><!\[CDATA\[([^\]]+)/;

const read =
  (
    channel: { readonly parse: typeof slackParser.parse },
    verify: typeof slackReceiver.verify,
    secret: ConnectionSecret,
  ) =>
  (request: InboundRequest, nowMs: number) => {
    if (!verify(request, secret, nowMs).ok) throw new Error('not verified');
    const [event] = channel.parse({
      connectionId: 'bench',
      payload: parseJson(Buffer.from(request.body).toString('utf8')),
      headers: request.headers,
      ownAuthorIds: ['1234567890321'],
      receivedAtMs: nowMs,
    });
    if (event?.kind !== 'posted') throw new Error(`not a post: ${event?.kind ?? 'nothing'}`);
  };

const SUBJECTS: readonly Subject[] = [
  {
    channel: 'slack',
    secret: { signing },
    ours: read(slackParser, slackReceiver.verify, { signing }),
    theirs: ({ headers }, body) => {
      verifySlackRequest({
        signingSecret: KEY,
        body,
        headers: {
          'x-slack-signature': headers['x-slack-signature'] ?? '',
          'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
        },
      });
      return JSON.parse(body);
    },
  },
  {
    channel: 'line',
    secret: { signing },
    ours: read(lineParser, lineReceiver.verify, { signing }),
    theirs: ({ headers }, body) => {
      if (!validateSignature(body, KEY, headers['x-line-signature'] ?? '')) throw new Error('line');
      return JSON.parse(body);
    },
  },
  {
    channel: 'facebook',
    secret: { signing },
    ours: read(facebookParser, facebookReceiver.verify, { signing }),
    theirs: async ({ headers }, body) => {
      if (!(await verifyOctokit(KEY, body, headers['x-hub-signature-256'] ?? ''))) {
        throw new Error('octokit');
      }
      return JSON.parse(body);
    },
  },
  {
    channel: 'standard-webhooks',
    secret: { signing: [standardKey] },
    ours: read(standardWebhooksParser, standardWebhooksReceiver.verify, {
      signing: [standardKey],
    }),
    theirs: ({ headers }, body) => standard.verify(body, headers as Record<string, string>),
  },
  {
    channel: 'wechat',
    secret: wechatSecret,
    ours: (request, nowMs) => {
      if (!wechatReceiver.verify(request, wechatSecret, nowMs).ok) throw new Error('not verified');
      const opened = wechatReceiver.unseal?.(request, wechatSecret);
      if (!(opened instanceof Uint8Array)) throw new Error('not opened');
      const [event] = wechatParser.parse({
        connectionId: 'bench',
        payload: wechatParser.read?.(Buffer.from(opened).toString('utf8'), {}),
        headers: {},
        ownAuthorIds: ['1234567890321'],
        receivedAtMs: nowMs,
      });
      if (event?.kind !== 'posted') throw new Error(`not a post: ${event?.kind ?? 'nothing'}`);
    },
    // It opens the body and leaves the XML to others.
    theirs: ({ query }, body) => {
      const { timestamp = '', nonce = '', msg_signature: signature } = query;
      const sealed = ENCRYPT.exec(body)?.[1] ?? '';
      if (getSignature(KEY, timestamp, nonce, sealed) !== signature) throw new Error('wecom');
      return decrypt(wechatSecret.encryption[0] ?? '', sealed);
    },
  },
];

/** Verify and parse one webhook, ours against the vendors' own packages on the same bytes. */
export async function benchChannels(): Promise<void> {
  const floor = await micros(() => createHmac('sha256', KEY).update(TEXT).digest());
  for (const { channel, secret, ours, theirs } of SUBJECTS) {
    const nowMs = Date.now();
    const {
      headers,
      body,
      query = {},
    } = NETWORKS[channel](
      {
        connection: { id: 'bench', ownAuthorIds: ['1234567890321'] },
        author: 'customer-1',
        text: TEXT,
        postId: '4711',
        createdAtMs: nowMs,
      },
      JSON.stringify(secret),
      nowMs,
    );
    const request = { method: 'POST', headers, query, body, address: 'https://bench' };
    const text = body.toString('utf8');
    const [mine, other] = [
      await micros(() => ours(request, nowMs)),
      await micros(() => theirs(request, text, nowMs)),
    ];
    console.info(
      `${channel}: verify and parse ${mine.toFixed(1)} µs a webhook of ${body.byteLength} B; the vendor's package ${other.toFixed(1)} µs, ratio ${ratio(mine, other)}; HMAC of the text alone ${floor.toFixed(1)} µs`,
    );
  }
}

async function micros(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const startedMs = performance.now();
    for (let at = 0; at < PER_ROUND; at += 1) await run();
    if (round > 0) times.push(((performance.now() - startedMs) / PER_ROUND) * 1_000);
  }
  return median(times);
}
