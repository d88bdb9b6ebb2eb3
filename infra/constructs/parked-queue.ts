import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** Times that a message is tried before it is parked. */
export const MAX_RECEIVES = 5;
/**
 * AWS asks for at least six times the consumer's time-out, so that no message is worked on twice at
 * once.
 */
export const VISIBILITY_FACTOR = 6;

const RETENTION = Duration.days(14);

/** A standard queue whose poison waits, raw and replayable, in a dead-letter queue beside it. */
export class ParkedQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { consumerTimeout }: { consumerTimeout: Duration }) {
    super(scope, id);
    this.deadLetters = makeDeadLetters(this, 'DeadLetters');
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: RETENTION,
      visibilityTimeout: Duration.seconds(VISIBILITY_FACTOR * consumerTimeout.toSeconds()),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: MAX_RECEIVES },
    });
  }
}

/** A queue at the end of the way: what is in it waits for people. */
export function makeDeadLetters(scope: Construct, id: string): Queue {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: RETENTION,
  });
  Validations.of(queue).acknowledge({
    id: 'Serverless::Serverless-SQSRedrivePolicy',
    reason: 'It is a dead-letter queue itself; nothing consumes it, so nothing in it can fail.',
  });
  return queue;
}
