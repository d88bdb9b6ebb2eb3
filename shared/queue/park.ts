import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { DependencyError } from '../errors.ts';

/** Attempts of one call, the first included; the queue repeats what is beyond. */
const MAX_ATTEMPTS = 3;

/** A message that no retry can mend, as it came, and the stable word for why. */
export type Parked = { readonly body: string; readonly reason: string };

/**
 * A way into a dead-letter queue: the message stays raw and replayable, its reason is an attribute.
 * Parking the same message twice leaves two copies, which redrive as one.
 */
export function makeParking(deadLetterQueueUrl: string): (parked: Parked) => Promise<void> {
  const client = new SQSClient({ maxAttempts: MAX_ATTEMPTS });
  return async ({ body, reason }) => {
    try {
      await client.send(
        new SendMessageCommand({
          QueueUrl: deadLetterQueueUrl,
          MessageBody: body,
          MessageAttributes: { reason: { DataType: 'String', StringValue: reason } },
        }),
      );
    } catch (cause) {
      throw new DependencyError('The dead-letter queue took nothing', {
        code: 'not_parked',
        cause,
      });
    }
  };
}
