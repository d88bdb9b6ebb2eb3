import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect } from 'vitest';
import type { Channel } from '../../../shared/policy/configuration.ts';
import { decodeEnvelope, readBody } from '../../../shared/queue/decode-delivery.ts';
import { CUSTOMER_KEY_SECRET_NAME, connectionSecretName } from '../../../shared/secrets/names.ts';
import { SECOND } from '../../../shared/time.ts';
import { EVERY_CHANNEL } from '../../support/configuration.ts';
import { LocalRedress } from '../../support/local-engine.ts';
import { signMeta, signStandard, signX } from '../../support/sign.ts';

/** Channels that are sent what is hostile, of those that this stack runs. */
export type HostileChannel = Exclude<
  Channel,
  'instagram' | 'messenger' | 'whatsapp' | 'threads' | 'zalo'
>;

/** Stands in every secret of a run, and must stand in nothing that the run puts out. */
export const SECRET_CANARY = 'canary-of-secrets-4417';
const KEYS = {
  x: `x-${SECRET_CANARY}`,
  facebook: `facebook-${SECRET_CANARY}`,
  'standard-webhooks': `whsec_${Buffer.from(`standard-${SECRET_CANARY}-of-32`).toString('base64')}`,
  slack: `slack-${SECRET_CANARY}`,
  telegram: `telegram-${SECRET_CANARY}`,
  line: `line-${SECRET_CANARY}`,
  discourse: `discourse-${SECRET_CANARY}`,
  wechat: `wechat-${SECRET_CANARY}`,
} as const satisfies Record<HostileChannel, string>;
export const CONNECTIONS: Readonly<Record<HostileChannel, string>> = {
  x: 'x-main',
  facebook: 'facebook-main',
  'standard-webhooks': 'listening',
  slack: 'slack-main',
  telegram: 'telegram-main',
  line: 'line-main',
  discourse: 'discourse-main',
  wechat: 'wechat-main',
};
/** Those whose proof says nothing of the body: our own word, and WeChat's plain mode. */
export const UNPROVEN_BODY: ReadonlySet<HostileChannel> = new Set(['telegram', 'wechat']);
/** Those that sign a time, so that a late copy is refused. */
export const TIMED: ReadonlySet<HostileChannel> = new Set(['standard-webhooks', 'slack', 'wechat']);

/** What a network hears when its delivery is taken. */
export function acceptedBy(channel: HostileChannel): number {
  return channel === 'standard-webhooks' ? 202 : 200;
}

/** For tests of some seconds, on a machine that does much other work besides. */
export const SLOW = { timeout: 180_000 };

/** Webhooks on the way at the same time. */
const SENDERS = 8;
/** Webhooks before the queue is waited for. */
const BATCH = 100;
const MAX_ATTEMPTS = 3;
const MAX_SETTLES = 10;
/** Messages that one run may leave in the dead-letter queue, in answers of ten. */
const MAX_RECEIVES = 2_000;

/** What says nothing and is different in every line. */
const ID_OR_TIME =
  /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4,12}){4}|[0-9a-f]{24}-\d+(?:\.\d+)*|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;

type Signed = ReturnType<LocalRedress['sign']>;
type Proof = Readonly<Record<string, string>>;
type Load = { readonly channel: HostileChannel; readonly body: Buffer };
type Answer = { readonly status: number; readonly text: string };
export type ParkedMessage = { readonly reason: string; readonly bytes: Buffer };

/** A running stack that is sent what nobody should have to read, and watched from outside. */
export class HostileRedress {
  readonly redress: LocalRedress;
  /** Every line that any function wrote. */
  readonly lines: readonly string[];
  /** Every answer to a webhook. */
  readonly answers: Answer[] = [];
  readonly #folder: string;
  #sent = 0;

  private constructor(redress: LocalRedress, lines: readonly string[], folder: string) {
    this.redress = redress;
    this.lines = lines;
    this.#folder = folder;
  }

  static async start(): Promise<HostileRedress> {
    const folder = mkdtempSync(path.join(tmpdir(), 'redress-hostile-'));
    const secretsFile = path.join(folder, 'secrets.json');
    writeFileSync(secretsFile, JSON.stringify(secretsOfTheRun()));
    const lines: string[] = [];
    const onLine = (_verb: string, line: string) => lines.push(line);
    const redress = await LocalRedress.start({
      configFile: EVERY_CHANNEL,
      secretsFile,
      onLine,
    });
    const hostile = new HostileRedress(redress, lines, folder);
    // Every process has started before anything is judged.
    const nothing = Buffer.from('{"data":{"event_type":"like.create"}}');
    await hostile.deliver(Array.from({ length: SENDERS }, () => ({ channel: 'x', body: nothing })));
    return hostile;
  }

