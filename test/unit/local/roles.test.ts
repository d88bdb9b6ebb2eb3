import type { AddressInfo } from 'node:net';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeAwsGateway } from '../../../infra/local/aws-gateway.ts';
import { CallLog } from '../../../infra/local/call-log.ts';
import { Faults } from '../../../infra/local/faults.ts';
import { isGranted, readRoles } from '../../../infra/local/roles.ts';
import type { Physical } from '../../../infra/local/template.ts';

describe('isGranted', () => {
  it.each([
    ['s3:GetObject', 'arn:aws:s3:::b/d/*', 'arn:aws:s3:::b/d/x/1', true],
    ['s3:GetObject', 'arn:aws:s3:::b/d/*', 'arn:aws:s3:::b/e/x', false],
    ['s3:getobject', 'arn:aws:s3:::b/d/?', 'arn:aws:s3:::b/d/1', true],
    ['s3:*', '*', 'arn:aws:s3:::b/d/1', true],
    ['s3:Get', 'arn:aws:s3:::b/d/1', 'arn:aws:s3:::b/d/1', false],
    ['s3:GetObject', 'arn:aws:s3:::b/d.1', 'arn:aws:s3:::b/d-1', false],
    ['s3:GetObject', 'arn:aws:s3:::b.c/*', 'arn:aws:s3:::b-c/1', false],
  ])('%s on %s covers s3:GetObject on %s: %s', (action, resource, asked, expected) => {
    const need = { action: 's3:GetObject', resource: asked };

    expect(isGranted([{ action, resource }], need)).toBe(expected);
  });
});

describe('readRoles', () => {
  const known = new Map<string, Physical>([
    ['Role', { ref: 'Role', attributes: { Arn: 'arn:role' } }],
    ['Queue', { ref: 'http://q', attributes: { Arn: 'arn:q' } }],
  ]);
  const send = {
    Effect: 'Allow',
    Action: ['sqs:SendMessage'],
    Resource: { 'Fn::GetAtt': ['Queue', 'Arn'] },
  };
  const policy = (Statement: unknown) => ({ PolicyDocument: { Statement } });
  const read = (inline: unknown, attached: unknown) =>
    readRoles(
      [
        { logicalId: 'Role', type: 'AWS::IAM::Role', properties: { Policies: [policy(inline)] } },
        {
          logicalId: 'Policy',
          type: 'AWS::IAM::Policy',
          properties: { ...policy(attached), Roles: [{ Ref: 'Role' }] },
        },
      ],
      known,
    ).get('arn:role');

  it('adds up what a role holds itself and what is attached to it', () => {
    expect(read({ Effect: 'Allow', Action: 'a:B', Resource: '*' }, [send])).toEqual([
      { action: 'a:B', resource: '*' },
      { action: 'sqs:SendMessage', resource: 'arn:q' },
    ]);
  });

  it('allows nothing that hangs on a condition, which it cannot judge', () => {
    expect(read([], [{ ...send, Condition: { Bool: { x: true } } }])).toEqual([]);
  });

  it.each([
    [{ ...send, Effect: 'Deny' }, 'Policy: the local engine cannot judge the effect Deny'],
    [{ ...send, NotAction: 'sqs:*' }, 'Policy: the local engine cannot judge NotAction'],
  ])('stops at %j and names the policy', (statement, error) => {
    expect(() => read([], [statement])).toThrow(error);
  });
});

describe('the gateway, for a caller whose role allows nothing', () => {
  const calls = new CallLog();
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const unreachable = () => {
    throw new Error('a refused call went on');
  };
  const gateway = makeAwsGateway({
    calls,
    faults: new Faults(),
    grantsOf: () => [],
    tableEndpoint: unreachable,
    queueEndpoint: unreachable,
    queuesKept: unreachable,
    readSecret: unreachable,
    onNotice: unreachable,
    killFunction: unreachable,
  });
  let settings: object;

  beforeAll(async () => {
    await new Promise<void>((resolve) => void gateway.listen(0, '127.0.0.1', resolve));
    settings = {
      endpoint: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`,
      region: 'us-east-1',
      credentials: { accessKeyId: 'desk', secretAccessKey: 'local' },
    };
  });
  afterAll(() => {
    stderr.mockRestore();
    gateway.close();
    gateway.closeAllConnections();
  });

  it.each<[string, string, number, () => Promise<unknown>]>([
    [
      'dynamodb:GetItem',
      'AccessDeniedException',
      400,
      () =>
        new DynamoDBClient(settings).send(
          new GetItemCommand({ TableName: 't', Key: { pk: { S: 'x' } } }),
        ),
    ],
    [
      'secretsmanager:GetSecretValue',
      'AccessDeniedException',
      400,
      () =>
        new SecretsManagerClient(settings).send(
          new GetSecretValueCommand({ SecretId: 'redress/x' }),
        ),
    ],
    [
      'sqs:SendMessage',
      'AccessDenied',
      403,
      () =>
        new SQSClient(settings).send(
          new SendMessageCommand({ QueueUrl: 'http://q/0/effects', MessageBody: '{}' }),
        ),
    ],
    [
      'sns:Publish',
      'AuthorizationErrorException',
      403,
      () =>
        new SNSClient(settings).send(
          new PublishCommand({ TopicArn: 'arn:aws:sns:us-east-1:000000000000:n', Message: 'x' }),
        ),
    ],
    [
      's3:GetObject',
      'AccessDenied',
      403,
      () => new S3Client(settings).send(new GetObjectCommand({ Bucket: 'b', Key: 'd/1' })),
    ],
  ])('answers %s with %s, at once and for the record', async (action, name, status, send) => {
    const error = await send().then(
      () => undefined,
      (caught: unknown) => caught,
    );

    const message = expect.stringContaining(`desk is not authorized to perform: ${action} on`);
    expect(error).toMatchObject({
      name,
      message,
      $metadata: { httpStatusCode: status, attempts: 1 },
    });
    expect(calls.toJson()).toMatchObject({ calls: [], refused: expect.arrayContaining([message]) });
    expect(stderr).toHaveBeenLastCalledWith(
      expect.stringMatching(new RegExp(`^refused: .*${action} on resource: arn:aws:\\S+`)),
    );
  });
});
