import { CfnOutput, Duration, Stack, Validations } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import { Alias } from 'aws-cdk-lib/aws-kms';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Configuration } from '../shared/policy/configuration.ts';
import type { BundleProps } from './constructs/bundle.ts';
import { makeCaseTable } from './constructs/case-table.ts';
import { makeDataKey } from './constructs/data-key.ts';
import { FrontDoor } from './constructs/front-door.ts';
import { makeNoticesTopic } from './constructs/notices-topic.ts';
import { makeOversizedBucket } from './constructs/oversized-bucket.ts';
import { ParkedQueue } from './constructs/parked-queue.ts';
import { permissionsOf } from './constructs/permissions.ts';
import type { Resources } from './constructs/permissions.ts';
import { RedressFunction } from './constructs/redress-function.ts';
import type { Verb } from './constructs/redress-function.ts';
import { Secrets } from './constructs/secrets.ts';
import { makeMissedTicks, runEvery } from './constructs/schedule.ts';
import { Watch } from './constructs/watch.ts';

const TIMEOUTS: Readonly<Record<Verb, Duration>> = {
  receive: Duration.seconds(5),
  triage: Duration.seconds(30),
  publish: Duration.seconds(30),
  escalate: Duration.seconds(55),
  'catch-up': Duration.seconds(55),
  learn: Duration.minutes(5),
  desk: Duration.seconds(10),
  console: Duration.seconds(5),
};

/** Messages that one invocation works on; each that fails is reported by itself. */
const BATCH_SIZE = 10;
/** Enough for 500 deliveries in work; more would only meet each other in the table. */
const TRIAGE_CONCURRENCY = 50;
/** People and platforms are not to be flooded by what a burst has caused. */
const PUBLISH_CONCURRENCY = 5;
/** A sweep that hangs must not take the account's concurrency with it; two may overlap safely. */
const ESCALATE_CONCURRENCY = 2;
/** A second one would learn the same. */
const LEARN_CONCURRENCY = 1;
/** A network is not to be asked twice at once. */
const CATCH_UP_CONCURRENCY = 1;

/** What asks Amazon Bedrock, where it is to be asked. */
const BEDROCK_MODULES = ['@aws-sdk/client-bedrock-runtime'];
/** What stands beside a function's code, besides the configuration. */
const BESIDE: Readonly<Partial<Record<Verb, BundleProps['beside']>>> = {
  triage: ['classifier', 'rules'],
  learn: ['classifier'],
  console: ['page'],
};

