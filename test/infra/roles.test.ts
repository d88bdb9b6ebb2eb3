import { beforeAll, describe, expect, it } from 'vitest';
import type { Deployment } from '../../infra/local/deployment.ts';
import { listOf, objectOf, textOf } from '../../infra/local/json.ts';
import type { Grant } from '../../infra/local/roles.ts';
import { byLambda, synthesizedDeployment, synthesizedTemplate } from '../support/synthesized.ts';

type Resource = { readonly Properties: Readonly<Record<string, unknown>> };
type Statement = {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: { readonly StringEquals: Readonly<Record<string, unknown>> };
};

/** The use of the key that each call needs of its caller, through the service that it calls. */
const KEY_USE: Readonly<Record<string, readonly string[]>> = {
  'secretsmanager:GetSecretValue': ['secretsmanager kms:Decrypt'],
  's3:PutObject': ['s3 kms:GenerateDataKey'],
  's3:GetObject': ['s3 kms:Decrypt'],
  'sns:Publish': ['sns kms:Decrypt', 'sns kms:GenerateDataKey'],
  dynamodb: [
    'dynamodb kms:Decrypt',
    'dynamodb kms:DescribeKey',
    'dynamodb kms:Encrypt',
    'dynamodb kms:GenerateDataKey',
    'dynamodb kms:ReEncryptFrom',
    'dynamodb kms:ReEncryptTo',
  ],
};

const serviceOf = (action: string) => action.slice(0, action.indexOf(':'));

