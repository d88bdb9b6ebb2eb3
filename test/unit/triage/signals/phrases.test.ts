import { describe, expect, it } from 'vitest';
import { fold } from '../../../../shared/triage/fold.ts';
import { Automaton } from '../../../../shared/triage/signals/automaton.ts';
import { PhraseReader } from '../../../../shared/triage/signals/phrases.ts';
import type { PhraseTable } from '../../../../shared/triage/signals/phrases.ts';
import { tokenize } from '../../../../shared/triage/signals/tokens.ts';

/** What a table finds in a text, as the words that were found. */
function find(table: PhraseTable, text: string): string[] {
  const automaton = new Automaton();
  const phrases = new PhraseReader(automaton).readTable(table);
  const folded = fold(text).text;
  const tokens = tokenize(folded);
  const found: string[] = [];
  automaton.matcher().match(folded, tokens, (phrase, start, end) => {
    expect(phrases[phrase]).toBeDefined();
    found.push(folded.slice(tokens.starts[start], tokens.ends[end - 1]));
  });
  return found;
}
const isFound = (phrase: string, text: string, language = 'en') =>
  find({ [language]: phrase }, text).length > 0;

describe('a phrase', () => {
  it.each([
    ['caught fire', 'It CAUGHT, fire!', true],
    ['caught fire', 'caught the fire', false],
    ['caught fire', 'uncaught fire', false],
    ['caught .. fire', 'caught a very big fire', true],
    ['caught .. fire', 'caught a very very big fire', false],
    ['caught ... fire', 'caught 1 2 3 4 5 6 7 8 fire', true],
    ['caught ... fire', 'caught 1 2 3 4 5 6 7 8 9 fire', false],
    ['caught .... fire', `caught ${'x '.repeat(20)} fire`, true],
    ['caught .... fire', `caught ${'x '.repeat(21)} fire`, false],
    ['burn*', 'sunburn', false],
    ['burn*', 'burning', true],
    ['*uitslag', 'mijn bloeduitslag', true],
    ['*uitslag', 'een uitslag', true],
    ['*uitslag', 'uitslagen', false],
    ['*foto/*beelden gelekt', 'naaktfoto gelekt', true],
    ['*fotos', 'babyfoto’s', true],
    ['catch/caught fire', 'we catch fire', true],
    ['# days', 'within 30 days', true],
    ['# days', 'within some days', false],
    ['three/# days', 'three days', true],
    ["don't", 'dont', true],
    ['dont', 'don’t', true],
    ["l'eau", "dans l'eau", true],
    ['a volé', "on m'a volé", true],
    ['mn adres', 'z’n en m’n adres', true],
    ['e-mail', 'E mail', true],
    ['2x', 'paid 2 x', true],
    ['very very', 'very very bad', true],
    ['help', 'heeeelppp', true],
    ['hello', 'helo', false],
    ['poison', 'poisson', false],
    ['brûlé', 'brule', true],
    ['🔥', 'this 🔥🔥', true],
    ['?', 'why？', true],
    ['help', '@help https://help.example/help', false],
  ])('%j in %j: %s', (phrase, text, verdict) => {
    expect(isFound(phrase, text)).toBe(verdict);
  });

  it.each([
    ['zh', '爆炸', '充电宝爆炸了', true],
    ['zh', '电池 .. 爆', '电池昨天晚上突然爆了', true],
    ['zh', '电池 .. 爆', '电池昨天晚上十点突然之间爆了', false],
    ['ja', '火が出', '充電器から火が出ました', true],
    ['th', 'ไฟไหม้', 'บ้านไฟไหม้เมื่อคืน', true],
    ['ko', '불이 났', '집에 불이났어요', true],
    ['ko', '고소', '넓고 소파', false],
    ['ar', 'حريق', 'والحريق', true],
    ['ar', 'احترق*', 'إحترقت', true],
    ['vi', 'cháy nổ', 'chay no', true],
    ['vi', 'hoả', 'hỏa', true],
    ['vi', 'cháy', 'chay', false],
    ['de', 'stromschläge', 'stromschlaege', true],
    ['ru', 'взрыв*', 'ВЗРЫВЫ', true],
  ])('in %s, %j in %j: %s', (language, phrase, text, verdict) => {
    expect(isFound(phrase, text, language)).toBe(verdict);
  });

  it('finds all that overlap, each as often as it stands there', () => {
    expect(find({ en: 'a b, b c, a .. c' }, 'a b c a b')).toEqual(['a b', 'b c', 'a b c', 'a b']);
  });

  it.each([['..'], ['fire ..'], ['one-two/three'], ['!']])('refuses %j', (phrase) => {
    expect(() => find({ en: phrase }, '')).toThrow(/no phrase|not one word/);
  });
});
