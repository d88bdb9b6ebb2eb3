/**
 * The weights of several classes side by side, four in each word of a bucket, so that one addition
 * adds two: about half the time of adding each by itself.
 */
export type ClassWeights = {
  /** One less than the number of buckets. */
  readonly mask: number;
  /** How many classes stand in a bucket. */
  readonly count: number;
  /** Bytes, each 128 more than its weight; the last of a bucket may stand for no class. */
  readonly packed: Int32Array;
};

const PER_WORD = 4;
const BYTE_BITS = 8;
/** Turns four signed bytes into bytes that are 128 more. */
const SIGNS = 0x8080_8080;
const ZERO = 128;
/** Two bytes of a word, with room above each for a sum. */
const LANES = 0x00ff_00ff;
const LANE_BITS = 16;
/** So many bytes add up to no more than a lane holds. */
const MOST_PER_LANE = 256;
const MOST_CLASSES = 64;

const evens = new Int32Array(MOST_CLASSES / PER_WORD);
const odds = new Int32Array(MOST_CLASSES / PER_WORD);

/**
 * Packs weights, of which those of one bucket stand side by side.
 * @throws {RangeError} for more than 64 classes.
 */
export function packClasses(weights: Int8Array, count: number): ClassWeights {
  if (count > MOST_CLASSES) throw new RangeError(`${count} classes, at most ${MOST_CLASSES}`);
  const buckets = weights.length / count;
  const perBucket = PER_WORD * Math.ceil(count / PER_WORD);
  const bytes = new Int8Array(buckets * perBucket);
  if (perBucket === count) bytes.set(weights);
  else {
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      const from = bucket * count;
      const to = bucket * perBucket;
      for (let each = 0; each < count; each += 1) bytes[to + each] = weights[from + each] ?? 0;
    }
  }
  // The first class is in the lowest byte: all machines that Node runs on write words so.
  const packed = new Int32Array(bytes.buffer);
  for (let at = 0; at < packed.length; at += 1) packed[at] = (packed[at] ?? 0) ^ SIGNS;
  return { mask: buckets - 1, count, packed };
}

/**
 * The score of each class: the sum of its weights over all hashes in some lists, divided by
 * `length`, in the scale and with the bias of its head.
 */
export function scoreClasses(
  lists: readonly Uint32Array[],
  head: {
    readonly weights: ClassWeights;
    readonly scale: number;
    readonly bias: readonly number[];
  },
  length: number,
): Float64Array {
  const { weights, scale, bias } = head;
  const sums = new Int32Array(weights.count);
  for (const hashes of lists) {
    for (let from = 0; from < hashes.length; from += MOST_PER_LANE) {
      addSome(hashes.subarray(from, from + MOST_PER_LANE), weights, sums);
    }
  }
  const factor = scale / length;
  const scores = new Float64Array(weights.count);
  for (let each = 0; each < scores.length; each += 1) {
    scores[each] = (sums[each] ?? 0) * factor + (bias[each] ?? 0);
  }
  return scores;
}

/** Adds the weights of no more hashes than a lane can add. */
function addSome(hashes: Uint32Array, { mask, packed }: ClassWeights, sums: Int32Array): void {
  const words = Math.ceil(sums.length / PER_WORD);
  evens.fill(0, 0, words);
  odds.fill(0, 0, words);
  for (let at = 0; at < hashes.length; at += 1) {
    const bucket = ((hashes[at] ?? 0) & mask) * words;
    for (let word = 0; word < words; word += 1) {
      const four = packed[bucket + word] ?? 0;
      evens[word] = (evens[word] ?? 0) + (four & LANES);
      odds[word] = (odds[word] ?? 0) + ((four >>> BYTE_BITS) & LANES);
    }
  }
  for (let each = 0; each < sums.length; each += 1) {
    const lanes = (each % 2 === 0 ? evens : odds)[Math.floor(each / PER_WORD)] ?? 0;
    const lane = each % PER_WORD < 2 ? lanes & 0xffff : lanes >>> LANE_BITS;
    sums[each] = (sums[each] ?? 0) + lane - ZERO * hashes.length;
  }
}
