import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrivateData } from '../../../shared/private-data/find-private-data.ts';
import type { PrivateDataKind } from '../../../shared/private-data/kinds.ts';
import {
  maskPrivateData,
  putBack,
  takeOut,
} from '../../../shared/private-data/mask-private-data.ts';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
const WORDS = [
  'please',
  'the',
  'parcel',
  'is',
  'lost',
  'again',
  'aub',
  'nhé',
  'tolong',
  'sudah',
  '😡',
];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((list) => list.join(' '));

/** The one digit with which a test holds. */
function complete(
  before: string,
  holds: (digits: string) => boolean,
  after = '',
): string | undefined {
  for (let digit = 0; digit <= 9; digit += 1) {
    if (holds(before + digit)) return before + digit + after;
  }
  return undefined;
}

/* Check digits as their standards put them, not as the code under test does. */
const luhn = (number: string) =>
  Array.from(number)
    .toReversed()
    .map((digit, at) =>
      at % 2 === 0 ? Number(digit) : ([0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] ?? 0),
    )
    .reduce((sum, value) => sum + value, 0) %
    10 ===
  0;
const eleven = (number: string) =>
  Array.from(number).reduce((sum, digit, at) => sum + Number(digit) * (at === 8 ? 10 : 9 - at), 0) %
    11 ===
  0;
const s10 = (number: string) => {
  const sum = Array.from('86423597').reduce(
    (total, weight, at) => total + Number(weight) * Number(number[at]),
    0,
  );
  return number.endsWith(String([5, 0][sum % 11] ?? 11 - (sum % 11)));
};
const iban = (country: string, bban: string) => {
  const letters = `${bban}${country}00`.replaceAll(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return `${country}${String(98n - (BigInt(letters) % 97n)).padStart(2, '0')}${bban}`;
};

const card = digits(14)
  .map((middle) => complete(`4${middle}`, luhn))
  .filter((number) => number !== undefined);
const bsn = digits(8)
  .filter((number) => !number.startsWith('0'))
  .map((number) => complete(number, eleven))
  .filter((number) => number !== undefined);
const post = digits(8).map((number) => `RR${complete(number, s10)}NL`);
const dutchIban = digits(10).map((account) => iban('NL', `ABNA${account}`));
const ic = fc
  .tuple(
    fc.integer({ min: 10, max: 99 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    digits(4),
  )
  .map(([year, month, day, last]) => `${year}${pad(month)}${pad(day)}-14-${last}`);
const mobile = digits(8).map((number) => `+316${number.replace(/^0/, '1')}`);

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

const VALID: readonly (readonly [PrivateDataKind, string, fc.Arbitrary<string>])[] = [
  ['card', '', card],
  ['iban', '', dutchIban],
  ['national_id', 'bsn ', bsn],
  ['national_id', '', ic],
  ['tracking_number', '', post],
  ['phone', '', mobile],
];

/** With one digit another one. */
const broken = (valid: fc.Arbitrary<string>) =>
  fc.tuple(valid, fc.nat(), fc.integer({ min: 1, max: 9 })).map(([number, pick, add]) => {
    const places = Array.from(number.matchAll(/\d/g), ({ index }) => index);
    const at = places[pick % places.length] ?? 0;
    return number.slice(0, at) + ((Number(number[at]) + add) % 10) + number.slice(at + 1);
  });

describe('findPrivateData', () => {
  it.each(VALID)('finds every %s behind "%s", wherever it stands', (kind, cue, valid) => {
    fc.assert(
      fc.property(words, valid, words, (before, number, after) => {
        const text = `${before} ${cue}${number} ${after}`;
        const start = before.length + 1 + cue.length;

        expect(findPrivateData(text)).toContainEqual(
          expect.objectContaining({ kind, start, end: start + number.length }),
        );
      }),
    );
  });

  it.each([
    ['card', '', card],
    ['iban', '', dutchIban],
    ['national_id', 'bsn ', bsn],
    ['tracking_number', '', post],
  ] as const)('takes no %s with a wrong digit for one', (kind, cue, valid) => {
    fc.assert(
      fc.property(broken(valid), (number) => {
        // S10 gives one digit to two remainders.
        fc.pre(kind !== 'tracking_number' || !s10(number.replaceAll(/\D/g, '')));
        const found = findPrivateData(`so ${cue}${number} it is`);

        expect(found.filter((each) => each.kind === kind)).toEqual([]);
      }),
    );
  });

  it.each(['０', '٠', '०', '๐', '၀'])(
    'reads digits that begin with %s as it reads ours',
    (zero) => {
      fc.assert(
        fc.property(mobile, card, (phone, number) => {
          const text = `${phone}, ${number}`;
          const other = text.replaceAll(/\d/g, (digit) =>
            String.fromCharCode(zero.charCodeAt(0) + Number(digit)),
          );

          expect(findPrivateData(other)).toEqual(findPrivateData(text));
          expect(findPrivateData(text)).toHaveLength(2);
        }),
      );
    },
  );

  it('says where in the original, whatever cannot be seen stands between', () => {
    fc.assert(
      fc.property(
        mobile,
        fc.array(fc.constantFrom('', '\u200b', '\u00ad', '\ufe0f')),
        (number, hidden) => {
          const text = Array.from(number, (letter, at) => letter + (hidden[at] ?? '')).join('');
          const [found] = findPrivateData(`x ${text} y`);

          expect(found?.value).toBe(number.slice(1));
          expect(
            text.slice((found?.start ?? 0) - 2, (found?.end ?? 0) - 2).replaceAll(/\D/g, ''),
          ).toBe(number.slice(1));
        },
      ),
    );
  });
});

const PIECES =
  `my|order|number|phone|bsn|address|is|tracking|call me|born on|his|account|12|0612345678|48291557|123456782|
4111111111111111|RR123456785NL|a@b.co|BP-2026-1|12 High Street|Dorpsstraat 12|SW1A 1AA|12/03/1985|NL91ABNA0417164300|
[phone]|[order number]|#|+|-|/|.|,|(|)|@|１２|\u200b|😡|diabetes|1Z999AA10123456784`
    .replaceAll('\n', '')
    .split('|');
const posts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')), { maxLength: 24 })
    .map((list) => list.flat().join('')),
);

describe('maskPrivateData', () => {
  it('R-24: leaves nothing to be found, so that masking twice is masking once', () => {
    fc.assert(
      fc.property(posts, (text) => {
        const masked = maskPrivateData(text, findPrivateData(text));

        expect(findPrivateData(masked)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('R-24: leaves no number that was found anywhere', () => {
    fc.assert(
      fc.property(words, mobile, words, card, (before, phone, between, number) => {
        const text = `${before} ${phone} ${between} ${number} and ${number} or ${phone.slice(1)}`;
        const masked = maskPrivateData(text, findPrivateData(text));

        expect(masked).not.toMatch(/\d{4}/);
      }),
    );
  });

  it('gives spans in order that do not overlap', () => {
    fc.assert(
      fc.property(posts, (text) => {
        let at = 0;
        for (const { start, end } of findPrivateData(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('putBack', () => {
  it('makes the text again', () => {
    fc.assert(
      fc.property(posts, (text) => {
        const { text: masked, pieces } = takeOut(text, findPrivateData(text));

        expect(putBack(masked, pieces)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('makes a text again of which so much was private that the last pieces are one', () => {
    const text = 'a1@b.co, '.repeat(400);
    const { text: masked, pieces } = takeOut(text, findPrivateData(text));

    expect(pieces).toHaveLength(100);
    expect(masked).not.toContain('@');
    expect(putBack(masked, pieces)).toBe(text);
  });
});
