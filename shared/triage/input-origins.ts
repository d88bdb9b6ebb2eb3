import { INPUT_NAMES, UNKNOWN_INPUTS, inputsOf } from './inputs.ts';
import type { InputName } from './inputs.ts';

/**
 * Where an input of the decision table came from: a `person` who looked, `words` that mean it
 * whatever else is said, the `classifier`, the `source` that stated it, the `place` where the post
 * stands, or the customer's `cases`.
 */
export const ORIGINS = ['person', 'words', 'classifier', 'source', 'place', 'cases'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What is known of a mention that tells where its inputs came from. */
export type Told = {
  readonly inputs: Readonly<Record<string, string>>;
  readonly signals?: readonly { readonly signal: string }[] | undefined;
  readonly classifier?:
    { readonly band: string; readonly by?: string; readonly risks?: readonly string[] } | undefined;
  readonly retriaged?: readonly { readonly inputs: Readonly<Record<string, string>> }[] | undefined;
};

const BY_PLACE: ReadonlySet<InputName> = new Set([
  'echo',
  'aboutUs',
  'authorKind',
  'repliesToUs',
  'visibility',
]);
const BY_CASES: ReadonlySet<InputName> = new Set(['sameMatter', 'contacted', 'openProblem']);
const SAYS_ISSUE = 'same_here';

/** Every input in the order of the table, and where it came from; without one nobody said so. */
export function inputsWithOrigins(
  told: Told,
): { readonly name: InputName; readonly value: string; readonly from?: Origin }[] {
  const inputs = inputsOf(told.inputs);
  return INPUT_NAMES.map((name) => {
    const value = inputs[name];
    const from = originOf(name, value, told);
    return { name, value, ...(from === undefined ? {} : { from }) };
  });
}

function originOf(name: InputName, value: string, told: Told): Origin | undefined {
  if (told.retriaged?.some(({ inputs }) => inputs[name] === value) === true) return 'person';
  if (BY_CASES.has(name)) return 'cases';
  const isUnknown = value === UNKNOWN_INPUTS[name];
  if (isUnknown && (name === 'aboutUs' || name === 'authorKind')) return undefined;
  if (BY_PLACE.has(name)) return 'place';
  if (isUnknown) return undefined;
  const says = (wanted: string) => told.signals?.some(({ signal }) => signal === wanted) === true;
  if (says(value) || (name === 'question' && says('question'))) return 'words';
  if (name === 'issue' && value === 'yes' && says(SAYS_ISSUE)) return 'words';
  const { band, by, risks } = told.classifier ?? {};
  if (name === 'risk') return risks?.includes(value) === true ? 'classifier' : 'source';
  return name === 'issue' && (band === value || by === 'bedrock') ? 'classifier' : 'source';
}
