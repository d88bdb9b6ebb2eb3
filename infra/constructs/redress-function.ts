import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { Duration } from 'aws-cdk-lib';
import {
  Policy,
  PolicyDocument,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { METRICS_NAMESPACE } from '../../shared/observability/metric-names.ts';
import { bundle } from './bundle.ts';
import type { BundleProps } from './bundle.ts';

const MEMORY_MB = 512;

export type Verb =
  'receive' | 'triage' | 'publish' | 'escalate' | 'catch-up' | 'learn' | 'desk' | 'console';

/** What a function may do, as data: actions on resources, and conditions where AWS needs them. */
export type Permission = {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions?: Record<string, Record<string, string>>;
  /** The finding of cdk-nag that a wildcard among the resources makes, and why it is right here. */
  readonly acknowledged?: { readonly id: string; readonly reason: string };
};

export type RedressFunctionProps = BundleProps & {
  readonly verb: Verb;
  readonly timeout: Duration;
  readonly environment?: Record<string, string>;
  readonly permissions?: readonly Permission[];
  readonly reservedConcurrentExecutions?: number;
};

/**
 * One of the eight functions: its code, its log group, and a role that allows what it does and
 * nothing else.
 */
export class RedressFunction extends Construct {
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, id: string, props: RedressFunctionProps) {
    super(scope, id);
    const { verb, timeout, environment, permissions = [], reservedConcurrentExecutions } = props;
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = this.makeRole(logGroup, permissions);
    this.lambda = new LambdaFunction(this, 'Function', {
      code: bundle(props),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: MEMORY_MB,
      timeout,
      // What CDK would add by itself is written out below, so that the policy is the whole truth.
      role: role.withoutPolicyUpdates(),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      // Lambda's own start and end lines would be most of the log bill.
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.ACTIVE,
      ...(reservedConcurrentExecutions === undefined ? {} : { reservedConcurrentExecutions }),
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        POWERTOOLS_SERVICE_NAME: verb,
        POWERTOOLS_METRICS_NAMESPACE: METRICS_NAMESPACE,
        POWERTOOLS_LOG_LEVEL: 'INFO',
        ...environment,
      },
    });
    Validations.of(this.lambda).acknowledge({
      id: 'Serverless::Serverless-LambdaDLQ',
      reason:
        'Requests are answered, queues park by themselves, and the next sweep does what one could not.',
    });
  }

  private makeRole(logGroup: LogGroup, permissions: readonly Permission[]): Role {
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    const allowed: readonly Permission[] = [
      { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logGroup.logGroupArn] },
      { actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], resources: ['*'] },
      ...permissions,
    ];
    const statements = allowed.map(
      ({ actions, resources, acknowledged: _why, ...rest }) =>
        new PolicyStatement({ actions: [...actions], resources: [...resources], ...rest }),
    );
    const policy = new Policy(this, 'Policy', { document: new PolicyDocument({ statements }) });
    Validations.of(policy).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray takes traces of the account as a whole; its actions know no resources.',
    });
    for (const { acknowledged } of permissions) {
      if (acknowledged !== undefined) Validations.of(policy).acknowledge(acknowledged);
    }
    role.attachInlinePolicy(policy);
    return role;
  }
}
