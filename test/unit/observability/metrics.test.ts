import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeMetrics } from '../../../shared/observability/metrics.ts';

describe('makeMetrics', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('writes JSON even where it complains: a plain line is lost to every search', () => {
    const lines: string[] = [];
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0);
    }
    const metrics = makeMetrics('receive');

    metrics.publishStoredMetrics();
    metrics.addMetric('Anything', MetricUnit.Count, 1);
    metrics.publishStoredMetrics();

    expect(lines.map((line) => typeof JSON.parse(line))).toEqual(['object', 'object']);
  });
});
