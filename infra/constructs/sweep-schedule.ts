import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Carries every due case on, each minute; a tick that is missed is caught up by the next. */
export function scheduleSweep(scope: Construct, escalate: IFunction): Schedule {
  const role = new Role(scope, 'SweepScheduleRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
    inlinePolicies: {
      invoke: new PolicyDocument({
        statements: [
          new PolicyStatement({
            actions: ['lambda:InvokeFunction'],
            resources: [escalate.functionArn],
          }),
        ],
      }),
    },
  });
  return new Schedule(scope, 'SweepSchedule', {
    description: 'Redress: carry what is due one step further',
    schedule: ScheduleExpression.rate(Duration.minutes(1)),
    target: new LambdaInvoke(escalate, {
      input: ScheduleTargetInput.fromObject({ scheduledAt: ContextAttribute.scheduledTime }),
      role: role.withoutPolicyUpdates(),
      retryAttempts: 1,
      maxEventAge: Duration.hours(1),
    }),
  });
}
