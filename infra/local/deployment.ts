import path from 'node:path';
import { HOUR, MINUTE } from '../../shared/time.ts';
import { arnOf } from './arn.ts';
import { listOf, numberOf, objectOf, textOf } from './json.ts';
import type { JsonObject } from './json.ts';
import { readRoles } from './roles.ts';
import type { Grant } from './roles.ts';
import { ACCOUNT, resolve, resolveText } from './template.ts';
import type { Physical, Resource, Template } from './template.ts';

export type LocalFunction = {
  readonly verb: string;
  readonly arn: string;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly concurrency: number | undefined;
  /** What its role allows. */
  readonly grants: readonly Grant[];
};

export type LocalQueue = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where a message goes that was received more often than that. */
  readonly redrive: { readonly deadLetterName: string; readonly maxReceives: number } | undefined;
};

export type LocalRoute = {
  readonly method: string;
  readonly path: string;
  readonly functionArn: string;
  readonly jwt: { readonly issuer: string; readonly audience: readonly string[] } | undefined;
};

export type LocalSchedule = {
  readonly functionArn: string;
  readonly input: string;
  /** Fires when a new one of these begins, by the clock. */
  readonly everyMs: number;
};

export type LocalMapping = {
  readonly functionArn: string;
  readonly queueName: string;
  readonly batchSize: number;
  readonly maximumConcurrency: number;
  readonly partialFailures: boolean;
};

/** What SQS takes when a redrive policy names no count. */
const DEFAULT_MAX_RECEIVES = 10;

/** Everything that the template asks for, in terms of this machine. */
export type Deployment = {
  readonly table: { readonly name: string; readonly properties: JsonObject };
  readonly queues: readonly LocalQueue[];
  readonly topics: readonly string[];
  readonly buckets: readonly string[];
  readonly secrets: readonly string[];
  readonly functions: readonly LocalFunction[];
  readonly mappings: readonly LocalMapping[];
  readonly routes: readonly LocalRoute[];
  readonly schedules: readonly LocalSchedule[];
};

/** Works out the deployment; `gatewayUrl` stands for AWS, `publicUrl` for the API's address. */
export function deploymentOf(
  { running: resources, elsewhere }: Template,
  at: { readonly assemblyDir: string; readonly gatewayUrl: string; readonly publicUrl: string },
): Deployment {
  const known = new Map<string, Physical>([
    ...resources.map((resource) => [resource.logicalId, physicalOf(resource, at)] as const),
    ...elsewhere.map(
      (logicalId) => [logicalId, { ref: logicalId, attributes: { Arn: logicalId } }] as const,
    ),
  ]);
  const ofType = (type: string) => resources.filter((resource) => resource.type === type);
  const [table] = ofType('AWS::DynamoDB::Table');
  if (table === undefined) throw new Error('The template has no AWS::DynamoDB::Table');
  const roles = readRoles(resources, known);
  const read = (resource: Resource) => objectOf(resolve(resource.properties, known));
  return {
    table: { name: table.logicalId, properties: read(table) },
    queues: ofType('AWS::SQS::Queue').map((queue) => readQueue(queue.logicalId, read(queue))),
    topics: ofType('AWS::SNS::Topic').map(({ logicalId }) => logicalId),
    buckets: ofType('AWS::S3::Bucket').map(({ logicalId }) => bucketName(logicalId)),
    secrets: ofType('AWS::SecretsManager::Secret').map((secret) => textOf(read(secret)['Name'])),
    functions: ofType('AWS::Lambda::Function').map((item) => {
      const properties = read(item);
      const grants = roles.get(textOf(properties['Role'])) ?? [];
      return { ...readFunction(item.logicalId, properties, at.assemblyDir), grants };
    }),
    mappings: ofType('AWS::Lambda::EventSourceMapping').map((item) => readMapping(read(item))),
    routes: readRoutes(resources, known),
    schedules: ofType('AWS::Scheduler::Schedule').map((item) =>
      readSchedule(item.logicalId, read(item)),
    ),
  };
}

