import { spawn } from 'node:child_process';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { CreateQueueCommand, SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { makeReceive } from '../../functions/receive/receive.ts';
import { RECEIVERS } from '../support/receivers.ts';
import { makeDeliverySender } from '../../shared/queue/delivery-queue.ts';
import { X_SECRETS, signX } from '../support/sign.ts';
import { median, ratio } from './figures.ts';

const ROUNDS = 9;
const PER_ROUND = 150;
const PORT = 4_577;
const KEY = X_SECRETS.oauth2[0] ?? '';

/** CPU of one warm webhook through `receive`, against HMAC and SendMessage alone with the same client. */
export async function benchReceiveCpu(): Promise<void> {
  const server = fileURLToPath(new URL('server.js', import.meta.resolve('fauxqs')));
  const child = spawn(process.execPath, [server], {
    env: { ...process.env, FAUXQS_PORT: String(PORT), FAUXQS_LOGGER: 'false' },
    stdio: 'ignore',
  });
  try {
    await sleep(1_500);
    process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${PORT}`;
    process.env['AWS_REGION'] = 'us-east-1';
    process.env['AWS_ACCESS_KEY_ID'] = 'bench';
    process.env['AWS_SECRET_ACCESS_KEY'] = 'bench';
    const client = new SQSClient({ useQueueUrlAsEndpoint: false });
    await client.send(new CreateQueueCommand({ QueueName: 'bench' }));
    const queueUrl = `http://127.0.0.1:${PORT}/000000000000/bench`;
    const body = JSON.stringify({ data: { text: 'where is my parcel? '.repeat(95) } });
    const receive = makeHandler(queueUrl);
    const floor = async () => {
      const digest = createHmac('sha256', KEY).update(body).digest();
      timingSafeEqual(digest, Buffer.from(signX(body, KEY).slice(7), 'base64'));
      await client.send(
        new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body, MessageGroupId: 'x' }),
      );
    };
    const figures: Record<'receive' | 'floor', number[]> = { receive: [], floor: [] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const one = await cpuMicros(() => receive(body));
      const other = await cpuMicros(floor);
      if (round === 0) continue;
      figures.receive.push(one);
      figures.floor.push(other);
    }
    const [mine, least] = [median(figures.receive), median(figures.floor)];
    console.info(
      `receive, warm: ${mine.toFixed(0)} µs of CPU a webhook of 2 kB; floor ${least.toFixed(0)} µs; ratio ${ratio(mine, least)} (aim ≤ 1.3)`,
    );
  } finally {
    child.kill('SIGKILL');
    for (const name of ['AWS_ENDPOINT_URL', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])
      delete process.env[name];
  }
}

function makeHandler(queueUrl: string): (body: string) => Promise<void> {
  const quiet = {
    log: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
  };
  const logger = new Logger({ serviceName: 'receive' });
  const metrics = new Metrics({ namespace: 'Redress', serviceName: 'receive' });
  // The lines are made and counted; only the terminal is spared.
  Object.assign(logger, { console: { ...console, ...quiet } });
  Object.assign(metrics, { console: { ...console, ...quiet } });
  const handler = makeReceive({
    connections: new Map([['x-main', 'x']]),
    receivers: RECEIVERS,
    readSecret: () => Promise.resolve(JSON.stringify(X_SECRETS)),
    sendDelivery: makeDeliverySender(queueUrl),
    writeObject: () => Promise.resolve(),
    now: () => Date.now(),
    logger,
    metrics,
  });
  return async (body) => {
    const event = {
      headers: {
        'content-type': 'application/json',
        'x-twitter-webhooks-signature-oauth2': signX(body, KEY),
      },
      rawQueryString: '',
      pathParameters: { connectionId: 'x-main' },
      requestContext: { requestId: 'bench', http: { method: 'POST' } },
      body,
      isBase64Encoded: false,
    } as unknown as APIGatewayProxyEventV2;
    const answer = await handler(event, { functionName: 'receive', awsRequestId: '1' } as Context);
    if (answer.statusCode !== 200) throw new Error(`receive answered ${answer.statusCode}`);
  };
}

async function cpuMicros(run: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  for (let at = 0; at < PER_ROUND; at += 1) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / PER_ROUND;
}
