import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFindName } from '../../../../shared/triage/names/find-name.ts';

const NAMES = ['FedEx', 'PostNL', 'Brand Parcels', 'KLM', '顺丰', 'ยูพีเอส', 'ДЭК', 'أرامكس', '쿠팡'];
const find = makeFindName(NAMES, ['cool fedex blue', 'feedex']);

describe('makeFindName', () => {
  it.each([
    ['FEDEX!', 'FedEx', 'exact'],
    ["fedex's van", 'FedEx', 'exact'],
    ['#fedex', 'FedEx', 'exact'],
    ['de PostNLs van deze wereld', 'PostNL', 'exact'],
    ["PostNL'den kargo", 'PostNL', 'exact'],
    ['fedexnya lambat', 'FedEx', 'exact'],
    ['fedexlah yang hilangkan', 'FedEx', 'exact'],
    ['звонил в ДЭКом', 'ДЭК', 'exact'],
    ['طرد من وأرامكس', 'أرامكس', 'exact'],
    ['쿠팡에서 샀어요', '쿠팡', 'exact'],
    ['我的顺丰快递', '顺丰', 'exact'],
    ['ของยูพีเอสไม่มา', 'ยูพีเอส', 'exact'],
    ['fed\u200bex', 'FedEx', 'exact'],
    ['fed ex', 'FedEx', 'spaced'],
    ['fed-ex', 'FedEx', 'spaced'],
    ['f e d e x', 'FedEx', 'spaced'],
    ['brandparcels', 'Brand Parcels', 'spaced'],
    ['brand-parcels', 'Brand Parcels', 'spaced'],
    ['fеdех', 'FedEx', 'look-alike'],
    ['fed3x', 'FedEx', 'look-alike'],
    ['p0stnl', 'PostNL', 'look-alike'],
    ['fédex', 'FedEx', 'look-alike'],
    ['fedx', 'FedEx', 'misspelt'],
    ['fdeex', 'FedEx', 'misspelt'],
    ['efdex', 'FedEx', 'misspelt'],
    ['fedexxx', 'FedEx', 'misspelt'],
    ['fadexnya', 'FedEx', 'misspelt'],
    ['brnad parcles', 'Brand Parcels', 'misspelt'],
    ['brandparsells', 'Brand Parcels', 'misspelt'],
    ['федекс', 'FedEx', 'transliterated'],
    ['федексом', 'FedEx', 'transliterated'],
    ['フェデックス', 'FedEx', 'transliterated'],
    ['فيديكس', 'FedEx', 'transliterated'],
    ['फेडेक्स', 'FedEx', 'transliterated'],
    ['페덱스는', 'FedEx', 'transliterated'],
  ])('R-4: finds in %j %s, %s', (text, name, spelling) => {
    expect(find(text)).toEqual({ name, spelling });
  });

  it.each([
    ['they fed extra cats', 'a word that goes on'],
    ['the fed. Ex-minister says', 'two sentences'],
    ['feder, fede und federn', 'another end, another word'],
    ['kl m and klmx and k1m', 'a short name'],
    ['brand panels', 'two slips in a word that may have one'],
    ['grand parcels', 'another first letter'],
    ['a feedex reader', 'a namesake'],
    ['@fedx hello', 'a handle of somebody'],
    ['https://shop.example/fedx', 'an address'],
    ['1400 23 0', 'numbers'],
    ['', 'nothing'],
  ])('finds nothing in %j: %s', (text) => {
    expect(find(text)).toBeUndefined();
  });

  it('finds an exact name even where a namesake is named', () => {
    expect(find('a cool fedex blue van')).toEqual({ name: 'FedEx', spelling: 'exact' });
  });

  it('finds every name of nine letters with two letters swapped behind the first', () => {
    const names = ['coolblues', 'tokopedia', 'vodafones', 'transfers'];
    const swapped = fc.tuple(fc.constantFrom(...names), fc.integer({ min: 1, max: 7 }));
    fc.assert(
      fc.property(swapped, ([name, at]) => {
        const text =
          name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2);

        expect(makeFindName([name], [])(`about ${text}, again`)?.name).toBe(name);
      }),
    );
  });

  it('finds an exact name in any text, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (before, behind) => {
          expect(find(`${before} fedex ${behind}`)?.spelling).toBe('exact');
          expect(() => find(before + behind)).not.toThrow();
        },
      ),
    );
  });
});
