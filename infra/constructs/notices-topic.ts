import { ArnFormat, Stack } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/**
 * What people and other systems subscribe to: notices of `publish`, and the alarms. A topic with a
 * policy of its own takes nothing from CloudWatch unless that policy and the key's say so.
 * @see https://repost.aws/knowledge-center/cloudwatch-receive-sns-for-alarm-trigger
 * @see https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 */
export function makeNoticesTopic(scope: Construct, masterKey: IKey): Topic {
  const topic = new Topic(scope, 'Notices', { masterKey, enforceSSL: true });
  const stack = Stack.of(scope);
  const anyAlarm = stack.formatArn({
    service: 'cloudwatch',
    resource: 'alarm',
    resourceName: '*',
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  topic.grantPublish(
    new ServicePrincipal('cloudwatch.amazonaws.com', {
      conditions: {
        StringEquals: { 'aws:SourceAccount': stack.account },
        ArnLike: { 'aws:SourceArn': anyAlarm },
      },
    }),
  );
  return topic;
}
