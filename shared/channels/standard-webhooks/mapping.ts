/** The part of the configuration that reads a vendor's JSON as our generic schema. */
import * as z from 'zod';
import { allowedTexts, INSTANTS, MAPPED, type MappedField } from './mapped-fields.ts';
import { ALGORITHMS, ENCODINGS, HEADER_NAME, PARAMETER_NAME } from './proof-shape.ts';
import { readPath } from './path.ts';

/** How a time is written; `iso` takes a space for `T` too, and no zone as UTC. */
export const FORMATS = ['iso', 'epochSeconds', 'epochMilliseconds'] as const;

/** Paths in one list of alternatives or of parts. */
const MAX_PATHS = 8;

const PATH_ALLOWED = 'a path as author.name, items.0.id, /key.with.stops or $.root';

const path = z
  .string()
  .max(512)
  .refine((text) => readPath(text) !== undefined, {
    error: ({ input }) => `found ${JSON.stringify(input)}, allowed: ${PATH_ALLOWED}`,
  });
const scalar = z.union([z.string().max(1_000), z.number(), z.boolean()]);
const paths = z.array(path).min(1).max(MAX_PATHS);

/** An object that says which keys it found and which it takes. */
function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  const allowed = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `found ${issue.keys.join(', ')}, allowed: ${allowed}`
        : undefined,
  });
}

type Scalar = z.output<typeof scalar>;
type PathRule = {
  readonly path: readonly string[];
  readonly format?: (typeof FORMATS)[number] | undefined;
  readonly values?: Readonly<Record<string, Scalar>> | undefined;
  readonly default?: Scalar | undefined;
  readonly digest?: true | undefined;
};

const ruleSchema = z.union(
  [
    path.transform((text): PathRule => ({ path: [text] })),
    strict({ constant: scalar }),
    strict({
      /** The first of several that holds something. */
      path: z.union([path.transform((text) => [text]), paths]),
      format: z.enum(FORMATS).optional(),
      /** Vendor's word to ours; letters' case does not count. What is not listed is left out. */
      values: z.record(z.string(), scalar).optional(),
      /** When nothing is there, or nothing that `values` lists. */
      default: scalar.optional(),
      /** SHA-256 of what is there, for ids that are longer than ours may be, such as addresses. */
      digest: z.literal(true).optional(),
    }),
    /** Several texts, those that are there, one after the other. */
    strict({ join: paths, separator: z.string().max(10).default('\n') }),
  ],
  {
    error: ({ input }) =>
      `found ${describe(input)}, allowed: ${PATH_ALLOWED}; {"constant": …}; {"path": …, "format", "values", "default", "digest"}; {"join": […], "separator"}`,
  },
);

/** Where one field of the generic schema comes from. */
export type Rule =
  | PathRule
  | { readonly constant: Scalar }
  | { readonly join: readonly string[]; readonly separator: string };

const fieldsSchema = strict({
  // The keys are those of the list, one rule each.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  ...(Object.fromEntries(MAPPED.map((name) => [name, ruleSchema.optional()])) as Readonly<
    Record<MappedField, z.ZodOptional<typeof ruleSchema>>
  >),
  id: ruleSchema,
  text: ruleSchema,
  created_at: ruleSchema,
});

/** Reads one connection's vendor; see the README of this folder. */
export const mappingSchema = strict({
  /** Where the list of posts, or the one post, is; without it the body is the post. */
  items: path.optional(),
  fields: fieldsSchema,
}).superRefine(({ fields }, context) => {
  for (const [name, rule] of Object.entries(fields)) {
    for (const issue of findUnfit(name, rule)) context.addIssue({ code: 'custom', ...issue });
  }
});

export type Mapping = z.output<typeof mappingSchema>;

/** How the vendor proves itself, when not by Standard Webhooks. */
export const proofSchema = z.discriminatedUnion('kind', [
  strict({
    kind: z.literal('hmac'),
    header: z.string().regex(HEADER_NAME, 'allowed: a header name in lower case'),
    algorithm: z.enum(ALGORITHMS).default('sha256'),
    encoding: z.enum(ENCODINGS).default('hex'),
    prefix: z.string().max(64).default(''),
  }),
  strict({
    kind: z.literal('header'),
    header: z.string().regex(HEADER_NAME, 'allowed: a header name in lower case'),
    prefix: z.string().max(64).default(''),
  }),
  strict({
    kind: z.literal('query'),
    parameter: z.string().regex(PARAMETER_NAME, 'allowed: up to 64 of A-Z a-z 0-9 _ -'),
  }),
]);

/** Words that the generic schema would not take, and formats where no time is. */
function findUnfit(name: string, rule: Rule | undefined) {
  if (rule === undefined || 'join' in rule) return [];
  const words =
    'constant' in rule
      ? [['constant', rule.constant] as const]
      : [
          ...('values' in rule ? Object.entries(rule.values ?? {}) : []).map(
            ([word, value]) => [`values.${word}`, value] as const,
          ),
          ...('default' in rule && rule.default !== undefined
            ? [['default', rule.default] as const]
            : []),
        ];
  const allowed = allowedTexts(name);
  const issues = words
    .filter(([, value]) => allowed !== undefined && !allowed.fits(value))
    .map(([where, value]) => ({
      path: ['fields', name, ...where.split('.')],
      message: `found ${JSON.stringify(value)}, allowed: ${allowed?.text ?? ''}`,
    }));
  if ('format' in rule && rule.format !== undefined && !INSTANTS.has(name)) {
    const message = `found a format, allowed: only for ${[...INSTANTS].join(', ')}`;
    issues.push({ path: ['fields', name, 'format'], message });
  }
  return issues;
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) {
    return `an object of ${Object.keys(input).join(', ') || 'nothing'}`;
  }
  return JSON.stringify(input) ?? 'nothing';
}
