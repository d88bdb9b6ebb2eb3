import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { DependencyError } from '../errors.ts';

/** Platforms wait 3 to 10 s; two attempts of this length and their pause stay below. */
const ATTEMPT_TIMEOUT_MS = 1_200;
const MAX_ATTEMPTS = 2;

/**
 * A sender for the `deliveries` queue. The connection is the message group: one noisy connection
 * keeps no other waiting (fair queues).
 * @throws {DependencyError} when SQS did not say that it has the message.
 */
export function makeDeliverySender(queueUrl: string) {
  const client = new SQSClient({
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: { requestTimeout: ATTEMPT_TIMEOUT_MS, throwOnRequestTimeout: true },
  });
  return async (delivery: {
    readonly message: string;
    readonly connectionId: string;
  }): Promise<void> => {
    try {
      await client.send(
        new SendMessageCommand({
          QueueUrl: queueUrl,
          MessageBody: delivery.message,
          MessageGroupId: delivery.connectionId,
        }),
      );
    } catch (cause) {
      throw new DependencyError('The deliveries queue did not take the message', {
        code: 'delivery_not_queued',
        cause,
      });
    }
  };
}