describe('the role of each function', () => {
  const template = synthesizedTemplate();
  const policies = Object.values(template.findResources('AWS::IAM::Policy')) as Resource[];
  const roles = template.findResources('AWS::IAM::Role') as Record<string, Resource>;
  let functions: Deployment['functions'];
  let mappings: Deployment['mappings'];

  beforeAll(() => {
    ({ functions, mappings } = synthesizedDeployment(template));
  });

  /** Without account, region and the hash at the end of a name. */
  const short = ({ action, resource }: Grant) =>
    `${action} ${resource.replace(/^arn:aws:[^:]*:[^:]*:[^:]*:(table\/|secret:)?/, '')}`.replace(
      /[0-9A-Fa-f]{8}(?=$|\/|:)/,
      '',
    );
  const matrix = (wanted: (grant: Grant) => boolean) =>
    Object.fromEntries(
      functions.map(({ verb, grants }) => [verb, grants.filter(wanted).map(short).toSorted()]),
    );

  it('allows its code exactly this', () => {
    expect(matrix((grant) => !byLambda(grant))).toEqual({
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
      'catch-up': [
        'dynamodb:GetItem CaseTable',
        'dynamodb:PutItem CaseTable',
        'secretsmanager:GetSecretValue redress/x-main',
      ],
      learn: [
        'dynamodb:BatchGetItem CaseTable',
        'dynamodb:GetItem CaseTable',
        'dynamodb:PutItem CaseTable',
        'dynamodb:Query CaseTable',
      ],
      console: [],
    });
  });

  it('allows Lambda to write its own log and traces, and to feed it from its own queue alone', () => {
    const own = (name: string) => [
      `logs:CreateLogStream ${name}Logs`,
      `logs:PutLogEvents ${name}Logs`,
    ];
    const traces = ['xray:PutTelemetryRecords *', 'xray:PutTraceSegments *'];
    const feed = (name: string) =>
      ['DeleteMessage', 'GetQueueAttributes', 'ReceiveMessage'].map((it_) => `sqs:${it_} ${name}`);

    expect(matrix(byLambda)).toEqual({
      receive: [...own('Receive'), ...traces],
      triage: [...own('Triage'), ...feed('DeliveriesQueue'), ...traces],
      publish: [...own('Publish'), ...feed('EffectsQueue'), ...traces],
      escalate: [...own('Escalate'), ...traces],
      desk: [...own('Desk'), ...traces],
      'catch-up': [...own('CatchUp'), ...traces],
      learn: [...own('Learn'), ...traces],
      console: [...own('Console'), ...traces],
    });
    const fedBy = mappings.map(({ functionArn, queueName }) => [
      functions.find(({ arn }) => arn === functionArn)?.verb,
      queueName.slice(0, -8),
    ]);
    expect(Object.fromEntries(fedBy)).toEqual({
      triage: 'DeliveriesQueue',
      publish: 'EffectsQueue',
    });
  });

  it('allows the key only through the services that it calls, as far as those calls need', () => {
    const used = Object.fromEntries(functions.map(({ verb }) => [verb, keyUseOf(verb).toSorted()]));
    const needed = Object.fromEntries(
      functions.map(({ verb, grants }) => {
        const uses = grants.flatMap(
          ({ action }) => KEY_USE[action] ?? KEY_USE[serviceOf(action)] ?? [],
        );
        return [verb, [...new Set(uses)].toSorted()];
      }),
    );

    expect(used).toEqual(needed);
  });

  it('is its own, trusted by Lambda alone and without a policy of somebody else', () => {
    const trusted = Object.entries(roles).map(([id, { Properties }]) => [
      id.slice(0, -8),
      JSON.stringify(Properties['AssumeRolePolicyDocument']).match(/"Service":"([^"]+)"/g),
    ]);

    expect(new Set(functions.map(({ verb }) => verb)).size).toBe(functions.length);
    expect(Object.fromEntries(trusted)).toEqual({
      ...Object.fromEntries(
        'Receive Triage Publish Escalate CatchUp Learn Desk Console'
          .split(' ')
          .map((name) => [`${name}Role`, ['"Service":"lambda.amazonaws.com"']]),
      ),
      SweepScheduleRole: ['"Service":"scheduler.amazonaws.com"'],
      CatchUpScheduleRole: ['"Service":"scheduler.amazonaws.com"'],
      LearnScheduleRole: ['"Service":"scheduler.amazonaws.com"'],
    });
    expect(policies.map(({ Properties }) => listOf(Properties['Roles']).length)).toEqual(
      policies.map(() => 1),
    );
    expect(JSON.stringify(template.toJSON())).not.toMatch(/ManagedPolicyArns|PermissionsBoundary/);
  });

  it('holds no Scan, no action with a wildcard, and a resource with one only where it must', () => {
    const all = functions.flatMap(({ verb, grants }) =>
      grants.map((grant) => ({ ...grant, said: `${verb}: ${short(grant)}` })),
    );
    const wild = all.filter(({ resource }) => resource.includes('*')).map(({ said }) => said);
    const traced = functions.flatMap(({ verb }) => [
      `${verb}: xray:PutTelemetryRecords *`,
      `${verb}: xray:PutTraceSegments *`,
    ]);

    expect(all.filter(({ action }) => /\*|\?|scan/i.test(action))).toEqual([]);
    expect(JSON.stringify(template.toJSON())).not.toMatch(/:Scan"/i);
    expect(wild.toSorted()).toEqual(
      [
        ...traced,
        'receive: s3:PutObject oversizeddeliveries/deliveries/*',
        'triage: s3:GetObject oversizeddeliveries/deliveries/*',
      ].toSorted(),
    );
  });

  it.each([
    ['Sweep', 'Escalate'],
    ['CatchUp', 'CatchUp'],
  ])('of the schedule %s may start %s and park a tick, and nothing else', (id, starts) => {
    const [, schedule] =
      Object.entries(roles).find(([role]) => role.startsWith(`${id}ScheduleRole`)) ?? [];
    const statements = listOf(schedule?.Properties['Policies']).flatMap((policy) =>
      listOf(objectOf(objectOf(policy)['PolicyDocument'])['Statement']).map(objectOf),
    );

    expect(statements.map(({ Action, Resource }) => [Action, JSON.stringify(Resource)])).toEqual([
      ['lambda:InvokeFunction', expect.stringMatching(new RegExp(`"${starts}Function\\w+","Arn"`))],
      ['sqs:SendMessage', expect.stringMatching(/"MissedTicks\w+","Arn"/)],
    ]);
  });

  /** Service and action of every conditional statement, which are all on the key. */
  function keyUseOf(verb: string): string[] {
    const role = `${verb.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}Role`;
    const own = policies.filter(({ Properties }) =>
      JSON.stringify(Properties['Roles']).includes(`"${role}`),
    );
    const statements = own.flatMap(
      ({ Properties }) => objectOf(Properties['PolicyDocument'])['Statement'] as Statement[],
    );
    return statements.flatMap(({ Action, Condition, Resource: on }) => {
      if (Condition === undefined) return [];
      expect(JSON.stringify(on)).toMatch(/"Fn::GetAtt":\["DataKey\w+","Arn"\]/);
      const [[key, via] = ['', '']] = Object.entries(Condition.StringEquals);
      expect([Object.keys(Condition), key]).toEqual([['StringEquals'], 'kms:ViaService']);
      const service = textOf(listOf(listOf(objectOf(via)['Fn::Join'])[1])[0]).replace(/\.$/, '');
      return [Action].flat().map((action) => `${service} ${action}`);
    });
  }
});