  async stop(): Promise<void> {
    await this.redress.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A webhook with these very bytes, signed as its network signs. */
  sign(channel: HostileChannel, body: Buffer): Signed {
    this.#sent += 1;
    const at = String(Math.floor(this.redress.engine.state.clock.now() / SECOND));
    const nonce = String(this.#sent);
    const proofs: Readonly<Record<HostileChannel, () => Proof>> = {
      x: () => ({ 'x-twitter-webhooks-signature-oauth2': signX(body, KEYS.x) }),
      facebook: () => ({ 'x-hub-signature-256': signMeta(body, KEYS.facebook) }),
      'standard-webhooks': () => {
        const attempt = { id: `msg_${nonce}`, timestamp: at, secret: KEYS['standard-webhooks'] };
        return signStandard(body, attempt);
      },
      slack: () => {
        const signed = Buffer.concat([Buffer.from(`v0:${at}:`), body]);
        return {
          'x-slack-request-timestamp': at,
          'x-slack-signature': `v0=${hmac(KEYS.slack, signed, 'hex')}`,
        };
      },
      telegram: () => ({ 'x-telegram-bot-api-secret-token': KEYS.telegram }),
      line: () => ({ 'x-line-signature': hmac(KEYS.line, body, 'base64') }),
      discourse: () => ({
        'x-discourse-event-signature': `sha256=${hmac(KEYS.discourse, body, 'hex')}`,
      }),
      wechat: () => ({ 'content-type': 'text/xml' }),
    };
    const sorted = [KEYS.wechat, at, nonce].toSorted().join('');
    const signature = createHash('sha1').update(sorted).digest('hex');
    const query = channel === 'wechat' ? { signature, timestamp: at, nonce } : undefined;
    const search = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
    return {
      path: `/webhooks/${CONNECTIONS[channel]}${search}`,
      headers: { 'content-type': 'application/json', ...proofs[channel]() },
      body,
    };
  }

  async send({ path: to, headers, body }: Signed): Promise<Answer> {
    const answer = await fetch(this.redress.engine.url + to, {
      method: 'POST',
      headers,
      body: new Uint8Array(body),
    });
    const seen = { status: answer.status, text: await answer.text() };
    this.answers.push(seen);
    return seen;
  }

  /** Sends bodies of proven senders, each of which must be taken, and waits until all is done. */
  async deliver(loads: readonly Load[]): Promise<void> {
    for (let at = 0; at < loads.length; at += BATCH) {
      const batch = loads.slice(at, at + BATCH);
      const refused: number[] = [];
      const sender = async () => {
        for (let load = batch.pop(); load !== undefined; load = batch.pop()) {
          const status = await this.#sendUntilTaken(load);
          if (status !== acceptedBy(load.channel)) refused.push(status);
        }
      };
      await Promise.all(Array.from({ length: SENDERS }, sender));
      expect(refused).toEqual([]);
      await this.#settle();
    }
  }

  /** The engine gives up after a minute; a busy machine may need some of them. */
  async #settle(): Promise<void> {
    for (let attempt = 1; attempt < MAX_SETTLES; attempt += 1) {
      const { status } = await this.redress.local('POST', 'settle');
      if (status === 200) return;
    }
    await this.redress.settle();
  }

  /** As a platform does: again when a busy machine let a function run out of time. */
  async #sendUntilTaken({ channel, body }: Load): Promise<number> {
    let status = 0;
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      ({ status } = await this.send(this.sign(channel, body)));
      if (status < 500) break;
    }
    return status;
  }

  /** Objects of the log since the line with this number; every line must be one. */
  logged(since = 0): Record<string, unknown>[] {
    return this.lines.slice(since).map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  /** Every different text in log lines, metrics, notices and answers, ids and times apart. */
  words(): string[] {
    const { notices } = this.redress.engine.state;
    const values = [...this.logged(), ...notices].flatMap(textsIn);
    const answers = this.answers.map(({ text }) => text);
    return [...new Set([...values, ...answers])].filter((text) => !ID_OR_TIME.test(text));
  }

  /** Takes what is parked out of the dead-letter queue. */
  async takeParked(): Promise<ParkedMessage[]> {
    const { deliveries } = (
      await this.redress.local<Record<string, { endpoint: string; deadLetterUrl: string }>>(
        'GET',
        'queue-urls',
      )
    ).body;
    const client = new SQSClient({
      region: 'us-east-1',
      endpoint: deliveries?.endpoint ?? '',
      credentials: { accessKeyId: 'hostile', secretAccessKey: 'local' },
      useQueueUrlAsEndpoint: false,
    });
    const QueueUrl = deliveries?.deadLetterUrl;
    const parked: ParkedMessage[] = [];
    for (let receives = 0; receives < MAX_RECEIVES; receives += 1) {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({
          QueueUrl,
          MaxNumberOfMessages: 10,
          MessageAttributeNames: ['All'],
        }),
      );
      if (Messages.length === 0) return parked;
      for (const { Body = '', MessageAttributes, ReceiptHandle } of Messages) {
        // What stands on a queue is printable ASCII, whatever was sent.
        expect(Body).toMatch(/^[\x20-\x7e]+$/);
        // Without a reason it was tried until the queue gave up, which mends nothing.
        expect(Object.keys(MessageAttributes ?? {})).toEqual(['reason']);
        const { body } = decodeEnvelope(Body);
        const bytes = await readBody(body, () => Promise.reject(new Error('it stands in S3')));
        const reason = MessageAttributes?.['reason']?.StringValue ?? '';
        parked.push({ reason, bytes: Buffer.from(bytes) });
        await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
      }
    }
    throw new Error('The dead-letter queue has no end');
  }
}

function hmac(key: string, message: Buffer, encoding: 'hex' | 'base64'): string {
  return createHmac('sha256', key).update(message).digest(encoding);
}

/** Keys and texts of a JSON value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

function secretsOfTheRun(): Record<string, object | string> {
  const secrets = (Object.keys(KEYS) as HostileChannel[]).map((channel) => [
    connectionSecretName(CONNECTIONS[channel]),
    {
      signing: [KEYS[channel]],
      ...(channel === 'x' ? { oauth2: [KEYS.x] } : {}),
      verifyToken: `verify-${SECRET_CANARY}`,
    },
  ]);
  return {
    ...(Object.fromEntries(secrets) as Record<string, object>),
    [CUSTOMER_KEY_SECRET_NAME]: `customers-${SECRET_CANARY}`,
  };
}
