import { ArnFormat, Duration, Stack, Validations } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { makeDeadLetters } from './parked-queue.ts';

/** Runs a function so often; a tick that is missed is caught up by the next. */
export function runEvery(
  interval: Duration,
  {
    scope,
    id,
    lambda,
    missed,
  }: {
    readonly scope: Construct;
    readonly id: string;
    readonly lambda: IFunction;
    readonly missed: Queue;
  },
): Schedule {
  const role = new Role(scope, `${id}ScheduleRole`, {
    assumedBy: schedulerOf(Stack.of(scope)),
    inlinePolicies: {
      invoke: new PolicyDocument({
        statements: [
          new PolicyStatement({
            actions: ['lambda:InvokeFunction'],
            resources: [lambda.functionArn],
          }),
          new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [missed.queueArn] }),
        ],
      }),
    },
  });
  return new Schedule(scope, `${id}Schedule`, {
    description: `Redress: the tick of ${id}`,
    schedule: ScheduleExpression.rate(interval),
    target: new LambdaInvoke(lambda, {
      input: ScheduleTargetInput.fromObject({ scheduledAt: ContextAttribute.scheduledTime }),
      role: role.withoutPolicyUpdates(),
      deadLetterQueue: missed,
      retryAttempts: 1,
      maxEventAge: Duration.hours(1),
    }),
  });
}

/**
 * Ticks that the scheduler could not hand over, each with its reason in its attributes. Nobody has
 * to redrive them, so the alarm is on the sweep that stays behind, not on this queue.
 */
export function makeMissedTicks(scope: Construct): Queue {
  const missed = makeDeadLetters(scope, 'MissedTicks');
  Validations.of(missed).acknowledge({
    id: 'AwsSolutions::AwsSolutions-SQS3',
    reason:
      'It is the dead-letter queue of a schedule, which names it and not the other way round.',
  });
  return missed;
}

/** The scheduler, but in the name of this account's schedules alone. */
function schedulerOf(stack: Stack): ServicePrincipal {
  const group = stack.formatArn({
    service: 'scheduler',
    resource: 'schedule-group',
    resourceName: 'default',
    arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
  });
  return new ServicePrincipal('scheduler.amazonaws.com', {
    conditions: {
      StringEquals: { 'aws:SourceAccount': stack.account, 'aws:SourceArn': group },
    },
  });
}
