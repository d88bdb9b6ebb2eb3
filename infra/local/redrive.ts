/**
 * `npm run redrive`: puts parked messages back, by receive, send and delete, so that it works on
 * every engine.
 */
import { SQSClient } from '@aws-sdk/client-sqs';
import { quit, readFlags, readPort } from './arguments.ts';
import { objectOf, textOf } from './json.ts';
import { moveBack } from './move-back.ts';

const flags = readFlags({
  queue: { type: 'string' },
  port: { type: 'string', default: '3000' },
  'queue-url': { type: 'string' },
  'dead-letter-url': { type: 'string' },
});

const { client, ...urls } = await findQueues();
const moved = await moveBack(client, urls);
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
