import { describe, expect, it } from 'vitest';
import { matchRule } from '../../../shared/triage/match-rule.ts';
import { readPost } from '../../support/read-post.ts';

describe('readInputs', () => {
  it.each([
    ['my charger caught fire last night', 'safety', 'T03'],
    ['de oplader vloog in brand', 'safety', 'T03'],
    ['bộ sạc bốc cháy tối qua', 'safety', 'T03'],
    ['pengecas terbakar malam tadi', 'safety', 'T03'],
    ['you will hear from my lawyer', 'legal_or_regulator', 'T04'],
    ['a journalist from the local paper will call you', 'press', 'T04'],
    ['my lawyer says that the charger caught fire', 'safety', 'T03'],
    ['my parcel never came', 'none', 'T09'],
  ] as const)('R-10: takes %j for the risk %s, by rule %s', (text, risk, rule) => {
    const { inputs } = readPost(text);

    expect(inputs.risk).toBe(risk);
    expect(matchRule(inputs).id).toBe(rule);
  });

  it('lets no source talk a danger down, and believes one that sees more', () => {
    expect(readPost('it caught fire', { stated: { risk: 'none', issue: 'no' } }).inputs.risk).toBe(
      'safety',
    );
    expect(readPost('it caught fire', { stated: { risk: 'press' } }).inputs.risk).toBe('safety');
    expect(readPost('my parcel never came', { stated: { risk: 'press' } }).inputs.risk).toBe(
      'press',
    );
  });

  it('escalates no words of our own', () => {
    expect(matchRule(readPost('it caught fire', { echo: true }).inputs).id).toBe('T01');
  });

  it('says by which phrases', () => {
    const { signals } = readPost('It CAUGHT fire. I will call my lawyer');

    expect(signals.map(({ signal }) => signal)).toEqual(['safety', 'legal_or_regulator']);
    expect(signals[0]).toMatchObject({ language: 'en', start: 3, end: 14 });
  });
});
