import { PRIORITIES } from '../case/case.ts';
import type { Priority } from '../case/case.ts';
import { invariant } from '../invariant.ts';
import { INPUT_NAMES } from './inputs.ts';
import type { TriageInputs } from './inputs.ts';
import { TRIAGE_TABLE } from './table.ts';
import type { Condition, TriageRule } from './table.ts';

/** The branch of the decision table for these inputs: exactly one, the first that matches. */
export function matchRule(inputs: TriageInputs): TriageRule {
  const rule = TRIAGE_TABLE.find(({ when }) => when.some((condition) => holds(condition, inputs)));
  invariant(rule !== undefined, 'the last row of the table matches everything');
  return rule;
}

/** Next steps that are offered to a person; nothing takes them by itself. */
export const SUGGESTIONS = ['ASK_TO_REMOVE'] as const;
export type Suggestion = (typeof SUGGESTIONS)[number];

/** What is added to a branch after the match; nothing here changes the branch. */
export type Modified = {
  readonly priority: Priority | undefined;
  readonly maskPrivateData: boolean;
  readonly askToRemove: boolean;
  readonly checkIsolationNow: boolean;
  readonly copyToModerator: boolean;
};

/** From this many fellow complainers on, the priority goes up (M3). */
export const FELLOW_COMPLAINERS_THAT_RAISE = 3;

/** Modifiers M1, M2, M3 and M5. Reach and fellow complainers only ever raise the priority. */
export function modify(
  rule: TriageRule,
  inputs: TriageInputs,
  surroundings: { readonly reach: 'normal' | 'high'; readonly fellowComplainers: number },
): Modified {
  const many = surroundings.fellowComplainers >= FELLOW_COMPLAINERS_THAT_RAISE;
  const steps = (surroundings.reach === 'high' ? 1 : 0) + (many ? 1 : 0);
  return {
    priority: rule.floor === undefined ? undefined : raise(rule.floor, steps),
    maskPrivateData: inputs.privateData !== 'none',
    askToRemove: suggestionsFor(inputs).includes('ASK_TO_REMOVE'),
    checkIsolationNow: many && (rule.record === 'opens' || rule.record === 'joins'),
    copyToModerator: inputs.ruleBreak === 'hate_or_threat' && rule.record === 'opens',
  };
}

/**
 * What M1 suggests: to ask an author to take their own private data down. What nobody else sees,
 * and what we said ourselves, needs no removing.
 */
export function suggestionsFor({
  privateData,
  visibility,
  echo,
}: Pick<TriageInputs, 'privateData' | 'visibility' | 'echo'>): Suggestion[] {
  return privateData === 'own' && visibility === 'public' && echo === 'no' ? ['ASK_TO_REMOVE'] : [];
}

function raise(floor: Priority, steps: number): Priority {
  return PRIORITIES[Math.max(0, PRIORITIES.indexOf(floor) - steps)] ?? floor;
}

function holds(condition: Condition, inputs: TriageInputs): boolean {
  return INPUT_NAMES.every((name) => {
    const allowed: readonly string[] | undefined = condition[name];
    return allowed === undefined || allowed.includes(inputs[name]);
  });
}
