import { SQSClient, SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { DependencyError } from '../errors.ts';
import type { EffectMessage } from './effect-message.ts';
import type { HealthMessage } from './health-message.ts';

/** Most entries that SQS takes in one batch. */
const BATCH_LIMIT = 10;
/** Attempts of one call, the first included; the caller's own retry is beyond. */
const MAX_ATTEMPTS = 3;

/**
 * A sender for the `effects` queue. The connection is the message group, so that one noisy
 * connection keeps no other waiting (fair queues). Sending nothing calls nothing.
 */
export function makeEffectSender(
  queueUrl: string,
): (messages: readonly (EffectMessage | HealthMessage)[]) => Promise<void> {
  const client = new SQSClient({ maxAttempts: MAX_ATTEMPTS });
  return async (messages) => {
    for (let at = 0; at < messages.length; at += BATCH_LIMIT) {
      await sendBatch(client, queueUrl, messages.slice(at, at + BATCH_LIMIT));
    }
  };
}

/**
 * @throws {DependencyError} when any entry was not taken; sending all again is safe, effects carry
 * ids.
 */
async function sendBatch(
  client: SQSClient,
  queueUrl: string,
  messages: readonly (EffectMessage | HealthMessage)[],
): Promise<void> {
  const Entries = messages.map((message, position) => ({
    Id: String(position),
    MessageBody: JSON.stringify(message),
    MessageGroupId: message.connectionId,
  }));
  let failed: number;
  try {
    const answer = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    failed = answer.Failed?.length ?? 0;
  } catch (cause) {
    throw new DependencyError('The effects queue took nothing', {
      code: 'effects_not_sent',
      cause,
    });
  }
  if (failed > 0) {
    throw new DependencyError('The effects queue did not take every message', {
      code: 'effects_not_sent',
      details: { failed },
    });
  }
}
