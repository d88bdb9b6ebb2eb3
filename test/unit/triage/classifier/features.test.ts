import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOfWord, readFeatures } from '../../../../shared/triage/classifier/features.ts';
import { MARKS, MAX_UNITS, normalise } from '../../../../shared/triage/classifier/normalise.ts';
import { anyText } from '../../../support/any-text.ts';

const normalised = (text: string) => String.fromCharCode(...normalise(text));
const digest = (hashes: Uint32Array) => [hashes.length, hashes[0], hashes.at(-1)];

describe('normalise', () => {
  it.each([
    ['Mijn PAKKET is kwijt', 'mijn pakket is kwijt'],
    ['Order 12345 on 3/4', 'order 00 on 0/0'],
    ['@Brand_1 help', `${MARKS.name} help`],
    ['mail me@shop.com now', `mail me${MARKS.name} now`],
    ['see https://a.b/c?d=e ok', `see ${MARKS.address} ok`],
    ['WWW.shop.nl is down', `${MARKS.address} is down`],
    ['soooo baaad!!!!', `soo baad!!${MARKS.drawnOut}`],
    ['a single 0000', 'a single 00'],
    ['WHERE IS MY ORDER', `where is my order${MARKS.shouted}`],
    ['ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
    ['so\u00adft hy\u200bphen ❤\ufe0f', 'soft hyphen ❤'],
    ['كَتَبَ أحمد', 'كتب احمد'],
    ['Quá TỆ', 'quá tệ'],
    ['', ''],
  ])('makes of %j %j', (text, expected) => {
    expect(normalised(text)).toBe(expected);
  });

  it('reads composed and decomposed letters alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        return normalised(text.normalize('NFD')) === normalised(text.normalize('NFC'));
      }),
    );
  });

  it('gives at most as many units as are read', () => {
    expect(normalise('ab'.repeat(50_000)).length).toBe(MAX_UNITS);
    expect(normalise('\ufdfa'.repeat(50_000)).length).toBeLessThanOrEqual(MAX_UNITS + 2);
  });
});

describe('readFeatures', () => {
  it('hashes as it did when the weights were made', () => {
    const { short, long, words } = readFeatures('@brand mijn pakket is nooit aangekomen!!!');

    expect(digest(short)).toEqual([120, 4005455990, 657267062]);
    expect(digest(long)).toEqual([17, 3687986015, 1050952586]);
    expect([...words]).toEqual([
      2551712727, 1171077313, 3218059300, 3210181565, 617671648, 3448363274, 3750419071, 3670783514,
      91475800, 1103815539, 3776570161, 1867765620, 477615134,
    ]);
  });

  it('hashes scripts without spaces as it did when the weights were made', () => {
    const { short, long, words, wordCount } = readFeatures('快递没收到，客服不接电话');

    expect(digest(short)).toEqual([48, 640685610, 1745172689]);
    expect(digest(long)).toEqual([7, 4259472610, 1241952043]);
    expect(words.length).toBe(1);
    expect(wordCount).toBe(5.5);
  });

  it('holds each word, and pairs of neighbours', () => {
    const { words } = readFeatures('no reply');

    expect(words.length).toBe(3);
    expect([...words]).toContain(hashOfWord('no'));
    expect([...words]).toContain(hashOfWord('reply'));
  });

  it('says of every feature which piece it is of', () => {
    fc.assert(
      fc.property(anyText(300), (text) => {
        const { short, long, words, pieces } = readFeatures(text);
        const [shortEnd = 0, longEnd = 0, wordsEnd = 0] = pieces.slice(-3);

        return (
          pieces.length % 5 === 0 &&
          shortEnd === short.length &&
          longEnd === long.length &&
          wordsEnd === words.length
        );
      }),
    );
  });

  it('tells that a text is longer than what is read', () => {
    expect(readFeatures('ab '.repeat(1_000)).isCut).toBe(false);
    expect(readFeatures('ab '.repeat(MAX_UNITS)).isCut).toBe(true);
  });
});
