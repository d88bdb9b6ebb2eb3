import { describe, expect, it } from 'vitest';
import { buildEvent } from '../../../infra/local/build-event.ts';
import { Chaos } from '../../../infra/local/chaos.ts';
import { ticksBetween } from '../../../infra/local/clock.ts';
import { Faults } from '../../../infra/local/faults.ts';
import { identifyCall } from '../../../infra/local/identify-call.ts';
import { matchRoute } from '../../../infra/local/routes.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';

const TABLE_ARN = 'arn:aws:dynamodb:us-east-1:000000000000:table/t';

function call(service: string, target: string, body: object | string, path = '/', method = 'POST') {
  return identifyCall({
    method,
    path,
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=triage/20261124/us-east-1/${service}/aws4_request, Signature=0`,
      'x-amz-target': target,
    },
    body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  });
}

describe('identifyCall', () => {
  it('names caller, actions and resources as IAM would', () => {
    const transaction = {
      TransactItems: [{ Put: { TableName: 't' } }, { Update: { TableName: 't' } }],
    };

    expect(call('dynamodb', 'DynamoDB_20120810.TransactWriteItems', transaction)).toEqual({
      function: 'triage',
      service: 'dynamodb',
      operation: 'TransactWriteItems',
      needs: [
        { action: 'dynamodb:PutItem', resource: TABLE_ARN },
        { action: 'dynamodb:UpdateItem', resource: TABLE_ARN },
      ],
    });
    expect(
      call('dynamodb', 'DynamoDB_20120810.Query', { TableName: 't', IndexName: 'due' }).needs,
    ).toEqual([{ action: 'dynamodb:Query', resource: `${TABLE_ARN}/index/due` }]);
    expect(
      call('dynamodb', 'DynamoDB_20120810.BatchGetItem', { RequestItems: { t: {} } }).needs,
    ).toEqual([{ action: 'dynamodb:BatchGetItem', resource: TABLE_ARN }]);
    expect(
      call('sqs', 'AmazonSQS.SendMessageBatch', { QueueUrl: 'http://h/0/effects' }).needs,
    ).toEqual([
      { action: 'sqs:SendMessage', resource: 'arn:aws:sqs:us-east-1:000000000000:effects' },
    ]);
    expect(call('s3', '', '', '/bucket/deliveries/a%20b/1?x-id=PutObject', 'PUT').needs).toEqual([
      { action: 's3:PutObject', resource: 'arn:aws:s3:::bucket/deliveries/a b/1' },
    ]);
  });

  it.each([
    ['a service', call('kms', 'TrentService.Decrypt', {}), 'kms:Decrypt'],
    ['a table operation', call('dynamodb', 'D.ExecuteStatement', {}), 'dynamodb:ExecuteStatement'],
    ['a method', call('s3', '', '', '/bucket/key', 'HEAD'), 's3:HEAD'],
  ])('leaves no call without a need: %s that nobody has taught it', (_name, { needs }, action) => {
    expect(needs.map((need) => need.action)).toEqual([action]);
  });
});

describe('Faults', () => {
  it('strikes once, at the nth matching call from when it was armed', () => {
    const faults = new Faults();
    faults.arm({ function: 'triage', operation: 'Query', nth: 2, kind: 'kill' });
    const calls = ['Query', 'GetItem', 'Query', 'Query'].map((operation) =>
      faults.strike({ function: 'triage', operation }),
    );

    expect(calls).toEqual([undefined, undefined, 'kill', undefined]);
    expect(faults.strike({ function: 'desk', operation: 'Query' })).toBeUndefined();
    expect(faults.list()).toMatchObject([{ hit: 'Query', seen: 2 }]);
  });
});

describe('matchRoute', () => {
  const routes = [
    'ANY /webhooks/{id}',
    'ANY /desk/{proxy+}',
    'GET /desk/openapi.json',
    'GET /console',
  ].map((key) => {
    const [method = '', path = ''] = key.split(' ');
    return { method, path, functionArn: key, jwt: undefined };
  });
  const chosen = (method: string, path: string) =>
    matchRoute(routes, method, path)?.route.functionArn;

  it.each([
    ['POST', '/webhooks/x-main', 'ANY /webhooks/{id}'],
    ['GET', '/desk/openapi.json', 'GET /desk/openapi.json'],
    ['POST', '/desk/openapi.json', 'ANY /desk/{proxy+}'],
    ['GET', '/desk/cases/1/commands', 'ANY /desk/{proxy+}'],
    ['GET', '/webhooks', undefined],
    ['GET', '/webhooks/', undefined],
    ['GET', '/webhooks/a/b', undefined],
    ['POST', '/console', undefined],
  ])('sends %s %s to %s', (method, path, expected) => {
    expect(chosen(method, path)).toBe(expected);
  });
});

describe('buildEvent', () => {
  const event = (rawHeaders: string[], body: Buffer) =>
    buildEvent({ method: 'POST', url: '/w?a=1&a=2', rawHeaders }, body, {
      routeKey: 'ANY /w',
      parameters: {},
      claims: undefined,
      atMs: T0,
      host: '127.0.0.1',
    });

  it('joins repeated headers and parameters, in lower case, as API Gateway does', () => {
    const built = event(['X-Sig', 'one', 'x-sig', 'two'], Buffer.from(''));

    expect(built.headers).toEqual({ 'x-sig': 'one,two' });
    expect(built.queryStringParameters).toEqual({ a: '1,2' });
  });

  it('gives text as text, and bytes that are none in base64', () => {
    const json = ['Content-Type', 'application/json'];

    expect(event(json, Buffer.from('{"é":1}'))).toMatchObject({
      body: '{"é":1}',
      isBase64Encoded: false,
    });
    expect(event(json, Buffer.from([0xff]))).toMatchObject({ body: '/w==', isBase64Encoded: true });
    expect(event(['Content-Type', 'image/png'], Buffer.from('x'))).toMatchObject({
      isBase64Encoded: true,
    });
  });
});

describe('ticksBetween', () => {
  it('gives whole minutes, the last included and the first not', () => {
    expect([...ticksBetween(T0, T0 + 2 * MINUTE)]).toEqual([T0 + MINUTE, T0 + 2 * MINUTE]);
    expect([...ticksBetween(T0 + 1, T0 + MINUTE - 1)]).toEqual([]);
    expect([...ticksBetween(T0, T0)]).toEqual([]);
  });

  it('ends a longer interval with the end itself', () => {
    expect([...ticksBetween(T0, T0 + 90 * MINUTE, HOUR)]).toEqual([T0 + HOUR, T0 + 90 * MINUTE]);
    expect([...ticksBetween(T0, T0 + 2 * HOUR, HOUR)]).toEqual([T0 + HOUR, T0 + 2 * HOUR]);
  });
});

describe('Chaos', () => {
  it('misbehaves the same way for the same seed, and loses nothing', () => {
    const messages = [1, 2, 3, 4, 5, 6, 7];
    const disturb = (seed: number) =>
      new Chaos({ seed, duplicate: 0.5, shuffle: true, split: true }).disturb(messages);

    expect(disturb(7)).toEqual(disturb(7));
    expect(disturb(7)).not.toEqual(disturb(8));
    expect(new Set(disturb(7).flat())).toEqual(new Set(messages));
  });
});
