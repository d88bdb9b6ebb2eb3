import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric, MetricProps } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { METRICS, METRICS_NAMESPACE } from '../../shared/observability/metric-names.ts';
import type { ParkedQueue } from './parked-queue.ts';
import type { Verb } from './redress-function.ts';

const MINUTE = Duration.minutes(1);
const OLDEST_MESSAGE_SECONDS = 300;
const SWEEP_LAG_SECONDS = 180;
/** Refusals in five minutes that are more than somebody's try. */
const REFUSALS = 10;

export type Watched = {
  readonly functions: Readonly<Record<Verb, IFunction>>;
  readonly queues: Readonly<Record<'deliveries' | 'effects', ParkedQueue>>;
  readonly api: HttpApi;
  readonly notices: ITopic;
  /** Ids of all connections. */
  readonly connections: readonly string[];
};

/** Alarms that wake a person, and the dashboard that they look at then. */
export class Watch extends Construct {
  private readonly action: SnsAction;

  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id);
    this.action = new SnsAction(watched.notices);
    const { functions, queues, api } = watched;
    for (const [name, { queue, deadLetters }] of Object.entries(queues)) {
      const parked = deadLetters.metricApproximateNumberOfMessagesVisible({ period: MINUTE });
      this.alarm(`${name}-parked`, parked, {
        above: 0,
        says: 'Parked messages wait to be looked at and redriven.',
      });
      const age = queue.metricApproximateAgeOfOldestMessage({ period: MINUTE });
      this.alarm(`${name}-late`, age, {
        above: OLDEST_MESSAGE_SECONDS,
        says: 'Messages wait for more than five minutes.',
      });
    }
    for (const [verb, lambda] of Object.entries(functions)) {
      this.alarm(`${verb}-errors`, lambda.metricErrors({ period: MINUTE }), {
        above: 0,
        says: 'Invocations fail; what they were given is delivered again.',
      });
    }
    this.alarm('sweep-behind', sweepLag(), {
      above: SWEEP_LAG_SECONDS,
      says: 'Deadlines pass unseen: the sweep is late or does not run.',
      missing: TreatMissingData.BREACHING,
      minutes: 3,
    });
    this.alarm('connection-ails', ailing(), {
      above: 0,
      says: 'A connection is silent for longer than expected, or cut off; a notice names it.',
    });
    for (const connection of watched.connections) {
      this.alarm(`${connection}-refused`, refusals(connection), {
        above: REFUSALS,
        says: `Deliveries or handshakes of ${connection} are refused: compare its secrets.`,
      });
    }
    this.alarm('receive-5xx', api.metricServerError({ period: MINUTE, statistic: 'Sum' }), {
      above: 0,
      says: 'Platforms are told to come again: a secret is unset, or the queue is out of reach.',
    });
    this.draw(watched);
  }

  private alarm(
    id: string,
    metric: IMetric,
    rule: {
      readonly above: number;
      readonly says: string;
      readonly missing?: TreatMissingData;
      readonly minutes?: number;
    },
  ): void {
    const alarm = new Alarm(this, id, {
      alarmDescription: rule.says,
      metric,
      threshold: rule.above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: rule.minutes ?? 1,
      treatMissingData: rule.missing ?? TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(this.action);
    alarm.addOkAction(this.action);
  }

  private draw({ functions, queues, api }: Watched): void {
    const { deliveries, effects } = queues;
    const count = (metricName: string, service: Verb) => metricOf(metricName, { service });
    const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 8 });
    new Dashboard(this, 'Dashboard', {
      widgets: [
        [
          graph('Deliveries', [
            count(METRICS.deliveriesAccepted, 'receive'),
            count(METRICS.deliveriesRefused, 'receive'),
            count(METRICS.deliveriesDeferred, 'receive'),
          ]),
          graph('Mentions and cases', [
            count(METRICS.mentionsStored, 'triage'),
            count(METRICS.casesOpened, 'triage'),
            count(METRICS.eventsIgnored, 'triage'),
            count(METRICS.deliveriesParked, 'triage'),
          ]),
          graph('Sweep lag, seconds', [sweepLag()]),
        ],
        [
          graph(
            'Waiting',
            [deliveries, effects].map(({ queue }) =>
              queue.metricApproximateNumberOfMessagesVisible(),
            ),
          ),
          graph(
            'Parked',
            [deliveries, effects].map(({ deadLetters }) =>
              deadLetters.metricApproximateNumberOfMessagesVisible(),
            ),
          ),
          graph('Errors', [
            api.metricServerError(),
            ...Object.values(functions).map((lambda) => lambda.metricErrors()),
          ]),
        ],
      ],
    });
  }
}

function ailing(): Metric {
  return metricOf(METRICS.connectionsAiling, { service: 'escalate' });
}

function refusals(connection: string): Metric {
  return metricOf(
    METRICS.connectionRefusals,
    { service: 'receive', connection },
    { period: Duration.minutes(5) },
  );
}

function sweepLag(): Metric {
  return metricOf(METRICS.sweepLagSeconds, { service: 'escalate' }, { statistic: 'Maximum' });
}

/** One of our own metrics; its sum over a minute unless it says otherwise. */
function metricOf(
  metricName: string,
  dimensionsMap: Record<string, string>,
  rest: Pick<MetricProps, 'period' | 'statistic'> = {},
): Metric {
  return new Metric({
    namespace: METRICS_NAMESPACE,
    metricName,
    dimensionsMap,
    statistic: 'Sum',
    period: MINUTE,
    ...rest,
  });
}
