import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CfnDeletionPolicy, Stack, Validations } from 'aws-cdk-lib';
import { CfnLogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeApp } from '../../infra/app.ts';

/** Both packs complain of a queue without a dead-letter queue. */
const NO_PARKING = [
  'AwsSolutions::AwsSolutions-SQS3',
  'AwsSolutions::AwsSolutions-SQS4',
  'Serverless::Serverless-SQSRedrivePolicy',
];

/**
 * `npm run check` and the set-up of every test run synthesize the real stack through `makeApp`: that
 * they end well says that it has no unexplained finding. Here each kind of finding has to fail.
 */
describe('the synthesis of an app', () => {
  const outdir = mkdtempSync(path.join(tmpdir(), 'redress-checks-'));

  // What the command line says to every app, because it wants to judge the report itself.
  beforeAll(() => {
    const context = { '@aws-cdk/core:failSynthOnValidationErrors': false };
    vi.stubEnv('CDK_CONTEXT_JSON', JSON.stringify(context));
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(outdir, { recursive: true, force: true });
  });

  function synthesis(...resources: ((stack: Stack) => void)[]): () => void {
    const app = makeApp({ outdir });
    const stack = new Stack(app, 'Some');
    for (const add of resources) add(stack);
    return () => void app.synth();
  }

  const logs = (stack: Stack, retentionInDays?: number) =>
    new CfnLogGroup(stack, 'Logs', retentionInDays === undefined ? {} : { retentionInDays });
  const fine = (stack: Stack) => logs(stack, 1);
  const queue = (stack: Stack) => new CfnQueue(stack, 'Queue', { sqsManagedSseEnabled: true });
  const acknowledgedQueue = (stack: Stack) => {
    const made = queue(stack);
    const reason = 'It parks nothing on purpose.';
    Validations.of(made).acknowledge(...NO_PARKING.map((id) => ({ id, reason })));
    return made;
  };

  it('passes what is fine, and what is acknowledged with a reason', () => {
    expect(synthesis(fine, acknowledgedQueue)).not.toThrow();
  });

  it.each<[string, RegExp, (stack: Stack) => void]>([
    [
      'a property that CloudFormation does not know',
      /CloudFormation-Validate::F3002/,
      (stack) => fine(stack).addPropertyOverride('Colour', 'red'),
    ],
    [
      'a value that CloudFormation would refuse',
      /CloudFormation-Validate::F3034/,
      (stack) => {
        acknowledgedQueue(stack).visibilityTimeout = 99_999;
      },
    ],
    [
      'a mere warning of the template’s validation',
      /CloudFormation-Validate::W3011/,
      (stack) => {
        const group = fine(stack);
        group.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN;
      },
    ],
    ['a queue that parks nothing', /AwsSolutions-SQS3[^]*Serverless-SQSRedrivePolicy/, queue],
    [
      'a mere warning of cdk-nag, beside a finding that is acknowledged',
      /Serverless-CloudWatchLogGroupRetentionPeriod/,
      (stack) => {
        acknowledgedQueue(stack);
        logs(stack);
      },
    ],
    [
      'a warning of a construct',
      /Annotation::careful/,
      (stack) => Validations.of(fine(stack)).addWarning('careful', 'Mind the gap'),
    ],
  ])('fails on %s', (_name, finding, add) => {
    expect(synthesis(add)).toThrow(finding);
  });
});
