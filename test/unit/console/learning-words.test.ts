import { describe, expect, it } from 'vitest';
import {
  FEWEST_WORDS,
  chosenText,
  inUseText,
  labelsText,
  nextText,
  pairsOf,
} from '../../../functions/console/web/learning-words.ts';
import { formatRoute, isListAlone, parseRoute } from '../../../functions/console/web/route.ts';

const nowMs = Date.parse('2026-11-24T22:30:00Z');
const lesson = '2026-11-21T08:51:00.000Z';
const learning = (automatic: boolean, inUse?: string) => ({
  ...(inUse === undefined ? {} : { inUse }),
  automatic,
  version: 1,
  lessons: [],
  now: '2026-11-24T22:30:00.000Z',
});

describe('the address of learning', () => {
  it('is read back, and with a name behind it is the list of cases', () => {
    const route = { view: 'all', learning: true } as const;

    expect(parseRoute(formatRoute(route))).toEqual(route);
    expect(isListAlone(route)).toBe(false);
    expect(formatRoute({ view: 'team', learning: true })).toBe('#/learning');
    expect(parseRoute('#/learning/x')).toEqual({ view: 'team' });
  });
});

describe('the words of learning', () => {
  it('tell what is in use, who chose it, and what becomes of the next lesson', () => {
    const told = [
      learning(true),
      learning(true, lesson),
      learning(false),
      learning(false, lesson),
    ].map((each) => `${inUseText(each, nowMs)}, ${chosenText(each)}`);

    expect(told).toEqual([
      'The shipped weights, what triage came with',
      expect.stringMatching(/^The lesson of 21 Nov \d\d:\d\d, chosen by itself$/),
      'The shipped weights, chosen by a person',
      expect.stringMatching(/^The lesson of 21 Nov \d\d:\d\d, chosen by a person$/),
    ]);
    expect(nextText(learning(true))).toContain('learns by itself');
    expect(nextText(learning(false))).toContain('does not learn by itself');
  });

  it('count labels, and say how many it takes', () => {
    expect(labelsText({ complaints: 1, others: 0 })).toBe('1 label: 1 complaint, 0 others');
    expect(labelsText({ complaints: 30, others: 1 })).toBe('31 labels: 30 complaints, 1 other');
    expect(FEWEST_WORDS).toBe('50 labels, at least 10 of either kind');
  });

  it.each([
    [0, 0],
    [0.0001, 1],
    [0.5, 50],
    [0.7149, 71],
    [0.7151, 72],
    [0.9999, 99],
    [1, 100],
  ])('tell an area of %d as %i of 100 pairs: all and none only where it is so', (auc, pairs) => {
    expect(pairsOf(auc)).toBe(pairs);
  });
});
