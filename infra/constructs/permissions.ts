import { Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { DUE_INDEX, QUEUE_INDEX } from '../../shared/store/keys.ts';
import { CATCH_UP } from '../../shared/channels/registry-catch-up.ts';
import type { Configuration } from '../../shared/policy/configuration.ts';
import type { ParkedQueue } from './parked-queue.ts';
import type { Permission, Verb } from './redress-function.ts';
import type { Secrets } from './secrets.ts';

/** What the functions work on. */
export type Resources = {
  readonly key: IKey;
  readonly table: Table;
  readonly deliveries: ParkedQueue;
  readonly effects: ParkedQueue;
  readonly oversized: Bucket;
  readonly notices: ITopic;
  readonly secrets: Secrets;
};

/** Inference profiles are named like their model, behind where they pass questions on to. */
const PROFILE = /^(?:us|us-gov|eu|apac|jp|au|ca|global)\.(.+)$/;
/** Prefix of every object that `receive` stores. */
const DELIVERY_OBJECTS = 'deliveries/*';

/**
 * What each function may do, and nothing else: written out by hand, because the ready-made grants
 * allow Scan. A test holds this against the calls that the functions really make.
 */
export function permissionsOf(
  scope: Construct,
  resources: Resources,
  { connections, classifier }: Pick<Configuration, 'connections' | 'classifier'>,
): Readonly<Record<Verb, Permission[]>> {
  const { table, deliveries, effects, oversized, notices, secrets } = resources;
  const onTable = (...actions: string[]) => ({ actions, resources: [table.tableArn] });
  const onIndex = (...names: string[]) => ({
    actions: ['dynamodb:Query'],
    resources: names.map((name) => `${table.tableArn}/index/${name}`),
  });
  const via = keyUse(scope, resources.key);
  const onObjects = objectUse(scope, oversized);
  return {
    receive: [
      {
        actions: ['secretsmanager:GetSecretValue'],
        resources: secrets.connections.map(({ secretArn }) => secretArn),
      },
      sendTo(deliveries.queue),
      onObjects('s3:PutObject'),
      via('secretsmanager', 'kms:Decrypt'),
      via('s3', 'kms:GenerateDataKey'),
    ],
    triage: [
      { actions: ['secretsmanager:GetSecretValue'], resources: [secrets.customerKey.secretArn] },
      onTable('dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'),
      onIndex(QUEUE_INDEX),
      sendTo(effects.queue, deliveries.deadLetters),
      onObjects('s3:GetObject'),
      via('secretsmanager', 'kms:Decrypt'),
      via('s3', 'kms:Decrypt'),
      via('dynamodb', ...TABLE_KEY_USE),
      consume(deliveries),
      ...(classifier.use === 'bedrock' ? askModel(scope, table, classifier.modelId) : []),
    ],
    publish: [
      onTable('dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'),
      { actions: ['sns:Publish'], resources: [notices.topicArn] },
      sendTo(effects.deadLetters),
      via('sns', 'kms:Decrypt', 'kms:GenerateDataKey'),
      via('dynamodb', ...TABLE_KEY_USE),
      consume(effects),
    ],
    escalate: [
      onTable('dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'),
      onIndex(DUE_INDEX, QUEUE_INDEX),
      sendTo(effects.queue),
      via('dynamodb', ...TABLE_KEY_USE),
    ],
    'catch-up': askNetworks(resources, connections, [
      onTable('dynamodb:GetItem', 'dynamodb:PutItem'),
      via('secretsmanager', 'kms:Decrypt'),
      via('dynamodb', ...TABLE_KEY_USE),
    ]),
    learn: [onTable(...WHOLE_ITEMS), via('dynamodb', ...TABLE_KEY_USE)],
    desk: [
      onTable(...WHOLE_ITEMS, 'dynamodb:UpdateItem'),
      onIndex(DUE_INDEX, QUEUE_INDEX),
      sendTo(effects.queue),
      via('dynamodb', ...TABLE_KEY_USE),
    ],
    console: [],
  };
}

/** A model is asked by its id, or through a profile that passes questions on to some region. */
function askModel(scope: Construct, table: Table, modelId: string): Permission[] {
  const { partition, region, account } = Stack.of(scope);
  const bedrock = `arn:${partition}:bedrock`;
  const purse = { actions: ['dynamodb:UpdateItem'], resources: [table.tableArn] };
  const actions = ['bedrock:InvokeModel'];
  const [, model] = PROFILE.exec(modelId) ?? [];
  if (model === undefined) {
    const resources = [`${bedrock}:${region}::foundation-model/${modelId}`];
    return [purse, { actions, resources }];
  }
  const anywhere = `:bedrock:*::foundation-model/${model}`;
  return [
    purse,
    {
      actions,
      resources: [
        `${bedrock}:${region}:${account}:inference-profile/${modelId}`,
        `arn:${partition}${anywhere}`,
      ],
      acknowledged: {
        id: `AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>${anywhere}]`,
        reason: 'AWS chooses the region among those of the profile; the model is the one named.',
      },
    },
  ];
}

/** Reads and writes of whole items. */
const WHOLE_ITEMS = [
  'dynamodb:BatchGetItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
];

/** Nothing where no network can be asked; the queue only for those that answer with posts. */
function askNetworks(
  { secrets, deliveries }: Resources,
  connections: Configuration['connections'],
  always: readonly Permission[],
): Permission[] {
  const asked = connections.flatMap(({ channel }, at) => {
    const [adapter, secret] = [CATCH_UP[channel], secrets.connections[at]];
    return adapter === undefined || secret === undefined ? [] : [{ adapter, secret }];
  });
  if (asked.length === 0) return [];
  const listed = asked.some(({ adapter }) => adapter.lists);
  return [
    {
      actions: ['secretsmanager:GetSecretValue'],
      resources: asked.map(({ secret }) => secret.secretArn),
    },
    ...always,
    ...(listed ? [sendTo(deliveries.queue)] : []),
  ];
}

function sendTo(...queues: ParkedQueue['queue'][]): Permission {
  return { actions: ['sqs:SendMessage'], resources: queues.map(({ queueArn }) => queueArn) };
}

const TABLE_KEY_USE = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/** The data key, but only through the service that holds the data. */
function keyUse(scope: Construct, key: IKey) {
  const { region } = Stack.of(scope);
  return (service: string, ...actions: string[]): Permission => ({
    actions,
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${region}.amazonaws.com` } },
  });
}

function objectUse(scope: Construct, bucket: Bucket) {
  const { defaultChild } = bucket.node;
  const logicalId =
    defaultChild instanceof CfnBucket ? Stack.of(scope).getLogicalId(defaultChild) : '';
  return (action: string): Permission => ({
    actions: [action],
    resources: [bucket.arnForObjects(DELIVERY_OBJECTS)],
    acknowledged: {
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${DELIVERY_OBJECTS}]`,
      reason:
        'Object keys are made of delivery ids; the prefix is all that the function ever uses.',
    },
  });
}

/** What Lambda does in the function's name to feed it from a queue. */
function consume({ queue }: ParkedQueue): Permission {
  return {
    actions: ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'],
    resources: [queue.queueArn],
  };
}
