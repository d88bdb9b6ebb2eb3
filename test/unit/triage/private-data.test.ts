import { describe, expect, it } from 'vitest';
import { matchRule, modify, suggestionsFor } from '../../../shared/triage/match-rule.ts';
import { readPost } from '../../support/read-post.ts';

describe('readInputs', () => {
  it.each([
    ['en', 'my parcel never came', 'none'],
    ['en', 'call me on 07911 123456', 'own'],
    ['en', 'where is it? 07911 123456', 'own'],
    ['en', 'his number is 07911 123456', 'other'],
    ['en', 'the driver is on 07911 123456', 'other'],
    ['en', 'call me on 07911 123456, the driver is on 07911 654321', 'other'],
    ['en', 'the driver lost my order 48291557', 'own'],
    ['en', "my husband's number is 07911 123456", 'other'],
    ['nl', 'bel me op 06 12345678', 'own'],
    ['nl', 'zijn nummer is 06 12345678', 'other'],
    ['nl', 'het nummer van de bezorger is 06 12345678', 'other'],
    ['vi', 'số điện thoại của tôi 0912345678', 'own'],
    ['vi', 'số của anh ấy là 0912345678', 'other'],
    ['vi', 'shipper 0912345678 chửi khách', 'other'],
    ['ms', 'no telefon saya 012-345 6789', 'own'],
    ['ms', 'no telefon dia 012-345 6789', 'other'],
    ['ms', 'no rider 012-345 6789 kurang ajar', 'other'],
    ['id', 'nomor hp saya 0812-3456-7890', 'own'],
    ['id', 'nomor kurir 0812-3456-7890 tidak aktif', 'other'],
    ['id', 'nomornya 0812-3456-7890 tidak aktif', 'other'],
  ] as const)('R-24: in %s says whose private data %j shows: %s', (language, text, whose) => {
    expect(readPost(text, { language }).inputs.privateData).toBe(whose);
  });

  it('R-24: reads signals and rules from the original, and hands on a masked text', () => {
    const { signals, masked } = readPost('my charger caught fire, call 07911 123456');

    expect(signals.map(({ signal }) => signal)).toEqual(['safety']);
    expect(masked).toEqual({
      text: 'my charger caught fire, call [phone]',
      restricted: [{ kind: 'phone', start: 29, words: '07911 123456' }],
    });
  });

  it('R-24: gives a post that states no issue and shows another person’s number to a moderator', () => {
    const { inputs } = readPost('the driver is on 07911 123456', { stated: { issue: 'no' } });

    expect(matchRule(inputs)).toMatchObject({ id: 'T11', action: 'MODERATE_REVIEW' });
  });
});

describe('suggestionsFor', () => {
  const suggested = (...[text, more]: Parameters<typeof readPost>) =>
    suggestionsFor(readPost(text, more).inputs);

  it('R-24: suggests to ask an author to remove their own data, where everybody sees it', () => {
    expect(suggested('call me on 07911 123456')).toEqual(['ASK_TO_REMOVE']);
    expect(suggested('call me on 07911 123456', { visibility: 'private' })).toEqual([]);
    expect(suggested('call me on 07911 123456', { echo: true })).toEqual([]);
    expect(suggested('his number is 07911 123456')).toEqual([]);
    expect(suggested('my parcel never came')).toEqual([]);
  });

  it('M1: is what the table adds after the match', () => {
    const { inputs } = readPost('call me on 07911 123456');
    const surroundings = { reach: 'normal', fellowComplainers: 0 } as const;

    expect(modify(matchRule(inputs), inputs, surroundings)).toMatchObject({
      maskPrivateData: true,
      askToRemove: true,
    });
  });
});
