import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Origin } from '../../../functions/triage/apply-event.ts';
import { makeShapeSampler } from '../../../functions/triage/sample-shape.ts';
import { HOUR } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';
import { exampleConfiguration } from '../../support/configuration.ts';

describe('makeShapeSampler', () => {
  let nowMs: number;
  let lines: string[];
  let metrics: Metrics;
  const origins = exampleConfiguration().connections.map((connection): Origin => ({
    connection,
    deliveryId: 'd-1',
    receivedAtMs: T0,
  }));
  const [onX, onFacebook] = origins;
  if (onX === undefined || onFacebook === undefined) throw new Error('no connections');
  const start = () =>
    makeShapeSampler({ now: () => nowMs, logger: new Logger({ serviceName: 'triage' }), metrics });

  beforeEach(() => {
    nowMs = T0;
    lines = [];
    metrics = new Metrics({ namespace: 'Redress', serviceName: 'triage' });
    // Powertools writes to the stream itself, as Lambda wants it.
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0);
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const sampled = () =>
    lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ message }) => message === 'shape_sampled');

  it('logs a shape by its id with the connection and the reason, and no word of a customer', () => {
    start()({ poll: { question: 'my words' } }, 'unknown_shape', onX);

    expect(sampled()).toMatchObject([
      {
        level: 'WARN',
        connection: 'x-main',
        channel: 'x',
        deliveryId: 'd-1',
        reason: 'unknown_shape',
        shapeId: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
        shape: '{poll:{question:string}}',
      },
    ]);
    expect(lines.join('')).not.toContain('my words');
  });

  it('logs a shape once an hour for each connection and reason, and counts every one', () => {
    const sample = start();

    for (const text of ['a', 'b']) sample({ poll: text }, 'unknown_shape', onX);
    sample({ poll: 'c' }, 'unknown_shape', onFacebook);
    sample({ poll: 'd' }, 'payload_malformed', onX);
    expect(sampled()).toHaveLength(3);
    nowMs = T0 + HOUR - 1;
    sample({ poll: 'e' }, 'unknown_shape', onX);
    expect(sampled()).toHaveLength(3);
    nowMs = T0 + HOUR;
    sample({ poll: 'f' }, 'unknown_shape', onX);
    expect(sampled()).toHaveLength(4);

    metrics.publishStoredMetrics();
    expect(lines.at(-1)).toContain('"ShapesUnknown":[1,1,1,1,1,1]');
  });

  it('logs fifty shapes an hour and no more, however many a sender invents', () => {
    const sample = start();

    for (let length = 0; length < 60; length += 1) {
      sample({ ['k'.repeat(length % 40)]: length > 39 ? 1 : 'a b' }, 'unknown_shape', onX);
    }

    expect(sampled()).toHaveLength(50);
  });
});
