/** What is private in a text, the gravest first. */
export const PRIVATE_DATA_KINDS = [
  'card',
  'iban',
  'national_id',
  'health',
  'date_of_birth',
  'address',
  'phone',
  'email',
  'account_number',
  'tracking_number',
  'order_number',
] as const;
export type PrivateDataKind = (typeof PRIVATE_DATA_KINDS)[number];

/**
 * How it is known, the surest first: `checked` by a check digit or a form that nothing else has,
 * `cued` by the words around it, `shaped` by its form alone.
 */
export const CERTAINTIES = ['checked', 'cued', 'shaped'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Whose it is by the words around it; `unknown` counts as the writer's own. */
export type Owner = 'own' | 'other' | 'unknown';

/** One piece of private data in a text. */
export type PrivateDatum = {
  readonly kind: PrivateDataKind;
  readonly certainty: Certainty;
  /** In UTF-16 units of the text as it was given, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly owner: Owner;
  /** Of a number: its letters and digits alone, capitals, digits of other scripts as 0 to 9. */
  readonly value?: string;
  /** Of a tracking number whose form is one carrier's: `ups`, `postnl`. */
  readonly carrier?: string;
  /** Of a phone number, IBAN or national id whose country is known (ISO 3166-1 alpha-2). */
  readonly country?: string;
};

/** What a detector finds: where in the folded text, and what else it knows. */
export type Found = Omit<PrivateDatum, 'start' | 'end' | 'owner' | 'value'> & {
  readonly start: number;
  readonly end: number;
};

/** What stands in place of each kind: `[phone]`. */
export function markOf(kind: PrivateDataKind): string {
  return `[${kind.replaceAll('_', ' ')}]`;
}
