import { fileURLToPath } from 'node:url';
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
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { ICommandHooks } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { METRICS_NAMESPACE } from '../../shared/observability/metric-names.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MEMORY_MB = 512;

/**
 * Loaded by the SDK only where the environment holds no credentials; Lambda always sets those. Left
 * out they save a third of the cold start.
 */
const UNUSED_CREDENTIAL_PROVIDERS = [
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-web-identity',
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-login',
  '@smithy/credential-provider-imds',
];

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

export type RedressFunctionProps = {
  readonly verb: Verb;
  readonly timeout: Duration;
  readonly environment?: Record<string, string>;
  readonly permissions?: readonly Permission[];
  readonly reservedConcurrentExecutions?: number;
  /** Packages that this deployment never loads; what is left out makes no start slower. */
  readonly unusedModules?: readonly string[];
  readonly commandHooks: ICommandHooks;
};

/**
 * One of the eight functions: its code, its log group, and a role that allows what it does and
 * nothing else.
 */
export class RedressFunction extends Construct {
  readonly lambda: NodejsFunction;

  constructor(scope: Construct, id: string, props: RedressFunctionProps) {
    super(scope, id);
    const { verb, timeout, environment, permissions = [], reservedConcurrentExecutions } = props;
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = this.makeRole(logGroup, permissions);
    this.lambda = new NodejsFunction(this, 'Function', {
      entry: `${ROOT}functions/${verb}/handler.ts`,
      handler: 'handler',
      projectRoot: ROOT,
      depsLockFilePath: `${ROOT}package-lock.json`,
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
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        minify: true,
        sourceMap: true,
        mainFields: ['module', 'main'],
        externalModules: [...UNUSED_CREDENTIAL_PROVIDERS, ...(props.unusedModules ?? [])],
        commandHooks: props.commandHooks,
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
