import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INPUTS, INPUT_NAMES, UNKNOWN_INPUTS, inputsOf } from '../../../shared/triage/inputs.ts';
import type { InputName } from '../../../shared/triage/inputs.ts';
import { inputsWithOrigins } from '../../../shared/triage/input-origins.ts';
import type { Told } from '../../../shared/triage/input-origins.ts';
import { matchRule } from '../../../shared/triage/match-rule.ts';
import { ruleWords } from '../../../shared/triage/rule-words.ts';
import { TRIAGE_TABLE, WAITING_ACTIONS, isComplaint } from '../../../shared/triage/table.ts';

const anyInputs = fc.record(
  Object.fromEntries(INPUT_NAMES.map((name) => [name, fc.constantFrom<string>(...INPUTS[name])])),
);
const told = (more: Partial<Told> & { readonly inputs: Told['inputs'] }): Told => ({ ...more });
const from = (name: InputName, of: Told) =>
  inputsWithOrigins(of).find((input) => input.name === name)?.from;

describe('ruleWords', () => {
  it('R-59: says what each of the twenty branches is and why it is taken, each in its own words', () => {
    const titles = TRIAGE_TABLE.map(({ id }) => ruleWords(id).title);

    expect(new Set(titles).size).toBe(TRIAGE_TABLE.length);
    for (const { id } of TRIAGE_TABLE) {
      expect(ruleWords(id).title).not.toBe(id);
      expect(ruleWords(id).why).toMatch(/^[A-Z].*\.$/);
    }
    expect(ruleWords('T99').title).toBe('T99');
  });
});

describe('the lists of what waits for a person', () => {
  it('hold every action that can leave a mention without a case, and no other', () => {
    const withoutCase = TRIAGE_TABLE.filter(
      ({ record }) => record !== 'opens' && record !== 'joins',
    );

    expect([...WAITING_ACTIONS].toSorted()).toEqual(
      [...new Set(withoutCase.map(({ action }) => action))].toSorted(),
    );
  });
});

describe('a person’s word', () => {
  it('R-10: makes a complaint of any post about us, whatever else was thought of it', () => {
    fc.assert(
      fc.property(anyInputs, (stored) => {
        const inputs = { ...inputsOf(stored), issue: 'yes', aboutUs: 'yes', echo: 'no' } as const;

        expect(isComplaint(matchRule(inputs).id)).toBe(true);
      }),
    );
  });
});

describe('inputsOf', () => {
  it('takes what the table knows and nothing else', () => {
    fc.assert(
      fc.property(anyInputs, (stored) => {
        expect(inputsOf(stored)).toEqual(stored);
        expect(inputsOf({ ...stored, issue: 'perhaps', smell: 'bad' })).toEqual({
          ...stored,
          issue: 'unknown',
        });
      }),
    );
    expect(inputsOf({})).toEqual(UNKNOWN_INPUTS);
  });
});

describe('inputsWithOrigins', () => {
  it('R-59: tells every input once, in the order of the table, with its value', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const named = inputsWithOrigins({ inputs });

        expect(named.map(({ name }) => name)).toEqual(INPUT_NAMES);
        expect(Object.fromEntries(named.map(({ name, value }) => [name, value]))).toEqual(inputs);
      }),
    );
  });

  const signals = [{ signal: 'safety' }, { signal: 'question' }];
  const classifier = { band: 'yes' };
  const dangerous = { band: 'yes', risks: ['safety', 'privacy'] };
  const retriaged = [{ inputs: { issue: 'yes' } }];

  it.each([
    ['issue', told({ inputs: { issue: 'yes' }, retriaged, classifier }), 'person'],
    ['issue', told({ inputs: { issue: 'no' }, retriaged, classifier }), 'source'],
    ['issue', told({ inputs: { issue: 'yes' }, classifier }), 'classifier'],
    ['issue', told({ inputs: { issue: 'yes' }, signals: [{ signal: 'same_here' }] }), 'words'],
    ['issue', told({ inputs: { issue: 'no' } }), 'source'],
    ['issue', told({ inputs: {}, classifier }), undefined],
    ['risk', told({ inputs: { risk: 'safety' }, signals }), 'words'],
    ['risk', told({ inputs: { risk: 'press' }, signals }), 'source'],
    ['risk', told({ inputs: { risk: 'safety' }, classifier: dangerous }), 'classifier'],
    ['risk', told({ inputs: { risk: 'press' }, classifier: dangerous }), 'source'],
    ['question', told({ inputs: { question: 'yes' }, signals }), 'words'],
    ['question', told({ inputs: {}, signals }), undefined],
    ['valence', told({ inputs: { valence: 'mixed' }, classifier }), 'source'],
    ['aboutUs', told({ inputs: { aboutUs: 'no' } }), 'place'],
    ['aboutUs', told({ inputs: {} }), undefined],
    ['visibility', told({ inputs: {} }), 'place'],
    ['contacted', told({ inputs: {} }), 'cases'],
  ] as const)('says of %s in %j that it came from %s', (name, of, expected) => {
    expect(from(name, of)).toBe(expected);
  });
});
