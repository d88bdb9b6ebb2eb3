import { describe, expect, it } from 'vitest';
import { fold } from '../../../../shared/triage/fold.ts';
import { withoutAccents } from '../../../../shared/triage/signals/spellings.ts';
import { tokenize } from '../../../../shared/triage/signals/tokens.ts';
import { readTones } from '../../../../shared/triage/signals/vietnamese.ts';
import { HAS_DATA, readAllDev } from '../../../support/labelled-posts.ts';

const read = (text: string) => {
  const folded = fold(text).text;
  return readTones(folded, tokenize(folded));
};

describe('readTones', () => {
  it.each([
    ['Máy giặt bị cháy rồi', { toned: true, toneless: false }],
    ['bún này có hàn the', { toned: true, toneless: false }],
    ['may giat bi chay roi shop oi', { toned: false, toneless: true }],
    // One slip of many words that were typed without.
    ['may giat bi chay roi shop oi cho hoi voi ạ', { toned: true, toneless: true }],
    ['the washing machine caught fire', { toned: false, toneless: false }],
    ['où est ma commande déjà payée', { toned: false, toneless: false }],
    ['bi chay', { toned: false, toneless: false }],
    ['', { toned: false, toneless: false }],
    ['?! 😡 12', { toned: false, toneless: false }],
  ])('%j: %j', (text, tones) => {
    expect(read(text)).toEqual(tones);
  });

  describe.skipIf(!HAS_DATA)('in labelled posts (skipped unless ../shared/data holds them)', () => {
    const posts = readAllDev().filter(({ text }) => text.split(/\s+/).length > 3);
    const share = (rows: typeof posts, alter: (text: string) => string) =>
      rows.filter(({ text }) => read(alter(text)).toneless).length / rows.length;

    it('tells Vietnamese that has lost its tones, and takes hardly anything else for it', () => {
      const vietnamese = posts.filter(({ lang }) => lang === 'vi');
      const others = posts.filter(({ lang }) => lang !== 'vi');

      expect(vietnamese.length).toBeGreaterThan(4_000);
      expect(share(vietnamese, (text) => withoutAccents(text.toLowerCase()))).toBeGreaterThan(0.98);
      expect(share(others, (text) => text)).toBeLessThan(0.002);
    });
  });
});
