import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { inject } from 'vitest';
import { deploymentOf } from '../../infra/local/deployment.ts';
import type { Deployment } from '../../infra/local/deployment.ts';
import type { Grant } from '../../infra/local/roles.ts';
import { readTemplate } from '../../infra/local/template.ts';

/** The template that this run's engines execute and that CloudFormation would get. */
export function synthesizedTemplate(): Template {
  const file = path.join(inject('assemblyDir'), 'Redress.template.json');
  return Template.fromJSON(JSON.parse(readFileSync(file, 'utf8')) as object);
}

/** The same as the local engine reads it. */
export function synthesizedDeployment(template: Template): Deployment {
  const nowhere = { assemblyDir: '', gatewayUrl: 'http://gateway', publicUrl: 'http://public' };
  return deploymentOf(readTemplate(template.toJSON()), nowhere);
}

/** What Lambda itself does in a function's name: its logs, its traces, and feeding it. */
const BY_LAMBDA: ReadonlySet<string> = new Set([
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  'sqs:ReceiveMessage',
  'xray:PutTelemetryRecords',
  'xray:PutTraceSegments',
]);

/** Whether Lambda uses this and the function's own code does not. */
export function byLambda({ action }: Grant): boolean {
  return BY_LAMBDA.has(action);
}
