import { Match, Template } from 'aws-cdk-lib/assertions';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildApp } from '../../infra/app.ts';
import { checkConfiguration } from '../../infra/config.ts';
import { exampleConfiguration } from '../support/configuration.ts';
import { allowedByRole } from '../support/role-permissions.ts';

describe('RedressStack', () => {
  let template: Template;
  const outdir = mkdtempSync(path.join(tmpdir(), 'redress-stack-'));

  beforeAll(() => {
    // Synthesis runs cdk-nag and fails on every finding that is not acknowledged.
    const { stack } = buildApp({ configuration: exampleConfiguration(), outdir, bundling: false });
    template = Template.fromStack(stack);
  }, 120_000);
  afterAll(() => rmSync(outdir, { recursive: true, force: true }));

  it('keeps the table: point-in-time recovery, deletion protection, own key, expiry, two key-only indexes', () => {
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        GlobalSecondaryIndexes: ['due', 'queue'].map((IndexName) =>
          Match.objectLike({ IndexName, Projection: { ProjectionType: 'KEYS_ONLY' } }),
        ),
      },
    });
  });

  it('derives each visibility time-out from its consumer’s and parks after five tries', () => {
    template.resourceCountIs('AWS::SQS::Queue', 4);
    template.resourcePropertiesCountIs(
      'AWS::SQS::Queue',
      { VisibilityTimeout: 6 * 30, RedrivePolicy: Match.objectLike({ maxReceiveCount: 5 }) },
      2,
    );
    template.allResourcesProperties('AWS::SQS::Queue', {
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: 14 * 86_400,
    });
    template.allResourcesProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: Match.anyValue() },
    });
  });

  it('runs six functions on arm64 and Node 24, each with a log group that forgets', () => {
    template.resourceCountIs('AWS::Lambda::Function', 6);
    template.allResourcesProperties('AWS::Lambda::Function', {
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      LoggingConfig: { LogFormat: 'JSON', SystemLogLevel: 'WARN', LogGroup: Match.anyValue() },
    });
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 90 });
  });

  it('asks for a token on the desk alone, throttles, and logs no body, query or address', () => {
    const routes = Object.values(template.findResources('AWS::ApiGatewayV2::Route')).map(
      ({ Properties = {} }) => `${Properties['RouteKey']} ${Properties['AuthorizationType']}`,
    );
    const [stage] = Object.values(template.findResources('AWS::ApiGatewayV2::Stage'));

    expect(routes.toSorted()).toEqual([
      'ANY /desk/{proxy+} JWT',
      'ANY /webhooks/{connectionId} NONE',
      'GET /console NONE',
      'GET /console/{proxy+} NONE',
      'GET /desk/openapi.json NONE',
    ]);
    expect(stage?.['Properties'].DefaultRouteSettings).toMatchObject({
      ThrottlingRateLimit: 1_000,
    });
    expect(stage?.['Properties'].RouteSettings['ANY /desk/{proxy+}']).toMatchObject({
      ThrottlingRateLimit: 100,
    });
    expect(JSON.stringify(stage?.['Properties'].AccessLogSettings)).not.toMatch(
      /body|query|sourceIp|path\b/i,
    );
  });

  it('encrypts topic, bucket and secrets with its key, and lets nobody in without TLS', () => {
    template.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
    template.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
    });
    template.allResourcesProperties('AWS::SecretsManager::Secret', { KmsKeyId: Match.anyValue() });
    for (const type of [
      'AWS::SQS::QueuePolicy',
      'AWS::SNS::TopicPolicy',
      'AWS::S3::BucketPolicy',
    ]) {
      template.allResourcesProperties(type, {
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({
              Effect: 'Deny',
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            }),
          ]),
        },
      });
    }
  });

  it('sweeps every minute with the scheduled time', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 minute)',
      Target: Match.objectLike({ Input: '{"scheduledAt":"<aws.scheduler.scheduled-time>"}' }),
    });
  });

  it('alarms, and tells people, when something is parked, late, failing or behind', () => {
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'));

    expect(alarms).toHaveLength(12);
    expect(alarms.every(({ Properties }) => Properties.AlarmActions.length === 1)).toBe(true);
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'Redress',
      MetricName: 'SweepLagSeconds',
      TreatMissingData: 'breaching',
    });
  });

  it('prints the webhook URL of every connection and the console’s', () => {
    expect(Object.keys(template.toJSON()['Outputs'] ?? {}).toSorted()).toEqual([
      'ConsoleUrl',
      'DeskApiUrl',
      'WebhookUrlFacebookMain',
      'WebhookUrlListening',
      'WebhookUrlXMain',
    ]);
  });

  it('allows each function exactly this', () => {
    const roles = allowedByRole(inject('assemblyDir'));
    const short = (resource: string) =>
      resource.replaceAll(/[0-9A-F]{8}(?=$|\/)|[0-9a-f]{8}(?=\/)/g, '');
    const matrix = Object.fromEntries(
      [...roles].map(([verb, allowed]) => [
        verb,
        allowed.map(({ action, resource }) => `${action} ${short(resource)}`).toSorted(),
      ]),
    );

    expect(matrix).toEqual({
      receive: [
        's3:PutObject oversizeddeliveries/deliveries/*',
        'secretsmanager:GetSecretValue redress/facebook-main',
        'secretsmanager:GetSecretValue redress/listening',
        'secretsmanager:GetSecretValue redress/x-main',
        'sqs:SendMessage DeliveriesQueue',
      ],
      triage: [
        'dynamodb:GetItem CaseTable',
        'dynamodb:PutItem CaseTable',
        'dynamodb:Query CaseTable',
        'dynamodb:Query CaseTable/index/queue',
        's3:GetObject oversizeddeliveries/deliveries/*',
        'secretsmanager:GetSecretValue redress/customer-key',
        'sqs:SendMessage DeliveriesDeadLetters',
        'sqs:SendMessage EffectsQueue',
      ],
      publish: [
        'dynamodb:GetItem CaseTable',
        'dynamodb:PutItem CaseTable',
        'dynamodb:Query CaseTable',
        'sns:Publish Notices',
        'sqs:SendMessage EffectsDeadLetters',
      ],
      escalate: [
        'dynamodb:GetItem CaseTable',
        'dynamodb:PutItem CaseTable',
        'dynamodb:Query CaseTable',
        'dynamodb:Query CaseTable/index/due',
        'dynamodb:Query CaseTable/index/queue',
        'dynamodb:UpdateItem CaseTable',
        'sqs:SendMessage EffectsQueue',
      ],
      desk: [
        'dynamodb:BatchGetItem CaseTable',
        'dynamodb:GetItem CaseTable',
        'dynamodb:PutItem CaseTable',
        'dynamodb:Query CaseTable',
        'dynamodb:Query CaseTable/index/due',
        'dynamodb:Query CaseTable/index/queue',
        'dynamodb:UpdateItem CaseTable',
        'sqs:SendMessage EffectsQueue',
      ],
      console: [],
    });
  });
});

