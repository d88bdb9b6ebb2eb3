import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { METRICS } from '../../shared/observability/metric-names.ts';
import type { DeskDependencies } from './dependencies.ts';

/** Counts a command of a person by what came of it. */
export function countCommand(
  { metrics }: Pick<DeskDependencies, 'metrics'>,
  { outcome }: { readonly outcome: string },
): void {
  const metric = outcome === 'done' ? METRICS.commandsDone : METRICS.commandsRefused;
  metrics.addMetric(metric, MetricUnit.Count, 1);
}