function physicalOf(
  { logicalId, type, properties }: Resource,
  { gatewayUrl, publicUrl }: { readonly gatewayUrl: string; readonly publicUrl: string },
): Physical {
  switch (type) {
    case 'AWS::DynamoDB::Table':
      return { ref: logicalId, attributes: { Arn: arnOf('dynamodb', `table/${logicalId}`) } };
    case 'AWS::SQS::Queue':
      return {
        ref: `${gatewayUrl}/${ACCOUNT}/${logicalId}`,
        attributes: { Arn: arnOf('sqs', logicalId), QueueName: logicalId },
      };
    case 'AWS::SNS::Topic':
      return { ref: arnOf('sns', logicalId), attributes: { TopicName: logicalId } };
    case 'AWS::S3::Bucket': {
      const name = bucketName(logicalId);
      return { ref: name, attributes: { Arn: `arn:aws:s3:::${name}` } };
    }
    case 'AWS::SecretsManager::Secret':
      return {
        ref: arnOf('secretsmanager', `secret:${textOf(properties['Name'])}`),
        attributes: {},
      };
    case 'AWS::Lambda::Function':
      return { ref: logicalId, attributes: { Arn: arnOf('lambda', `function:${logicalId}`) } };
    case 'AWS::IAM::Role':
      return { ref: logicalId, attributes: { Arn: `arn:aws:iam::${ACCOUNT}:role/${logicalId}` } };
    case 'AWS::ApiGatewayV2::Api':
      return { ref: logicalId, attributes: { ApiEndpoint: publicUrl } };
    default:
      return { ref: logicalId, attributes: {} };
  }
}

function bucketName(logicalId: string): string {
  return logicalId.toLowerCase();
}

function nameInArn(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}

function readQueue(name: string, properties: JsonObject): LocalQueue {
  const policy = objectOf(properties['RedrivePolicy']);
  const deadLetterArn = textOf(policy['deadLetterTargetArn']);
  const maxReceives = numberOf(policy['maxReceiveCount'], DEFAULT_MAX_RECEIVES);
  const visibility = properties['VisibilityTimeout'];
  return {
    name,
    attributes: visibility === undefined ? {} : { VisibilityTimeout: textOf(visibility) },
    redrive:
      deadLetterArn === '' ? undefined : { deadLetterName: nameInArn(deadLetterArn), maxReceives },
  };
}

function readFunction(
  logicalId: string,
  properties: JsonObject,
  assemblyDir: string,
): Omit<LocalFunction, 'grants'> {
  const variables = objectOf(objectOf(properties['Environment'])['Variables']);
  const environment = Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, textOf(value)]),
  );
  const key = textOf(objectOf(properties['Code'])['S3Key']);
  const reserved = properties['ReservedConcurrentExecutions'];
  return {
    verb: environment['POWERTOOLS_SERVICE_NAME'] ?? logicalId,
    arn: arnOf('lambda', `function:${logicalId}`),
    directory: path.join(assemblyDir, `asset.${path.basename(key, '.zip')}`),
    environment,
    timeoutMs: numberOf(properties['Timeout'], 3) * 1_000,
    memoryMb: numberOf(properties['MemorySize'], 128),
    concurrency: reserved === undefined ? undefined : numberOf(reserved, 1),
  };
}

function readMapping(properties: JsonObject): LocalMapping {
  return {
    functionArn: textOf(properties['FunctionName']),
    queueName: nameInArn(textOf(properties['EventSourceArn'])),
    batchSize: numberOf(properties['BatchSize'], 10),
    maximumConcurrency: numberOf(objectOf(properties['ScalingConfig'])['MaximumConcurrency'], 2),
    partialFailures: listOf(properties['FunctionResponseTypes']).includes(
      'ReportBatchItemFailures',
    ),
  };
}

function readRoutes(
  resources: readonly Resource[],
  known: ReadonlyMap<string, Physical>,
): LocalRoute[] {
  const byId = new Map(resources.map((resource) => [resource.logicalId, resource.properties]));
  return resources
    .filter(({ type }) => type === 'AWS::ApiGatewayV2::Route')
    .map(({ properties }) => {
      const [method = '', routePath = ''] = textOf(properties['RouteKey']).split(' ');
      const target = resolveText(properties['Target'], known).replace('integrations/', '');
      const functionArn = resolveText(byId.get(target)?.['IntegrationUri'], known);
      const secured = properties['AuthorizationType'] === 'JWT';
      const authorizer = secured
        ? byId.get(resolveText(properties['AuthorizerId'], known))?.['JwtConfiguration']
        : undefined;
      const jwt = objectOf(resolve(authorizer, known));
      return {
        method,
        path: routePath,
        functionArn,
        jwt: secured
          ? { issuer: textOf(jwt['Issuer']), audience: listOf(jwt['Audience']).map(textOf) }
          : undefined,
      };
    });
}

const RATES: Readonly<Record<string, number>> = {
  'rate(1 minute)': MINUTE,
  'rate(1 hour)': HOUR,
};

function readSchedule(logicalId: string, properties: JsonObject): LocalSchedule {
  const expression = textOf(properties['ScheduleExpression']);
  const everyMs = RATES[expression];
  if (everyMs === undefined) {
    const known = Object.keys(RATES).join(' and ');
    throw new Error(`${logicalId}: the local engine knows ${known}, not ${expression}`);
  }
  const target = objectOf(properties['Target']);
  return { functionArn: textOf(target['Arn']), input: textOf(target['Input']) || '{}', everyMs };
}
