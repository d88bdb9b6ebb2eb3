import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** Bodies that no message can hold; they outlive neither the queues' retention nor their use. */
export function makeOversizedBucket(scope: Construct, encryptionKey: IKey): Bucket {
  const bucket = new Bucket(scope, 'OversizedDeliveries', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.KMS,
    encryptionKey,
    bucketKeyEnabled: true,
    enforceSSL: true,
    lifecycleRules: [
      { expiration: Duration.days(28), abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
    removalPolicy: RemovalPolicy.RETAIN,
  });
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions::AwsSolutions-S1',
    reason:
      'Two functions alone reach it and both log the delivery id; access logs would hold a second copy of who complained when.',
  });
  return bucket;
}
