import * as z from 'zod';

/**
 * What one deployment learned from its own people, on top of the weights of a model: added to a few
 * buckets of the complaint head. As it is stored.
 */
export const deltaSchema = z.object({
  /** The version of the model that it was learned on; it means nothing to another. */
  version: z.string().min(1),
  buckets: z.array(z.int().nonnegative()).max(16_384),
  /** Of each bucket what is added to its weight. */
  weights: z.array(z.number()),
  /** Added to the score. */
  bias: z.number(),
});
export type Delta = z.infer<typeof deltaSchema>;

/**
 * The weights of the complaint head with what was learned.
 * @throws {Error} when the delta was learned on another model, or its lists differ in length.
 */
export function withDelta(
  { version, table }: { readonly version: string; readonly table: Int8Array },
  scale: number,
  delta: Delta,
): Float32Array {
  if (delta.version !== version) {
    throw new Error(`delta: version: found ${delta.version}, the model is ${version}`);
  }
  if (delta.buckets.length !== delta.weights.length) {
    throw new Error('delta: weights: not one per bucket');
  }
  const weights = Float32Array.from(table);
  for (const [at, bucket] of delta.buckets.entries()) {
    if (bucket >= weights.length) throw new Error(`delta: buckets.${at}: beyond the table`);
    weights[bucket] = (weights[bucket] ?? 0) + (delta.weights[at] ?? 0) / scale;
  }
  return weights;
}
