/** Inputs of the decision table and their closed sets (REQUIREMENTS §3). */
export const INPUTS = {
  echo: ['no', 'yes'],
  aboutUs: ['yes', 'no', 'unknown'],
  authorKind: ['person', 'own_staff', 'partner', 'competitor', 'media', 'bot', 'unknown'],
  valence: ['positive', 'neutral', 'negative', 'mixed', 'unknown'],
  issue: ['yes', 'no', 'unknown'],
  question: ['yes', 'no'],
  facts: ['right', 'wrong', 'unverified', 'none'],
  intent: ['help', 'vent', 'joke', 'abuse', 'spam', 'praise', 'inform', 'unknown'],
  ruleBreak: ['none', 'spam', 'hate_or_threat'],
  privateData: ['none', 'own', 'other'],
  risk: ['none', 'safety', 'legal_or_regulator', 'press'],
  openProblem: ['yes', 'no'],
  sameMatter: ['none', 'open_case', 'closed_case'],
  contacted: ['no', 'yes'],
  repliesToUs: ['no', 'yes'],
  visibility: ['public', 'private'],
  canAddValue: ['yes', 'no'],
} as const;

export type InputName = keyof typeof INPUTS;

export const INPUT_NAMES: readonly InputName[] = Object.keys(INPUTS).filter(
  (name): name is InputName => name in INPUTS,
);

/** One value for every input of the table. */
export type TriageInputs = { readonly [name in InputName]: (typeof INPUTS)[name][number] };

/** Inputs that a source may state itself; what only we can know is not among them. */
export const STATABLE_INPUTS = [
  'authorKind',
  'valence',
  'issue',
  'question',
  'facts',
  'intent',
  'ruleBreak',
  'risk',
  'canAddValue',
] as const satisfies readonly InputName[];

export type StatedInputs = {
  readonly [name in (typeof STATABLE_INPUTS)[number]]?: TriageInputs[name];
};

/** What an input is taken for when nothing is known about it. */
export const UNKNOWN_INPUTS: TriageInputs = {
  echo: 'no',
  aboutUs: 'unknown',
  authorKind: 'unknown',
  valence: 'unknown',
  issue: 'unknown',
  question: 'no',
  facts: 'none',
  intent: 'unknown',
  ruleBreak: 'none',
  privateData: 'none',
  risk: 'none',
  openProblem: 'no',
  sameMatter: 'none',
  contacted: 'no',
  repliesToUs: 'no',
  visibility: 'public',
  canAddValue: 'no',
};

/** Stored inputs as the table takes them; what is missing or of another release is unknown. */
export function inputsOf(stored: Readonly<Record<string, string>>): TriageInputs {
  const known = INPUT_NAMES.filter((name) => {
    const allowed: readonly string[] = INPUTS[name];
    return allowed.includes(stored[name] ?? '');
  });
  const kept = Object.fromEntries(known.map((name) => [name, stored[name]]));
  return { ...UNKNOWN_INPUTS, ...kept };
}

/** Inputs as they are stored: those of which something is known. A kilobyte costs two units. */
export function knownInputs(inputs: TriageInputs): Partial<TriageInputs> {
  const known = INPUT_NAMES.filter((name) => inputs[name] !== UNKNOWN_INPUTS[name]);
  return Object.fromEntries(known.map((name) => [name, inputs[name]]));
}
