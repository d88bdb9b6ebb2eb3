import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../../../shared/classifier-file.ts';
import { bandOf } from '../../../../shared/triage/classifier/bands.ts';
import { makeClassifier } from '../../../../shared/triage/classifier/classify.ts';
import { RECALL_LEVELS } from '../../../../shared/triage/classifier/model.ts';
import { anyText } from '../../../support/any-text.ts';

const model = readModel();
const classify = makeClassifier(model);
const strict = makeClassifier(model, { noBelow: '0.95' });

/** CPU of this thread alone, in milliseconds. */
function cpuMs(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

describe('makeClassifier', () => {
  it('takes a late parcel and a number to call for no risk', () => {
    expect(classify('My parcel never came, call me on [phone]', 'en').risks).toEqual([]);
    expect(classify('got a proper belt off the tap, your sparky signed it off').risks).toEqual([
      'safety',
    ]);
  });

  it('gives reasons that people can read', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        for (const reason of classify(`${text}, never came, @you …`).reasons) {
          expect(reason).toMatch(/[^\p{P}\p{Z}\p{C}]/u);
        }
      }),
    );
    expect(classify('Broken again,,, and nobody answers 😡').reasons).toContain('broken');
  });

  it('takes any text, says the same of it twice, and keeps probabilities between 0 and 1', () => {
    fc.assert(
      fc.property(
        anyText(500),
        fc.option(fc.string({ maxLength: 8 }), { nil: undefined }),
        (text, language) => {
          const first = classify(text, language);
          const shares = [first.probability, first.needsPrivate].concat(
            first.topics.map(({ probability }) => probability),
          );

          expect(classify(text, language)).toEqual(first);
          expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
          expect(model.risk.classes).toEqual(expect.arrayContaining([...first.risks]));
        },
      ),
    );
  });

  it.each(['a', 'a ', 'é', '快', '😡', '@a ', 'http://a ', '\u0301', '\ud800', '!', '\ufdfa', '0'])(
    'reads 100 kB of %j in no more than eight times the time of 25 kB',
    (unit) => {
      const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
      const least = (length: number) =>
        Math.min(...[1, 2, 3].map(() => cpuMs(() => classify(text(length)))));

      expect(least(100_000)).toBeLessThan(8 * Math.max(least(25_000), 5));
    },
  );

  it('R-10: puts nothing down as no complaint unless the deployment says below what', () => {
    const text = 'Thank you so much for the wonderful service, we had a lovely day';

    expect(classify(text, 'en').band).toBe('unknown');
    expect(strict(text, 'en').band).toBe('no');
  });

  it.each([
    ['in a language that nobody measured', 'Dziękuję bardzo za wspaniałą obsługę', 'pl'],
    ['of two words', 'Thank you', 'en'],
    ['of two words without spaces', '谢谢你', 'zh'],
    ['longer than is read', 'Thank you for the lovely service. '.repeat(1_000), 'en'],
    ['in another language than the network says', 'Terima kasih, makanannya enak sekali', 'de'],
    ['without a letter', '❤ ❤ ❤ ❤', undefined],
    ['that is empty', '', 'en'],
    ['in Hindi in Latin letters', 'bahut accha kaam kiya bhai dil khush ho gaya', undefined],
  ])('never puts down as no complaint a post %s', (_, text, language) => {
    expect(strict(text, language).band).not.toBe('no');
  });

  it.each([
    ['My parcel never arrived and nobody answers', 'en'],
    ['Mijn pakket is nooit aangekomen en niemand reageert', 'nl'],
    ['Hàng giao trễ mà shop không trả lời tin nhắn', 'vi'],
    ['parcel saya tak sampai lagi, korang ni teruk betul', 'ms'],
    ['paket saya nggak nyampe, pelayanannya parah banget', 'id'],
    ['Il mio pacco non è mai arrivato e nessuno risponde', 'it'],
    ['パソコンが壊れたのに返事がない', 'ja'],
    ['快递一直没有送到，客服也不理人', 'zh'],
  ])('finds the language of %j', (text, language) => {
    expect(classify(text).language).toBe(language);
  });

  it.each([
    ['in', 'id'],
    ['en-GB', 'en'],
    ['zh_Hant', 'zh'],
    ['und', 'nl'],
    ['pl', 'unknown'],
  ])('takes the word of the network, %j, for %s', (told, language) => {
    expect(classify('Mijn pakket is nooit aangekomen en niemand reageert', told).language).toBe(
      language,
    );
  });

  it('thinks a complaint likelier than praise, in every first-class language, and says why', () => {
    const pairs = [
      ['My order is broken and nobody replies, terrible', 'Lovely order, thank you, great service'],
      ['Bestelling kapot en geen antwoord, schandalig', 'Mooie bestelling, dank je, top service'],
      ['Hàng bị hỏng, shop không trả lời, quá tệ', 'Hàng đẹp, cảm ơn shop, phục vụ tốt'],
      ['Barang rosak dan tak balas, teruk', 'Barang cantik, terima kasih, servis bagus'],
      ['Barang rusak dan ga dibales, parah', 'Barang bagus, makasih, pelayanan ramah'],
    ];
    for (const [complaint = '', praise = ''] of pairs) {
      const found = classify(complaint);

      expect(found.probability).toBeGreaterThan(classify(praise).probability + 0.2);
      expect(found.reasons.length).toBeGreaterThan(0);
      expect(found.version).toBe(model.version);
    }
  });

  it('adds what a deployment learned, and only on the model it was learned on', () => {
    const { version } = model;
    const learned = makeClassifier(model, {
      delta: { version, buckets: [], weights: [], bias: 2 },
    });
    const text = 'the wonderful post';

    expect(learned(text).probability).toBeGreaterThan(classify(text).probability);
    expect(() =>
      makeClassifier(model, { delta: { version: 'x', buckets: [], weights: [], bias: 0 } }),
    ).toThrow(/^delta: version: found x/);
    expect(() =>
      makeClassifier(model, { delta: { version, buckets: [2 ** 30], weights: [1], bias: 0 } }),
    ).toThrow('delta: buckets.0: beyond the table');
  });
});

describe('bandOf', () => {
  const RANK = { no: 0, unknown: 1, yes: 2 };

  it('never falls when the probability rises', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        shares,
        shares,
        fc.constantFrom('off' as const, ...RECALL_LEVELS),
        fc.boolean(),
        fc.constantFrom(...model.calibration.values()),
        (one, other, noBelow, isPlain, thresholds) => {
          const rank = (share: number) => RANK[bandOf(share, thresholds, { noBelow, isPlain })];

          expect(rank(Math.min(one, other))).toBeLessThanOrEqual(rank(Math.max(one, other)));
        },
      ),
    );
  });

  it('takes the thresholds at their word: below, equal, above', () => {
    const noBelow = { '0.95': 0.2, '0.98': 0.1, '0.99': null };
    const band = (share: number, level: (typeof RECALL_LEVELS)[number] | 'off') =>
      bandOf(share, { yesFrom: 0.9, noBelow }, { noBelow: level, isPlain: true });

    expect([0.89, 0.9, 0.91].map((share) => band(share, 'off'))).toEqual(['unknown', 'yes', 'yes']);
    expect([0.19, 0.2, 0.21].map((share) => band(share, '0.95'))).toEqual([
      'no',
      'unknown',
      'unknown',
    ]);
    expect([band(0.09, '0.98'), band(0.01, '0.99'), band(0.01, 'off')]).toEqual([
      'no',
      'unknown',
      'unknown',
    ]);
  });
});