describe('checkConfiguration', () => {
  const wrong =
    (change: (configuration: ReturnType<typeof exampleConfiguration>) => object) => () =>
      checkConfiguration(change(exampleConfiguration()), 'my.json');

  it.each([
    [
      'a team that nobody has',
      wrong((it_) => ({ ...it_, defaultTeam: 'ghosts' })),
      'defaultTeam: found "ghosts", expected one of: x-team, facebook-team',
    ],
    [
      'an unknown channel',
      wrong((it_) => ({ ...it_, connections: [{ ...it_.connections[0], channel: 'myspace' }] })),
      'connections[0].channel: found "myspace", expected one of "x"|"facebook"|"standard-webhooks"',
    ],
    [
      'a duration that is none',
      wrong((it_) => ({ ...it_, policy: { ...it_.policy, reminder: '4 hours' } })),
      'policy.reminder: found "4 hours", expected an ISO 8601 duration such as PT15M',
    ],
    [
      'a key that does not exist',
      wrong((it_) => ({ ...it_, conections: [] })),
      'Unrecognized key: "conections"',
    ],
    [
      'the same id twice',
      wrong((it_) => ({ ...it_, teams: [...it_.teams, ...it_.teams.slice(0, 1)] })),
      'teams[2].id: found "x-team", "x-team" is used twice',
    ],
  ])('names field, finding and what is allowed for %s', (_name, check, line) => {
    expect(check).toThrow(line);
  });
});
