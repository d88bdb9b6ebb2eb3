import type { Features } from '../../shared/triage/classifier/features.ts';

const BIAS_RATE = 0.02;
/** What AdaGrad begins with, so that what is rare moves less. */
const START = 1e-4;

/** What a head came to: of each bucket a weight per class, side by side. */
export type Learned = {
  readonly classes: number;
  /** Buckets are 2 to this power. */
  readonly bits: number;
  readonly weights: Float32Array;
  readonly bias: Float64Array;
};

/**
 * One linear model over hashed features with `classes` outputs, learned by AdaGrad: each is a yes or
 * no of its own, or all share one certainty (`softmax`). The weights are those of the last step, or
 * the mean of the snapshots taken.
 */
export class LinearHead {
  readonly classes: number;
  readonly bits: number;
  readonly bias: Float64Array;
  readonly #softmax: boolean;
  readonly #rate: number;
  readonly #mask: number;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #outputs: Float64Array;
  #mean: Float32Array | undefined;
  #snapshots = 0;

  constructor({ classes = 1, bits, rate, softmax = false }: HeadSettings) {
    this.classes = classes;
    this.bits = bits;
    this.#softmax = softmax;
    this.#rate = rate;
    this.#mask = 2 ** bits - 1;
    this.#weights = new Float32Array(classes * 2 ** bits);
    this.#squares = new Float32Array(classes * 2 ** bits).fill(START);
    this.bias = new Float64Array(classes);
    this.#outputs = new Float64Array(classes);
  }

  /** One step towards `targets` (0 to 1, one per class) for the features in `lists`. */
  learn(
    lists: readonly Uint32Array[],
    length: number,
    targets: Float64Array,
    weight: number,
  ): void {
    const outputs = this.#predict(lists, length);
    for (let each = 0; each < this.classes; each += 1) {
      const error = ((outputs[each] ?? 0) - (targets[each] ?? 0)) * weight;
      outputs[each] = error / length;
      this.bias[each] = (this.bias[each] ?? 0) - BIAS_RATE * error;
    }
    for (const hashes of lists) this.#step(hashes, outputs);
  }

  #predict(lists: readonly Uint32Array[], length: number): Float64Array {
    const [outputs, weights] = [this.#outputs, this.#weights];
    const classes = this.classes;
    outputs.fill(0);
    for (const hashes of lists) {
      for (let at = 0; at < hashes.length; at += 1) {
        const bucket = ((hashes[at] ?? 0) & this.#mask) * classes;
        for (let each = 0; each < classes; each += 1) {
          outputs[each] = (outputs[each] ?? 0) + (weights[bucket + each] ?? 0);
        }
      }
    }
    let total = 0;
    for (let each = 0; each < classes; each += 1) {
      const score = (outputs[each] ?? 0) / length + (this.bias[each] ?? 0);
      outputs[each] = this.#softmax ? Math.exp(Math.min(score, 80)) : 1 / (1 + Math.exp(-score));
      total += outputs[each] ?? 0;
    }
    if (this.#softmax)
      for (let each = 0; each < classes; each += 1) outputs[each] = (outputs[each] ?? 0) / total;
    return outputs;
  }

  #step(hashes: Uint32Array, slopes: Float64Array): void {
    const [weights, squares, rate, classes] = [
      this.#weights,
      this.#squares,
      this.#rate,
      this.classes,
    ];
    for (let at = 0; at < hashes.length; at += 1) {
      const bucket = ((hashes[at] ?? 0) & this.#mask) * classes;
      for (let each = 0; each < classes; each += 1) {
        const slope = slopes[each] ?? 0;
        const square = (squares[bucket + each] ?? 0) + slope * slope;
        squares[bucket + each] = square;
        weights[bucket + each] = (weights[bucket + each] ?? 0) - (rate * slope) / Math.sqrt(square);
      }
    }
  }

  /** Remembers the weights as they are now; what was learned is the mean of what is remembered. */
  snapshot(): void {
    this.#mean ??= new Float32Array(this.#weights.length);
    this.#snapshots += 1;
    const [mean, weights, part] = [this.#mean, this.#weights, 1 / this.#snapshots];
    for (let at = 0; at < mean.length; at += 1) {
      mean[at] = (mean[at] ?? 0) + ((weights[at] ?? 0) - (mean[at] ?? 0)) * part;
    }
  }

  get learned(): Learned {
    const { classes, bits, bias } = this;
    return { classes, bits, bias, weights: this.#mean ?? this.#weights };
  }
}

type HeadSettings = {
  readonly classes?: number;
  readonly bits: number;
  readonly rate: number;
  readonly softmax?: boolean;
};

export function allLists({ short, long, words }: Features): readonly Uint32Array[] {
  return [short, long, words];
}
