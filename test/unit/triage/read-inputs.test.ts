import { describe, expect, it } from 'vitest';
import type { Post } from '../../../shared/channels/channel.ts';
import { matchRule } from '../../../shared/triage/match-rule.ts';
import type { StatedInputs } from '../../../shared/triage/inputs.ts';
import { readInputs } from '../../../shared/triage/read-inputs.ts';
import { exampleConfiguration } from '../../support/configuration.ts';

const configuration = exampleConfiguration();
const [connection] = configuration.connections;
if (connection === undefined) throw new Error('the example has connections');
const known = { connection, configuration, matter: { sameMatter: 'none' } } as const;

function read(text: string, stated: StatedInputs = {}, echo = false) {
  const post: Post = {
    postId: '1',
    author: { id: '2' },
    text,
    createdAtMs: 0,
    visibility: 'public',
    addressed: true,
    handles: [],
    attachmentCount: 0,
    stated,
  };
  return readInputs(post, { ...known, echo });
}

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
    const { inputs } = read(text);

    expect(inputs.risk).toBe(risk);
    expect(matchRule(inputs).id).toBe(rule);
  });

  it('lets no source talk a danger down, and believes one that sees more', () => {
    expect(read('it caught fire', { risk: 'none', issue: 'no' }).inputs.risk).toBe('safety');
    expect(read('it caught fire', { risk: 'press' }).inputs.risk).toBe('safety');
    expect(read('my parcel never came', { risk: 'press' }).inputs.risk).toBe('press');
  });

  it('escalates no words of our own', () => {
    expect(matchRule(read('it caught fire', {}, true).inputs).id).toBe('T01');
  });

  it('says by which phrases', () => {
    const { signals } = read('It CAUGHT fire. I will call my lawyer');

    expect(signals.map(({ signal }) => signal)).toEqual(['safety', 'legal_or_regulator']);
    expect(signals[0]).toMatchObject({ language: 'en', start: 3, end: 14 });
  });
});
