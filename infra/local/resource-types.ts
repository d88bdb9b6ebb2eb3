import type { JsonObject } from './json.ts';
import type { Resource } from './template.ts';

type Understood = {
  /** Properties that change what happens here. */
  readonly used: readonly string[];
  /** Properties that change something on AWS alone. */
  readonly ignored: readonly string[];
};

/** Types that run on this machine, property by property. */
const RUNNING: Readonly<Record<string, Understood>> = {
  'AWS::DynamoDB::Table': {
    used: ['AttributeDefinitions', 'BillingMode', 'GlobalSecondaryIndexes', 'KeySchema'],
    ignored: [
      'DeletionProtectionEnabled',
      'PointInTimeRecoverySpecification',
      'SSESpecification',
      'TimeToLiveSpecification',
      'Tags',
    ],
  },
  'AWS::SQS::Queue': {
    used: ['RedrivePolicy', 'VisibilityTimeout'],
    ignored: ['MessageRetentionPeriod', 'SqsManagedSseEnabled', 'Tags'],
  },
  'AWS::SNS::Topic': { used: [], ignored: ['KmsMasterKeyId', 'Tags'] },
  'AWS::S3::Bucket': {
    used: [],
    ignored: [
      'BucketEncryption',
      'LifecycleConfiguration',
      'PublicAccessBlockConfiguration',
      'Tags',
    ],
  },
  'AWS::SecretsManager::Secret': {
    used: ['Name'],
    ignored: ['Description', 'GenerateSecretString', 'KmsKeyId', 'Tags'],
  },
  'AWS::Lambda::Function': {
    used: [
      'Code',
      'Environment',
      'Handler',
      'MemorySize',
      'ReservedConcurrentExecutions',
      'Role',
      'Timeout',
    ],
    ignored: ['Architectures', 'LoggingConfig', 'Runtime', 'TracingConfig', 'Tags'],
  },
  'AWS::IAM::Policy': { used: ['PolicyDocument', 'Roles'], ignored: ['PolicyName'] },
  'AWS::IAM::Role': { used: ['Policies'], ignored: ['AssumeRolePolicyDocument', 'Tags'] },
  'AWS::Lambda::EventSourceMapping': {
    used: ['BatchSize', 'EventSourceArn', 'FunctionName', 'FunctionResponseTypes', 'ScalingConfig'],
    ignored: ['Tags'],
  },
  'AWS::ApiGatewayV2::Api': { used: ['ProtocolType'], ignored: ['Description', 'Name', 'Tags'] },
  'AWS::ApiGatewayV2::Stage': {
    used: [],
    ignored: [
      'AccessLogSettings',
      'ApiId',
      'AutoDeploy',
      'DefaultRouteSettings',
      'RouteSettings',
      'StageName',
      'Tags',
    ],
  },
  'AWS::ApiGatewayV2::Route': {
    used: ['AuthorizationType', 'AuthorizerId', 'RouteKey', 'Target'],
    ignored: ['ApiId'],
  },
  'AWS::ApiGatewayV2::Integration': {
    used: ['IntegrationType', 'IntegrationUri', 'PayloadFormatVersion'],
    ignored: ['ApiId', 'TimeoutInMillis'],
  },
  'AWS::ApiGatewayV2::Authorizer': {
    used: ['AuthorizerType', 'JwtConfiguration'],
    ignored: ['ApiId', 'IdentitySource', 'Name'],
  },
  'AWS::Scheduler::Schedule': {
    used: ['ScheduleExpression', 'State', 'Target'],
    ignored: ['Description', 'FlexibleTimeWindow', 'ScheduleExpressionTimezone'],
  },
};

/** Types without meaning on this machine: nobody checks keys, resource policies or alarms here. */
const WITHOUT_MEANING = new Set([
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::KMS::Alias',
  'AWS::KMS::Key',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
]);

/**
 * The properties of a resource that matter on this machine, or `undefined` when it has no meaning
 * here.
 * @throws naming the resource and the type or property that nobody has taught the engine.
 */
export function usedProperties({ logicalId, type, properties }: Resource): JsonObject | undefined {
  if (WITHOUT_MEANING.has(type)) return undefined;
  const understood = RUNNING[type];
  if (understood === undefined) {
    throw new Error(`${logicalId}: the local engine does not know the resource type ${type}`);
  }
  const known = new Set([...understood.used, ...understood.ignored]);
  const unknown = Object.keys(properties).filter((property) => !known.has(property));
  if (unknown.length > 0) {
    throw new Error(
      `${logicalId}: the local engine does not know the property ${unknown.join(', ')} of ${type}; ` +
        'teach it in infra/local/resource-types.ts',
    );
  }
  const used = new Set(understood.used);
  return Object.fromEntries(Object.entries(properties).filter(([property]) => used.has(property)));
}
