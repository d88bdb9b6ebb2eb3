import type { Delta } from '../classifier/delta.ts';
import type { Model, Thresholds } from '../classifier/model.ts';

/** The parts of a stored lesson that change how posts are judged. */
export type StoredLesson = {
  readonly lessonId: string;
  readonly modelVersion: string;
  readonly delta?: Uint8Array | undefined;
  readonly thresholds?: Thresholds | undefined;
};

/** A bucket and its weight, then the next; the bias stands before the first. */
const ENTRY_BYTES = 8;
const BIAS_BYTES = 4;

/** A delta as bytes: 33 kB for 4,096 buckets, so that an item of the table holds it. */
export function encodeDelta({ bias, buckets, weights }: Delta): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(BIAS_BYTES + ENTRY_BYTES * buckets.length);
  const view = new DataView(bytes.buffer);
  view.setFloat32(0, bias);
  for (const [at, bucket] of buckets.entries()) {
    const from = BIAS_BYTES + at * ENTRY_BYTES;
    view.setUint32(from, bucket);
    view.setFloat32(from + 4, weights[at] ?? 0);
  }
  return bytes;
}

/**
 * What a lesson changes about a classifier; `undefined` when it holds nothing or was learned on
 * other weights than these, whose buckets mean something else.
 */
export function learnedFrom(
  { modelVersion, delta: bytes, thresholds }: StoredLesson,
  { version }: Model,
): { readonly delta: Delta; readonly thresholds?: Thresholds } | undefined {
  if (bytes === undefined || modelVersion !== version) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = Math.floor((bytes.byteLength - BIAS_BYTES) / ENTRY_BYTES);
  const at = (entry: number) => BIAS_BYTES + entry * ENTRY_BYTES;
  const delta = {
    version,
    bias: view.getFloat32(0),
    buckets: Array.from({ length }, (_, entry) => view.getUint32(at(entry))),
    weights: Array.from({ length }, (_, entry) => view.getFloat32(at(entry) + 4)),
  };
  return { delta, ...(thresholds === undefined ? {} : { thresholds }) };
}
