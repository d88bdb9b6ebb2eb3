import { RemovalPolicy } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** The one key of everything that holds what customers wrote: table, bucket, secrets, topic. */
export function makeDataKey(scope: Construct): Key {
  return new Key(scope, 'DataKey', {
    description: 'Redress: table, oversized deliveries, secrets and notices',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
