import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { LOG_EVENTS } from '../../shared/observability/log-events.ts';
import { METRICS } from '../../shared/observability/metric-names.ts';
import type { BedrockConfiguration } from '../../shared/policy/classifier-configuration.ts';
import type { Table } from '../../shared/store/client.ts';
import { releaseSpending, reserveSpending } from '../../shared/store/spending-store.ts';
import { MINUTE, SECOND, parseDurationMs } from '../../shared/time.ts';
import {
  askingFor,
  mostMicroUsd,
  readOpinion,
  spentMicroUsd,
} from '../../shared/triage/second-opinion.ts';
import type { Opinion } from '../../shared/triage/second-opinion.ts';

/** Asks for an opinion on a text without private data; `undefined` when there is none to be had. */
export type AskForOpinion = (masked: string) => Promise<Opinion | undefined>;

type Edges = {
  readonly table: Table;
  readonly now: () => number;
  readonly logger: Logger;
  readonly metrics: Metrics;
};

/** After a failure nobody waits for the model again for so long. */
const PAUSE_MS = MINUTE;
const MICRO = 1_000_000;

/**
 * Amazon Bedrock, asked once for each text, within its time and the day's money. It never throws:
 * a mention waits for nothing that is not needed. The client is loaded on first use.
 */
export function makeBedrock(configuration: BedrockConfiguration, edges: Edges): AskForOpinion {
  const { modelId, usdPerMillionTokens: prices, mostUsdPerDay, timeout } = configuration;
  const { table, now, logger, metrics } = edges;
  const requestTimeout = parseDurationMs(timeout) ?? 5 * SECOND;
  const open = async () => {
    const { BedrockRuntimeClient, ConverseCommand } =
      await import('@aws-sdk/client-bedrock-runtime');
    // Its own HTTP/2 is for streams; a session of it does not survive the freezing of a function.
    const requestHandler = new NodeHttpHandler({ requestTimeout, throwOnRequestTimeout: true });
    return {
      client: new BedrockRuntimeClient({ maxAttempts: 1, requestHandler }),
      ConverseCommand,
    };
  };
  let opened: ReturnType<typeof open> | undefined;
  let pausedUntilMs = 0;

  async function converse(masked: string) {
    const { client, ConverseCommand } = await (opened ??= open());
    return client.send(new ConverseCommand({ modelId, ...askingFor(masked) }), {
      abortSignal: AbortSignal.timeout(requestTimeout),
    });
  }

  async function ask(masked: string): Promise<Opinion | 'paused' | 'used_up' | 'not_understood'> {
    const atMs = now();
    if (atMs < pausedUntilMs) return 'paused';
    const microUsd = mostMicroUsd(masked, prices);
    const most = { atMs, microUsd, mostMicroUsd: Math.floor(mostUsdPerDay * MICRO) };
    if ((await reserveSpending(table, most)) === 'used_up') return 'used_up';
    metrics.addMetric(METRICS.opinionsAsked, MetricUnit.Count, 1);
    const { output, usage } = await converse(masked);
    const { inputTokens, outputTokens } = usage ?? {};
    if (inputTokens !== undefined && outputTokens !== undefined) {
      const spent = spentMicroUsd({ inputTokens, outputTokens }, prices);
      await releaseSpending(table, { atMs, microUsd: microUsd - spent });
    }
    return readOpinion(output?.message?.content ?? []) ?? 'not_understood';
  }

  return async (masked) => {
    const answer = await ask(masked).catch((error: unknown) => {
      pausedUntilMs = now() + PAUSE_MS;
      const name = error instanceof Error ? error.name : 'unknown';
      logger.warn(LOG_EVENTS.opinionNotGiven, { reason: 'failed', error: name });
      return 'failed' as const;
    });
    if (typeof answer !== 'string') return answer;
    if (answer !== 'failed') logger.info(LOG_EVENTS.opinionNotGiven, { reason: answer });
    metrics.addMetric(METRICS.opinionsNotGiven, MetricUnit.Count, 1);
    return undefined;
  };
}
