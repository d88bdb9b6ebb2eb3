import { INPUTS } from '../../triage/inputs.ts';

/** Fields of the generic schema that a mapping may fill. */
export const MAPPED = [
  'type',
  'id',
  'channel',
  'author.id',
  'author.handle',
  'author.name',
  'text',
  'created_at',
  'edited_at',
  'deleted_at',
  'url',
  'parent_id',
  'parent_author_id',
  'thread_id',
  'visibility',
  'addressed',
  'language',
  'rating',
  'triage.authorKind',
  'triage.valence',
  'triage.issue',
  'triage.question',
  'triage.facts',
  'triage.intent',
  'triage.ruleBreak',
  'triage.risk',
  'triage.canAddValue',
] as const;
export type MappedField = (typeof MAPPED)[number];

/** Those that are times. */
export const INSTANTS: ReadonlySet<string> = new Set(['created_at', 'edited_at', 'deleted_at']);

/** Stands for the time at which the delivery came, where a vendor names none. */
const RECEIVED = 'received';

export const EVENT_TYPE = /^([a-z][a-z0-9_-]{0,63})\.(posted|edited|deleted)$/;

const LISTS: Readonly<Record<string, readonly (string | boolean)[]>> = {
  visibility: ['public', 'private'],
  addressed: [true, false],
  ...Object.fromEntries(Object.entries(INPUTS).map(([name, values]) => [`triage.${name}`, values])),
};

/** What a fixed word for a field must be; `undefined` where anything goes. */
export function allowedTexts(
  field: string,
): { readonly fits: (value: unknown) => boolean; readonly text: string } | undefined {
  const list = Object.hasOwn(LISTS, field) ? LISTS[field] : undefined;
  if (list !== undefined) {
    return { fits: (value) => list.some((item) => item === value), text: list.join(', ') };
  }
  if (INSTANTS.has(field)) return { fits: (value) => value === RECEIVED, text: RECEIVED };
  if (field === 'type') {
    return {
      fits: (value) => typeof value === 'string' && EVENT_TYPE.test(value),
      text: '<noun>.posted, <noun>.edited, <noun>.deleted',
    };
  }
  if (field === 'channel') {
    return {
      fits: (value) => typeof value === 'string' && /^[^:]{1,64}$/.test(value),
      text: 'up to 64 characters without a colon',
    };
  }
  return undefined;
}
