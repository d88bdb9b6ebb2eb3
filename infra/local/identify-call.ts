import { arnOf } from './arn.ts';
import { isObject, listOf, objectOf, parseObject, textOf } from './json.ts';
import type { Grant } from './roles.ts';

/** One AWS call as IAM would look at it. */
export type AwsCall = {
  /** The function that calls, by the access key that it was given. */
  readonly function: string;
  readonly service: string;
  readonly operation: string;
  /** Every action on every resource that the call needs. */
  readonly needs: readonly Grant[];
};

export type GatewayRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
};

const CREDENTIAL = /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\//;

/** Who calls what on which resources, read from the request as it would go to AWS. */
export function identifyCall(request: GatewayRequest): AwsCall {
  const [, caller = 'unknown', service = 'unknown'] =
    CREDENTIAL.exec(request.headers['authorization'] ?? '') ?? [];
  const [operation, needs] = describe(service, request);
  return { function: caller, service, operation, needs };
}

type Needs = AwsCall['needs'];

const OBJECT_OPERATIONS: Readonly<Record<string, string>> = {
  GET: 'GetObject',
  PUT: 'PutObject',
  DELETE: 'DeleteObject',
};

function describe(service: string, request: GatewayRequest): [string, Needs] {
  const target = request.headers['x-amz-target'] ?? '';
  const operation = target.slice(target.indexOf('.') + 1);
  const text = request.body.toString('utf8');
  switch (service) {
    case 'dynamodb':
      return [operation, tableNeeds(operation, parseObject(text))];
    case 'sqs': {
      const queue = textOf(parseObject(text)['QueueUrl']).split('/').at(-1) ?? '';
      const action = `sqs:${operation.replace(/Batch$/, '')}`;
      return [operation, [{ action, resource: arnOf('sqs', queue) }]];
    }
    case 'secretsmanager': {
      const resource = arnOf('secretsmanager', `secret:${textOf(parseObject(text)['SecretId'])}`);
      return [operation, [{ action: `secretsmanager:${operation}`, resource }]];
    }
    case 'sns': {
      const form = new URLSearchParams(text);
      const action = form.get('Action') ?? '';
      return [action, [{ action: `sns:${action}`, resource: form.get('TopicArn') ?? '' }]];
    }
    case 's3':
      return objectNeeds(request);
    default:
      // Nobody has taught the engine what such a call needs, so no role can allow it.
      return [operation, [{ action: `${service}:${operation}`, resource: 'unknown' }]];
  }
}

function objectNeeds({ method, path }: GatewayRequest): [string, Needs] {
  const operation = OBJECT_OPERATIONS[method] ?? method;
  const object = decodeURIComponent(path.split('?', 1)[0]?.slice(1) ?? '');
  return [operation, [{ action: `s3:${operation}`, resource: `arn:aws:s3:::${object}` }]];
}

function tableNeeds(operation: string, body: Readonly<Record<string, unknown>>): Needs {
  const arn = (table: unknown) => arnOf('dynamodb', `table/${textOf(table)}`);
  if (operation === 'TransactWriteItems') {
    return listOf(body['TransactItems']).flatMap((item) =>
      Object.entries(objectOf(item)).map(([kind, write]) => ({
        action: `dynamodb:${kind === 'ConditionCheck' ? 'ConditionCheckItem' : `${kind}Item`}`,
        resource: arn(objectOf(write)['TableName']),
      })),
    );
  }
  const action = `dynamodb:${operation}`;
  if (isObject(body['RequestItems'])) {
    return Object.keys(body['RequestItems']).map((table) => ({ action, resource: arn(table) }));
  }
  const table = arn(body['TableName']);
  const index = textOf(body['IndexName']);
  return [{ action, resource: index === '' ? table : `${table}/index/${index}` }];
}
