import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metPhrase } from '../../../../shared/triage/signals/met-phrase.ts';
import { readSignals } from '../../../../shared/triage/signals/read-signals.ts';
import { anyText } from '../../../support/any-text.ts';

describe('metPhrase', () => {
  it.each([
    ['caught fire', 'caught fire', 'caught fire'],
    ['battery/charger .. swell*/smok*', 'charger began to smoke', 'charger .. smok*'],
    ['my/our cat .. my/our dog', 'my cat bit our dog', 'my cat .. our dog'],
    ['*uitslag/*dossier .. gelekt', 'mijn bloeduitslag is gelekt', '*uitslag .. gelekt'],
    ['wait/waited #/ten days', 'waited 12 days', 'waited # days'],
    ["don't/can't breathe", 'can’t breathe', "can't breathe"],
    ['cháy/nổ .. pin/sạc', 'no roi ca sac', 'nổ .. sạc'],
    ['着火/冒烟', '充电器冒烟了', '冒烟'],
    ['~brand/vuur', 'vuur', 'vuur'],
    ['one/two three', 'nothing of it', 'one/two three'],
  ])('%j in %j is %j', (phrase, found, met) => {
    expect(metPhrase(phrase, found)).toBe(met);
  });

  it('puts the words that are met in their place and changes nothing else', () => {
    const word = fc.stringMatching(/^[a-z]{1,4}\*?$/);
    const item = fc.array(word, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), anyText(40), (items, found) => {
        const met = metPhrase(items.map((choices) => choices.join('/')).join(' '), found).split(
          ' ',
        );

        expect(met).toHaveLength(items.length);
        for (const [at, each] of met.entries()) {
          expect([...(items[at] ?? []), items[at]?.join('/')]).toContain(each);
        }
      }),
    );
  });

  it('R-59: is what triage says of a post: the charger that smoked, not the battery that swells', () => {
    const found = readSignals('@brand the charger you delivered began to smoke');

    expect(found).toContainEqual(
      expect.objectContaining({
        signal: 'safety',
        phrase: expect.stringMatching(/^charger .*smok/),
      }),
    );
  });
});
