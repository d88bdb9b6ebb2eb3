import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgedInputs } from '../../../functions/triage/tell-judgement.ts';
import type { Classification } from '../../../shared/triage/classifier/classify.ts';
import { judge, likelyTopics, placesOf } from '../../../shared/triage/judgement.ts';
import type { Opinion } from '../../../shared/triage/second-opinion.ts';
import { SIGNALS } from '../../../shared/triage/signals/signal-names.ts';

const RISKS = ['safety', 'legal_or_regulator', 'privacy'];
const HARMLESS = new Set<string>(['praise', 'question', 'spam', 'same_here', 'hate_or_threat']);

const classification = (more: Partial<Classification> = {}): Classification => ({
  probability: 0.5,
  band: 'unknown',
  topics: [],
  language: 'en',
  needsPrivate: 0.5,
  risks: [],
  reasons: [],
  version: '1',
  ...more,
});
const DISMISSES = { mayDismiss: true, reviewShare: 0 };

const anySignals = fc.subarray([...SIGNALS]).map((names) => names.map((signal) => ({ signal })));
const anyClassified = fc
  .record({
    band: fc.constantFrom('yes' as const, 'unknown' as const, 'no' as const),
    risks: fc.subarray(RISKS),
  })
  .map(classification);

describe('judge', () => {
  it('R-10: dismisses only what nothing speaks for, and only where the deployment may', () => {
    fc.assert(
      fc.property(anyClassified, anySignals, fc.boolean(), (classified, signals, mayDismiss) => {
        const { issue } = judge({ classified }, signals, { mayDismiss, reviewShare: 0 }, 0.5);
        const isNothing =
          classified.risks.length === 0 && signals.every(({ signal }) => HARMLESS.has(signal));
        const dismissed = mayDismiss && classified.band === 'no' && isNothing;

        expect(issue).toBe(
          dismissed ? 'no' : classified.band === 'no' ? 'unknown' : classified.band,
        );
      }),
    );
  });

  it('lets a second opinion decide what the classifier is unsure of, and nothing else', () => {
    const opinion: Opinion = { issue: 'no', topics: ['billing'] };
    const of = (band: Classification['band']) =>
      judge({ classified: classification({ band }), opinion }, [], DISMISSES, 0.5);

    expect(of('unknown')).toMatchObject({ issue: 'no', by: 'bedrock', topic: 'billing' });
    expect(of('yes')).toMatchObject({ issue: 'yes', by: 'embedded' });
    const danger = classification({ risks: ['safety'] });
    expect(judge({ classified: danger, opinion }, [], DISMISSES, 0.5).issue).toBe('unknown');
    const unsure: Opinion = { issue: 'unsure', topics: [] };
    const both = { classified: classification(), opinion: unsure };
    expect(judge(both, [], DISMISSES, 0.5).issue).toBe('unknown');
  });

  it('draws the share of the dismissed that is asked for, each by its own chance', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (chance) => {
        const classified = classification({ band: 'no' });
        const drawn = judge({ classified }, [], { mayDismiss: true, reviewShare: 0.02 }, chance);
        const kept = judge({ classified }, [], { mayDismiss: false, reviewShare: 1 }, chance);

        expect(drawn.review).toBe(chance < 0.02);
        expect(kept.review).toBe(false);
      }),
    );
  });

  it('tells the gravest risk that the table knows', () => {
    const risk = (...risks: string[]) =>
      judge({ classified: classification({ risks }) }, [], DISMISSES, 0.5).risk;

    expect(risk('privacy', 'legal_or_regulator', 'safety')).toBe('safety');
    expect(risk('privacy', 'legal_or_regulator')).toBe('legal_or_regulator');
    expect(risk('privacy')).toBeUndefined();
    expect(risk()).toBeUndefined();
  });

  it('names a topic that is sure enough to choose a team by', () => {
    const topic = (name: string, probability: number) =>
      judge(
        { classified: classification({ topics: [{ topic: name, probability }] }) },
        [],
        DISMISSES,
        0.5,
      ).topic;

    expect(topic('billing', 0.6)).toBe('billing');
    expect(topic('billing', 0.59)).toBeUndefined();
    expect(topic('other', 0.9)).toBeUndefined();
  });
});

describe('judgedInputs', () => {
  const judged = judge(
    { classified: classification({ band: 'yes', risks: ['safety'] }) },
    [],
    DISMISSES,
    0.5,
  );

  it('adds what was judged, and leaves what words and the source say', () => {
    expect(judgedInputs(judged, {}, { risk: 'none' })).toEqual({ issue: 'yes', risk: 'safety' });
    expect(judgedInputs(judged, {}, { risk: 'press' })).toEqual({ issue: 'yes' });
    expect(judgedInputs(judged, { stated: { issue: 'yes' } }, { risk: 'none' })).toEqual({
      risk: 'safety',
    });
    expect(judgedInputs(judged, { stated: { issue: 'no' } }, { risk: 'none' })).toEqual({});
    expect(judgedInputs(judged, { stated: { issue: 'unknown' } }, { risk: 'press' })).toEqual({
      issue: 'yes',
    });
    expect(judgedInputs(undefined, {}, { risk: 'none' })).toEqual({});
  });
});

describe('what is shown of a classification', () => {
  it('is each topic that is likely, and where reasons stand, never their words', () => {
    const topics = [
      { topic: 'app', probability: 0.3 },
      { topic: 'billing', probability: 0.29 },
    ];

    expect(likelyTopics(classification({ topics }))).toEqual(['app']);
    expect(placesOf('Never CAME, never', ['came', 'lost'])).toEqual([{ start: 6, end: 10 }]);
    expect(placesOf('İ never', ['never'])).toEqual([]);
  });
});
