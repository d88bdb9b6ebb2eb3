import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { ListTopicsCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { parseObject } from '../../infra/local/json.ts';
import { ACCOUNT, REGION } from '../../infra/local/template.ts';
import type { EngineRoutes } from './engine-routes.ts';

const NAME = 'notices-heard';
/** Notices of one run. */
const MAX_NOTICES = 100_000;

/** A subscriber to the notices that forgets nothing while engines die: a queue of its own on disk. */
export async function subscribe(routes: EngineRoutes): Promise<void> {
  const { sqs, sns } = await clients(routes);
  await sqs.send(new CreateQueueCommand({ QueueName: NAME }));
  const { Topics: [topic] = [] } = await sns.send(new ListTopicsCommand());
  await sns.send(
    new SubscribeCommand({
      TopicArn: topic?.TopicArn,
      Protocol: 'sqs',
      Endpoint: `arn:aws:sqs:${REGION}:${ACCOUNT}:${NAME}`,
      Attributes: { RawMessageDelivery: 'true' },
    }),
  );
}

/** All that the subscriber was told. */
export async function readNotices(routes: EngineRoutes): Promise<Record<string, unknown>[]> {
  const { sqs, endpoint } = await clients(routes);
  const QueueUrl = `${endpoint}/${ACCOUNT}/${NAME}`;
  const heard: Record<string, unknown>[] = [];
  while (heard.length < MAX_NOTICES) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    );
    if (Messages.length === 0) break;
    heard.push(...Messages.map(({ Body = '' }) => ({ ...parseObject(Body) })));
    const Entries = Messages.map(({ ReceiptHandle }, at) => ({ Id: String(at), ReceiptHandle }));
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  }
  return heard;
}

async function clients(routes: EngineRoutes) {
  const addresses = await routes.ask<Record<string, { endpoint: string }>>('GET', 'queue-urls');
  const [{ endpoint } = { endpoint: '' }] = Object.values(addresses);
  const credentials = { accessKeyId: 'lab', secretAccessKey: 'lab' };
  const options = { endpoint, region: REGION, credentials };
  const sqs = new SQSClient({ ...options, useQueueUrlAsEndpoint: false });
  return { sqs, sns: new SNSClient(options), endpoint };
}
