import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import type { SQSClient } from '@aws-sdk/client-sqs';

/** Empty answers in a row after which the queue counts as empty: a receive may miss messages. */
const EMPTY_ANSWERS = 3;
/** Messages of one run. */
const MAX_MESSAGES = 10_000;
/** Time that one batch has to be moved in before somebody else may receive it. */
const VISIBILITY_SECONDS = 60;

/**
 * Gives parked messages back to their queue, at most 10,000 of them, and returns how many. Each is
 * sent before it is deleted: a crash in between leaves two copies, never none. What was parked
 * since we began has come back and stays: moving it again would go on for ever.
 */
export async function moveBack(
  client: SQSClient,
  { queueUrl, deadLetterUrl }: { readonly queueUrl: string; readonly deadLetterUrl: string },
): Promise<number> {
  const startedAtMs = Date.now();
  let moved = 0;
  for (let empty = 0; empty < EMPTY_ANSWERS && moved < MAX_MESSAGES;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: deadLetterUrl,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: VISIBILITY_SECONDS,
        MessageSystemAttributeNames: ['SentTimestamp'],
      }),
    );
    const old = Messages.filter(
      ({ Attributes }) => Number(Attributes?.SentTimestamp) <= startedAtMs,
    );
    for (const { Body, ReceiptHandle } of old) {
      await client.send(
        new SendMessageCommand({
          QueueUrl: queueUrl,
          MessageBody: Body,
          MessageGroupId: 'redrive',
        }),
      );
      await client.send(new DeleteMessageCommand({ QueueUrl: deadLetterUrl, ReceiptHandle }));
      moved += 1;
    }
    empty = old.length === 0 ? empty + 1 : 0;
  }
  return moved;
}
