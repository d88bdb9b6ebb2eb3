/**
 * Weights are kept as codes of five bits. Most weights are small and a few decide, so the weights
 * that have a code stand closer near zero, each a third larger than the last.
 */
export const CODE_BITS = 5;
const SIGN = 1 << (CODE_BITS - 1);
const LARGEST = 127;
/** The largest weight that has a code is so many times the smallest. */
const RANGE = 60;
/** The weight that each code stands for, from -127 to 127; the first half are not negative. */
export const CODE_WEIGHTS: Int8Array = Int8Array.from({ length: 2 * SIGN }, (_, code) => {
  const step = code % SIGN;
  if (step === 0) return 0;
  const weight = Math.round(LARGEST * RANGE ** ((step - SIGN + 1) / (SIGN - 2)));
  return code < SIGN ? weight : -weight;
});

/** The weights of two codes at once, the first in the low byte, as this machine writes bytes. */
const PAIRS = Uint16Array.from({ length: 1 << (2 * CODE_BITS) }, (_, codes) => {
  const [first = 0, second = 0] = [
    CODE_WEIGHTS[codes % (2 * SIGN)],
    CODE_WEIGHTS[codes >> CODE_BITS],
  ];
  return (first & 0xff) | ((second & 0xff) << 8);
});
const PAIR = PAIRS.length - 1;

/**
 * Reads `count` weights, a multiple of eight, from codes that follow each other from the lowest bit
 * of the first byte on.
 */
export function readCodes(bytes: Uint8Array, count: number): Int8Array {
  const pairs = new Uint16Array(count / 2);
  // Eight codes are forty bits: two halves, two pairs each.
  for (let at = 0, from = 0; at < pairs.length; at += 4, from += CODE_BITS) {
    const third = bytes[from + 2] ?? 0;
    const low = (bytes[from] ?? 0) | ((bytes[from + 1] ?? 0) << 8) | (third << 16);
    const high = (third >>> 4) | ((bytes[from + 3] ?? 0) << 4) | ((bytes[from + 4] ?? 0) << 12);
    pairs[at] = PAIRS[low & PAIR] ?? 0;
    pairs[at + 1] = PAIRS[(low >>> (2 * CODE_BITS)) & PAIR] ?? 0;
    pairs[at + 2] = PAIRS[high & PAIR] ?? 0;
    pairs[at + 3] = PAIRS[high >>> (2 * CODE_BITS)] ?? 0;
  }
  return new Int8Array(pairs.buffer);
}