/** Redress in one stack, in the order in which a complaint passes through it. */
export class RedressStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    props: StackProps & { readonly configuration: Configuration },
  ) {
    super(scope, id, props);
    const { configuration } = props;
    const door = new FrontDoor(this, 'FrontDoor');
    const resources = this.makeResources(configuration);
    const publicBaseUrl = configuration.publicBaseUrl ?? door.api.apiEndpoint;
    const functions = this.makeFunctions({ configuration, resources, publicBaseUrl });
    const lambdas = {
      receive: functions.receive.lambda,
      triage: functions.triage.lambda,
      publish: functions.publish.lambda,
      escalate: functions.escalate.lambda,
      'catch-up': functions['catch-up'].lambda,
      learn: functions.learn.lambda,
      desk: functions.desk.lambda,
      console: functions.console.lambda,
    };
    const { deliveries, effects, notices } = resources;
    door.routeWebhooks(lambdas.receive);
    feed(functions.triage, deliveries, TRIAGE_CONCURRENCY);
    feed(functions.publish, effects, PUBLISH_CONCURRENCY);
    const missed = makeMissedTicks(this);
    const run = (name: string, interval: Duration, lambda: IFunction) =>
      runEvery(interval, { scope: this, id: name, lambda, missed });
    run('Sweep', Duration.minutes(1), lambdas.escalate);
    run('CatchUp', Duration.minutes(1), lambdas['catch-up']);
    run('Learn', Duration.hours(1), lambdas.learn);
    door.routeDesk(lambdas.desk, configuration.identity);
    door.routeConsole(lambdas.console);
    new Watch(this, 'Watch', {
      functions: lambdas,
      queues: { deliveries, effects },
      api: door.api,
      notices,
      connections: configuration.connections.map(({ id: connection }) => connection),
    });
    this.printUrls(configuration, publicBaseUrl);
  }

  private makeResources(configuration: Configuration): Resources {
    const key = makeDataKey(this);
    new Alias(this, 'DataKeyAlias', { aliasName: 'alias/redress', targetKey: key });
    return {
      key,
      secrets: new Secrets(this, { configuration, encryptionKey: key }),
      deliveries: new ParkedQueue(this, 'Deliveries', { consumerTimeout: TIMEOUTS.triage }),
      oversized: makeOversizedBucket(this, key),
      table: makeCaseTable(this, key),
      effects: new ParkedQueue(this, 'Effects', { consumerTimeout: TIMEOUTS.publish }),
      notices: makeNoticesTopic(this, key),
    };
  }

  private makeFunctions(parts: {
    readonly configuration: Configuration;
    readonly resources: Resources;
    readonly publicBaseUrl: string;
  }): Readonly<Record<Verb, RedressFunction>> {
    const { configuration, resources, publicBaseUrl } = parts;
    const { table, deliveries, effects, oversized, notices } = resources;
    const permissions = permissionsOf(this, resources, configuration);
    const TABLE_NAME = table.tableName;
    const EFFECTS_QUEUE_URL = effects.queue.queueUrl;
    const OVERSIZED_BUCKET_NAME = oversized.bucketName;
    const make = (verb: Verb, environment: Record<string, string>, concurrency?: number) =>
      new RedressFunction(this, pascalCase(verb), {
        verb,
        timeout: TIMEOUTS[verb],
        environment,
        permissions: permissions[verb],
        ...(concurrency === undefined ? {} : { reservedConcurrentExecutions: concurrency }),
        unusedModules: configuration.classifier.use === 'bedrock' ? [] : BEDROCK_MODULES,
        configuration,
        beside: BESIDE[verb],
      });
    return {
      receive: make('receive', {
        DELIVERIES_QUEUE_URL: deliveries.queue.queueUrl,
        OVERSIZED_BUCKET_NAME,
      }),
      triage: make('triage', {
        TABLE_NAME,
        EFFECTS_QUEUE_URL,
        DELIVERIES_DEAD_LETTER_QUEUE_URL: deliveries.deadLetters.queueUrl,
        OVERSIZED_BUCKET_NAME,
      }),
      publish: make('publish', {
        TABLE_NAME,
        NOTICES_TOPIC_ARN: notices.topicArn,
        PUBLIC_BASE_URL: publicBaseUrl,
        EFFECTS_DEAD_LETTER_QUEUE_URL: effects.deadLetters.queueUrl,
      }),
      escalate: make('escalate', { TABLE_NAME, EFFECTS_QUEUE_URL }, ESCALATE_CONCURRENCY),
      'catch-up': make(
        'catch-up',
        { TABLE_NAME, DELIVERIES_QUEUE_URL: deliveries.queue.queueUrl },
        CATCH_UP_CONCURRENCY,
      ),
      learn: make('learn', { TABLE_NAME }, LEARN_CONCURRENCY),
      desk: make('desk', { TABLE_NAME, EFFECTS_QUEUE_URL }),
      console: make('console', {}),
    };
  }

  private printUrls({ connections }: Configuration, publicBaseUrl: string): void {
    for (const { id, channel } of connections) {
      new CfnOutput(this, `WebhookUrl${pascalCase(id)}`, {
        value: `${publicBaseUrl}/webhooks/${id}`,
        description: `Give this URL to ${channel}`,
      });
    }
    new CfnOutput(this, 'ConsoleUrl', { value: `${publicBaseUrl}/console` });
    new CfnOutput(this, 'DeskApiUrl', { value: `${publicBaseUrl}/desk` });
  }
}

/** A mapping of its own instead of the ready-made one, whose grant allows more than is needed. */
function feed(consumer: RedressFunction, { queue }: ParkedQueue, maximumConcurrency: number): void {
  const mapping = new CfnEventSourceMapping(consumer, 'Feed', {
    functionName: consumer.lambda.functionArn,
    eventSourceArn: queue.queueArn,
    batchSize: BATCH_SIZE,
    functionResponseTypes: ['ReportBatchItemFailures'],
    scalingConfig: { maximumConcurrency },
  });
  // Lambda checks the role when the mapping is made.
  mapping.node.addDependency(consumer.node.findChild('Policy'));
  Validations.of(mapping).acknowledge({
    id: 'Serverless::Serverless-LambdaEventSourceMappingDestination',
    reason: 'AWS takes none for a queue; its own redrive policy parks what fails.',
  });
}

function pascalCase(id: string): string {
  return id.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
