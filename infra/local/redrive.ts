/**
 * `npm run redrive`: puts parked messages back, by receive, send and delete, so that it works on
 * every engine.
 */
import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SQSClient,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { quit, readFlags, readPort } from './arguments.ts';
import { objectOf, textOf } from './json.ts';

const flags = readFlags({
  queue: { type: 'string' },
  port: { type: 'string', default: '3000' },
  'queue-url': { type: 'string' },
  'dead-letter-url': { type: 'string' },
});

/** Empty answers in a row after which the queue counts as empty: a receive may miss messages. */
const EMPTY_ANSWERS = 3;
/** Messages of one run. */
const MAX_MESSAGES = 10_000;

const { client, queueUrl, deadLetterUrl } = await findQueues();
const startedAtMs = Date.now();
let moved = 0;
for (let empty = 0; empty < EMPTY_ANSWERS && moved < MAX_MESSAGES;) {
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: deadLetterUrl,
      MaxNumberOfMessages: 10,
      VisibilityTimeout: 60,
      MessageSystemAttributeNames: ['SentTimestamp'],
    }),
  );
  let old = 0;
  for (const { Body, ReceiptHandle, Attributes } of Messages) {
    // What was parked since we began has come back: moving it again would go on for ever.
    if (Number(Attributes?.SentTimestamp) > startedAtMs) continue;
    old += 1;
    // Sent before it is deleted: a crash in between leaves two copies, never none.
    await client.send(
      new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: Body, MessageGroupId: 'redrive' }),
    );
    await client.send(new DeleteMessageCommand({ QueueUrl: deadLetterUrl, ReceiptHandle }));
    moved += 1;
  }
  empty = old === 0 ? empty + 1 : 0;
}
process.stdout.write(`${moved} messages are back on the queue\n`);

async function findQueues() {
  const { 'queue-url': queue, 'dead-letter-url': deadLetters } = flags;
  if (queue !== undefined && deadLetters !== undefined) {
    return { client: new SQSClient({}), queueUrl: queue, deadLetterUrl: deadLetters };
  }
  const base = `http://127.0.0.1:${readPort(flags.port)}`;
  const answer = await fetch(`${base}/local/queue-urls`).catch(() =>
    quit(
      `Nothing answers at ${base}. Is \`npm start\` running there? On AWS give --queue-url and --dead-letter-url.`,
    ),
  );
  const queues = objectOf(await answer.json());
  const found = objectOf(queues[flags.queue ?? '']);
  const allowed = Object.keys(queues).join(', ');
  if (flags.queue === undefined || textOf(found['url']) === '') {
    return quit(`--queue: found "${flags.queue ?? ''}", allowed: ${allowed}`);
  }
  const local = new SQSClient({
    region: 'us-east-1',
    endpoint: textOf(found['endpoint']),
    credentials: { accessKeyId: 'redrive', secretAccessKey: 'local' },
    useQueueUrlAsEndpoint: false,
  });
  return {
    client: local,
    queueUrl: textOf(found['url']),
    deadLetterUrl: textOf(found['deadLetterUrl']),
  };
}
