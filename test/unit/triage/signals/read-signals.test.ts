import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSignals } from '../../../../shared/triage/signals/read-signals.ts';
import { SIGNALS } from '../../../../shared/triage/signals/signal-names.ts';
import { MAX_PER_SIGNAL } from '../../../../shared/triage/signals/signal-reader.ts';
import { TABLES } from '../../../../shared/triage/signals/tables.ts';
import { POSTS_EN_MORE } from './posts-en-more.ts';
import { POSTS_EN } from './posts-en.ts';
import { POSTS_ID } from './posts-id.ts';
import { POSTS_MS } from './posts-ms.ts';
import { POSTS_NL } from './posts-nl.ts';
import { POSTS_OTHERS } from './posts-others.ts';
import { POSTS_VI } from './posts-vi.ts';

const FIRST_CLASS = ['en', 'nl', 'vi', 'ms', 'id'];
const GOOD = 'es pt fr de ja zh th ar hi ko ru tr it sv da'.split(' ');
/** What raises the alarm whatever a model says. */
const GRAVE = ['safety', 'legal_or_regulator', 'privacy'] as const;
const POSTS = {
  en: POSTS_EN,
  'en, less straight': POSTS_EN_MORE,
  nl: POSTS_NL,
  vi: POSTS_VI,
  ms: POSTS_MS,
  id: POSTS_ID,
  'the others': POSTS_OTHERS,
};

const signalsOf = (text: string, language?: string) =>
  readSignals(text, language).map(({ signal }) => signal);

describe('readSignals', () => {
  describe.each(Object.entries(POSTS))('in %s', (_language, posts) => {
    it.each(GRAVE)('finds %s in at least 98 of 100 posts', (signal) => {
      const missed = posts[signal].filter((text) => !signalsOf(text).includes(signal));

      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(posts[signal].length * 0.02);
    });

    it('finds nothing grave in near misses', () => {
      const found = posts.nothing.filter((text) =>
        readSignals(text).some(({ signal }) => GRAVE.some((grave) => grave === signal)),
      );

      expect(found).toEqual([]);
    });
  });

  it.each([
    ['press', 'a journalist from the local paper will call you'],
    ['fraud', 'dit is pure oplichting'],
    ['hate_or_threat', 'I know where you live'],
    ['vulnerable_person', 'mẹ tôi 80 tuổi ngồi xe lăn'],
    ['refund', 'nak duit balik'],
    ['repetition', 'udah 3 kali begini'],
    ['duration', 'ich warte seit drei Wochen'],
    ['cancellation_threat', 'taking my business elsewhere'],
    ['spam', 'earn money from home, link in bio'],
    ['question', 'いつ届きますか'],
    ['praise', 'merci beaucoup'],
    ['same_here', 'mình cũng bị y chang'],
  ] as const)('R-47: finds %s in %j', (signal, text) => {
    expect(signalsOf(text)).toContain(signal);
  });

  it('says where, by which phrase and in whose words', () => {
    const text = '😡 my charger … CAUGHT  fire!!';

    const found = readSignals(text).find(({ signal }) => signal === 'safety');

    expect(found).toMatchObject({ signal: 'safety', language: 'en' });
    expect(found?.phrase).toMatch(/fire/);
    expect(text.slice(found?.start, found?.end)).toBe('CAUGHT  fire');
  });

  it('prefers the language of the text for words that several share', () => {
    const languageOf = (language: string) =>
      readSignals('polis', language).find(({ signal }) => signal === 'legal_or_regulator')
        ?.language;

    expect(languageOf('ms-MY')).toBe('ms');
    expect(languageOf('tr')).toBe('tr');
  });

  it('counts what is tied to its language only where that is written', () => {
    const isSafety = (text: string, language?: string) =>
      signalsOf(text, language).includes('safety');

    expect(isSafety('brand ontstaan')).toBe(false);
    expect(isSafety('brand ontstaan', 'nl')).toBe(true);
    expect(isSafety('er is brand ontstaan in het magazijn')).toBe(true);
  });

  it('reads Vietnamese with its tones, without them, and with the tone on the other vowel', () => {
    for (const text of ['hỏa hoạn', 'hoả hoạn', 'hom qua nha minh bi hoa hoan']) {
      expect(signalsOf(text)).toContain('safety');
    }
    // Two people, not harm to people: who writes tones means those that stand there.
    expect(signalsOf('hai người thuyết trình')).toEqual([]);
  });

  it('reads words that are drawn out, in other widths, or taken apart by what cannot be seen', () => {
    for (const text of [
      'heeelp it explodedddd',
      'ｅｘｐｌｏｄｅｄ',
      'ex\u200bplo\u00added',
      'EXPLODED',
    ]) {
      expect(signalsOf(text)).toContain('safety');
    }
  });

  it('reads no words in addresses and handles', () => {
    expect(readSignals('@fire_brigade https://fire.example/explosion www.lawsuit.example')).toEqual(
      [],
    );
  });

  it('tells the first ones of each signal only', () => {
    const told = readSignals('lawsuit, '.repeat(50)).filter(
      ({ signal }) => signal === 'legal_or_regulator',
    );

    expect(told).toHaveLength(MAX_PER_SIGNAL);
  });

  it('holds phrases of every signal in every language', () => {
    const languages = SIGNALS.map((signal) => Object.keys(TABLES[signal]).toSorted());

    for (const found of languages) expect(found).toEqual([...FIRST_CLASS, ...GOOD].toSorted());
  });

  it('finds in any text spans in their order, each within the text and not empty', () => {
    const words = [
      'fire',
      'caught',
      'my',
      'hand',
      'burned',
      'lawyer',
      'chay no',
      'kết',
      '爆炸',
      '?',
    ];
    const text = fc.array(
      fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 6 })),
    );

    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join(' ');
        const found = readSignals(whole);
        found.forEach(({ start, end }, at) => {
          expect(start).toBeGreaterThanOrEqual(found[at - 1]?.start ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
        });
      }),
    );
  });

  it('finds a phrase wherever it stands, whatever was read before', () => {
    const around = fc.string({
      unit: fc.constantFrom('.', ' ', '\n', '7', 'x', '包', '…'),
      maxLength: 40,
    });

    fc.assert(
      fc.property(around, around, (before, after) => {
        const text = `${before}. caught fire .${after}`;
        const spans = readSignals(text)
          .filter(({ signal }) => signal === 'safety')
          .map(({ start, end }) => text.slice(start, end));
        expect(spans).toContain('caught fire');
      }),
    );
  });
});
