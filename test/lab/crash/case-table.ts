import { App, Stack } from 'aws-cdk-lib';
import type { CfnElement } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import { makeCaseTable } from '../../../infra/constructs/case-table.ts';
import type { Deployment } from '../../../infra/local/deployment.ts';
import { objectOf } from '../../../infra/local/json.ts';

/** The table as the stack makes it, without synthesizing the rest. */
export function caseTable(): Deployment['table'] {
  // The whole stack is validated elsewhere, in seconds.
  process.env['CDK_VALIDATION'] = 'false';
  const stack = new Stack(new App({ analyticsReporting: false }), 'Lab');
  const made = makeCaseTable(stack, new Key(stack, 'Key'));
  const name = stack.getLogicalId(made.node.defaultChild as CfnElement);
  const template = Template.fromStack(stack).findResources('AWS::DynamoDB::Table');
  return { name, properties: objectOf(template[name]?.['Properties']) };
}
