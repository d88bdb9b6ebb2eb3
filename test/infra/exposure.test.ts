import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isObject, listOf, objectOf, textOf } from '../../infra/local/json.ts';
import { exampleConfiguration } from '../support/configuration.ts';
import { synthesizedTemplate } from '../support/synthesized.ts';

type Properties = Readonly<Record<string, unknown>>;

describe('what the stack shows to others', () => {
  const template = synthesizedTemplate();
  const ofType = (type: string): [string, Properties][] =>
    Object.entries(template.findResources(type)).map(([id, { Properties }]) => [
      id,
      Properties as Properties,
    ]);
  const idsOf = (type: string) => ofType(type).map(([id]) => id);
  /** Logical ids that a value refers to, by `Ref` or `Fn::GetAtt`. */
  const named = (value: unknown): string[] =>
    [...JSON.stringify(value ?? '').matchAll(/"(?:Ref":"|Fn::GetAtt":\[")(\w+)"/g)].map(
      ([, id = '']) => id,
    );

  it('lets nobody in but this account, and services in the name of this account', () => {
    const documents = [
      ...ofType('AWS::KMS::Key').map(([, { KeyPolicy }]) => KeyPolicy),
      ...['AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy', 'AWS::S3::BucketPolicy']
        .flatMap(ofType)
        .map(([, { PolicyDocument }]) => PolicyDocument),
      ...ofType('AWS::IAM::Role').map(([, role]) => role['AssumeRolePolicyDocument']),
    ];
    const allowed = documents
      .flatMap((document) => listOf(objectOf(document)['Statement']).map(objectOf))
      .filter(({ Effect }) => Effect !== 'Deny')
      .map(({ Action, Condition, Principal }) =>
        [whoOf(Principal), [Action].flat().join('+'), ...conditionsOf(Condition)].join(' '),
      );

    expect(allowed.toSorted()).toEqual([
      // The key's own account: its identity policies decide, as for everything else here.
      'account kms:*',
      'account kms:CreateGrant+kms:Decrypt+kms:DescribeKey+kms:Encrypt+kms:GenerateDataKey*+kms:ReEncrypt* kms:ViaService=secretsmanager.',
      'cloudwatch.amazonaws.com kms:Decrypt+kms:GenerateDataKey* aws:SourceAccount=own aws:SourceArn=own',
      'cloudwatch.amazonaws.com sns:Publish aws:SourceAccount=own aws:SourceArn=own',
      ...Array.from({ length: 8 }, () => 'lambda.amazonaws.com sts:AssumeRole'),
      ...Array.from(
        { length: 3 },
        () => 'scheduler.amazonaws.com sts:AssumeRole aws:SourceAccount=own aws:SourceArn=own',
      ),
    ]);
    expect(JSON.stringify(template.toJSON())).not.toMatch(/"(ResourcePolicy|AccessControl)":/);
  });

  it('lets alarms reach the people who subscribe: past the topic’s policy and the key’s', () => {
    const condition = {
      StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
      ArnLike: { 'aws:SourceArn': { 'Fn::Join': ['', expect.arrayContaining([':alarm:*'])] } },
    };
    const byAlarms = (document: unknown) =>
      listOf(objectOf(document)['Statement'])
        .map(objectOf)
        .find(({ Principal }) => whoOf(Principal) === 'cloudwatch.amazonaws.com');
    const [, topicPolicy] = ofType('AWS::SNS::TopicPolicy')[0] ?? [];
    const [, key] = ofType('AWS::KMS::Key')[0] ?? [];

    expect(byAlarms(topicPolicy?.['PolicyDocument'])).toMatchObject({
      Action: 'sns:Publish',
      Condition: condition,
    });
    expect(byAlarms(key?.['KeyPolicy'])).toMatchObject({
      Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      Condition: condition,
    });
    for (const [, { AlarmActions }] of ofType('AWS::CloudWatch::Alarm')) {
      expect(named(AlarmActions)).toEqual(idsOf('AWS::SNS::Topic'));
    }
  });

  it('lets API Gateway alone call a function, from a route of this API, and has no function URL', () => {
    template.resourceCountIs('AWS::Lambda::Url', 0);
    const routes = ofType('AWS::ApiGatewayV2::Route').map(([, { RouteKey }]) =>
      textOf(RouteKey).replace(/^\w+ /, '/'),
    );
    const sources = ofType('AWS::Lambda::Permission').map(([, permission]) => {
      expect(permission).toMatchObject({
        Action: 'lambda:InvokeFunction',
        Principal: 'apigateway.amazonaws.com',
      });
      expect(named(permission['SourceArn'])).toContain(idsOf('AWS::ApiGatewayV2::Api')[0]);
      return textOf(listOf(listOf(objectOf(permission['SourceArn'])['Fn::Join'])[1]).at(-1));
    });

    expect(sources.toSorted()).toEqual(routes.map((route) => `/*/*${route.slice(1)}`).toSorted());
  });

  it('takes no request to a queue, topic or bucket without TLS', () => {
    const refusing = (type: string, ids: string) =>
      ofType(type)
        .filter(([, { PolicyDocument }]) => deniesPlainText(PolicyDocument))
        .flatMap(([, properties]) => named(properties[ids]))
        .toSorted();

    expect(refusing('AWS::SQS::QueuePolicy', 'Queues')).toEqual(
      idsOf('AWS::SQS::Queue').toSorted(),
    );
    expect(refusing('AWS::SNS::TopicPolicy', 'Topics')).toEqual(idsOf('AWS::SNS::Topic'));
    expect(refusing('AWS::S3::BucketPolicy', 'Bucket')).toEqual(idsOf('AWS::S3::Bucket'));
  });

  it('blocks every way of making the bucket public', () => {
    template.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
  });

  it('encrypts every store: what people wrote with its own key, queues with that of SQS', () => {
    const key = { 'Fn::GetAtt': [idsOf('AWS::KMS::Key')[0], 'Arn'] };

    template.allResourcesProperties('AWS::KMS::Key', { EnableKeyRotation: true });
    template.allResourcesProperties('AWS::DynamoDB::Table', {
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: key },
    });
    template.allResourcesProperties('AWS::S3::Bucket', {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key } },
        ],
      },
    });
    template.allResourcesProperties('AWS::SecretsManager::Secret', { KmsKeyId: key });
    template.allResourcesProperties('AWS::SNS::Topic', { KmsMasterKeyId: key });
    template.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
  });

  it('forgets every log after 90 days: the functions’, and the API’s', () => {
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 90 });
    const written = [
      ...ofType('AWS::Lambda::Function').map(([, { LoggingConfig }]) => LoggingConfig),
      ...ofType('AWS::ApiGatewayV2::Stage').map(([, stage]) => stage['AccessLogSettings']),
    ].flatMap((settings) => named(settings).slice(0, 1));

    expect(written).toHaveLength(9);
    expect(written.toSorted()).toEqual(idsOf('AWS::Logs::LogGroup').toSorted());
  });

  it('asks for a token of the configured issuer and audience, in the header alone', () => {
    const { issuer, audience } = exampleConfiguration().identity;
    const [authorizer] = ofType('AWS::ApiGatewayV2::Authorizer');
    const secured = ofType('AWS::ApiGatewayV2::Route').filter(
      ([, { AuthorizationType }]) => AuthorizationType !== 'NONE',
    );

    expect(authorizer?.[1]).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Issuer: issuer, Audience: [audience] },
    });
    expect(
      secured.map(([, { RouteKey, AuthorizerId }]) => [RouteKey, named(AuthorizerId)]),
    ).toEqual([['ANY /desk/{proxy+}', [authorizer?.[0]]]]);
  });

  it('parks what fails: behind each queue that is consumed, and behind the schedules', () => {
    const queues = ofType('AWS::SQS::Queue');
    const parks = queues.flatMap(([id, { RedrivePolicy }]) =>
      RedrivePolicy === undefined ? [] : [{ id, into: named(RedrivePolicy) }],
    );
    const missed = ofType('AWS::Scheduler::Schedule').map(([, { Target }]) =>
      named(objectOf(Target)['DeadLetterConfig']),
    );
    const consumed = ofType('AWS::Lambda::EventSourceMapping').flatMap(([, mapping]) =>
      named(mapping['EventSourceArn']),
    );

    expect(consumed.toSorted()).toEqual(parks.map(({ id }) => id).toSorted());
    expect([...new Set([...parks.map(({ into }) => into), ...missed].flat())].toSorted()).toEqual(
      queues
        .map(([id]) => id)
        .filter((id) => !consumed.includes(id))
        .toSorted(),
    );
    expect(missed).toHaveLength(3);
  });

  it('says how CDK works in the app, so that every way of running it makes this template', () => {
    const file = readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8');

    expect(JSON.parse(file)).toEqual({ app: 'node infra/app.ts' });
  });
});

function whoOf(principal: unknown): string {
  const { Service, AWS } = objectOf(principal);
  if (Service !== undefined) return textOf(Service);
  const parts = JSON.stringify(AWS ?? principal);
  return /"Ref":"AWS::AccountId"\},":root"/.test(parts) ? 'account' : parts;
}

/** Each key of a condition; its value is `own` when it names this account. */
function conditionsOf(condition: unknown): string[] {
  return Object.values(objectOf(condition))
    .flatMap((keys) => Object.entries(objectOf(keys)))
    .map(([key, value]) => {
      const [, service = 'others'] = /"",\["(\w+\.)"/.exec(JSON.stringify(value)) ?? [];
      return `${key}=${JSON.stringify(value).includes('"AWS::AccountId"') ? 'own' : service}`;
    })
    .toSorted();
}

function deniesPlainText(document: unknown): boolean {
  return listOf(objectOf(document)['Statement']).some((statement) => {
    const { Effect, Principal, Condition } = objectOf(statement);
    const everybody = Principal === '*' || (isObject(Principal) && Principal['AWS'] === '*');
    const bool = objectOf(objectOf(Condition)['Bool']);
    return Effect === 'Deny' && everybody && bool['aws:SecureTransport'] === 'false';
  });
}
