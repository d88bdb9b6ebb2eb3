import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrivateData } from '../../../shared/private-data/find-private-data.ts';
import { MAX_REFERENCES, readReferences } from '../../../shared/triage/references.ts';

const read = (text: string, products: readonly string[] = []) =>
  readReferences(text, { found: findPrivateData(text), products });
const told = (text: string, products?: readonly string[]) =>
  read(text, products).map(({ kind, value }) => `${kind} ${value}`);

describe('readReferences', () => {
  it.each([
    ['where is my order 4829-1557?', ['order 48291557']],
    ['mijn bestelling bp-2026-00417 is zoek', ['order BP202600417']],
    ['mã đơn hàng ４８２９１５５７ chưa giao', ['order 48291557']],
    ['tracking 1Z999AA10123456784 stuck', ['parcel 1Z999AA10123456784']],
    ['3SABCD1234567 en RR123456785NL', ['parcel 3SABCD1234567', 'parcel RR123456785NL']],
    ['your store in Leeds was closed', ['place Leeds']],
    ['the branch at 12 High Street', ['place 12 High Street']],
    ['filiaal Den Haag is smerig', ['place Den Haag']],
    ['chi nhánh Nguyễn Trãi phục vụ tệ', ['place Nguyễn Trãi']],
    ['cawangan Bangsar tutup', ['place Bangsar']],
    ['cabang Kemang tutup terus', ['place Kemang']],
    ['my flight KL 1234 was cancelled', ['flight KL1234']],
    ['chuyến bay VN123 trễ', ['flight VN123']],
    ['the KL 1234 vacuum broke', []],
    ['flight at 10 am, 2 h late, in 2026', []],
    ['your store was closed', []],
    ['nothing to see here', []],
  ])('reads %j', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  it('knows the carrier of a parcel by its number', () => {
    expect(read('3SABCD1234567')[0]).toMatchObject({ kind: 'parcel', carrier: 'postnl' });
    expect(read('1Z999AA10123456784')[0]).toMatchObject({ carrier: 'ups' });
  });

  it('finds products by their configured names, as whole words in any case', () => {
    const products = ['Brand Express', 'ParcelBox'];

    expect(told('brand EXPRESS took a week', products)).toEqual(['product Brand Express']);
    expect(told('my ｐａｒｃｅｌｂｏｘ is stuck', products)).toEqual(['product ParcelBox']);
    expect(told('parcelboxes everywhere', products)).toEqual([]);
    expect(told('parcelbox', [])).toEqual([]);
  });

  it('says where, in the order of the text, and never more than it may', () => {
    const text = `order 48291557 in your store in Leeds ${'#482915571 '.repeat(50)}`;
    const references = read(text);

    expect(references).toHaveLength(MAX_REFERENCES);
    expect(references.slice(0, 2).map(({ start, end }) => text.slice(start, end))).toEqual([
      '48291557',
      'Leeds',
    ]);
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { start, end } of read(text, ['a', 'b c'])) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
