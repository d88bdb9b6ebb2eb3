import { describe, expect, it } from 'vitest';
import { facebookReply } from '../../../shared/channels/facebook/reply.ts';
import { T0 } from '../../support/cases.ts';

describe('classifyGraph', () => {
  const classify = (status: number | undefined, body: unknown = {}, headers = {}) =>
    facebookReply.classify({ status, body, headers, nowMs: T0 });
  const error = (code: number, subcode?: number) => ({
    error: { code, ...(subcode === undefined ? {} : { error_subcode: subcode }) },
  });

  it.each([
    ['a comment', { id: '9_2' }, '9_2'],
    ['a message', { recipient_id: '7', message_id: 'm_9' }, 'm_9'],
    ['a message of WhatsApp', { messages: [{ id: 'wamid.9' }] }, 'wamid.9'],
  ])('reads the id of %s', (_name, body, postId) => {
    expect(classify(200, body)).toEqual({ outcome: 'posted', postId });
  });

  it.each([4, 17, 32, 341, 613, 80_001, 80_007, 80_014, 130_429, 131_056])(
    'tries again after the throttle %i, whatever the status',
    (code) => {
      expect(classify(400, error(code))).toEqual({ outcome: 'retry' });
      expect(classify(500, error(code))).toEqual({ outcome: 'retry' });
    },
  );

  it.each([1, 2, 1_200, 131_000, 131_016])(
    'tries again after the failure %i when it was refused, and not when it may have been done',
    (code) => {
      expect(classify(400, error(code))).toEqual({ outcome: 'retry' });
      expect(classify(500, error(code))).toEqual({ outcome: 'unknown' });
    },
  );

  it.each([
    [100, undefined, 'graph_100'],
    [100, 33, 'graph_100_33'],
    [190, 463, 'graph_190_463'],
    [10, 2_018_278, 'graph_10_2018278'],
    [200, undefined, 'graph_200'],
    [368, undefined, 'graph_368'],
    [506, undefined, 'graph_506'],
    [131_047, undefined, 'graph_131047'],
  ])('never tries %i/%s again', (code, subcode, name) => {
    expect(classify(400, error(code, subcode))).toEqual({ outcome: 'never', code: name });
  });

  it('does not know what came of a broken connection or a broken answer', () => {
    expect(classify(undefined)).toEqual({ outcome: 'unknown' });
    expect(classify(502, '<html>')).toEqual({ outcome: 'unknown' });
    expect(classify(404, '<html>')).toEqual({ outcome: 'never', code: 'http_404' });
    expect(classify(200, '<html>')).toEqual({ outcome: 'posted' });
  });

  it('waits as long as it is told', () => {
    const usage = { 42: [{ estimated_time_to_regain_access: 5 }, { call_count: 100 }] };
    const headers = { 'x-business-use-case-usage': JSON.stringify(usage), 'retry-after': '30' };

    expect(classify(429, {}, headers)).toEqual({ outcome: 'retry', afterMs: 300_000 });
    expect(classify(429, {}, { 'retry-after': '30' })).toEqual({
      outcome: 'retry',
      afterMs: 30_000,
    });
    expect(classify(429, {}, { 'x-business-use-case-usage': '{' })).toEqual({ outcome: 'retry' });
  });
});
