import { ACCOUNT } from './template.ts';
import { isObject, listOf, objectOf, parseObject, textOf } from './json.ts';

/** One AWS call as IAM would look at it. */
export type AwsCall = {
  /** The function that calls, by the access key that it was given. */
  readonly function: string;
  readonly service: string;
  readonly operation: string;
  /** Every action on every resource that the call needs. */
  readonly needs: readonly { readonly action: string; readonly resource: string }[];
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

function describe(service: string, request: GatewayRequest): [string, Needs] {
  const target = request.headers['x-amz-target'] ?? '';
  const operation = target.slice(target.indexOf('.') + 1);
  const body = request.body;
  switch (service) {
    case 'dynamodb':
      return [operation, tableNeeds(operation, parseObject(body.toString('utf8')))];
    case 'sqs': {
      const queue =
        textOf(parseObject(body.toString('utf8'))['QueueUrl'])
          .split('/')
          .at(-1) ?? '';
      return [operation, [{ action: `sqs:${operation.replace(/Batch$/, '')}`, resource: queue }]];
    }
    case 'secretsmanager': {
      const name = textOf(parseObject(body.toString('utf8'))['SecretId']);
      return [operation, [{ action: `secretsmanager:${operation}`, resource: name }]];
    }
    case 'sns': {
      const form = new URLSearchParams(body.toString('utf8'));
      const action = form.get('Action') ?? '';
      const topic = (form.get('TopicArn') ?? '').replace(`arn:aws:sns:us-east-1:${ACCOUNT}:`, '');
      return [action, [{ action: `sns:${action}`, resource: topic }]];
    }
    case 's3': {
      const [, bucket = '', ...key] = request.path.split('?', 1)[0]?.split('/') ?? [];
      const action = request.method === 'PUT' ? 'PutObject' : 'GetObject';
      return [action, [{ action: `s3:${action}`, resource: [bucket, ...key].join('/') }]];
    }
    default:
      return [operation, []];
  }
}

function tableNeeds(operation: string, body: Readonly<Record<string, unknown>>): Needs {
  if (operation === 'TransactWriteItems') {
    return listOf(body['TransactItems']).flatMap((item) =>
      Object.entries(objectOf(item)).map(([kind, write]) => ({
        action: `dynamodb:${kind === 'ConditionCheck' ? 'ConditionCheckItem' : `${kind}Item`}`,
        resource: textOf(objectOf(write)['TableName']),
      })),
    );
  }
  if (operation === 'BatchGetItem' && isObject(body['RequestItems'])) {
    return Object.keys(body['RequestItems']).map((resource) => ({
      action: 'dynamodb:BatchGetItem',
      resource,
    }));
  }
  const table = textOf(body['TableName']);
  const index = textOf(body['IndexName']);
  const resource = index === '' ? table : `${table}/index/${index}`;
  return [{ action: `dynamodb:${operation}`, resource }];
}
