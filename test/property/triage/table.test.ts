import { describe, expect, it } from 'vitest';
import { INPUT_NAMES, INPUTS } from '../../../shared/triage/inputs.ts';
import type { InputName, TriageInputs } from '../../../shared/triage/inputs.ts';
import { matchRule, modify } from '../../../shared/triage/match-rule.ts';
import { TRIAGE_TABLE } from '../../../shared/triage/table.ts';
import { PRIORITIES } from '../../../shared/case/case.ts';

/**
 * Values of one input that no condition of the table tells apart are interchangeable, so one of
 * each
 * class stands for all: walking the classes is walking the whole space of 139 million inputs.
 */
function classesOf(name: InputName): readonly (readonly string[])[] {
  const sets = TRIAGE_TABLE.flatMap(({ when }) =>
    when.flatMap((condition) => {
      const allowed: readonly string[] | undefined = condition[name];
      return allowed === undefined ? [] : [allowed];
    }),
  );
  const classes = new Map<string, string[]>();
  for (const value of INPUTS[name]) {
    const signature = sets.map((set) => set.includes(value)).join();
    classes.set(signature, [...(classes.get(signature) ?? []), value]);
  }
  return [...classes.values()];
}

const classes = INPUT_NAMES.map((name) => classesOf(name));
const space = classes.reduce((product, options) => product * options.length, 1);
const wholeSpace = INPUT_NAMES.reduce((product, name) => product * INPUTS[name].length, 1);

function* representatives(): Generator<TriageInputs> {
  for (let index = 0; index < space; index += 1) {
    let rest = index;
    const inputs: Record<string, string> = {};
    INPUT_NAMES.forEach((name, position) => {
      const options = classes[position] ?? [];
      inputs[name] = options[rest % options.length]?.[0] ?? '';
      rest = Math.floor(rest / options.length);
    });
    yield inputs as TriageInputs;
  }
}

const mayBeIssue = ({ issue }: TriageInputs) => issue !== 'no';
const concernsUs = ({ echo, aboutUs }: TriageInputs) => echo === 'no' && aboutUs !== 'no';

describe('the decision table over the whole input space', () => {
  it('represents 139,345,920 inputs by its classes', () => {
    const represented = classes.reduce(
      (product, options) => product * options.reduce((sum, option) => sum + option.length, 0),
      1,
    );

    expect(represented).toBe(wholeSpace);
    expect(wholeSpace).toBe(139_345_920);
  });

  it('gives every input one rule, reaches all 20, and ends no possible complaint without a case', () => {
    const reached = new Set<string>();
    const withoutCase: TriageInputs[] = [];
    const variants: { readonly [name: string]: readonly string[] } = {
      intent: INPUTS.intent,
      valence: INPUTS.valence,
      authorKind: INPUTS.authorKind,
    };
    const swayed: string[] = [];
    let checked = 0;

    for (const inputs of representatives()) {
      const rule = matchRule(inputs);
      reached.add(rule.id);
      checked += 1;
      if (!concernsUs(inputs) || !mayBeIssue(inputs)) continue;
      if (rule.record !== 'opens' && rule.record !== 'joins') withoutCase.push(inputs);
      // Only the first of each class is varied: the branch of the others is the same by class.
      if (inputs.intent !== 'help' || inputs.valence !== 'positive') continue;
      if (inputs.authorKind !== 'person') continue;
      for (const [name, values] of Object.entries(variants)) {
        for (const value of values) {
          if (matchRule({ ...inputs, [name]: value }).id !== rule.id) {
            swayed.push(`${rule.id} by ${name}=${value}`);
          }
        }
      }
    }

    expect(checked).toBe(space);
    expect([...reached].toSorted()).toEqual(TRIAGE_TABLE.map(({ id }) => id));
    expect(withoutCase).toEqual([]);
    expect(swayed).toEqual([]);
  }, 120_000);

  it('has one row per id, the last of which takes everything', () => {
    expect(new Set(TRIAGE_TABLE.map(({ id }) => id)).size).toBe(20);
    expect(TRIAGE_TABLE.at(-1)?.when).toEqual([{}]);
  });

  it('R-10: puts no complaint row below P1 and knows no action that deletes or hides', () => {
    for (const rule of TRIAGE_TABLE.filter(({ record }) => record === 'opens')) {
      expect(['P0', 'P1']).toContain(rule.floor);
    }
    expect(TRIAGE_TABLE.some(({ action }) => /DELETE|HIDE|MUTE/.test(action))).toBe(false);
  });
});

describe('modify', () => {
  const rank = (priority: string | undefined) => PRIORITIES.findIndex((item) => item === priority);

  it('R-11: only ever raises the priority with reach and fellow complainers', () => {
    for (const rule of TRIAGE_TABLE) {
      const inputs = { ...({} as TriageInputs), privateData: 'none', ruleBreak: 'none' } as const;
      const at = (reach: 'normal' | 'high', fellowComplainers: number) =>
        rank(modify(rule, inputs, { reach, fellowComplainers }).priority);
      expect(at('high', 0)).toBeLessThanOrEqual(at('normal', 0));
      expect(at('normal', 3)).toBeLessThanOrEqual(at('normal', 2));
      expect(at('high', 3)).toBeLessThanOrEqual(at('high', 2));
      expect(at('normal', 2)).toBe(rank(rule.floor));
    }
  });
});
