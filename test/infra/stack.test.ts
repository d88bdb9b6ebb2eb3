import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { checkConfiguration } from '../../infra/config.ts';
import { exampleConfiguration } from '../support/configuration.ts';
import { synthesizedTemplate } from '../support/synthesized.ts';

describe('RedressStack', () => {
  const template = synthesizedTemplate();

  it('keeps the table: point-in-time recovery, deletion protection, expiry, two key-only indexes', () => {
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        GlobalSecondaryIndexes: ['due', 'queue'].map((IndexName) =>
          Match.objectLike({ IndexName, Projection: { ProjectionType: 'KEYS_ONLY' } }),
        ),
      },
    });
  });

  it('derives each visibility time-out from its consumer’s and parks after five tries', () => {
    template.resourceCountIs('AWS::SQS::Queue', 5);
    template.resourcePropertiesCountIs(
      'AWS::SQS::Queue',
      { VisibilityTimeout: 6 * 30, RedrivePolicy: Match.objectLike({ maxReceiveCount: 5 }) },
      2,
    );
    template.allResourcesProperties('AWS::SQS::Queue', { MessageRetentionPeriod: 14 * 86_400 });
    template.allResourcesProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: Match.anyValue() },
    });
  });

  it('runs eight functions on arm64 and Node 24, each with a log group of its own', () => {
    template.resourceCountIs('AWS::Lambda::Function', 8);
    template.allResourcesProperties('AWS::Lambda::Function', {
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      LoggingConfig: { LogFormat: 'JSON', SystemLogLevel: 'WARN', LogGroup: Match.anyValue() },
    });
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

  it('sweeps every minute with the scheduled time', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 minute)',
      Target: Match.objectLike({ Input: '{"scheduledAt":"<aws.scheduler.scheduled-time>"}' }),
    });
  });

  it('alarms, and tells people, when something is parked, late, failing or behind', () => {
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'));

    expect(alarms).toHaveLength(18);
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
