import { readConfiguration } from '../../shared/configuration-file.ts';
import { makeLogger } from '../../shared/observability/logger.ts';
import { makeMetrics } from '../../shared/observability/metrics.ts';
import { readAssets } from './assets.ts';
import { makeConsole } from './console.ts';

export const handler = makeConsole({
  assets: readAssets(new URL('web/', import.meta.url)),
  configuration: readConfiguration(new URL('.', import.meta.url)),
  logger: makeLogger('console'),
  metrics: makeMetrics('console'),
});
